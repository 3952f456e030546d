import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shorten } from './shorten';

describe('shorten', () => {
  it.each([
    ['6000亿元', 10, '6000亿元'],
    ['two\n lines', 10, 'two lines'],
    ['the first of several words', 10, 'the first…'],
    ['船静了,江豚回来了', 4, '船静了,…'],
    ['ab👩‍👩‍👧 and others', 6, 'ab…'],
    ['cafe\u0301s', 4, 'caf…'],
  ])('puts %j on a line of %d', (words, length, line) => {
    expect(shorten(words, length)).toBe(line);
  });

  it('is never longer than asked for, and a beginning of the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 20 }), (words, length) => {
        const kept = shorten(words, length).replace(/…$/u, '');
        expect(kept.length).toBeLessThanOrEqual(length);
        expect(words.replace(/\s+/gu, ' ').trimStart().startsWith(kept)).toBe(true);
      }),
    );
  });
});
