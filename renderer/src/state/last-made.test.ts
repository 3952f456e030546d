import { expect, it, vi } from 'vitest';
import { lastMade } from './last-made';

it('makes anew what is asked for with another value, and only that', () => {
  const make = vi.fn((of: object, count: number) => ({ of, count }));
  const made = lastMade(make);
  const one = {};
  const first = made(one, 1);
  expect(made(one, 1)).toBe(first);
  expect(made(one, 2)).toEqual({ of: one, count: 2 });
  expect(made({}, 2).of).not.toBe(one);
  expect(made(one, 1)).not.toBe(first);
  expect(make).toHaveBeenCalledTimes(4);
});
