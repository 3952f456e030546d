import { describe, expect, it } from 'vitest';
import { seldom } from './seldom';

describe('seldom', () => {
  it('leaves out what comes too soon after the last', () => {
    const told: number[] = [];
    let now = 0;
    const tell = seldom(
      (value: number) => told.push(value),
      50,
      () => now,
    );
    for (now = 0; now < 200; now += 20) tell(now);
    expect(told).toEqual([0, 60, 120, 180]);
  });
});
