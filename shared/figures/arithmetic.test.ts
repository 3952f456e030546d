import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../text/language';
import { checkArithmetic, equationText } from './arithmetic';
import { findFigures } from './find-figures';
import { FIGURE_KINDS, type FigureFinding, QUALIFIERS } from './findings';

const figuresOf = (text: string) =>
  findFigures(text, {
    language: detectLanguage(text),
    blocks: [{ start: 0, end: text.length }],
    skip: [],
  });

/** Each finding as one line: the rule, the equation, how it relates to what is stated, and what that is. */
function lines(text: string): string[] {
  return checkArithmetic(text, figuresOf(text)).map(
    ({ rule, equation, relation, holds, stated, tolerance }) => {
      const sign = relation === 'equal' ? (holds ? 'is' : 'is not') : 'is more than';
      const why = holds && tolerance.length > 0 ? ` (${tolerance.join(', ')})` : '';
      return `${rule}: ${equationText(equation)} ${sign} ${stated.value}${why}`;
    },
  );
}

describe('checkArithmetic', () => {
  it.each([
    ['失业率由11.3%提高到18.5%,提高7.2个百分点。', 'difference: 18.5 − 11.3 = 7.2 is 7.2'],
    ['失業率由11.3%提高至18.5%，提高7.5個百分點。', 'difference: 18.5 − 11.3 = 7.2 is not 7.5'],
    [
      '产量由2012年的11.3万吨提高到2022年的18.5万吨,增加7.2万吨。',
      'difference: 185000 − 113000 = 72000 is 72000',
    ],
    ['基地达到240家,比上年的200家增加40家。', 'difference: 240 − 200 = 40 is 40'],
    ['床位由240张减少到200张,减少50张。', 'difference: 240 − 200 = 40 is not 50'],
    ['The rate went from 11.3% to 18.5%, up 7.2 points.', 'difference: 18.5 − 11.3 = 7.2 is 7.2'],
    [
      'The rate rose from 11.3% to 18.5%, an increase of 8 percentage points.',
      'difference: 18.5 − 11.3 = 7.2 is not 8',
    ],
    ['The rate rose to 6.3% from 4.9%, up 1.4 percentage points.', 'difference: 6.3 − 4.9 = 1.4 is 1.4'],
    ['The fleet rose by 40 to 240 from 200.', 'difference: 240 − 200 = 40 is 40'],
    ['The fleet rose by 50 to 240 from 200.', 'difference: 240 − 200 = 40 is not 50'],
  ])('ARI-10 recomputes a difference: %s', (text, expected) => {
    expect(lines(text)).toEqual([expected]);
  });

  it.each([
    ['基地从200个增至240个,增长20%。', 'growth: (240 − 200) ÷ 200 = 20% is 20'],
    ['農戶由200萬戶增至240萬戶，增長兩成。', 'growth: (2400000 − 2000000) ÷ 2000000 = 20% is 20'],
    ['基地从200个增至240个,增长25%。', 'growth: (240 − 200) ÷ 200 = 20% is not 25'],
    ['价格由3200元降到1080元,降幅66%左右。', 'growth: (3200 − 1080) ÷ 3200 = 66.25% is 66 (hedge)'],
    ['The fleet grew 20% from 200 to 240 ships.', 'growth: (240 − 200) ÷ 200 = 20% is 20'],
    [
      'Exports reached 240 ships, up 20% from 200 ships a year earlier.',
      'growth: (240 − 200) ÷ 200 = 20% is 20',
    ],
    [
      'Revenue rose from $3.2 billion to $3.8 billion, or 19 per cent.',
      'growth: (3800000000 − 3200000000) ÷ 3200000000 = 18.75% is 19 (rounding)',
    ],
    ['营业收入从3亿元增长到6亿元,翻一番。', 'multiple: 600000000 ÷ 300000000 = 2 is 2'],
    ['It doubled from 3 to 8 plants.', 'multiple: 8 ÷ 3 = 2.66667 is not 2'],
    ['企业从100家增加到300家,增长2倍。', 'growth: (300 − 100) ÷ 100 = 2 is 2'],
    ['企业从100家增加到250家,增长2.5倍。', 'growth: (250 − 100) ÷ 100 = 1.5 is not 2.5'],
  ])('ARI-11 recomputes growth: %s', (text, expected) => {
    expect(lines(text)).toEqual([expected]);
  });

  it('ARI-11 takes two amounts for one change', () => {
    expect(lines('由200亿元增加到240亿元，增加了40亿元，增幅25%。')).toEqual([
      'difference: 24000000000 − 20000000000 = 4000000000 is 4000000000',
      'growth: (24000000000 − 20000000000) ÷ 20000000000 = 20% is not 25',
    ]);
  });

  it.each([
    [
      '夏粮产量862.4万吨，比上年增加21.7万吨，增长2.6%；',
      'growth: 217000 ÷ (8624000 − 217000) = 2.58118% is 2.6 (rounding)',
    ],
    [
      '夏粮产量862.4万吨，比上年减少21.7万吨，下降3.6%。',
      'growth: 217000 ÷ (8624000 + 217000) = 2.45447% is not 3.6',
    ],
    ['The fleet rose by 40, or 25%, to 240.', 'growth: 40 ÷ (240 − 40) = 20% is not 25'],
    [
      'Output reached 862 tonnes, up 22 tonnes, or 2.6%.',
      'growth: 22 ÷ (862 − 22) = 2.61905% is 2.6 (rounding)',
    ],
  ])('ARI-16 recomputes growth from where it stands and how far it moved: %s', (text, expected) => {
    expect(lines(text)).toEqual([expected]);
  });

  it.each([
    ['共有45个项目:工业20个、农业15个、服务业10个。', 'sum: 20 + 15 + 10 = 45 is 45'],
    ['共有45个项目:工业20个、农业15个、服务业11个。', 'sum: 20 + 15 + 11 = 46 is not 45'],
    ['全市一共45个项目,其中工业20个、农业15个、服务业10个。', 'sum: 20 + 15 + 10 = 45 is 45'],
    ['全市一共45个项目,其中工业30个、农业25个。', 'sum: 30 + 25 = 55 is more than 45'],
    ['45人參加,其中男性20人,其餘26人為女性。', 'sum: 20 + 26 = 46 is not 45'],
    ['A市20个、B市15个,合计35个。', 'sum: 20 + 15 = 35 is 35'],
    ['新增岗位20个、培训岗位15个,合计36个。', 'sum: 20 + 15 = 35 is not 36'],
    ['新建120万亩，改造80万亩，合计200万亩。', 'sum: 1200000 + 800000 = 2000000 is 2000000'],
    ['They have 26 boats: 14 trawlers and 12 tugs.', 'sum: 14 + 12 = 26 is 26'],
    ['They have 26 boats: 14 trawlers and 13 tugs.', 'sum: 14 + 13 = 27 is not 26'],
    ['14 trawlers and 12 tugs, 28 vessels in total.', 'sum: 14 + 12 = 26 is not 28'],
    ['We sent 14 trawlers, 12 tugs and 3 barges, for a total of 29 vessels.', 'sum: 14 + 12 + 3 = 29 is 29'],
    ['The line has 12 km: 7.5 km on land and 4500 metres at sea.', 'sum: 7.5 + 4.5 = 12 is 12'],
  ])('ARI-12 recomputes a sum: %s', (text, expected) => {
    expect(lines(text)).toEqual([expected]);
  });

  it.each([
    ['45家企业中有9家获奖,占20%。', 'share: 9 ÷ 45 = 20% is 20'],
    ['45家企业中，有9家获奖，占比25%。', 'share: 9 ÷ 45 = 20% is not 25'],
    [
      '共有机构4.86万个，其中基层机构4.5万余个，占92.6%；',
      'share: 45000 ÷ 48600 = 92.5926% is 92.6 (rounding, hedge)',
    ],
    ['9家企业,占45家的五分之一。', 'share: 9 ÷ 45 = 20% is 20'],
    ['9 of the 45 firms, or 20%, won.', 'share: 9 ÷ 45 = 20% is 20'],
    ['9 out of 45 firms (25 per cent) won.', 'share: 9 ÷ 45 = 20% is not 25'],
    ['Of the 45 firms, 9 were fined, or 20%.', 'share: 9 ÷ 45 = 20% is 20'],
  ])('ARI-14 recomputes a share: %s', (text, expected) => {
    expect(lines(text)).toEqual([expected]);
  });

  it.each([
    ['产量达到240万吨,是2012年120万吨的3倍。', 'multiple: 2400000 ÷ 1200000 = 2 is not 3'],
    ['240家是120家的2倍。', 'multiple: 240 ÷ 120 = 2 is 2'],
    ['We have 240 ships, twice the 120 of 2012.', 'multiple: 240 ÷ 120 = 2 is 2'],
  ])('ARI-15 recomputes a multiple: %s', (text, expected) => {
    expect(lines(text)).toEqual([expected]);
  });

  it.each([
    ['分别 belongs to each', 'A省和B省分别有20个和30个,增长5%和6%。'],
    ['an average of years', '从2015年的200个增至2023年的240个,年均增长3.7%。'],
    ['an average of years', 'From 200 ships in 2015 to 240 in 2023, an average annual increase of 3.7%.'],
    ['another base', '从2015年的200家增至240家,同比增长5%。'],
    ['another base', '从2015年的200家增至240家,比2019年增长5%。'],
    ['another base', 'The fleet rose from 200 to 240, up 5% from last year.'],
    ['a rate', 'The fleet rose from 200 to 240, growing 5 per cent a year.'],
    ['another subject', '由200个提高到240个,产值增长20%。'],
    ['another subject', '5G基站从200个增加到240个,覆盖率提高20%。'],
    ['another subject', 'From 200 to 240 firms, and exports grew by 5%.'],
    ['another subject', 'The rate rose from 11.3% to 18.5%, while exports were up 5%.'],
    ['two things', '由200家企业增加到240名员工,增加40个。'],
    ['another unit', 'The pipe grew from 20 km to 25 km, up 10 tonnes.'],
    ['a percentage of percentages', '从3%提高到6%,增长100%。'],
    ['a percentage of percentages', 'Wages rose from 3% to 4%, up 33%.'],
    ['a multiple of multiples', '由2倍提高到3倍,提高1倍。'],
    ['another whole', '45家企业中有9家获奖,占全国的30%。'],
    ['another whole', '全市45家企业中,有9家占全省的30%。'],
    ['another whole', '9 of the 45 firms, or 30% of the foreign ones, won.'],
    ['no part', 'Of the 45 firms 20% are foreign.'],
    ['no relation', '投资200亿元,增长20%,利润240亿元。'],
    ['no relation', 'Exports were 240 and imports 200, up 20% and 30% respectively.'],
    ['another sentence', '基地从200个增至240个。增长25%。'],
    ['a change against a change', '由18.5%提高到20%,下降7.2个百分点。'],
  ])('ARI-1 says nothing where the wording is not plain (%s): %s', (_, text) => {
    expect(lines(text)).toEqual([]);
  });

  it.each([
    ['an open list', '全市45个项目,其中重大项目20个、重点项目10个。'],
    ['an open list', '26 boats, including 14 trawlers and 5 tugs.'],
    ['another unit', '全市45个项目,其中投资300亿元。'],
    ['another classifier', '建设3个基地,其中科研人员50名。'],
    ['another noun', '3 sites, including 50 workers.'],
    ['a list in the list', '45个,其中工业30个,其中食品20个,其中罐头15个。'],
    ['headings', '我们有3个目标:建成20个基地,培训10名医生。'],
    ['headings', 'We have 2 tasks: 3 bases and 1 lab.'],
    ['another list', '共召开3场会议,涉及20个国家、15个组织。'],
    ['another scope', '来自亚洲20个、欧洲15个,全省共120个。'],
    ['another noun', '14 trawlers and 12 tugs, with a total of 40 crew.'],
    ['another noun', '14 trawlers and 12 tugs, with 40 crew in total.'],
  ])('ARI-13 takes no list for a sum that counts something else (%s): %s', (_, text) => {
    expect(lines(text)).toEqual([]);
  });

  it('ARI-2 gives the figures in the order of the text, and the one that states the result', () => {
    const text = 'The fleet rose by 40 to 240 from 200.';
    const [finding] = checkArithmetic(text, figuresOf(text));
    expect(finding).toMatchObject({
      figures: ['f1', 'f2', 'f3'],
      stated: { figure: 'f1', value: 40, low: 40, high: 40 },
      computed: { value: 40 },
      equation: [
        { value: 240, figure: 'f2', isPercent: false },
        { sign: '−' },
        { value: 200, figure: 'f3', isPercent: false },
        { sign: '=' },
        { value: 40, figure: null, isPercent: false },
      ],
    });
  });

  it('ARI-3 allows what the printed digits leave open, and no more', () => {
    const outcome = (text: string) => checkArithmetic(text, figuresOf(text)).map(({ holds }) => holds);
    // 8.4 and 5.5 may be 8.35 and 5.55: 2.8 to 3.0.
    expect(outcome('由5.5%提高到8.4%,提高3.0个百分点。')).toEqual([true]);
    expect(outcome('由5.5%提高到8.4%,提高3.1个百分点。')).toEqual([false]);
    // Counts in plain digits are exact.
    expect(outcome('由200家增加到241家,增加40家。')).toEqual([false]);
    expect(outcome('由200家增加到约241家,增加40家。')).toEqual([true]);
  });

  it('ARI-20 prints an equation with the numbers as a reader writes them', () => {
    const text = '营业收入从3亿元增长到6亿元,增长100%。';
    const [finding] = checkArithmetic(text, figuresOf(text));
    const write = (value: number) => (value >= 1e8 ? `${value / 1e8}亿` : String(value));
    expect(equationText(finding?.equation ?? [], write)).toBe('(6亿 − 3亿) ÷ 3亿 = 100%');
  });

  const number = fc.integer({ min: 1, max: 99_999 });

  it('ARI-10 holds for every true difference, and for no other', () => {
    fc.assert(
      fc.property(number, number, fc.integer({ min: 1, max: 50 }), (from, by, wrong) => {
        const say = (amount: number) => `企业由${from}家增加到${from + by}家,增加${amount}家。`;
        expect(checkArithmetic(say(by), figuresOf(say(by))).map(({ holds }) => holds)).toEqual([true]);
        const other = say(by + wrong);
        expect(checkArithmetic(other, figuresOf(other)).map(({ holds }) => holds)).toEqual([false]);
      }),
    );
  });

  it('ARI-11 holds for every growth that is rounded to what is printed', () => {
    fc.assert(
      fc.property(number, number, fc.integer({ min: 0, max: 2 }), (from, by, decimals) => {
        const rate = ((by / from) * 100).toFixed(decimals);
        // From 1899 to 1900: those are years.
        const isYear = [from, from + by].some((value) => value >= 1000 && value < 3000);
        fc.pre(!isYear && Number(rate) > 0 && Number(rate) < 1e6);
        const text = `The fleet grew ${rate}% from ${from} to ${from + by} ships.`;
        expect(checkArithmetic(text, figuresOf(text)).map(({ rule, holds }) => [rule, holds])).toEqual([
          ['growth', true],
        ]);
      }),
    );
  });

  it('ARI-12 takes a total behind the parts for no part', () => {
    expect(lines('企业94家参加,其中民营61家、国有33家,合计94家。')).toEqual([
      'sum: 61 + 33 = 94 is 94',
      'sum: 61 + 33 = 94 is 94',
    ]);
    expect(lines('企业94家参加,其中民营61家、国有32家,合计94家。')).toEqual(['sum: 61 + 32 = 93 is not 94']);
  });

  it('ARI-12 holds for every true sum, whatever the order of its parts', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 2, max: 999 }), { minLength: 3, maxLength: 8 }), (parts) => {
        const total = parts.reduce((sum, part) => sum + part);
        const text = `共有${total}个项目:${parts.map((part) => `工业${part}个`).join('、')}。`;
        expect(checkArithmetic(text, figuresOf(text)).map(({ rule, holds }) => [rule, holds])).toEqual([
          ['sum', true],
        ]);
      }),
    );
  });

  const piece = fc.oneof(
    fc.constantFrom(
      ...[
        '由',
        '提高到',
        '增加了',
        ',其中',
        '、',
        ',合计',
        '占',
        '的',
        '。',
        ' from ',
        ' to ',
        ', up ',
        ': ',
      ],
      ...[
        '20%',
        '3亿元',
        '45家',
        '2倍',
        '7.2个百分点',
        '0个',
        '2012年',
        '5 km',
        '70°F',
        '一半',
        '约3万至5万',
        '#',
      ],
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

  it('ARI-1 never throws, and says nothing that is not in the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const figures = figuresOf(text);
        for (const finding of checkArithmetic(text, figures)) {
          const found = finding.figures.map((id) => figures.find((figure) => figure.id === id)?.start ?? -1);
          expect(found).toEqual([...found].sort((a, b) => a - b));
          expect(found).not.toContain(-1);
          expect(finding.figures).toContain(finding.stated.figure);
          expect(Number.isNaN(finding.computed.value)).toBe(false);
        }
      }),
    );
  });

  it('ARI-1 never throws on figures that do not belong to the text', () => {
    const figure: fc.Arbitrary<FigureFinding> = fc.record({
      id: fc.string({ maxLength: 2 }),
      start: fc.integer({ min: -5, max: 60 }),
      end: fc.integer({ min: -5, max: 60 }),
      text: fc.string({ maxLength: 5 }),
      kind: fc.constantFrom(...FIGURE_KINDS),
      value: fc.option(fc.double()),
      max: fc.option(fc.double()),
      qualifier: fc.constantFrom(...QUALIFIERS),
      inclusive: fc.boolean(),
      unit: fc.option(fc.constantFrom('%', 'pp', 'km', 'm', '个', 'CNY', '°C', 'nothing')),
      of: fc.option(fc.string({ maxLength: 3 })),
      period: fc.option(fc.string({ maxLength: 3 })),
      scope: fc.constant(null),
      change: fc.constantFrom('up', 'down', null),
      basis: fc.constant(null),
      weight: fc.constantFrom('high', 'low'),
    });
    fc.assert(
      fc.property(anyText, fc.array(figure, { maxLength: 12 }), (text, figures) => {
        expect(() => checkArithmetic(text, figures)).not.toThrow();
      }),
    );
  });
});
