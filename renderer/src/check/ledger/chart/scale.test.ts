import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOn, scaleFor } from './scale';

describe('scaleFor', () => {
  it.each([
    [
      [4.2e8, 4.7e8, 5.1e8],
      [4e8, 4.25e8, 4.5e8, 4.75e8, 5e8, 5.25e8],
    ],
    [
      [120, 20],
      [0, 50, 100, 150],
    ],
    [
      [11.3, 18.5],
      [10, 12, 14, 16, 18, 20],
    ],
    [
      [-3, 4],
      [-4, -2, 0, 2, 4],
    ],
  ])('divides %j roundly', (values, ticks) => {
    expect(scaleFor(values, 4).ticks).toEqual(ticks);
  });

  it('holds all values between its ends, in steps of one size, and not too many', () => {
    const numbers = fc.array(fc.double({ min: -1e15, max: 1e15, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(numbers, (drawn) => {
        // Nobody says numbers smaller than a billionth: what is left of them is the noise of binary fractions.
        const values = drawn.map((value) => (Math.abs(value) < 1e-9 ? 0 : value));
        const scale = scaleFor(values, 4);
        expect(scale.from).toBeLessThanOrEqual(Math.min(...values));
        expect(scale.to).toBeGreaterThanOrEqual(Math.max(...values));
        expect(scale.ticks.length).toBeGreaterThanOrEqual(2);
        expect(scale.ticks.length).toBeLessThanOrEqual(8);
      }),
    );
  });

  it('places values between 0 and 1', () => {
    expect(placeOn({ from: 10, to: 20 }, 15)).toBe(0.5);
    expect(placeOn({ from: 10, to: 20 }, 10)).toBe(0);
    expect(placeOn({ from: 10, to: 10 }, 10)).toBe(0.5);
  });
});
