import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { Encoding } from '../../../../shared/import/encodings';
import { value } from '../../testing/store-tools';
import { decode } from '../decode';

const TEXTS = join(import.meta.dirname, '../../../../fixtures/import/encodings');

/** Each text of the corpus with the encodings that its language is written in. */
const CORPUS: readonly (readonly [name: string, encodings: readonly Encoding[]])[] = [
  ['zh-hans', ['gb18030', 'utf-16le', 'utf-16be', 'utf-8']],
  ['zh-hant', ['big5', 'gb18030', 'utf-16le', 'utf-16be', 'utf-8']],
  ['ja', ['shift_jis', 'euc-jp', 'utf-16le', 'utf-16be', 'utf-8']],
  ['ko', ['euc-kr', 'utf-16le', 'utf-16be', 'utf-8']],
  ['en', ['windows-1252', 'utf-16le', 'utf-16be', 'utf-8']],
  ['fr', ['windows-1252', 'utf-16le', 'utf-8']],
  ['pl', ['windows-1250', 'utf-16be', 'utf-8']],
  ['ru', ['windows-1251', 'koi8-r', 'utf-16le', 'utf-16be', 'utf-8']],
  ['el', ['windows-1253', 'utf-8']],
  ['tr', ['windows-1254', 'utf-8']],
  ['he', ['windows-1255', 'utf-8']],
  ['ar', ['windows-1256', 'utf-8']],
  ['lt', ['windows-1257', 'utf-8']],
  ['vi', ['windows-1258', 'utf-8']],
];

const CASES = CORPUS.flatMap(([name, encodings]) => encodings.map((encoding) => [name, encoding] as const));

const textOf = (name: string): string => readFileSync(join(TEXTS, `${name}.txt`), 'utf8');

/** A text as its language writes it in an encoding: Vietnamese has its tones as characters of their own there. */
function inEncoding(text: string, encoding: Encoding): { readonly text: string; readonly bytes: Uint8Array } {
  const written = encoding === 'windows-1258' ? tonesApart(text) : text;
  return { text: written, bytes: iconv.encode(written, encoding) };
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/;
const WHOLE = new Set('àáâãèéêìíòóôõùúýăđơư');

function tonesApart(text: string): string {
  return [...text.normalize('NFC')]
    .map((character) => {
      if (
        WHOLE.has(character.toLowerCase()) &&
        iconv.decode(iconv.encode(character, 'windows-1258'), 'windows-1258') === character
      )
        return character;
      const [base = '', ...marks] = [...character.normalize('NFD')];
      const tone = marks.find((mark) => TONES.test(mark)) ?? '';
      return (base + marks.filter((mark) => mark !== tone).join('')).normalize('NFC') + tone;
    })
    .join('');
}

describe('the encoding of a text', () => {
  it.each(CASES)('%s in %s is found out', (name, encoding) => {
    const { text, bytes } = inEncoding(textOf(name), encoding);
    const decoded = value(decode(bytes, name));
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.text).toBe(text);
    expect(decoded.bad.count).toBe(0);
    expect(decoded.candidates[0]).toBe(encoding);
  });

  it('stands in its byte-order mark, where it has one', () => {
    for (const [name, encodings] of CORPUS) {
      for (const encoding of encodings.filter((one) => one.startsWith('utf'))) {
        const text = textOf(name);
        const decoded = value(decode(iconv.encode(text, encoding, { addBOM: true }), name));
        expect(decoded).toMatchObject({ text, encoding, candidates: [encoding] });
      }
    }
  });

  const wrongOf = (shorten: (text: string) => string): readonly string[] =>
    CASES.filter(([name, encoding]) => {
      const { text, bytes } = inEncoding(shorten(textOf(name)), encoding);
      const decoded = decode(bytes, name);
      return !decoded.ok || decoded.value.text !== text;
    }).map(([name, encoding]) => `${name} in ${encoding}`);

  it('is found out by one line', () => {
    expect(wrongOf((text) => text.split('\n')[0] ?? '')).toEqual([]);
  });

  it('is found out by twelve characters, but for UTF-16 without any punctuation among them', () => {
    expect(wrongOf((text) => text.slice(0, 12))).toEqual(['ja in utf-16le', 'ja in utf-16be']);
  });
});
