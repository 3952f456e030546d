import { describe, expect, test } from 'vitest';
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

function figures(words: string) {
  return findFigures(words, { language: 'en', blocks: [{ start: 0, end: words.length }], skip: [] });
}

function statistics(words: string) {
  return figures(words).filter(({ kind }) => STATISTIC_KINDS.has(kind));
}

function check(rows: readonly Row[]) {
  for (const [words, text, kind, value, qualifier, unit, max = null] of rows) {
    test(`${words} → ${text}`, () => {
      const found = statistics(words);
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({ text, kind, value, qualifier, unit, max });
    });
  }
}

describe('numbers (FIG-10, FIG-13)', () => {
  check([
    ['We counted 1,234 cases.', '1,234', 'count', 1234, 'exact', null],
    ['We counted 12\u202f345 cases.', '12\u202f345', 'count', 12345, 'exact', null],
    ['Some 1.4 million people', 'Some 1.4 million', 'count', 1.4e6, 'about', null],
    ['It has 1.2 lakh schools.', '1.2 lakh', 'count', 120000, 'exact', null],
    ['Twenty-three people died.', 'Twenty-three', 'count', 23, 'exact', null],
    ['three hundred and fifty homes', 'three hundred and fifty', 'count', 350, 'exact', null],
    ['ten thousand soldiers', 'ten thousand', 'count', 10000, 'exact', null],
    ['two hundred thousand voters', 'two hundred thousand', 'count', 200000, 'exact', null],
    ['half a million doses', 'half a million', 'count', 500000, 'exact', null],
    ['two and a half million doses', 'two and a half million', 'count', 2.5e6, 'exact', null],
    ['a dozen officers', 'a dozen', 'count', 12, 'exact', null],
    ['half a dozen states', 'half a dozen', 'count', 6, 'exact', null],
    ['two dozen boats', 'two dozen', 'count', 24, 'exact', null],
    ['There were zero deaths.', 'zero', 'count', 0, 'exact', null],
    ['a hundred\nboats', 'a hundred', 'count', 100, 'exact', null],
  ]);
});

describe('percents, fractions, multiples (FIG-20 to FIG-22)', () => {
  check([
    ['It grew by 5.2 percent.', '5.2 percent', 'percent', 5.2, 'exact', '%'],
    ['around one per cent', 'around one per cent', 'percent', 1, 'about', '%'],
    ['a 40-percent cut', '40-percent', 'percent', 40, 'exact', '%'],
    ['down 0.3 percentage points', '0.3 percentage points', 'percent', 0.3, 'exact', 'pp'],
    ['up 25 basis points', '25 basis points', 'percent', 0.25, 'exact', 'pp'],
    ['one in five children', 'one in five', 'fraction', 0.2, 'exact', null],
    ['Nearly nine out of ten', 'Nearly nine out of ten', 'fraction', 0.9, 'nearly', null],
    ['three-quarters of hospitals', 'three-quarters', 'fraction', 0.75, 'exact', null],
    ['nearly two-thirds of women', 'nearly two-thirds', 'fraction', 0.6667, 'nearly', null],
    ['a third of them', 'a third', 'fraction', 0.3333, 'exact', null],
    ['More than half of the voters', 'More than half', 'fraction', 0.5, 'over', null],
    ['roughly a quarter of the force', 'roughly a quarter', 'fraction', 0.25, 'about', null],
    ['Prices doubled.', 'doubled', 'multiple', 2, 'exact', null],
    ['a threefold rise', 'threefold', 'multiple', 3, 'exact', null],
    ['It rose 2.5x.', '2.5x', 'multiple', 2.5, 'exact', null],
    ['2.4 times the old level', '2.4 times', 'multiple', 2.4, 'exact', null],
    ['three times as many', 'three times', 'multiple', 3, 'exact', null],
    ['twice as many', 'twice', 'multiple', 2, 'exact', null],
    ['They met three times.', 'three', 'count', 3, 'exact', null],
  ]);
});

describe('money (FIG-23)', () => {
  check([
    ['$3.2 billion in aid', '$3.2 billion', 'money', 3.2e9, 'exact', 'USD'],
    ['$450m in aid', '$450m', 'money', 4.5e8, 'exact', 'USD'],
    ['€1.2bn is coming', '€1.2bn', 'money', 1.2e9, 'exact', 'EUR'],
    ['over £25,000', 'over £25,000', 'money', 25000, 'over', 'GBP'],
    ['US$20 million', 'US$20 million', 'money', 2e7, 'exact', 'USD'],
    ['HK$5.5 million', 'HK$5.5 million', 'money', 5.5e6, 'exact', 'HKD'],
    ['a $5-million grant', '$5-million', 'money', 5e6, 'exact', 'USD'],
    ['50 cents', '50 cents', 'money', 0.5, 'exact', 'USD'],
    ['3 million yuan', '3 million yuan', 'money', 3e6, 'exact', 'CNY'],
    ['RMB500', 'RMB500', 'money', 500, 'exact', 'CNY'],
    ['¥500 billion', '¥500 billion', 'money', 5e11, 'exact', null],
    ['Rs 5,000 crore', 'Rs 5,000 crore', 'money', 5e10, 'exact', 'INR'],
    ['10 million U.S. dollars', '10 million U.S. dollars', 'money', 1e7, 'exact', 'USD'],
  ]);
});

describe('measures (FIG-24)', () => {
  check([
    ['roughly 12,000 tonnes of wheat', 'roughly 12,000 tonnes', 'measure', 12000, 'about', 't'],
    ['2 million barrels a day', '2 million barrels', 'measure', 2e6, 'exact', 'bbl'],
    ['minus 5 degrees Celsius', 'minus 5 degrees Celsius', 'measure', -5, 'exact', '°C'],
    ['38.5°C', '38.5°C', 'measure', 38.5, 'exact', '°C'],
    ['up to 15 cm of rain', 'up to 15 cm', 'measure', 15, 'under', 'cm'],
    ['a 2,000-pound bomb', '2,000-pound', 'measure', 2000, 'exact', 'lb'],
    ['1,950 MW', '1,950 MW', 'measure', 1950, 'exact', 'MW'],
    ['4.2 billion tonne-kilometres', '4.2 billion tonne-kilometres', 'measure', 4.2e9, 'exact', 't·km'],
    ['a 7.1-magnitude quake', '7.1-magnitude', 'measure', 7.1, 'exact', 'magnitude'],
    ['25,000 metric tons of food', '25,000 metric tons', 'measure', 25000, 'exact', 't'],
  ]);
});

describe('counts and hedges (FIG-25, FIG-40, FIG-41)', () => {
  check([
    ['Some 70-plus countries', 'Some 70-plus', 'count', 70, 'over', null],
    ['70+ countries', '70+', 'count', 70, 'over', null],
    ['a 20-member team', '20', 'count', 20, 'exact', null],
    ['at least 21 people', 'at least 21', 'count', 21, 'over', null],
    ['Fewer than 10 hospitals', 'Fewer than 10', 'count', 10, 'under', null],
    ['as many as 30,000 troops', 'as many as 30,000', 'count', 30000, 'under', null],
    ['nearly 300 ships', 'nearly 300', 'count', 300, 'nearly', null],
    ['5 people or more', '5 people or more', 'count', 5, 'over', null],
    ['70-odd boats', '70-odd', 'count', 70, 'about', null],
    ['He talked about 5 cases.', '5', 'count', 5, 'exact', null],
    ['10m people live there', '10m', 'count', 1e7, 'exact', null],
    ['only one person stayed', 'one', 'count', 1, 'exact', null],
    ['It rose to 1,300.', '1,300', 'count', 1300, 'exact', null],
  ]);
});

describe('ranges (FIG-30)', () => {
  check([
    ['5–7 million people', '5–7 million', 'count', 5e6, 'range', null, 7e6],
    ['10–15 cm of rain', '10–15 cm', 'measure', 10, 'range', 'cm', 15],
    ['between 18 and 22 per cent', '18 and 22 per cent', 'percent', 18, 'range', '%', 22],
    ['$1.1 to $1.3 trillion', '$1.1 to $1.3 trillion', 'money', 1.1e12, 'range', 'USD', 1.3e12],
    ['between €5m and €7m', '€5m and €7m', 'money', 5e6, 'range', 'EUR', 7e6],
    ['twenty to thirty percent', 'twenty to thirty percent', 'percent', 20, 'range', '%', 30],
    ['three or four boats', 'three or four', 'count', 3, 'range', null, 4],
    ['300-500 troops', '300-500', 'count', 300, 'range', null, 500],
    ['ranging from 5 to 7 percent', '5 to 7 percent', 'percent', 5, 'range', '%', 7],
  ]);
});

describe('two figures, not a range (FIG-31, FIG-32)', () => {
  test.each([
    ['from 5 to 7 million', [5e6, 7e6]],
    ['It fell by 57,000 to 7.54 million.', [57000, 7.54e6]],
    ['down from 11.3 percent to 8.5 percent', [11.3, 8.5]],
    ['3.5 and 4.2 percent', [3.5, 4.2]],
  ])('%s', (words, values) => {
    expect(statistics(words).map(({ value }) => value)).toEqual(values);
  });
});

test('FIG-32: the last unit of a list belongs to all its items', () => {
  const list = 'Sown were paddy on 3.9 lakh, cotton on 1.4 lakh and soy beans on 0.9 lakh hectares.';
  expect(statistics(list).map(({ value, unit }) => [value, unit])).toEqual([
    [390_000, 'ha'],
    [140_000, 'ha'],
    [90_000, 'ha'],
  ]);
  const apart = 'They mined coal for 2.1 million people and timber on 0.9 lakh hectares.';
  expect(statistics(apart).map(({ unit }) => unit)).toEqual([null, 'ha']);
});

describe('no statistic (FIG-15, FIG-60 to FIG-65)', () => {
  test.each([
    'Title IX, Route 66, COVID-19, F-35s, G7, 5G, H1N1 and the 2030 Agenda',
    'It runs 24/7, see page 3 of Resolution 2254 and Article 5.',
    'hundreds of thousands of people, dozens of cases, millions of dollars',
    'One of the reasons is that no one knows. One day we will.',
    'First, the plan. Second, the money.',
    'at 10 Downing Street on Interstate 95',
    'Call 202-555-0100 or visit https://example.org/2024/05/01 now.',
    'The 737 MAX, the Boeing 777 and version 2.1.3',
    'zero tolerance and net zero by 2050',
    'a two-state solution and two-way trade',
    'per 100,000 people',
    'In the first half and in Q3 of FY2024',
    'The vote was 51-49.',
    'on October 30, 2023 at 3 p.m., since the 1990s',
    'for twelve years and a three-day visit by a 34-year-old',
    '1. The plan',
  ])('%s', (words) => {
    expect(statistics(words).map(({ text }) => text)).toEqual([]);
  });
});

describe('kinds that are no statistics (FIG-26)', () => {
  test.each([
    ['October 30, 2023', 'date', null],
    ['30 October', 'date', null],
    ['2024-05-06', 'date', null],
    ['3 p.m.', 'time', null],
    ['three years', 'duration', 3],
    ['12 to 15 days', 'duration', 12],
    ['5th', 'ordinal', 5],
  ] as const)('%s', (words, kind, value) => {
    expect(figures(words)).toMatchObject([{ text: words, kind, value, weight: 'low' }]);
  });
});

describe('what is counted, where and when (FIG-50 to FIG-52)', () => {
  test.each([
    ['We delivered 450 trucks to Kharkiv.', 'trucks'],
    ['There were 12 new cases of it.', 'new cases'],
    ['12,000 tonnes of wheat arrived.', 'wheat'],
    ['60% of voters agree.', 'voters'],
  ])('%s', (words, of) => {
    expect(statistics(words)[0]?.of).toBe(of);
  });

  test.each([
    ['There are three things to say.', 'low'],
    ['The two leaders met.', 'low'],
    ['Three hospitals closed.', 'high'],
  ])('%s', (words, weight) => {
    expect(statistics(words)[0]?.weight).toBe(weight);
  });

  test('the sentence says which way, when and where', () => {
    expect(
      statistics('Exports fell 4 percent nationwide last month. Imports were 3 percent higher.'),
    ).toMatchObject([
      { value: 4, change: 'down', period: 'last month', scope: 'nationwide' },
      { value: 3, change: 'up', period: null, scope: null },
    ]);
  });
});
