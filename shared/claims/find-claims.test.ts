import { Converter } from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { toSimplified } from '../text/simplified';
import { CHINESE_CUES } from './data/chinese-cues';
import { BEFORE_CLAIM } from './data/chinese-scopes';
import { SUPERLATIVES } from './data/chinese-superlatives';
import { findClaims } from './find-claims';

const whole = (text: string) => ({ blocks: [{ start: 0, end: text.length }], skip: [], statistics: [] });

describe('findClaims', () => {
  test('only blocks are read, each by itself, whatever their order (CLM-2, CLM-3)', () => {
    const text = '全国\n首次举办\nthe only one';
    const blocks = [
      { start: 8, end: 99 },
      { start: 3, end: 7 },
      { start: 4, end: 4 },
    ];
    expect(findClaims(text, { ...whole(text), blocks })).toEqual([
      { id: 'c1', start: 3, end: 5, text: '首次', type: 'first' },
      { id: 'c2', start: 8, end: 16, text: 'the only', type: 'only' },
    ]);
  });

  test('both languages in one block (CLM-6)', () => {
    const text = '这是全国首个，and the only one, 居全国前列。';
    expect(findClaims(text, whole(text)).map((claim) => claim.text)).toEqual([
      '全国首个',
      'the only',
      '居全国前列',
    ]);
  });

  test('a claim that spans one of the other language stands alone (CLM-2)', () => {
    const text = '填补best ever空白';
    expect(findClaims(text, whole(text)).map((claim) => claim.text)).toEqual([text]);
  });

  test('an injected stretch inside a claim belongs to its range (CLM-7)', () => {
    const text = '数量居全国包養網前列。';
    const [claim] = findClaims(text, { ...whole(text), skip: [{ start: 5, end: 8 }] });
    expect(claim).toEqual({ id: 'c1', start: 2, end: 10, text: '居全国包養網前列', type: 'ranking' });
  });

  test('a claim within an injected stretch is none (CLM-7)', () => {
    const text = '数量全国首次增加。';
    expect(findClaims(text, { ...whole(text), skip: [{ start: 4, end: 6 }] })).toEqual([]);
  });

  test('a claim that overlaps a statistic is none (CLM-5)', () => {
    const text = 'a record low of the only port';
    const statistics = [{ start: 9, end: 15 }];
    expect(findClaims(text, { ...whole(text), statistics }).map((claim) => claim.text)).toEqual(['the only']);
  });

  test('line breaks and full-width letters count as what they mean (CLM-6)', () => {
    const text = 'It is the\n   largest bridge in Europe. ＴＨＥ　ＯＮＬＹ one.';
    expect(findClaims(text, whole(text)).map((claim) => claim.text)).toEqual([
      'the\n   largest',
      'ＴＨＥ　ＯＮＬＹ',
    ]);
  });
});

describe('the lists hold for both scripts (CLM-6)', () => {
  const words = [...CHINESE_CUES.keys(), ...BEFORE_CLAIM.keys(), ...SUPERLATIVES.keys()];
  test.each(['hk', 'tw'] as const)('%s', (to) => {
    const convert = Converter({ from: 'cn', to });
    const lost = words
      .map((word) => [word, toSimplified(convert(word))])
      .filter(([word, back]) => word !== back);
    expect(lost).toEqual([]);
  });
});
