import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastPlace } from '../convert/numbers';
import { QUALIFIERS } from '../findings';
import { hedgedInterval, overlap, same, widened } from './interval';
import { halfStep } from './printed';

const said = (value: number, qualifier: (typeof QUALIFIERS)[number], inclusive = false, max?: number) =>
  hedgedInterval(value, { max: max ?? null, qualifier, inclusive });
const holds = (interval: ReturnType<typeof said>, value: number) => overlap(interval, said(value, 'exact'));

describe('hedgedInterval', () => {
  it.each<[string, ReturnType<typeof said>, number[], number[]]>([
    ['LED-20 exact', said(70, 'exact'), [70], [69.9, 70.1]],
    ['LED-21 range', said(5, 'range', false, 6), [5, 5.5, 6], [4.9, 6.1]],
    ['LED-22 about', said(100, 'about'), [95, 98, 105], [94, 106]],
    ['LED-23 over', said(70, 'over'), [70.1, 73, 79], [70, 80, 69]],
    ['LED-23 over, by a tenth', said(3260, 'over'), [3300, 3500], [3260, 3600]],
    ['LED-23 at least', said(12, 'over', true), [12, 13, 5000], [11]],
    ['LED-24 nearly', said(40, 'nearly'), [37, 39], [40, 36, 41]],
    ['LED-25 under', said(30, 'under'), [29, 21], [30, 20, 31]],
    ['LED-25 up to', said(30, 'under', true), [30, 1, 0], [31, -1]],
    ['LED-26 below nothing', said(-3, 'under', true), [-3, -50], [-2]],
  ])('%s', (_, interval, inside, outside) => {
    expect(inside.filter((value) => !holds(interval, value))).toEqual([]);
    expect(outside.filter((value) => holds(interval, value))).toEqual([]);
  });

  it('LED-40 overlap and sameness are symmetric, and what is the same overlaps unless it is empty', () => {
    const value = fc.double({ min: -1e6, max: 1e12, noNaN: true });
    const interval = fc
      .record({
        value,
        max: fc.option(value),
        qualifier: fc.constantFrom(...QUALIFIERS),
        inclusive: fc.boolean(),
      })
      .map((parts) => hedgedInterval(parts.value, parts));
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(overlap(a, b)).toBe(overlap(b, a));
        expect(same(a, b)).toBe(same(b, a));
        expect(same(a, a)).toBe(true);
        if (a.low < a.high) expect(overlap(a, a)).toBe(true);
      }),
    );
  });
});

describe('lastPlace', () => {
  it.each([
    [70, 10],
    [3200, 100],
    [18.5, 0.1],
    [16000, 1000],
    [6e11, 1e11],
    [1234, 1],
    [0, 0],
  ])('of %d is %d', (value, place) => {
    expect(lastPlace(value)).toBeCloseTo(place, 10);
  });
});

describe('halfStep', () => {
  it.each<[string, Parameters<typeof halfStep>[0]['kind'], number, number | null, string | null, number]>([
    ['LED-30 decimals', 'percent', 18.5, null, '18.5%', 0.05],
    ['LED-30 decimals of a magnitude', 'count', 16000, null, '1.6万人次', 500],
    ['LED-30 a magnitude', 'money', 6e11, null, '超过6000亿元', 5e7],
    ['LED-30 an English magnitude', 'money', 3.2e9, null, '$3.2 billion', 5e7],
    ['LED-31 plain digits of a count', 'count', 200, null, '200个', 0],
    ['LED-31 full-width digits', 'count', 1200, null, '１，２００家', 0],
    ['LED-31 plain digits of money', 'money', 45, null, '$45', 0],
    ['LED-30 plain digits of a percentage', 'percent', 20, null, '20 per cent', 0.5],
    ['LED-30 tenths', 'percent', 70, null, '7成', 5],
    ['LED-32 tenths in characters', 'percent', 70, null, '七成', 5],
    ['LED-32 a percentage in characters', 'percent', 20, null, '百分之二十', 0.5],
    ['LED-32 a count in words', 'count', 230, null, '二百三十', 0],
    ['LED-32 a magnitude in characters', 'count', 3e7, null, '三千万', 5e6],
    ['LED-33 a fraction in words', 'fraction', 0.3333, null, '三分之一', 0.016_665],
    ['LED-33 a multiple in a word', 'multiple', 2, null, 'doubled', 0.1],
    ['LED-30 the upper end of a range', 'percent', 5, 6, '5%至6%', 0.5],
    ['LED-34 without the words', 'percent', 18.5, null, null, 0],
  ])('%s', (_, kind, value, max, words, half) => {
    expect(halfStep({ kind, value, max }, words)).toBeCloseTo(half, 8);
  });

  it('LED-30 keeps neighbours with the same digits apart, and joins a number with its rounding', () => {
    const printed = (value: number, words: string) =>
      widened(said(value, 'exact'), halfStep({ kind: 'percent', value, max: null }, words));
    expect(overlap(printed(18.5, '18.5%'), printed(18.6, '18.6%'))).toBe(false);
    expect(overlap(printed(18.4, '18.4%'), printed(18, '18%'))).toBe(true);
  });
});
