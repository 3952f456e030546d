import { describe, expect, it } from 'vitest';
import { catalogues } from '../messages/catalogues';
import { describeReading } from './describe';
import { type FigureReading, UNREAD } from './findings';

describe('describeReading', () => {
  it.each<[Partial<FigureReading>, string, string]>([
    [{ value: 16000, unit: '人次' }, '16,000 人次', '16,000 人次'],
    [
      { kind: 'money', value: 6e11, qualifier: 'over', unit: 'CNY' },
      'more than CNY 600,000,000,000',
      '超过 CNY 600,000,000,000',
    ],
    [{ kind: 'money', value: 2, max: 3, qualifier: 'range', unit: 'USD' }, 'USD 2 to 3', 'USD 2 至 3'],
    [{ kind: 'money', value: 5 }, '5', '5'],
    [{ kind: 'percent', value: 5, max: 6, qualifier: 'range', unit: '%' }, '5 to 6%', '5 至 6%'],
    [{ kind: 'percent', value: 7.2, unit: 'pp' }, '7.2 percentage points', '7.2 个百分点'],
    [{ kind: 'multiple', value: 2.46, qualifier: 'nearly' }, 'nearly 2.46 times', '近 2.46 倍'],
    [{ value: null }, 'not read as a number', '未读出数值'],
  ])('says %j in words', (reading, english, chinese) => {
    const figure = { ...UNREAD, value: 1, ...reading };
    expect(describeReading(figure, catalogues.en.export, 'en')).toBe(english);
    expect(describeReading(figure, catalogues['zh-Hans'].export, 'zh-Hans')).toBe(chinese);
  });
});
