import { describe, expect, it } from 'vitest';
import { clockOf, formatAgo, formatDate, formatSize, today } from './format';

const now = Date.UTC(2024, 4, 16, 12);

describe('times and sizes in words', () => {
  it.each([
    [30_000, 'now'],
    [5 * 60_000, '5 minutes ago'],
    [3 * 3_600_000 + 59 * 60_000, '3 hours ago'],
    [26 * 3_600_000, 'yesterday'],
    [-60_000, 'now'],
  ])('says how long ago %d ms is', (ago, words) => {
    expect(formatAgo(now - ago, now, 'en')).toBe(words);
  });

  it('says the date after a week', () => {
    expect(formatAgo(Date.UTC(2023, 9, 30, 12), now, 'en')).toBe('Oct 30, 2023');
  });

  it('writes a calendar date without moving it, wherever the desk is', () => {
    expect(formatDate('2023-10-30', 'en')).toBe('October 30, 2023');
    expect(formatDate('2023-10-30', 'zh-Hans')).toBe('2023年10月30日');
    expect(formatDate('last autumn', 'en')).toBe('last autumn');
  });

  it('picks a unit for a size', () => {
    expect([950, 24_900, 3_200_000].map((bytes) => formatSize(bytes, 'en'))).toEqual([
      '950 byte',
      '24.9 kB',
      '3.2 MB',
    ]);
  });

  it('takes the clock out of a local time', () => {
    expect(clockOf('2023-10-30T15:08:02')).toBe('15:08:02');
    expect(clockOf('2023-10-30T15:08:02', 'minute')).toBe('15:08');
    expect(clockOf('00:01:12', 'minute')).toBe('00:01');
  });

  it('writes the local day', () => {
    expect(today(new Date(2024, 0, 5, 23, 59))).toBe('2024-01-05');
  });
});
