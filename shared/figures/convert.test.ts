import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogues } from '../messages/catalogues';
import { UI_LANGUAGES } from '../project/settings-choices';
import { type Conversion, type ConversionTarget, convertFigure, type ExchangeRate } from './convert';
import { describeConversion } from './convert/describe-conversion';
import { lastPlace } from './convert/numbers';
import { inUnit } from './convert/units';
import { type FigureReading, QUALIFIERS, UNREAD } from './findings';

const measure = (value: number, unit: string, more: Partial<FigureReading> = {}): FigureReading => ({
  ...UNREAD,
  kind: 'measure',
  value,
  unit,
  ...more,
});
const money = (value: number, unit: string | null, more: Partial<FigureReading> = {}) =>
  measure(value, '', { kind: 'money', unit, ...more });
const rate: ExchangeRate = { from: 'CNY', to: 'USD', rate: 0.1367, date: '2023-10-30', source: 'SAFE' };
const words = (conversion: Conversion | null, language: (typeof UI_LANGUAGES)[number] = 'en') =>
  conversion && describeConversion(conversion, catalogues[language].export, language);

describe('convertFigure', () => {
  it('CNV-1 lets the hedge and everything else that was read go along', () => {
    const reading = measure(30, '亩', { qualifier: 'over', inclusive: true, of: '耕地', period: '去年' });
    expect(convertFigure(reading, { for: 'en' })).toEqual({
      reading: { ...reading, value: 2, unit: 'ha' },
      unrounded: null,
      rate: null,
    });
  });

  it.each<[string, FigureReading, ConversionTarget, string]>([
    ['CNV-10 exactly', measure(30, '亩'), { for: 'en' }, '2 hectares'],
    ['CNV-10 in large', measure(3e7, '亩'), { for: 'en' }, '2 million hectares'],
    [
      'CNV-23 digits before the point',
      measure(1.52e8, '亩'),
      { for: 'en' },
      '10.13 million hectares (rounded from 10,133,333 hectares)',
    ],
    [
      'CNV-12 at home',
      measure(5, 'mi', { qualifier: 'about' }),
      { for: 'en' },
      'about 8 km (rounded from 8.04672 km)',
    ],
    ['CNV-11 on demand', measure(1200, 'MWh'), { unit: 'GWh' }, '1.2 GWh'],
    [
      'CNV-11 mass',
      measure(1, 't'),
      { unit: 'short ton' },
      '1.1 short tons (rounded from 1.102311 short tons)',
    ],
    ['CNV-13 temperature', measure(20, '°C'), { unit: '°F' }, '68 °F'],
    ['CNV-21 temperature', measure(37.5, '°F'), { for: 'en' }, '3.1 °C (rounded from 3.055556 °C)'],
    [
      'CNV-20 no coarser than a tenth',
      measure(100, 'mi'),
      { for: 'en' },
      '160 km (rounded from 160.9344 km)',
    ],
    [
      'CNV-20 two digits of 64 are three of 103',
      measure(64, 'mi'),
      { for: 'en' },
      '103 km (rounded from 102.998 km)',
    ],
    ['CNV-20 as exact as said', measure(26.2, 'mi'), { for: 'en' }, '42.2 km (rounded from 42.16481 km)'],
    [
      'CNV-20 both ends alike',
      measure(9, 'mi', { max: 11, qualifier: 'range' }),
      { for: 'en' },
      '14 to 18 km (rounded from 14.4841 to 17.70278 km)',
    ],
    [
      'CNV-22 more than, downwards',
      measure(60, 'mi', { qualifier: 'over' }),
      { for: 'en' },
      'more than 96.5 km (rounded from 96.56064 km)',
    ],
    [
      'CNV-22 up to, upwards',
      measure(30, 'mi', { qualifier: 'under', inclusive: true }),
      { for: 'en' },
      'up to 48.3 km (rounded from 48.28032 km)',
    ],
    [
      'CNV-14 a currency at a rate',
      money(6e11, 'CNY', { qualifier: 'over' }),
      { rate },
      'more than USD 82 billion (rounded from USD 82.02 billion), at 0.1367 USD for 1 CNY on 2023-10-30 (SAFE)',
    ],
    [
      'CNV-14 a currency at a rate that was looked up the other way round',
      money(6e11, 'CNY', { qualifier: 'over' }),
      { rate: { ...rate, from: 'USD', to: 'CNY', rate: 7.23 } },
      'more than USD 82.9 billion (rounded from USD 82,987,551,867), at 7.23 CNY for 1 USD on 2023-10-30 (SAFE)',
    ],
  ])('%s', (_, reading, target, expected) => {
    expect(words(convertFigure(reading, target))).toBe(expected);
  });

  it('CNV-23 says it in each language', () => {
    const conversion = convertFigure(measure(100, 'ac', { qualifier: 'nearly' }), { for: 'zh-Hant' });
    expect(UI_LANGUAGES.map((language) => words(conversion, language))).toEqual([
      'nearly 40.5 hectares (rounded from 40.46856 hectares)',
      '近40.5公顷（由40.46856公顷取整）',
      '近40.5公頃（由40.46856公頃取整）',
    ]);
    expect(words(convertFigure(money(6e8, 'CNY'), { rate }), 'zh-Hans')).toBe(
      '8200万美元（由8202万美元取整），按 1 CNY 兑 0.1367 USD 计（2023-10-30，SAFE）',
    );
  });

  it.each<[string, FigureReading, ConversionTarget]>([
    ['CNV-2 no value', measure(1, 'mi', { value: null }), { for: 'en' }],
    ['CNV-2 a count', { ...UNREAD, value: 3, unit: '个' }, { for: 'en' }],
    ['CNV-2 another dimension', measure(1, 'mi'), { unit: 'kg' }],
    ['CNV-2 an unknown unit', measure(1, 'TEU'), { unit: 'm³' }],
    ['CNV-12 known everywhere', measure(1, 'km'), { for: 'en' }],
    ['CNV-12 known to readers of Chinese', measure(30, '亩'), { for: 'zh-Hans' }],
    ['CNV-13 a change of temperature', measure(2, '°C', { change: 'up' }), { unit: '°F' }],
    ['CNV-14 another currency', money(5, 'HKD'), { rate }],
    ['CNV-14 an unknown currency', money(5, null), { rate }],
    ['CNV-14 no rate', money(5, 'CNY'), { rate: { ...rate, rate: 0 } }],
    ['CNV-14 no number', money(5, 'CNY'), { rate: { ...rate, rate: Number.NaN } }],
    ['CNV-14 no money', measure(5, 'km'), { rate }],
  ])('%s is not converted', (_, reading, target) => {
    expect(convertFigure(reading, target)).toBeNull();
  });

  const unit = fc.constantFrom(
    ['km', 'mi'],
    ['亩', 'ha'],
    ['t', 'lb'],
    ['kWh', 'TWh'],
    ['m²', 'ft²'],
    ['km/h', 'mph'],
  );
  const number = fc
    .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: -3, max: 9 }))
    .map(([digits, power]) => Number(`${digits}e${power}`));

  it('CNV-20 there and back is within the rounding: half of the last digit as it was said, in proportion', () => {
    fc.assert(
      fc.property(unit, number, fc.constantFrom(...QUALIFIERS), ([from = '', to = ''], value, qualifier) => {
        const there = convertFigure(measure(value, from, { qualifier }), { unit: to });
        const back = inUnit(there?.reading.value ?? 0, to, from) ?? 0;
        const allowed = Math.min(0.1, lastPlace(value) / value) / 2;
        expect(Math.abs(back / value - 1)).toBeLessThanOrEqual(allowed + 1e-9);
      }),
    );
  });

  it('CNV-10 without rounding there and back is the same', () => {
    fc.assert(
      fc.property(unit, number, ([from = '', to = ''], value) => {
        const back = inUnit(inUnit(value, from, to) ?? 0, to, from) ?? 0;
        expect(Math.abs(back / value - 1)).toBeLessThan(1e-10);
      }),
    );
  });

  it('CNV-22 a rounded bound never says more than was said', () => {
    fc.assert(
      fc.property(unit, number, fc.constantFrom(...QUALIFIERS), ([from = '', to = ''], value, qualifier) => {
        const conversion = convertFigure(measure(value, from, { qualifier }), { unit: to });
        const exact = conversion?.unrounded?.value ?? 0;
        const rounded = conversion?.reading.value ?? 0;
        fc.pre(conversion?.unrounded != null);
        if (qualifier === 'over') expect(rounded).toBeLessThan(exact);
        if (qualifier === 'under' || qualifier === 'nearly') expect(rounded).toBeGreaterThan(exact);
      }),
    );
  });
});
