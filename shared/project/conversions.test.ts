import { describe, expect, it } from 'vitest';
import { type FigureReading, UNREAD } from '../figures/findings';
import { conversionsOf } from './conversions';

const money: FigureReading = { ...UNREAD, kind: 'money', value: 6e11, qualifier: 'over', unit: 'CNY' };
const rate = (date: string, more = {}) => ({
  from: 'USD',
  to: 'CNY',
  rate: 7.23,
  date,
  source: 'Central bank',
  ...more,
});
const inChinese = { said: 'zh-Hans', reader: 'en', date: '2024-05-16', rates: [] } as const;

describe('conversionsOf', () => {
  it('says large numbers in the other language where the reader does not read it already', () => {
    expect(conversionsOf(money, inChinese).words).toBeNull();
    expect(conversionsOf(money, { ...inChinese, reader: 'zh-Hans' }).words).toBe('en');
    expect(conversionsOf(money, { ...inChinese, said: 'en' }).words).toBe('zh-Hans');
    expect(conversionsOf(money, { ...inChinese, said: 'en', reader: 'zh-Hant' }).words).toBeNull();
    expect(conversionsOf({ ...money, value: 950 }, { ...inChinese, said: 'en' }).words).toBeNull();
  });

  it('CNV-12 converts the unit that the reader does not know', () => {
    const mu: FigureReading = { ...UNREAD, kind: 'measure', value: 30, unit: '亩' };
    expect(conversionsOf(mu, inChinese).unit?.reading).toMatchObject({ value: 2, unit: 'ha' });
    expect(conversionsOf(mu, { ...inChinese, reader: 'zh-Hans' }).unit).toBeNull();
  });

  it('CNV-14 takes for each currency the rate nearest to the day of the briefing', () => {
    const rates = [
      rate('2023-10-30', { rate: 7.3 }),
      rate('2024-05-10'),
      rate('2024-06-30', { rate: 7.1 }),
      rate('2020-01-01', { from: 'EUR', rate: 7.8 }),
      rate('2024-05-16', { from: 'USD', to: 'JPY', rate: 150 }),
    ];
    const { money: converted } = conversionsOf(money, { ...inChinese, rates });
    expect(converted.map(({ reading, rate: at }) => [reading.unit, at?.date])).toEqual([
      ['USD', '2024-05-10'],
      ['EUR', '2020-01-01'],
    ]);
  });

  it('CNV-14 takes the newest rate where the day of the briefing is not known', () => {
    const rates = [rate('2024-05-10'), rate('2024-06-30'), rate('2023-01-01')];
    const { money: converted } = conversionsOf(money, { ...inChinese, date: null, rates });
    expect(converted.map(({ rate: at }) => at?.date)).toEqual(['2024-06-30']);
  });

  it('converts no money without a rate, and nothing but money with one', () => {
    expect(conversionsOf(money, inChinese).money).toEqual([]);
    const count = { ...money, kind: 'count', unit: '家' } as const;
    expect(conversionsOf(count, { ...inChinese, rates: [rate('2024-05-10')] }).money).toEqual([]);
  });
});
