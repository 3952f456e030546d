import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesIn } from './sentences';

const split = (text: string): string[] =>
  sentencesIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('sentencesIn', () => {
  it('splits Chinese and keeps closing quotation marks', () => {
    expect(split('他说:“水清了。”鱼也多了!真的吗?是的……好')).toEqual([
      '他说:“水清了。”',
      '鱼也多了!',
      '真的吗?',
      '是的……',
      '好',
    ]);
  });

  it('splits English, but not at abbreviations, initials or decimals', () => {
    expect(split('Mr. Ray of the U.S. office paid $3.5 million. "Fine." He left at 5 p.m. today.')).toEqual([
      'Mr. Ray of the U.S. office paid $3.5 million.',
      '"Fine."',
      'He left at 5 p.m. today.',
    ]);
  });

  it('runs over a line end and stops at a blank line', () => {
    expect(split('One two\nthree.\nFour\n\nfive')).toEqual(['One two\nthree.', 'Four', 'five']);
  });

  it('covers everything but white space, in order, within the range', () => {
    const sign = fc.constantFrom('a', '。', '.', '!', ' ', '\n', '”', '水', '…', 'B', '1');
    fc.assert(
      fc.property(fc.array(sign), fc.nat(5), (signs, from) => {
        const text = signs.join('');
        const range = { start: Math.min(from, text.length), end: text.length };
        let last = range.start;
        for (const { start, end } of sentencesIn(text, range)) {
          expect(end).toBeGreaterThan(start);
          expect(text.slice(last, start).trim()).toBe('');
          last = end;
        }
        expect(text.slice(last, range.end).trim()).toBe('');
      }),
    );
  });
});
