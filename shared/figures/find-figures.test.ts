import { describe, expect, test } from 'vitest';
import type { Language } from '../transcript/findings';
import { findFigures } from './find-figures';
import { readFigure } from './read-figure';

const find = (text: string, language: Language = 'zh-Hans', skip: { start: number; end: number }[] = []) =>
  findFigures(text, { language, blocks: [{ start: 0, end: text.length }], skip });

describe('findFigures', () => {
  test('only blocks are read, each by itself (FIG-3)', () => {
    const text = '超过\n5亿人次\n109个';
    const blocks = [
      { start: 3, end: 7 },
      { start: 8, end: 12 },
    ];
    const found = findFigures(text, { language: 'zh-Hans', blocks, skip: [] });
    expect(found.map(({ id, start, text: words }) => [id, start, words])).toEqual([
      ['f1', 3, '5亿人次'],
      ['f2', 8, '109个'],
    ]);
  });

  test('blocks and skips in any order, beyond the text, empty or overlapping do no harm', () => {
    const text = '共109个,占5%。';
    const blocks = [
      { start: 7, end: 99 },
      { start: 0, end: 7 },
      { start: 3, end: 3 },
    ];
    const skip = [
      { start: 50, end: 60 },
      { start: 5, end: 5 },
    ];
    expect(findFigures(text, { language: 'zh-Hans', blocks, skip }).map(({ value }) => value)).toEqual([
      109, 5,
    ]);
  });

  test('an injected stretch inside a figure belongs to its range (FIG-4)', () => {
    const text = '营收超过60包養網00亿元。';
    const [figure] = find(text, 'zh-Hans', [{ start: 6, end: 9 }]);
    expect(figure).toMatchObject({
      start: 2,
      end: 13,
      text: '超过60包養網00亿元',
      value: 6e11,
      qualifier: 'over',
    });
  });

  test('a block that is skipped whole has no figures', () => {
    expect(find('109个', 'zh-Hans', [{ start: 0, end: 4 }])).toEqual([]);
  });

  test('a page number is none (FIG-62)', () => {
    expect(find(' 12 ')).toEqual([]);
  });

  test('the script of the block decides what 元 means (FIG-6, FIG-23)', () => {
    const text = 'The plan is worth $5 million.\n這項計劃耗資200萬元。\n该计划投资200万元。\n共5元';
    const blocks = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
      start: index,
      end: index + line.length,
    }));
    const units = (language: Language) =>
      findFigures(text, { language, blocks, skip: [] }).map(({ unit }) => unit);
    expect(units('en')).toEqual(['USD', null, 'CNY', 'CNY']);
    expect(units('zh-Hant')).toEqual(['USD', null, 'CNY', null]);
  });

  test('English inside Chinese and Chinese inside English', () => {
    expect(find('该公司(revenue up 12 percent)在川渝投资$3.2 billion。').map(({ value }) => value)).toEqual([
      12, 3.2e9,
    ]);
    expect(find('The sign says 共5万人次 in 2 languages.', 'en').map(({ value }) => value)).toEqual([
      50000, 2,
    ]);
  });
});

describe('readFigure (FIG-70)', () => {
  test.each([
    ['超过6000亿元', 'zh-Hans', { kind: 'money', value: 6e11, qualifier: 'over', unit: 'CNY' }],
    ['2023年达到109个', 'zh-Hans', { kind: 'count', value: 109 }],
    ['nearly 300', 'en', { kind: 'count', value: 300, qualifier: 'nearly' }],
    ['三年', 'zh-Hans', { kind: 'duration', value: 3 }],
    ['一个', 'zh-Hans', { kind: 'count', value: 1, unit: '个' }],
    ['45', 'en', { kind: 'count', value: 45 }],
  ] as const)('%s', (words, language, reading) => {
    expect(readFigure(words, language)).toMatchObject(reading);
  });

  test('words without a number', () => {
    expect(readFigure('高质量发展', 'zh-Hans')).toBeNull();
    expect(readFigure('', 'en')).toBeNull();
  });
});
