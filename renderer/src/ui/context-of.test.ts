import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf } from './context-of';

describe('the words around a figure', () => {
  it('are whole words of the same paragraph, on one line', () => {
    const text =
      'A title.\n\nThe first full survey of the\ncountry counted 214 working harbours, and we all know it.';
    const start = text.indexOf('214');
    expect(contextOf(text, start, start + 3)).toEqual({
      before: 'survey of the country counted ',
      after: ' working harbours, and we all',
    });
  });

  it('end at the edges of the text', () => {
    expect(contextOf('214 harbours', 0, 3)).toEqual({ before: '', after: ' harbours' });
  });

  it('never hold half a character', () => {
    const texts = fc.string({ unit: fc.constantFrom('𠮷', '渡', 'a', ' ', '\n'), maxLength: 120 });
    fc.assert(
      fc.property(texts, fc.nat(120), (text, at) => {
        const start = Math.min(at, text.length);
        fc.pre(!/[\udc00-\udfff]/.test(text[start] ?? ''));
        const { before, after } = contextOf(text, start, start);
        // Throws on half a character.
        expect(() => encodeURIComponent(before + after)).not.toThrow();
      }),
    );
  });
});
