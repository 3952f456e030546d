import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureOn, smallBriefing } from '../../fixtures/projects/small-project';
import { readFigure } from '../figures/read-figure';
import type { Figure } from '../project/records';
import { relateFigures } from './figure-relation';

const said = (words: string, language: 'zh-Hans' | 'en'): Figure => {
  const { briefing, text } = smallBriefing([words]);
  const reading = readFigure(words, language);
  if (!reading) throw new Error(`No figure: ${words}`);
  const whole = { block: 'b1', start: 0, end: words.length };
  return { ...figureOn('f1', briefing, text, whole, 0), reading };
};
const relate = (chinese: string, english: string) =>
  relateFigures(said(chinese, 'zh-Hans'), said(english, 'en'));

describe('relateFigures', () => {
  it.each([
    ['6000亿元', '600 billion yuan', 'same'],
    ['超过5亿人次', 'more than 500 million', 'same'],
    ['三分之一', 'a third', 'same'],
    ['七成', '70 percent', 'same'],
    ['一半', '50 percent', 'converted'],
    ['15亩', '1 hectare', 'converted'],
    ['3000万千瓦', '30 gigawatts', 'converted'],
    ['5%至6%', '5 to 6 percent', 'same'],
  ])('PAIR-41 agrees: %s, %s', (chinese, english, why) => {
    expect(relate(chinese, english)).toEqual({ relation: 'agrees', why: { type: why } });
  });

  it.each([
    ['53.9万亿元', 'nearly 54 trillion yuan', 'bounds'],
    ['1.26亿人', 'about 130 million', 'bounds'],
    ['7.4万人', 'over 70,000', 'bounds'],
    ['70多个', '70', 'hedge'],
    ['70个', 'more than 70', 'hedge'],
    ['约300家', '300', 'hedge'],
    ['18.46%', '18.5 percent', 'rounded'],
  ])('PAIR-41 compatible: %s, %s', (chinese, english, why) => {
    expect(relate(chinese, english)).toMatchObject({ relation: 'compatible', why: { type: why } });
  });

  it.each([
    ['1.35万亿元', '13.5 trillion yuan', { type: 'magnitude', factor: 10, larger: 'other' }],
    ['300万人', '300,000', { type: 'magnitude', factor: 10, larger: 'one' }],
    ['126亿元', '12.6 billion dollars', { type: 'unit' }],
    ['16个百分点', '16 percent', { type: 'unit' }],
    ['不到40名', 'over 40', { type: 'opposite' }],
    ['18.6%', '18.9 percent', { type: 'digits', one: '18.6', other: '18.9', from: 3 }],
    ['1.234亿', '132.4 million', { type: 'digits', one: '123.4', other: '132.4', from: 1 }],
  ])('PAIR-42 differs: %s, %s', (chinese, english, why) => {
    expect(relate(chinese, english)).toEqual({ relation: 'differs', why });
  });

  it('PAIR-42 knows up from down', () => {
    const [up, down] = (['up', 'down'] as const).map((change) => {
      const figure = said('3.7%', 'zh-Hans');
      return { ...figure, reading: { ...figure.reading, change } };
    });
    if (!up || !down) throw new Error('two figures');
    expect(relateFigures(up, down)).toEqual({ relation: 'differs', why: { type: 'direction' } });
    expect(relateFigures(up, said('3.7 percent', 'en'))?.relation).toBe('agrees');
  });

  it.each([
    ['18.6%', '19 billion yuan'],
    ['126亿元', '12.9 billion dollars'],
    ['3公里', '4 tonnes'],
  ])('PAIR-40 does not compare %s and %s', (chinese, english) => {
    expect(relate(chinese, english)).toBeNull();
  });

  it('PAIR-40 compares what one text gives no unit', () => {
    expect(relate('16小时', '16')?.relation).toBe('agrees');
    expect(relate('126亿元', '12.6 billion')?.relation).toBe('agrees');
  });

  it('PAIR-5 is the same the other way round', () => {
    const words = fc.constantFrom(
      '53.9万亿元',
      '54 trillion yuan',
      '70多个',
      '73',
      '七成',
      '一半',
      '18.5%',
      '1200',
      'about 1,250',
    );
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [one, other] = [said(a, 'zh-Hans'), said(b, 'zh-Hans')];
        expect(relateFigures(one, other)?.relation).toBe(relateFigures(other, one)?.relation);
      }),
    );
  });
});
