import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { code, value } from '../testing/store-tools';
import { readText } from './read-text';

const utf8 = (text: string) => new TextEncoder().encode(text);
const file = (bytes: Uint8Array | readonly number[], name = 'a.txt') => ({
  name,
  bytes: Uint8Array.from(bytes),
});
const utf16 = (text: string, order: 'le' | 'be', mark = true) => {
  const units = (mark ? `\ufeff${text}` : text).split('').map((unit) => unit.charCodeAt(0));
  return file(units.flatMap((unit) => (order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
};

/** 发布会 in GB18030, and 𠮷 as its four bytes. */
const GB = [0xb7, 0xa2, 0xb2, 0xbc, 0xbb, 0xe1, 0x95, 0x34, 0xb2, 0x35];
const PICTURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13];

describe('readText', () => {
  it.each([
    ['UTF-8', file(utf8('江豚 73头\r\n')), 'utf-8', '江豚 73头\r\n'],
    ['UTF-8 with a mark, which is no part of the text', file(utf8('\ufeff江豚')), 'utf-8', '江豚'],
    ['UTF-16 LE with a mark', utf16('江豚 𠮷', 'le'), 'utf-16le', '江豚 𠮷'],
    ['UTF-16 BE with a mark', utf16('江豚 𠮷', 'be'), 'utf-16be', '江豚 𠮷'],
    ['GB18030 where it is not UTF-8', file(GB), 'gb18030', '发布会𠮷'],
    [
      'odd spaces and line ends, as they are',
      file(utf8('a\u00a0b\u2028c\rd　e')),
      'utf-8',
      'a\u00a0b\u2028c\rd　e',
    ],
    ['the old mark of an end', file(utf8('The end.\n\u001a')), 'utf-8', 'The end.\n\u001a'],
  ])('reads %s', (_what, given, encoding, text) => {
    expect(value(readText(given))).toMatchObject({ text, encoding, bad: { count: 0 } });
  });

  it('reads in the encoding that it is told, by any of its names', () => {
    expect(value(readText(file(GB), 'GBK')).text).toContain('发布会');
    expect(value(readText(utf16('Hi 江', 'be', false), 'utf-16be')).text).toBe('Hi 江');
    expect(value(readText(file([0xb5, 0x6f]), 'big5')).text).toBe('發');
  });

  it.each([
    ['nothing', file([]), undefined, 'file.empty', {}],
    ['white space alone', file(utf8('\ufeff \u3000\r\n\t')), undefined, 'file.empty', {}],
    ['a picture', file(PICTURE), undefined, 'file.binary', { at: '8' }],
    ['text with a zero byte', file(utf8('Hello\0')), undefined, 'file.binary', { at: '5' }],
    ['UTF-16 with a zero in it', utf16('Hi\0', 'le'), undefined, 'file.binary', { at: '6' }],
    ['many control bytes', file(utf8('\u0001\u0002\u0003 abc')), undefined, 'file.binary', { at: '0' }],
    ['a bad byte', file([0x48, 0x69, 0x20, 0x98, 0x9f, 0x98, 0x21]), undefined, 'text.encoding', { at: '3' }],
    ['UTF-8 that is cut off', file(utf8('ab江').subarray(0, 4)), 'utf-8', 'text.encoding', { at: '2' }],
    [
      'half a character of UTF-16',
      file([0xff, 0xfe, 0x61, 0, 0x62]),
      undefined,
      'text.encoding',
      { at: '4' },
    ],
    ['what is not in the named encoding', file(GB), 'utf-8', 'text.encoding', { at: '0', encoding: 'utf-8' }],
    ['an encoding of no name', file(GB), 'klingon', 'text.unknown-encoding', { encoding: 'klingon' }],
  ])('says what is wrong with %s', (_what, given, encoding, expected, detail) => {
    const read = readText(given, encoding);
    expect(code(read)).toBe(expected);
    expect(read).toMatchObject({ error: { detail } });
  });

  it('reads every text without control characters back from its UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(text.trim() !== '' && !/\p{Cc}/u.test(text) && !text.startsWith('\ufeff'));
        expect(value(readText(file(utf8(text))))).toMatchObject({ text, encoding: 'utf-8' });
      }),
    );
  });

  it('finds the first bad byte wherever it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        fc.pre(!/\p{Cc}/u.test(before + after) && !before.startsWith('\ufeff'));
        const start = utf8(before);
        const read = readText(file([...start, 0xff, ...utf8(after)]), 'utf-8');
        expect(read).toMatchObject({
          error: { code: 'text.encoding', detail: { at: String(start.length) } },
        });
      }),
    );
  });
});
