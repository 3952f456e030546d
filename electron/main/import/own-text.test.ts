import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesToText, ownText } from './own-text';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('the text of a source', () => {
  it('needs no file of its own where the bytes are that text in UTF-8', () => {
    expect(ownText(utf8('5亿'), '5亿')).toBeNull();
    expect(ownText(utf8('\ufeff5亿'), '5亿')).toBeNull();
  });

  it('comes back to the character from any bytes that are not that text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.uint8Array(), (text, bytes) => {
        const own = ownText(bytes, text);
        expect(bytesToText(own ?? bytes)?.replace(own ? '' : /^\ufeff/, '')).toBe(text);
      }),
    );
  });

  it('is none where its file holds something else', () => {
    expect(bytesToText(Uint8Array.of(0xff))).toBeNull();
  });
});
