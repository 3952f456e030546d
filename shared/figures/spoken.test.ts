import { describe, expect, test } from 'vitest';
import type { Language } from '../transcript/findings';
import { findFigures } from './find-figures';
import { STATISTIC_KINDS } from './findings';

/** The statistics of one text as kind, value and unit; a range with both ends. */
function read(text: string, language: Language) {
  return findFigures(text, { language, blocks: [{ start: 0, end: text.length }], skip: [] })
    .filter(({ kind }) => STATISTIC_KINDS.has(kind))
    .map(({ text: words, kind, value, max, unit }) => [
      words,
      kind,
      max === null ? value : [value, max],
      unit,
    ]);
}

describe('numbers as they are spoken in English (FIG-13, FIG-16)', () => {
  test.each([
    ['one point five million meals', [['one point five million', 'count', 1_500_000, null]]],
    ['a million and a half feet of line', [['a million and a half feet', 'measure', 1_500_000, 'ft']]],
    ['an inch and a half of ice', [['an inch and a half', 'measure', 1.5, 'in']]],
    ['half a mile of road', [['half a mile', 'measure', 0.5, 'mi']]],
    ['three-quarters of an inch of rain', [['three-quarters of an inch', 'measure', 0.75, 'in']]],
    ['cut by half a percentage point', [['half a percentage point', 'percent', 0.5, 'pp']]],
    ['up two-tenths of a percentage point', [['two-tenths of a percentage point', 'percent', 0.2, 'pp']]],
    ['three-quarters of a lakh textbooks', [['three-quarters of a lakh', 'count', 75_000, null]]],
    ['It was 10 below zero.', [['10 below zero', 'measure', -10, '°']]],
    ['cent per cent of towers', [['cent per cent', 'percent', 100, '%']]],
    ['How many ships? Twelve.', [['Twelve', 'count', 12, null]]],
    ['ten applied, and three of them were refused', [['three', 'count', 3, null]]],
    [
      'capacity will double to 52 megawatts',
      [
        ['double', 'multiple', 2, null],
        ['52 megawatts', 'measure', 52, 'MW'],
      ],
    ],
    [
      'which saved an estimated 21 pounds in hospital bills',
      [['an estimated 21 pounds', 'money', 21, 'GBP']],
    ],
    ['the goal is a quarter by 2030', [['a quarter', 'fraction', 0.25, null]]],
    ['one place in ten is empty', [['one place in ten', 'fraction', 0.1, null]]],
  ])('%s', (text, expected) => {
    expect(read(text, 'en')).toEqual(expected);
  });

  test.each([
    'In nineteen ninety-eight it was worse.',
    'Back in twenty twenty-five we planned.',
    'The doors close at 4.30 p.m. sharp.',
    'Amounts are in 2024 dollars.',
    'call +41 00 555 01 98 or 01632 960118',
    'press *9 to ask',
    'Ring 111, or call the 12345 hotline.',
    'We staffed the 911 call center.',
    'It is fifty-fifty.',
    'children under five',
    'not one person has complained',
  ])('no statistic in: %s', (text) => {
    expect(read(text, 'en')).toEqual([]);
  });
});

describe('numbers as they are spoken in Chinese (FIG-11, FIG-20, FIG-23)', () => {
  test.each([
    ['每升便宜1毛1分', [['1毛1分', 'money', 0.11, 'CNY']]],
    ['成本要一块二', [['一块二', 'money', 1.2, 'CNY']]],
    ['少花五块五。', [['五块五', 'money', 5.5, 'CNY']]],
    ['今天是两毛钱上下', [['两毛钱上下', 'money', 0.2, 'CNY']]],
    ['票价十六元八角', [['十六元八角', 'money', 16.8, 'CNY']]],
    ['水位高出半米多', [['半米多', 'measure', 0.5, 'm']]],
    ['提高半个百分点', [['半个百分点', 'percent', 0.5, 'pp']]],
    ['面积有十个半足球场那么大', [['十个半', 'count', 10.5, '个']]],
    ['削减了两成到三成五', [['两成到三成五', 'percent', [20, 35], '%']]],
    ['阳性率不到百分之一', [['不到百分之一', 'percent', 1, '%']]],
    ['贷款六成三投给了企业', [['六成三', 'percent', 63, '%']]],
    ['每三只里就有一只来自本省', [['每三只里就有一只', 'fraction', 0.3333, null]]],
    ['补助最多十万元', [['最多十万元', 'money', 100_000, 'CNY']]],
    ['超过八成就启动分流', [['超过八成', 'percent', 80, '%']]],
    [
      '消费3度电，1度以上是绿电',
      [
        ['3度电', 'measure', 3, 'kWh'],
        ['1度以上', 'measure', 1, 'kWh'],
      ],
    ],
    ['向西部五市补水', [['五市', 'count', 5, null]]],
    ['提三点建议', [['三点', 'count', 3, '点']]],
  ])('%s', (text, expected) => {
    expect(read(text, 'zh-Hans')).toEqual(expected);
  });

  test('a bound that the sentence compares with is exact (FIG-40)', () => {
    const [figure] = findFigures('费率低于1%的上限', {
      language: 'zh-Hans',
      blocks: [{ start: 0, end: 9 }],
      skip: [],
    });
    expect(figure).toMatchObject({ text: '1%', qualifier: 'exact' });
  });

  test.each(['全年新增减负', '每一个村定了“五个一”', '110、119和120一直畅通', '打12345问一问', '长了两位数'])(
    'no statistic in: %s',
    (text) => {
      expect(read(text, 'zh-Hans')).toEqual([]);
    },
  );
});
