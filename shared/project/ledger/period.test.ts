import { describe, expect, it } from 'vitest';
import { isOtherStretch, spanOf } from './period';

const SAID = '2024-02-15';

describe('spanOf', () => {
  it.each([
    ['DAT-1', '2022年', 2022, 2023],
    ['DAT-1', '2022', 2022, 2023],
    ['DAT-1', '去年', 2023, 2024],
    ['DAT-1', '前年', 2022, 2023],
    ['DAT-1', 'last year', 2023, 2024],
    ['DAT-1', '2023年全年', 2023, 2024],
    ['DAT-2', '2023年上半年', 2023, 2023.5],
    ['DAT-2', '去年下半年', 2023.5, 2024],
    ['DAT-2', '2023年前三季度', 2023, 2023.75],
    ['DAT-2', '2023年第二季度', 2023.25, 2023.5],
    ['DAT-2', 'the third quarter of 2023', 2023.5, 2023.75],
    ['DAT-2', 'Q1 2023', 2023, 2023.25],
    ['DAT-2', '2023年1—8月', 2023, 2023 + 8 / 12],
    ['DAT-2', '2023年7月份', 2023.5, 2023 + 7 / 12],
    ['DAT-2', '2022年底', 2023, 2023],
    ['DAT-2', 'the end of 2022', 2023, 2023],
    ['DAT-3', '1月', 2024, 2024 + 1 / 12],
    ['DAT-3', '12月', 2023 + 11 / 12, 2024],
    ['DAT-3', '一季度', 2024, 2024.25],
    ['DAT-3', 'October', 2023.75, 2023 + 10 / 12],
  ])('%s places %s', (_, period, from, to) => {
    const span = spanOf(period, SAID);
    expect(span?.from).toBeCloseTo(from, 9);
    expect(span?.to).toBeCloseTo(to, 9);
  });

  it('DAT-4 takes now for the day of the briefing', () => {
    const now = spanOf('截至目前', SAID);
    expect(now?.from).toBe(now?.to);
    expect(now?.from).toBeGreaterThan(2024.1);
    expect(now?.from).toBeLessThan(2024.2);
  });

  it.each(['近年来', 'a year', '每年', '会议期间', 'each year', '假期'])(
    'DAT-4 leaves %s alone',
    (period) => {
      expect(spanOf(period, SAID)).toBeNull();
    },
  );

  it('places no relative time without a date', () => {
    expect(spanOf('去年', null)).toBeNull();
    expect(spanOf('目前', null)).toBeNull();
    expect(spanOf('2022年', null)).toEqual({ from: 2022, to: 2023 });
  });
});

describe('isOtherStretch', () => {
  const other = (a: string, b: string) => isOtherStretch(spanOf(a, SAID), spanOf(b, SAID));

  it.each([
    ['2021年', '2022年', true],
    ['2022年上半年', '2022年下半年', true],
    ['2023年11月', '2023年12月', true],
    ['2022年', '2022年上半年', false],
    ['去年', '2023年', false],
    ['2021年', '2022年底', false],
    ['目前', '2022年', false],
    ['2021年', '近年来', false],
  ])('LED-44 tells %s from %s: %s', (a, b, expected) => {
    expect(other(a, b)).toBe(expected);
    expect(other(b, a)).toBe(expected);
  });
});
