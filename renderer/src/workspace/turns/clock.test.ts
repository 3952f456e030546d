import { describe, expect, it } from 'vitest';
import { withClock } from './clock';

describe('withClock', () => {
  it.each([
    ['2024-05-16T10:00:28', '15:04', null, '2024-05-16T15:04:00'],
    ['2024-05-16T10:00:28', ' 9:04:30 ', null, '2024-05-16T09:04:30'],
    [null, '9：04', '2024-05-16', '2024-05-16T09:04:00'],
    ['10:00:28', '11:00', null, '11:00:00'],
    ['2024-05-16T10:00:28', '', '2024-05-16', null],
  ])('of %s with %s on %s is %s', (time, clock, date, expected) => {
    expect(withClock(time, clock, date)).toBe(expected);
  });

  it.each(['24:00', '10:60', '10:00:61', 'ten', '10', '1:2'])('of %s is no time', (clock) => {
    expect(withClock(null, clock, null)).toBeUndefined();
  });
});
