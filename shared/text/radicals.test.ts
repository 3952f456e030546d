import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RADICAL_FORMS } from './radical-forms';
import { readRadicals } from './radicals';

describe('readRadicals', () => {
  it.each([
    ['Kangxi radicals', '\u2f00带\u2f00路', '一带一路'],
    ['radicals of simplified characters', '\u2ed3江\u2ec4\u2eda', '长江西页'],
    ['compatibility ideographs', '\uf9f7\u5834', '立場'],
    ['other characters with the shape of a frequent one', '\u2329塑\u3b35\u232a', '〈塑胶〉'],
  ])('reads %s', (_what, text, read) => {
    expect(readRadicals(text)).toBe(read);
  });

  it('reads the one radical that the two scripts write differently as the script does', () => {
    expect(readRadicals('200\u2f3e', true)).toBe('200户');
    expect(readRadicals('200\u2f3e', false)).toBe('200戶');
  });

  it('leaves alone what stands for itself, and marks of no meaning', () => {
    const text = '漢字と仮名 and letters \u2e80\u2ff0';
    expect(readRadicals(text)).toBe(text);
  });

  it('holds pairs of one code unit each, every radical once', () => {
    const all = RADICAL_FORMS.join('');
    const radicals = all.split('').filter((_, index) => index % 2 === 0);
    expect(all.length % 2).toBe(0);
    expect(radicals.every((radical) => radical >= '\u2e80' && radical <= '\u2ef3')).toBe(true);
    expect(new Set(radicals).size).toBe(radicals.length);
  });

  it('keeps every offset, and reads nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, isSimplified) => {
        const read = readRadicals(text, isSimplified);
        expect(read).toHaveLength(text.length);
        expect(readRadicals(read, isSimplified)).toBe(read);
      }),
    );
  });
});
