import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BASES,
  CHANGES,
  FIGURE_KINDS,
  type FigureReading,
  QUALIFIERS,
  UNREAD,
} from '../../../../shared/figures/findings';
import { draftOf, hasUnit, readDraft, readNumber } from './reading-draft';

const draft = draftOf({ ...UNREAD, kind: 'money', value: 6e11, qualifier: 'over', unit: 'CNY' });

describe('a number as people write it', () => {
  it.each([
    ['', null],
    ['  ', null],
    ['16,000', 16_000],
    ['１６', 16],
    ['-0.5', -0.5],
    ['1.2e9', 1.2e9],
    ['600 billion', 6e11],
    ['6000亿', 6e11],
    ['1.6万', 16_000],
    ['a few', undefined],
    ['5 to 7', undefined],
  ])('reads %j', (words, number) => {
    expect(readNumber(words)).toBe(number);
  });
});

describe('a reading that is corrected', () => {
  it('is what it was where nothing was changed', () => {
    const words = fc.option(fc.constantFrom('cranes', '2023', 'Sichuan'));
    const readings: fc.Arbitrary<FigureReading> = fc
      .record({
        kind: fc.constantFrom(...FIGURE_KINDS),
        value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 })),
        qualifier: fc.constantFrom(...QUALIFIERS.filter((one) => one !== 'range')),
        isInclusive: fc.boolean(),
        of: words,
        period: words,
        scope: words,
        change: fc.option(fc.constantFrom(...CHANGES)),
        basis: fc.option(fc.constantFrom(...BASES)),
      })
      .map(({ isInclusive, ...read }) => ({
        ...read,
        value: read.value === 0 ? 0 : read.value,
        max: null,
        unit: read.kind === 'money' ? 'CNY' : hasUnit(read.kind) ? 'km' : null,
        inclusive: isInclusive && (read.qualifier === 'over' || read.qualifier === 'under'),
      }));
    fc.assert(
      fc.property(readings, (reading) => {
        expect(readDraft(draftOf(reading))).toEqual({ reading, problems: {} });
      }),
    );
  });

  it('becomes a range with an upper end', () => {
    const { reading, problems } = readDraft({ ...draft, qualifier: 'exact', max: '7000亿' });
    expect(reading).toMatchObject({ value: 6e11, max: 7e11, qualifier: 'range' });
    expect(problems).toEqual({});
  });

  it('drops what does not belong to its kind or hedge', () => {
    const { reading } = readDraft({ ...draft, kind: 'ordinal', qualifier: 'about', inclusive: true });
    expect(reading).toMatchObject({ unit: null, inclusive: false });
  });

  it.each([
    [{ value: 'many' }, { value: 'no-number' }],
    [{ value: '', max: '7' }, { value: 'value-missing' }],
    [{ max: 'more' }, { max: 'no-number' }],
    [{ qualifier: 'range' as const }, { max: 'max-missing' }],
    [{ max: '5' }, { max: 'max-below' }],
    [{ unit: 'yuan' }, { unit: 'no-currency' }],
    [{ unit: 'usd' }, {}],
  ])('says what is wrong with %j', (change, problems) => {
    expect(readDraft({ ...draft, ...change }).problems).toEqual(problems);
  });
});
