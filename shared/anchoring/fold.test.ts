import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldForComparison, unwrap } from './fold';

const scrap = fc.constantFrom(..."今|年|，|“|”|a|the|5|５|10|%|.| |　|\t|\n|\r\n|\u2028|'".split('|'));
const scraps = fc.array(scrap, { maxLength: 12 }).map((parts) => parts.join(''));

describe('unwrap', () => {
  test.each([
    ['两处\n港口', '两处港口'],
    ['2023\n年', '2023年'],
    ['共\r\n  5个', '共5个'],
    ['增长5%\n，其中', '增长5%，其中'],
    ['of the\nharbour', 'of the harbour'],
    ['10\n000', '10 000'],
    ['５\n６', '５ ６'],
    ['由\nGDP', '由 GDP'],
  ])('%j becomes %j', (words, line) => expect(unwrap(words)).toBe(line));

  test('changes nothing that the comparison does not fold', () => {
    fc.assert(
      fc.property(scraps, (words) => foldForComparison(unwrap(words)) === foldForComparison(words)),
      { numRuns: 5000 },
    );
  });
});

describe('foldForComparison', () => {
  test('never joins or folds digits', () => {
    fc.assert(
      fc.property(scraps, (words) => {
        const numbers = (text: string) => text.match(/[\d\uff10-\uff19]+/g);
        expect(numbers(foldForComparison(words))).toEqual(numbers(words));
      }),
    );
  });

  test('is folded over marks and gaps', () => expect(foldForComparison('今\r\n“ ”')).toBe('今“”'));

  test('is the same when it is done again', () => {
    fc.assert(
      fc.property(scraps, (words) => {
        const folded = foldForComparison(words);
        expect(foldForComparison(folded)).toBe(folded);
      }),
      { numRuns: 5000 },
    );
  });
});
