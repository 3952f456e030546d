import { describe, expect, test } from 'vitest';
import type { Language } from '../transcript/findings';
import { findFigures } from './find-figures';
import { STATISTIC_KINDS } from './findings';

function statistics(words: string, language: Language = 'zh-Hans') {
  const blocks = [{ start: 0, end: words.length }];
  return findFigures(words, { language, blocks, skip: [] }).filter(({ kind }) => STATISTIC_KINDS.has(kind));
}

describe('what is counted (FIG-50)', () => {
  test.each([
    ['居民人均可支配收入30941元', '居民人均可支配收入'],
    ['建成引才引智基地12个', '引才引智基地'],
    ['全国规模以上工业增加值增长5.8%', '规模以上工业增加值'],
    ['第一产业增加值57733亿元', '第一产业增加值'],
    ['前三季度国内生产总值949746亿元', '国内生产总值'],
    ['地铁运营里程达836公里', '地铁运营里程'],
    ['其中，出口12.1万亿元', '出口'],
    ['新设外商投资企业26870家', '外商投资企业'],
    ['在东部设立9家跨国技术转移中心，服务各国', '跨国技术转移中心'],
    ['5个国家产业(技术)创新中心落地', '国家产业(技术)创新中心'],
    ['世界500强总部达52家', '世界500强总部'],
    ['PM2.5年均浓度降至32微克/立方米', 'PM2.5年均浓度'],
    ['义务教育入学率保持在99%以上', '义务教育入学率'],
    ['粮食总产量首次突破1.4万亿斤', '粮食总产量'],
    ['出席者预计3000人', '出席者'],
    ['最低工资标准2690元', '最低工资标准'],
    ['每千人口执业医师3.4人', '人口执业医师'],
    ['第二批134项产品占比较高', '产品'],
    ['涉及12项产品关税减让的影响', '产品关税减让'],
    ['岛上居民中有七成三支持恢复', '岛上居民'],
    ['约200间诊所会在两星期内收到', '诊所'],
  ])('%s', (words, of) => {
    expect(statistics(words).at(-1)?.of).toBe(of);
  });

  test.each([
    ['我们收到共317宗。'],
    ['较上年度增加1204亿元'],
    ['较去年同期多蓄21亿立方米'],
    ['比去年同期高1.3个百分点'],
    ['比2019年同期少了一半以上'],
    ['扣除价格因素实际增长4.9%'],
    ['一季度增长5.3%'],
    ['三分之二来自民间赞助'],
    ['为患者节约近千亿元'],
    ['其中8012亿元最高'],
    ['每程最多减3.2元'],
  ])('%s says not what', (words) => {
    expect(statistics(words).map(({ of }) => of)).toEqual([null]);
  });

  test('what is counted next is another figure', () => {
    expect(statistics('派出两艘海警船和一架直升机赶赴现场')[0]?.of).toBe('海警船');
    expect(statistics('有近40名专家和大概240名学者参加')[0]?.of).toBe('专家');
  });

  test.each([
    ['记录到73头江豚，比2018年的54头多了19头', ['江豚', '江豚', '江豚']],
    ['全市有120家企业，比上年的98家多22家', ['企业', null, null]],
  ])('the word that compares two numbers is no thing: %s', (words, of) => {
    expect(statistics(words).map((figure) => figure.of)).toEqual(of);
  });

  test('pronouns are no things', () => {
    expect(statistics('755,000 of them are at risk', 'en')[0]?.of).toBe(null);
  });
});

describe('period, scope and change (FIG-51)', () => {
  const periods = (words: string, language: Language = 'zh-Hans') =>
    statistics(words, language).map(({ period }) => period);

  test('what a figure is compared with is not its period', () => {
    expect(periods('去年共监测到54头，比2022年多13头，候鸟60万只')).toEqual(['去年', '去年', '去年']);
    expect(periods('Trade rose 4%, compared with 2019, to 60 ships', 'en')).toEqual([null, null]);
  });

  test('where a change starts is the first number’s period alone', () => {
    expect(periods('阳性率由上周的4.94%升至6.26%')).toEqual(['上周', null]);
    expect(periods('由四月一日起扩大至42条路线')).toEqual(['四月一日']);
  });

  test('a rate holds for its clause', () => {
    expect(periods('去年平均每日载客1190万人次，上升4.6%')).toEqual(['每日', '去年']);
    expect(periods('Around 60 trucks, compared with 500 a day', 'en')).toEqual([null, 'a day']);
  });

  test('a year right after a figure is its own', () => {
    expect(periods('It is 2.3% in 2025, 1.9% in 2026 and 2.0% in 2027.', 'en')).toEqual([
      '2025',
      '2026',
      '2027',
    ]);
  });

  test('partners are no scope, and names hold neither scope nor change', () => {
    expect(statistics('加强与京津冀、长三角协同创新，建成基地109个')[0]?.scope).toBe(null);
    expect(statistics('国内生产总值5万亿元')[0]?.scope).toBe(null);
    expect(statistics('第一产业增加值57733亿元')[0]?.change).toBe(null);
    expect(statistics('歲出較上年度成長4.0%', 'zh-Hant')[0]?.change).toBe('up');
  });
});

describe('readings that only look alike', () => {
  test.each([
    ['歲入3兆1,534億元', 'money', 3.1534e12, null, 'zh-Hant'],
    ['深沪两市成交额1.05万亿。', 'money', 1.05e12, null, 'zh-Hans'],
    ['企业名额1.05亿。', 'count', 1.05e8, null, 'zh-Hans'],
    ['集成电路产量3156亿块', 'count', 3.156e11, '块', 'zh-Hans'],
    ['范围扩大到1200平方海里', 'measure', 1200, 'nmi²', 'zh-Hans'],
  ] as const)('FIG-12, FIG-23, FIG-24: %s', (words, kind, value, unit, language) => {
    expect(statistics(words, language)).toMatchObject([{ kind, value, unit }]);
  });

  test('FIG-20: 七成三 before a verb is 73, before a classifier 70 and three', () => {
    expect(statistics('七成三支持恢复').map(({ value }) => value)).toEqual([73]);
    expect(statistics('三成五家企业').map(({ value }) => value)).toEqual([30, 5]);
  });

  test.each(['2025届高校毕业生', '世界500强', '此前的301关税'])('FIG-62: %s is a name', (words) => {
    expect(statistics(words)).toEqual([]);
  });

  test.each([
    ['113年9月5日', '113年9月5日'],
    ['115年度', '115年度'],
    ['民國113年', '113年'],
  ])('FIG-26: %s is a date', (words, text) => {
    const found = findFigures(words, {
      language: 'zh-Hant',
      blocks: [{ start: 0, end: words.length }],
      skip: [],
    });
    expect(found).toMatchObject([{ kind: 'date', text }]);
  });

  test('FIG-32: a year borrows no unit', () => {
    expect(statistics('1.9% in 2026 and 2.0% in 2027', 'en').map(({ value }) => value)).toEqual([1.9, 2]);
  });

  test('FIG-41: "and more" before "than" belongs to the next number', () => {
    expect(statistics('We saw 9 and more than 12 votes', 'en')).toMatchObject([
      { value: 9, qualifier: 'exact' },
      { value: 12, qualifier: 'over' },
    ]);
  });

  test('FIG-25: what befell them stands for the people', () => {
    expect(statistics('Two guards were killed and eleven injured.', 'en').map(({ value }) => value)).toEqual([
      2, 11,
    ]);
  });
});
