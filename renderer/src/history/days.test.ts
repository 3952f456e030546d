import { describe, expect, it } from 'vitest';
import { byDay, dayWords } from './days';

const at = (day: number, hour: number) => ({ at: new Date(2024, 4, day, hour).getTime() });

describe('the days of a history', () => {
  it('hold what happened between one local midnight and the next', () => {
    const days = byDay([at(16, 9), at(16, 0), at(15, 23), at(12, 8)]);
    expect(days.map(({ date, items }) => [date, items.length])).toEqual([
      ['2024-05-16', 2],
      ['2024-05-15', 1],
      ['2024-05-12', 1],
    ]);
  });

  it('are named as people say them', () => {
    const now = at(16, 1).at;
    expect(['2024-05-16', '2024-05-15', '2024-05-14'].map((date) => dayWords(date, now, 'en'))).toEqual([
      'Today',
      'Yesterday',
      'May 14, 2024',
    ]);
    expect(dayWords('2024-05-15', now, 'zh-Hans')).toBe('昨天');
  });
});
