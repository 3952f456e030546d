import { describe, expect, it } from 'vitest';
import { findInvisibles } from './find-invisibles';
import { labelOf, runsOf } from './runs';

const labels = (text: string): string[] => runsOf(findInvisibles(text)).map(labelOf);

describe('runs of characters that cannot be seen', () => {
  it('are named as Unicode has them', () => {
    expect(labels('a\u200bb\u202ec\u0000d\ufe0fe\u{e0100}f\ue000')).toEqual([
      'ZWSP',
      'RLO',
      'NUL',
      'VS16',
      'VS17',
      'U+E000',
    ]);
  });

  it('are one thing where they stand together and are of one kind', () => {
    expect(labels('a\u200b\u200b\u200b\u202e')).toEqual(['ZWSP ×3', 'RLO']);
    expect(labels('a\u200b\u200c')).toEqual(['ZWSP ZWNJ']);
    expect(labels('a\u200b\u200c\u2060\ufeff\u200b')).toEqual(['ZWSP ZWNJ WJ … ×5']);
    expect(labels('СОР')).toEqual(['U+0421 U+041E U+0420']);
  });

  it('say what tags spell', () => {
    const message = [...'look here'].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0)));
    expect(labels(`a\u{e0001}${message.join('')}`)).toEqual(['TAG look here']);
    expect(labels('\u{e0041}'.repeat(100))).toEqual([`TAG ${'A'.repeat(40)}…`]);
  });

  it('cover exactly their characters', () => {
    expect(runsOf(findInvisibles('a\u200b\u200bb\u200b'))).toMatchObject([
      { start: 1, end: 3 },
      { start: 4, end: 5 },
    ]);
  });
});
