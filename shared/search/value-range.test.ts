import { describe, expect, it } from 'vitest';
import { readValueRange } from './value-range';

const open = { lowOpen: false, highOpen: false, unit: null };

describe('readValueRange', () => {
  it.each([
    ['> 1 billion', { ...open, low: 1e9, high: null, lowOpen: true }],
    ['>= 1 billion', { ...open, low: 1e9, high: null }],
    ['＞１０亿', { ...open, low: 1e9, high: null, lowOpen: true }],
    ['at least 300', { ...open, low: 300, high: null }],
    ['more than 300', { ...open, low: 300, high: null, lowOpen: true }],
    ['10亿以上', { ...open, low: 1e9, high: null }],
    ['≤ 5%', { ...open, low: null, high: 5, unit: '%' }],
    ['< 40 million dollars', { ...open, low: null, high: 4e7, highOpen: true, unit: 'USD' }],
    ['5% to 7%', { ...open, low: 5, high: 7, unit: '%' }],
    ['about 40', { ...open, low: 38, high: 42 }],
    ['42', { ...open, low: 42, high: 42 }],
    ['= 42', { ...open, low: 42, high: 42 }],
    ['三千', { ...open, low: 3000, high: 3000 }],
  ])('reads %s', (words, range) => {
    expect(readValueRange(words)).toEqual(range);
  });

  it.each(['', '>', 'many', '很多'])('reads no number in “%s”', (words) => {
    expect(readValueRange(words)).toBeNull();
  });
});
