import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForSearch } from './search-folding';

/** Text of what this desk reads, and of whatever else there is. */
const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom(
      'İ',
      'Σ',
      'ς',
      'ß',
      '養',
      '养',
      'Ａ',
      '５',
      '\u3000',
      '\n',
      '’',
      '“',
      'a',
      'A',
      '\u2f00',
      '\u2f3e',
      '\u2ed3',
      '\uf9f7',
    ),
  }),
);

describe('foldForSearch', () => {
  it.each([
    ['包養', '包养'],
    ['後來', '后来'],
    ['ＡＢＣ　５０％', 'abc 50%'],
    ['Don’t', "don't"],
    ['two\nlines', 'two lines'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['İstanbul', 'istanbul'],
    ['\u2f00带\u2f00路', '一带一路'],
    ['\u2f3e\u2f08', '户人'],
  ])('takes %s for %s', (text, folded) => {
    expect(foldForSearch(text)).toBe(folded);
  });

  it('leaves capitals alone where case counts, and folds the rest', () => {
    expect(foldForSearch('ＧＤＰ 增長', true)).toBe('GDP 增长');
  });

  it('keeps every offset', () => {
    fc.assert(fc.property(texts, (text) => foldForSearch(text).length === text.length));
  });

  it('folds a part as it folds the whole, and twice as once', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const folded = foldForSearch(before + after);
        expect(folded).toBe(foldForSearch(before) + foldForSearch(after));
        expect(foldForSearch(folded)).toBe(folded);
      }),
    );
  });
});
