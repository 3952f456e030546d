import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutOut } from './without';

describe('cutOut', () => {
  it('maps ranges back, with what was left out before them (TRN-5)', () => {
    const cut = cutOut('ab--cd--\nef', [
      { start: 2, end: 4 },
      { start: 6, end: 8 },
    ]);
    expect(cut.text).toBe('abcd\nef');
    expect(cut.toWhole({ start: 0, end: 2 })).toEqual({ start: 0, end: 2 });
    expect(cut.toWhole({ start: 2, end: 4 })).toEqual({ start: 2, end: 8 });
    expect(cut.toWhole({ start: 1, end: 3 })).toEqual({ start: 1, end: 5 });
    expect(cut.toWholeWithin({ start: 2, end: 4 })).toEqual({ start: 4, end: 6 });
  });

  it('keeps touching ranges apart and finds every kept character again', () => {
    const pieces = fc.array(fc.tuple(fc.string({ maxLength: 4 }), fc.string({ minLength: 1, maxLength: 3 })));
    fc.assert(
      fc.property(pieces, fc.nat(20), fc.nat(20), (parts, a, b) => {
        let whole = '';
        const cuts = parts.map(([kept, left]) => {
          const start = whole.length + kept.length;
          whole += kept + left;
          return { start, end: start + left.length };
        });
        const cut = cutOut(whole, cuts);
        expect(cut.text).toBe(parts.map(([kept]) => kept).join(''));
        const [from, seam] = [Math.min(a, cut.text.length), Math.min(a + b, cut.text.length)];
        const first = cut.toWhole({ start: from, end: seam });
        const second = cut.toWhole({ start: seam, end: cut.text.length });
        if (from < seam && seam < cut.text.length) expect(first.end).toBeLessThanOrEqual(second.start + 0);
        for (let i = 0; i < cut.text.length; i += 1) {
          const { start, end } = cut.toWholeWithin({ start: i, end: i + 1 });
          expect(whole.slice(start, end)).toBe(cut.text[i]);
        }
      }),
    );
  });
});
