import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findInjections } from './find-injections';

const CLEAN = readFileSync(new URL('../../fixtures/briefings/zh-live-blog.txt', import.meta.url), 'utf8');

/** Places in the middle of words, far enough apart that no two strings meet. */
const IN_WORDS = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(CLEAN)]
  .filter(({ segment }) => /^\p{Script=Han}{2}$/u.test(segment))
  .map(({ index }) => index + 1)
  .filter((at, i, all) => at - (all[i - 1] ?? 0) > 20);

interface Planted {
  readonly text: string;
  readonly spans: readonly (readonly [number, number])[];
}

function planted(strings: readonly string[], places: readonly number[]): Planted {
  const sorted = [...places].sort((a, b) => a - b);
  const spans: (readonly [number, number])[] = [];
  let text = '';
  let from = 0;
  sorted.forEach((at, i) => {
    const string = strings[i % strings.length] ?? '';
    text += CLEAN.slice(from, at);
    spans.push([text.length, text.length + string.length]);
    text += string;
    from = at;
  });
  return { text: text + CLEAN.slice(from), spans };
}

const spansIn = (text: string): readonly (readonly [number, number])[] =>
  findInjections(text).map(({ start, end }) => [start, end]);

describe('strings that nobody has listed (INJ-2, INJ-4)', () => {
  it('the clean text has no finding', () => {
    expect(findInjections(CLEAN)).toEqual([]);
  });

  it('law: an unknown string of the other script in eight words is found in each of them, exactly', () => {
    const unknown = fc
      .array(fc.constantFrom(...'塢廠鎖鑰鍍鋅漿綱縫紉鑄鐘牆櫃檯'), { minLength: 3, maxLength: 6 })
      .map((signs) => signs.join(''));
    const places = fc.uniqueArray(fc.constantFrom(...IN_WORDS), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(unknown, places, (string, at) => {
        const { text, spans } = planted([string], at);
        expect(spansIn(text)).toEqual(spans);
      }),
      { numRuns: 60 },
    );
  });

  it('in the text’s own script as well, by its places alone', () => {
    const { text, spans } = planted(
      ['废品回收', '废品回收电话', '本地废品回收'].slice(0, 2),
      IN_WORDS.filter((_, i) => i % 9 === 0).slice(0, 10),
    );
    const found = findInjections(text);
    expect(found.map(({ start, end }) => [start, end])).toEqual(spans);
    expect(found.flatMap(({ signs }) => signs)).not.toContain('script');
  });

  it('once in the text’s own script it cannot be told', () => {
    const { text } = planted(['废品回收'], IN_WORDS.slice(20, 21));
    expect(findInjections(text)).toEqual([]);
  });

  it('heads and tails go along', () => {
    const strings = [
      '鍍鋅鐵皮',
      '鍍鋅鐵皮推薦',
      '查鍍鋅鐵皮',
      '台北鍍鋅鐵皮',
      '鍍鋅鐵皮哪家好',
      '鍍鋅鐵皮app',
      '24小時鍍鋅鐵皮',
    ];
    const { text, spans } = planted(strings, IN_WORDS.filter((_, i) => i % 11 === 0).slice(0, 14));
    expect(spansIn(text)).toEqual(spans);
  });
});
