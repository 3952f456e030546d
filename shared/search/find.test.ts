import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForSearch } from '../text/search-folding';
import { findPattern, toPattern } from './find-pattern';
import { findWords } from './find-words';

const words = (text: string, wanted: string) =>
  findWords(text, foldForSearch(text), foldForSearch(wanted)).map(({ start, end }) => text.slice(start, end));

const matches = (text: string, wanted: string, limit = 100) =>
  findPattern(text, toPattern(wanted, false) ?? /(?!)/g, limit).map(({ start, end }) =>
    text.slice(start, end),
  );

const letters = fc.string({
  unit: fc.constantFrom('包', '養', '养', 'a', 'A', 'Ａ', '\u0301', '🇨', '👩', '\u200d', ' '),
});

describe('findWords', () => {
  it('finds across script, width and case', () => {
    expect(words('包养網不是包養网', '包養網')).toEqual(['包养網', '包養网']);
    expect(words('GDP ＧＤＰ gdp', 'Gdp')).toEqual(['GDP', 'ＧＤＰ', 'gdp']);
  });

  it('does not cut a character in two', () => {
    expect(words('cafe\u0301 cafe', 'cafe')).toEqual(['cafe']);
    expect(words('👩\u200d🚀 👩', '👩')).toEqual(['👩']);
    expect(words('👍🏽👍', '👍')).toEqual(['👍']);
  });

  it('gives hits without overlaps, and no more than wanted', () => {
    expect(words('aaaa', 'aa')).toEqual(['aa', 'aa']);
    expect(findWords('aaaa', 'aaaa', 'a', 3)).toHaveLength(3);
    expect(words('anything', '')).toEqual([]);
  });

  it('gives slices that fold to what was wanted, in order', () => {
    fc.assert(
      fc.property(letters, letters, (text, wanted) => {
        const needle = foldForSearch(wanted);
        const hits = findWords(text, foldForSearch(text), needle);
        let last = 0;
        for (const { start, end } of hits) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(foldForSearch(text.slice(start, end))).toBe(needle);
          last = end;
        }
      }),
    );
  });
});

describe('findPattern', () => {
  it('finds what a pattern matches, line by line', () => {
    expect(matches('第1章\n第22章', '^第\\d+')).toEqual(['第1', '第22']);
  });

  it('leaves out empty matches and halves of characters', () => {
    expect(matches('aab', 'x*|b')).toEqual([]);
    expect(matches('e\u0301e', 'e')).toEqual(['e']);
    expect(matches('𠮷', '.')).toEqual(['𠮷']);
  });

  it('stops at a limit', () => {
    expect(matches('aaaa', 'a', 2)).toEqual(['a', 'a']);
  });

  it('knows what is no regular expression', () => {
    expect(toPattern('(', false)).toBeNull();
  });
});
