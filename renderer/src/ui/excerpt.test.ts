import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt';

describe('an excerpt', () => {
  it('is on one line and no longer than asked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 20 }), (words, length) => {
        const cut = excerpt(words, length);
        expect([...cut].length).toBeLessThanOrEqual(length + 1);
        expect(cut).not.toMatch(/[\n\r]/);
      }),
    );
  });

  it('cuts between characters, never inside one', () => {
    expect(excerpt('𠮷𠮷𠮷𠮷', 2)).toBe('𠮷𠮷…');
  });

  it('says with an ellipsis that there is more', () => {
    expect(excerpt('short', 9)).toBe('short');
    expect(excerpt('a long  line\nof words', 11)).toBe('a long line…');
  });

  it('says so too where a long text begins with white space', () => {
    expect(excerpt(`${' '.repeat(30)}${'word '.repeat(9)}`, 4)).toBe('word…');
  });
});
