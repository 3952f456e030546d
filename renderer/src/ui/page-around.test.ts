import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PAGE, pageAround } from './page-around';

const none = { before: 0, after: 0 };

it('shows a short list whole', () => {
  expect(pageAround(78, 40, none)).toEqual({ from: 0, to: 78 });
  expect(pageAround(0, -1, none)).toEqual({ from: 0, to: 0 });
});

it('always shows the entry that is looked at, and never more than was asked for', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5000 }),
      fc.nat(4999),
      fc.nat(3),
      fc.nat(3),
      (length, nth, before, after) => {
        const at = nth % length;
        const { from, to } = pageAround(length, at, { before, after });
        expect(from <= at && at < to && to <= length).toBe(true);
        expect(to - from).toBeLessThanOrEqual((1 + before + after) * PAGE);
      },
    ),
  );
});
