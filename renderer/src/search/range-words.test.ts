import { describe, expect, it } from 'vitest';
import { rangeWords } from './range-words';

const range = { low: null, high: null, lowOpen: false, highOpen: false, unit: null };

describe('rangeWords', () => {
  it.each([
    [{ ...range, low: 1e9, lowOpen: true }, '> 1,000,000,000'],
    [{ ...range, low: 300 }, '≥ 300'],
    [{ ...range, high: 5, unit: '%' }, '≤ 5 %'],
    [{ ...range, high: 5, highOpen: true }, '< 5'],
    [{ ...range, low: 5, high: 7.5 }, '5–7.5'],
    [{ ...range, low: 42, high: 42, unit: 'USD' }, '42 USD'],
  ])('writes %o', (given, words) => {
    expect(rangeWords(given, 'en')).toBe(words);
  });
});
