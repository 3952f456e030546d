import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointCounter } from './code-points';

describe('codePointCounter', () => {
  it('counts what iterating over the text would, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '江', '𠮷', '😀', '\ud83d', '\ude00') }), (text) => {
        const count = codePointCounter(text);
        let offset = 0;
        [...text].forEach((character, index) => {
          expect(count(offset)).toBe(index);
          offset += character.length;
        });
        expect(count(offset)).toBe([...text].length);
      }),
    );
  });

  it('counts a pair whole from within', () => {
    expect(codePointCounter('𠮷a')(1)).toBe(1);
  });
});
