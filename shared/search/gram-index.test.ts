import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForSearch } from '../text/search-folding';
import { GramIndex, MOST_TEXTS } from './gram-index';

const found = (texts: readonly string[], ...words: string[]) =>
  new GramIndex(texts).textsWith(words.map((word) => foldForSearch(word)));

/** Few letters, so that words occur. */
const words = fc.string({
  unit: fc.constantFrom('a', 'b', 'Ａ', '网', '網', '\u0000', '\uffff', ' '),
  maxLength: 5,
});
const texts = fc.array(
  fc.string({ unit: fc.constantFrom('a', 'b', 'Ｂ', '网', '網', '\u0000', '\uffff', ' ') }),
  {
    maxLength: 20,
  },
);

describe('GramIndex', () => {
  it('finds what stands in a text, whatever the script', () => {
    const lines = ['包养網', '网络', 'The Harbour works', ''];
    expect(found(lines, '網')).toEqual([0, 1]);
    expect(found(lines, '包養')).toEqual([0]);
    expect(found(lines, 'harbour', 'WORKS')).toEqual([2]);
    expect(found(lines, 'harbour', 'network')).toEqual([]);
    expect(found(lines)).toEqual([0, 1, 2, 3]);
  });

  it('does not take the pairs of a word for the word, nor the end of a text for a character', () => {
    expect(found(['abc', 'bcd', 'ab bc'], 'abc')).toEqual([0]);
    expect(found(['a', 'a\u0000'], 'a\u0000')).toEqual([1]);
  });

  it('finds what a look into every text would find', () => {
    fc.assert(
      fc.property(
        texts,
        fc.array(
          words.filter((word) => word !== ''),
          { maxLength: 3 },
        ),
        (all, wanted) => {
          const needles = wanted.map((word) => foldForSearch(word));
          const looked = all.flatMap((text, number) =>
            needles.every((needle) => foldForSearch(text).includes(needle)) ? [number] : [],
          );
          expect(found(all, ...wanted)).toEqual(looked);
        },
      ),
    );
  });

  it('refuses more texts than it can tell apart', () => {
    expect(() => new GramIndex(Array.from({ length: MOST_TEXTS + 1 }, () => ''))).toThrow(RangeError);
  });
});
