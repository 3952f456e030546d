import { describe, expect, test } from 'vitest';
import type { Language } from '../transcript/findings';
import { findFigures } from './find-figures';
import { type FigureKind, type Qualifier, STATISTIC_KINDS } from './findings';

type Row = readonly [
  words: string,
  text: string,
  kind: FigureKind,
  value: number,
  qualifier: Qualifier,
  unit: string | null,
  max?: number,
];

function statistics(words: string, language: Language) {
  const blocks = [{ start: 0, end: words.length }];
  return findFigures(words, { language, blocks, skip: [] }).filter(({ kind }) => STATISTIC_KINDS.has(kind));
}

function check(rows: readonly Row[], language: Language = 'zh-Hans') {
  for (const [words, text, kind, value, qualifier, unit, max = null] of rows) {
    test(`${words} → ${text}`, () => {
      const found = statistics(words, language);
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({ text, kind, value, qualifier, unit, max });
    });
  }
}

describe('numbers (FIG-10 to FIG-14)', () => {
  check([
    ['建成桥梁1,860座', '1,860座', 'count', 1860, 'exact', '座'],
    ['受益学生7 000名', '7 000名', 'count', 7000, 'exact', '名'],
    ['受益学生１２，３４５名', '１２，３４５名', 'count', 12345, 'exact', '名'],
    ['培训人员1.6万人次', '1.6万人次', 'count', 16000, 'exact', '人次'],
    ['培训人员 1.6 万 人次', '1.6 万 人次', 'count', 16000, 'exact', '人次'],
    ['二百三十家企业', '二百三十家', 'count', 230, 'exact', '家'],
    ['两千零五家企业', '两千零五家', 'count', 2005, 'exact', '家'],
    ['三千六百个项目', '三千六百个', 'count', 3600, 'exact', '个'],
    ['一万五千亿元投资', '一万五千亿元', 'money', 1.5e12, 'exact', 'CNY'],
    ['三十万多亿元', '三十万多亿元', 'money', 3e13, 'over', 'CNY'],
    ['总额4.35亿元', '4.35亿元', 'money', 435000000, 'exact', 'CNY'],
    ['总值34.32万亿元', '34.32万亿元', 'money', 3.432e13, 'exact', 'CNY'],
    ['共1亿2000万元', '1亿2000万元', 'money', 1.2e8, 'exact', 'CNY'],
    ['需要3千万元', '3千万元', 'money', 3e7, 'exact', 'CNY'],
    ['叁佰伍拾元', '叁佰伍拾元', 'money', 350, 'exact', 'CNY'],
    ['三点五亿元', '三点五亿元', 'money', 3.5e8, 'exact', 'CNY'],
    ['两三百家企业', '两三百家', 'count', 200, 'range', '家', 300],
    ['十七八个村', '十七八个', 'count', 17, 'range', '个', 18],
    ['二三十家店', '二三十家', 'count', 20, 'range', '家', 30],
    ['七八成受访者', '七八成', 'percent', 70, 'range', '%', 80],
  ]);
  check(
    [
      ['約3萬5,000人參與', '約3萬5,000人', 'count', 35000, 'about', '人'],
      ['涉款1億2,000萬元', '1億2,000萬元', 'money', 1.2e8, 'exact', null],
      ['廿五人被捕', '廿五人', 'count', 25, 'exact', '人'],
      ['預算1.2兆元', '1.2兆元', 'money', 1.2e12, 'exact', null],
    ],
    'zh-Hant',
  );
});

describe('percents and fractions (FIG-20, FIG-21)', () => {
  check([
    ['增长5.2%', '5.2%', 'percent', 5.2, 'exact', '%'],
    ['增长５．２％', '５．２％', 'percent', 5.2, 'exact', '%'],
    ['提高7.2个百分点', '7.2个百分点', 'percent', 7.2, 'exact', 'pp'],
    ['占百分之零点六', '百分之零点六', 'percent', 0.6, 'exact', '%'],
    ['占百分之百', '百分之百', 'percent', 100, 'exact', '%'],
    ['占七成以上', '七成以上', 'percent', 70, 'over', '%'],
    ['好评率九成九', '九成九', 'percent', 99, 'exact', '%'],
    ['打八五折', '八五折', 'percent', 85, 'exact', '%'],
    ['打八折', '八折', 'percent', 80, 'exact', '%'],
    ['三分之二的县', '三分之二', 'fraction', 0.6667, 'exact', null],
    ['超过一半的村', '超过一半', 'fraction', 0.5, 'over', null],
    ['近半数学校', '近半数', 'fraction', 0.5, 'nearly', null],
    ['过半学校', '过半', 'fraction', 0.5, 'over', null],
    ['占1/3左右', '1/3左右', 'fraction', 0.3333, 'about', null],
    ['不足千分之五', '不足千分之五', 'fraction', 0.005, 'under', null],
    ['下调25个基点', '25个基点', 'percent', 0.25, 'exact', 'pp'],
  ]);
  check(
    [
      ['約四分三受訪者', '約四分三', 'fraction', 0.75, 'about', null],
      ['跌兩成半', '兩成半', 'percent', 25, 'exact', '%'],
      ['升0.2個百分點', '0.2個百分點', 'percent', 0.2, 'exact', 'pp'],
    ],
    'zh-Hant',
  );
});

describe('multiples (FIG-22)', () => {
  check([
    ['达到2.46倍', '2.46倍', 'multiple', 2.46, 'exact', null],
    ['增长近一倍', '近一倍', 'multiple', 1, 'nearly', null],
    ['增长两倍多', '两倍多', 'multiple', 2, 'over', null],
    ['产量翻一番', '翻一番', 'multiple', 2, 'exact', null],
    ['产量翻了两番', '翻了两番', 'multiple', 4, 'exact', null],
    ['利润翻倍', '翻倍', 'multiple', 2, 'exact', null],
  ]);
});

describe('money (FIG-23)', () => {
  check([
    ['收入6000亿元', '6000亿元', 'money', 6e11, 'exact', 'CNY'],
    ['出口500万美元', '500万美元', 'money', 5e6, 'exact', 'USD'],
    ['市值3万亿港元', '3万亿港元', 'money', 3e12, 'exact', 'HKD'],
    ['人民币5亿元', '人民币5亿元', 'money', 5e8, 'exact', 'CNY'],
    ['出资$20亿', '$20亿', 'money', 2e9, 'exact', 'USD'],
    ['新台币30亿元', '新台币30亿元', 'money', 3e9, 'exact', 'TWD'],
    ['一共百亿元', '百亿元', 'money', 1e10, 'exact', 'CNY'],
  ]);
  check(
    [
      ['市值約200萬元', '約200萬元', 'money', 2e6, 'about', null],
      ['涉款逾$1,200萬', '逾$1,200萬', 'money', 1.2e7, 'over', null],
      ['港幣5億元', '港幣5億元', 'money', 5e8, 'exact', 'HKD'],
      ['撥款5億美元', '5億美元', 'money', 5e8, 'exact', 'USD'],
    ],
    'zh-Hant',
  );
});

describe('measures (FIG-24)', () => {
  check([
    ['全长6200公里', '6200公里', 'measure', 6200, 'exact', 'km'],
    ['装机29亿千瓦', '29亿千瓦', 'measure', 2.9e9, 'exact', 'kW'],
    ['重50千克', '50千克', 'measure', 50, 'exact', 'kg'],
    ['粮食13908.2亿斤', '13908.2亿斤', 'measure', 1.39082e12, 'exact', '斤'],
    ['面积15亿亩', '15亿亩', 'measure', 1.5e9, 'exact', '亩'],
    ['吞吐量3.1亿标箱', '3.1亿标箱', 'measure', 3.1e8, 'exact', 'TEU'],
    ['发电9.5万亿千瓦时', '9.5万亿千瓦时', 'measure', 9.5e12, 'exact', 'kWh'],
    ['最低零下15度', '零下15度', 'measure', -15, 'exact', '°C'],
    ['最低-5℃', '-5℃', 'measure', -5, 'exact', '°C'],
    ['北纬35.7度', '35.7度', 'measure', 35.7, 'exact', '°'],
    ['阵风8级', '8级', 'measure', 8, 'exact', '级'],
    ['发生6.2级地震', '6.2级', 'measure', 6.2, 'exact', '级'],
    ['浓度29微克/立方米', '29微克/立方米', 'measure', 29, 'exact', 'μg/m³'],
    ['面积1000平方米', '1000平方米', 'measure', 1000, 'exact', 'm²'],
  ]);
});

describe('counts (FIG-25, FIG-43)', () => {
  check([
    ['70多个国家', '70多个', 'count', 70, 'over', '个'],
    ['设置5大板块', '5大板块', 'count', 5, 'exact', null],
    ['全国31省份', '31省份', 'count', 31, 'exact', null],
    ['川湘等六省市', '六省市', 'count', 6, 'exact', null],
    ['近千名学员', '近千名', 'count', 1000, 'nearly', '名'],
    ['逾万名专家', '逾万名', 'count', 10000, 'over', '名'],
    ['百余家企业', '百余家', 'count', 100, 'over', '家'],
    ['PMI为50.2', '50.2', 'count', 50.2, 'exact', null],
    ['例数增至345', '345', 'count', 345, 'exact', null],
    ['12死', '12死', 'count', 12, 'exact', null],
  ]);
});

describe('ranges (FIG-30)', () => {
  check([
    ['增长5%至6%', '5%至6%', 'percent', 5, 'range', '%', 6],
    ['百分之五至六', '百分之五至六', 'percent', 5, 'range', '%', 6],
    ['投资5至6万元', '5至6万元', 'money', 50000, 'range', 'CNY', 60000],
    ['投资180万-200万元', '180万-200万元', 'money', 1.8e6, 'range', 'CNY', 2e6],
    ['降温6~8℃', '6~8℃', 'measure', 6, 'range', '°C', 8],
    ['约5到10个', '约5到10个', 'count', 5, 'range', '个', 10],
  ]);
});

describe('hedges (FIG-40, FIG-41)', () => {
  check([
    ['大概240名', '大概240名', 'count', 240, 'about', '名'],
    ['超过5亿人次', '超过5亿人次', 'count', 5e8, 'over', '人次'],
    ['均超2万家', '超2万家', 'count', 20000, 'over', '家'],
    ['至少15条航线', '至少15条', 'count', 15, 'over', '条'],
    ['不到30家', '不到30家', 'count', 30, 'under', '家'],
    ['最高60万元', '最高60万元', 'money', 600000, 'under', 'CNY'],
    ['不超过20%', '不超过20%', 'percent', 20, 'under', '%'],
    ['350人以上', '350人以上', 'count', 350, 'over', '人'],
    ['30家左右', '30家左右', 'count', 30, 'about', '家'],
    ['十来个村', '十来个', 'count', 10, 'about', '个'],
    ['预约3个', '3个', 'count', 3, 'exact', '个'],
    ['附近5家店', '5家', 'count', 5, 'exact', '家'],
  ]);
});

describe('two figures, not a range (FIG-31, FIG-32)', () => {
  test.each([
    ['由11.3%提高到18.5%', [11.3, 18.5]],
    ['从100个增加到200个', [100, 200]],
    ['从18%到24%', [18, 24]],
    ['分别为45、50和60个', [45, 50, 60]],
    ['分别提高3.5和4.2个百分点', [3.5, 4.2]],
  ])('%s', (words, values) => {
    const found = statistics(words, 'zh-Hans');
    expect(found.map(({ value }) => value)).toEqual(values);
    expect(new Set(found.map(({ unit }) => unit)).size).toBe(1);
    expect(found.every(({ max }) => max === null)).toBe(true);
  });
});

describe('no statistic (FIG-15, FIG-60 to FIG-65)', () => {
  test.each([
    '共建“一带一路”倡议',
    '四川与重庆、长三角、三亚、六安',
    '党的二十大,“十四五”规划,十三届全国人大',
    '三级医院、三线城市、二手房、第三产业、第三方',
    '“33618”产业集群',
    '一对一、双城、三位一体、五台山、七台河',
    '一是加强。二、推进。(三)落实。',
    '一个国家、一批项目、一系列、进一步、一道、一下',
    '数百万人、几十个、多个领域、成千上万',
    '5G基站、G20峰会、C919飞机、PM2.5、H1N1、COVID-19',
    '歼-20、东风-41、神舟十七号、波音737',
    '四號幹線、8號風球',
    '前三季度、二季度、上半年、半导体、北半球',
    '拨打12345,电话010-12345678,或2835 1234',
    '每10万人',
    '比分3:2,早上7:30',
    '2023年10月30日、10月18日、11月6日到7日、1至4月、90年代',
    '下午3时、15:08、凌晨两点',
    '十年来、一周时间、3年多、5个多月',
    '第三届、第2名、第二十届',
    '版本1.2.3,网址www.example.cn/2024/5',
    '统一、唯一、之一、星期三、周一',
  ])('%s', (words) => {
    expect(statistics(words, 'zh-Hans').map(({ text }) => text)).toEqual([]);
  });
});

describe('kinds that are no statistics (FIG-26, FIG-42)', () => {
  test.each([
    ['2023年10月30日', 'date', null],
    ['二〇二三年十月', 'date', null],
    ['2020—2025年', 'date', null],
    ['11月6日到7日', 'date', null],
    ['3点30分', 'time', null],
    ['三年', 'duration', 3],
    ['3个半月', 'duration', 3.5],
    ['第三届', 'ordinal', 3],
  ] as const)('%s', (words, kind, value) => {
    const found = findFigures(words, {
      language: 'zh-Hans',
      blocks: [{ start: 0, end: words.length }],
      skip: [],
    });
    expect(found).toMatchObject([{ text: words, kind, value, weight: 'low' }]);
  });

  test('近三年 is no hedge', () => {
    const words = '近三年来';
    const [found] = findFigures(words, {
      language: 'zh-Hans',
      blocks: [{ start: 0, end: words.length }],
      skip: [],
    });
    expect(found).toMatchObject({ kind: 'duration', value: 3, qualifier: 'exact' });
  });
});

describe('what is counted (FIG-50)', () => {
  test.each([
    ['邀请70多个国家和国际组织的代表', '国家和国际组织'],
    ['建成国际科技合作基地109个、', '国际科技合作基地'],
    ['中小企业均超2万家,', '中小企业'],
    ['80多项涉及多个行业的合作案例,', '合作案例'],
    ['内河货运量4.37亿吨', '内河货运量'],
    ['感谢三位发布人,', '发布人'],
  ])('%s', (words, of) => {
    expect(statistics(words, 'zh-Hans')[0]?.of).toBe(of);
  });
});

describe('weight (FIG-52)', () => {
  test.each([
    ['紧扣两个关键,', 'low'],
    ['坚持“四个面向”,', 'low'],
    ['四大战略定位,', 'low'],
    ['提出八项行动,', 'low'],
    ['三个国家参加', 'high'],
    ['3项成果', 'high'],
  ])('%s', (words, weight) => {
    expect(statistics(words, 'zh-Hans')[0]?.weight).toBe(weight);
  });
});

describe('surroundings (FIG-51)', () => {
  test('direction, period and place of the same sentence', () => {
    const words = '上半年,全省外贸总值同比增长5.2%。出口下降3%。';
    expect(statistics(words, 'zh-Hans')).toMatchObject([
      { value: 5.2, period: '上半年', scope: '全省', change: 'up' },
      { value: 3, period: null, scope: null, change: 'down' },
    ]);
  });

  test('a basis, with and without a direction', () => {
    expect(statistics('同比为5.2%', 'zh-Hans')[0]).toMatchObject({ change: null, basis: 'year-on-year' });
    expect(statistics('同比增长5.2%', 'zh-Hans')[0]).toMatchObject({ change: 'up', basis: 'year-on-year' });
    expect(statistics('环比下降0.3%', 'zh-Hans')[0]).toMatchObject({
      change: 'down',
      basis: 'period-on-period',
    });
  });
});
