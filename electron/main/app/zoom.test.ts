import { expect, it } from 'vitest';
import { nextZoom, ZOOM_FACTORS, zoomOf } from './zoom';

it('goes through every factor and stops at the last', () => {
  const seen = [ZOOM_FACTORS[0] as number];
  for (let step = 0; step < ZOOM_FACTORS.length + 2; step += 1) {
    const next = nextZoom(seen.at(-1) ?? 1, 'in');
    if (next !== seen.at(-1)) seen.push(next);
  }
  expect(seen).toEqual([...ZOOM_FACTORS]);
  expect(nextZoom(0.5, 'out')).toBe(0.5);
});

it('takes what Electron gives back for the factor that it was given', () => {
  expect(nextZoom(1.1000000000000003, 'in')).toBe(1.25);
  expect(nextZoom(1.2499999999999998, 'out')).toBe(1.1);
  expect(nextZoom(1.7, 'reset')).toBe(1);
});

it.each([undefined, 'large', 0, 40, Number.NaN])('takes %s of a file for the plain size', (value) => {
  expect(zoomOf(value)).toBe(1);
});
