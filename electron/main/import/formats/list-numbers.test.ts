import { describe, expect, it } from 'vitest';
import { beforeWords, listNumber } from './list-numbers';

describe('listNumber', () => {
  it.each([
    [3, 'decimal', '3'],
    [3, 'decimal-zero', '03'],
    [12, 'decimal-zero', '12'],
    [1, 'lower-letter', 'a'],
    [26, 'upper-letter', 'Z'],
    [27, 'lower-letter', 'aa'],
    [105, 'lower-letter', '105'],
    [4, 'lower-roman', 'iv'],
    [1999, 'upper-roman', 'MCMXCIX'],
    [1, 'chinese', '一'],
    [10, 'chinese', '十'],
    [11, 'chinese', '十一'],
    [20, 'chinese', '二十'],
    [101, 'chinese', '一百零一'],
    [110, 'chinese', '一百一十'],
    [2003, 'chinese', '二千零三'],
    [10, 'chinese-financial', '壹拾'],
    [27, 'chinese-digits', '二七'],
    [10, 'heavenly-stems', '癸'],
    [11, 'heavenly-stems', '11'],
    [1, 'circled', '①'],
    [20, 'circled', '⑳'],
    [21, 'circled', '21'],
    [5, 'bullet', '•'],
    [5, 'none', ''],
    [0, 'upper-roman', '0'],
    [-2, 'chinese', '-2'],
    [10000, 'chinese', '10000'],
  ] as const)('writes %i as %s: %s', (value, style, written) => {
    expect(listNumber(value, style)).toBe(written);
  });
});

describe('beforeWords', () => {
  it.each([
    ['1.', '1. '],
    ['一、', '一、'],
    ['（二）', '（二）'],
    ['', ''],
  ])('sets %s before words', (marker, written) => {
    expect(beforeWords(marker)).toBe(written);
  });
});
