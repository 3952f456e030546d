import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogues } from '../messages/catalogues';
import { UI_LANGUAGES } from '../project/settings-choices';
import { describeReading } from './describe';
import { FIGURE_KINDS, type FigureReading, QUALIFIERS, UNREAD } from './findings';

const said = (reading: Partial<FigureReading>, language: (typeof UI_LANGUAGES)[number]) =>
  describeReading({ ...UNREAD, value: 1, ...reading }, catalogues[language].export, language);

describe('describeReading', () => {
  it.each<[string, Partial<FigureReading>, string, string, string]>([
    ['CNV-30', { value: 16000, unit: '人次' }, '16,000', '1.6万人次', '1.6萬人次'],
    [
      'CNV-30',
      { kind: 'money', value: 6e11, qualifier: 'over', unit: 'CNY' },
      'more than CNY 600 billion',
      '超过6000亿元人民币',
      '超過6,000億元人民幣',
    ],
    ['CNV-30', { value: 16230 }, '16,230', '16,230', '16,230'],
    ['CNV-30', { value: 6200 }, '6,200', '6200', '6,200'],
    ['CNV-30', { value: 1_411_780_000 }, '1,411.78 million', '141,178万', '141,178萬'],
    ['CNV-30', { value: 5.39e13 }, '53.9 trillion', '53.9万亿', '53.9萬億'],
    ['CNV-30', { value: -0.000_012 }, '-0.000012', '-0.000012', '-0.000012'],
    [
      'CNV-31',
      { kind: 'money', value: 1.1e12, max: 1.3e12, qualifier: 'range', unit: 'USD' },
      'USD 1.1 trillion to 1.3 trillion',
      '1.1万亿至1.3万亿美元',
      '1.1萬億至1.3萬億美元',
    ],
    [
      'CNV-31',
      { kind: 'percent', value: 18, max: 22, qualifier: 'range', unit: '%' },
      '18% to 22%',
      '18%至22%',
      '18%至22%',
    ],
    ['CNV-31', { value: 5, max: 6, qualifier: 'about', unit: '家' }, 'about 5 to 6', '约5至6家', '約5至6家'],
    ['CNV-32', { value: 12, qualifier: 'over', inclusive: true }, 'at least 12', '至少12', '至少12'],
    ['CNV-32', { value: 12, qualifier: 'under' }, 'less than 12', '不到12', '不到12'],
    ['CNV-32', { value: 12, qualifier: 'under', inclusive: true }, 'up to 12', '不超过12', '不超過12'],
    ['CNV-32', { value: 40, qualifier: 'nearly', unit: '名' }, 'nearly 40', '近40名', '近40名'],
    ['CNV-32', { value: 40, qualifier: 'range' }, 'about 40', '约40', '約40'],
    [
      'CNV-33',
      { kind: 'fraction', value: 0.3333, qualifier: 'about' },
      'about 1/3 (0.3333)',
      '约1/3（0.3333）',
      '約1/3（0.3333）',
    ],
    ['CNV-33', { kind: 'fraction', value: 0.02 }, '1/50 (0.02)', '1/50（0.02）', '1/50（0.02）'],
    ['CNV-33', { kind: 'fraction', value: 0.0052 }, '5.2‰ (0.0052)', '5.2‰（0.0052）', '5.2‰（0.0052）'],
    ['CNV-33', { kind: 'fraction', value: 0.37 }, '0.37', '0.37', '0.37'],
    [
      'CNV-34',
      { kind: 'percent', value: 7.2, unit: 'pp' },
      '7.2 percentage points',
      '7.2个百分点',
      '7.2個百分點',
    ],
    ['CNV-34', { kind: 'percent', value: 1, unit: 'pp' }, '1 percentage point', '1个百分点', '1個百分點'],
    ['CNV-34', { kind: 'duration', value: 10, unit: 'year' }, '10 years', '10年', '10年'],
    [
      'CNV-34',
      { kind: 'duration', value: 1, unit: 'week', qualifier: 'over' },
      'more than 1 week',
      '超过1周',
      '超過1週',
    ],
    ['CNV-34', { kind: 'measure', value: 30, unit: '亩' }, '30 mu', '30亩', '30畝'],
    ['CNV-34', { kind: 'measure', value: 5, unit: 'TWh' }, '5 TWh', '5 TWh', '5 TWh'],
    [
      'CNV-34',
      { kind: 'measure', value: 5, unit: 'constructor' },
      '5 constructor',
      '5 constructor',
      '5 constructor',
    ],
    [
      'CNV-34',
      { kind: 'multiple', value: 2.46, qualifier: 'nearly' },
      'nearly 2.46 times',
      '近2.46倍',
      '近2.46倍',
    ],
    ['CNV-34', { kind: 'ordinal', value: 3 }, 'no. 3', '第3', '第3'],
    ['CNV-35', { kind: 'money', value: 5 }, '5', '5', '5'],
    ['CNV-35', { kind: 'money', value: 5, unit: 'PLN' }, 'PLN 5', 'PLN 5', 'PLN 5'],
    ['CNV-35', { value: 73, unit: '个', of: '国家' }, '73', '73个', '73個'],
    ['CNV-35', { value: null }, 'not read as a number', '未读出数值', '未讀出數值'],
  ])('%s says %j in words', (_, reading, english, simplified, traditional) => {
    expect(UI_LANGUAGES.map((language) => said(reading, language))).toEqual([
      english,
      simplified,
      traditional,
    ]);
  });

  it('CNV-30 loses no digit of a number: what is printed is the value', () => {
    const magnitudes = { trillion: 1e12, billion: 1e9, million: 1e6 };
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.integer({ min: -3, max: 8 }),
        (digits, power) => {
          const value = Number(`${digits}e${power}`);
          const [number = '', name] = said({ value }, 'en').split(' ');
          const factor = Object.entries(magnitudes).find(([key]) => key === name)?.[1] ?? 1;
          expect(Number(number.replaceAll(',', '')) * factor).toBeCloseTo(value, power < 0 ? 6 : -power);
        },
      ),
    );
  });

  it('CNV-35 leaves no place unfilled, whatever was read', () => {
    const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
    const reading = fc.record({
      kind: fc.constantFrom(...FIGURE_KINDS),
      value: fc.option(number),
      max: fc.option(number),
      qualifier: fc.constantFrom(...QUALIFIERS),
      inclusive: fc.boolean(),
      unit: fc.option(
        fc.oneof(
          fc.constantFrom('CNY', '%', 'pp', '个', 'km', '亩', 'year', 'toString', '__proto__'),
          fc.string({ unit: fc.constantFrom('a', 'Z', '个', '°') }),
        ),
      ),
    });
    fc.assert(
      fc.property(reading, fc.constantFrom(...UI_LANGUAGES), (parts, language) => {
        const text = said(parts, language);
        expect(text).not.toMatch(/undefined|null|NaN|\{\{/);
        expect(text.trim()).not.toBe('');
      }),
    );
  });
});
