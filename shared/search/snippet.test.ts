import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForSearch } from '../text/search-folding';
import { aroundOf, snippetOf } from './snippet';

const snippet = (text: string, ...words: string[]) =>
  snippetOf(
    text,
    foldForSearch(text),
    words.map((word) => foldForSearch(word)),
  );

describe('snippetOf', () => {
  it('marks every hit in the neighbourhood of the first', () => {
    const { text, marks } = snippet('The port and the Port.', 'port', 'and');
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['port', 'and', 'Port']);
  });

  it('cuts at words and says that it did', () => {
    const { text, marks } = snippet(`${'harbour '.repeat(40)}crane ${'harbour '.repeat(40)}`, 'crane');
    expect(text).toMatch(/^…(harbour |\s)+crane( harbour)+\s?…$/);
    expect(marks).toHaveLength(1);
  });

  it('marks slices that fold to what was wanted, without overlaps', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'Ａ', 'b', '网', '網', '👩‍🚀', ' '),
      maxLength: 300,
    });
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '网'), minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(letters, fc.array(word, { minLength: 1, maxLength: 3 }), (whole, wanted) => {
        const { text, marks } = snippet(whole, ...wanted);
        let last = 0;
        for (const { start, end } of marks) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(wanted).toContain(foldForSearch(text.slice(start, end)));
          last = end;
        }
      }),
    );
  });
});

describe('aroundOf', () => {
  it('leaves out the parts of words that the context was cut at', () => {
    const prefix = 'ach terminal keeps a battery of ';
    const suffix = ', enough for at least 12 crossin';
    expect(aroundOf({ prefix, suffix })).toEqual({
      before: '…terminal keeps a battery of ',
      after: ', enough for at least 12…',
    });
    expect(aroundOf({ prefix: 'It cost ', suffix: '.' })).toEqual({ before: 'It cost ', after: '.' });
  });
});
