import { describe, expect, it } from 'vitest';
import { PhraseList } from './phrases';

const list = new PhraseList(['網', '網站', '官網', '哪家好']);

describe('phrases at a place (INJ-4)', () => {
  it('gives the longest one', () => {
    expect(list.startingAt('看網站', 1)).toBe('網站');
    expect(list.endingAt('看官網', 3)).toBe('官網');
    expect(list.startingAt('看網站', 0)).toBeNull();
  });

  it('never one that would begin before the text', () => {
    expect(new PhraseList(['網網']).endingAt('網網網', 1)).toBeNull();
    expect(list.endingAt('網', 1)).toBe('網');
  });

  it('finds all, not overlapping', () => {
    expect(list.allIn('官網網站哪家好')).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 4 },
      { start: 4, end: 7 },
    ]);
  });
});
