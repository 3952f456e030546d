import { describe, expect, it } from 'vitest';
import { rateSchema } from '../../../../../shared/project/records';
import { EMPTY_RATE, rateOf, rateProblems } from './rate-draft';

const typed = { from: ' usd', to: 'CNY', rate: '7.23', date: '2024-05-16', source: 'Central bank ' };

describe('a typed rate', () => {
  it('is stored as it is meant', () => {
    expect(rateProblems(typed)).toEqual([]);
    expect(rateOf(typed, 'r1')).toEqual({
      ...typed,
      id: 'r1',
      from: 'USD',
      rate: 7.23,
      source: 'Central bank',
    });
    expect(rateSchema.safeParse(rateOf({ ...typed, rate: '１，000.5' }, 'r1')).data?.rate).toBe(1000.5);
  });

  it.each([
    ['from', { from: 'US' }],
    ['to', { to: 'yuan' }],
    ['same', { to: 'usd' }],
    ['rate', { rate: '0' }],
    ['rate', { rate: '-7' }],
    ['rate', { rate: '' }],
    ['rate', { rate: 'seven' }],
    ['date', { date: '2024-06-31' }],
    ['date', { date: '16.5.2024' }],
    ['source', { source: '  ' }],
  ] as const)('says that its %s is wrong in %j', (problem, change) => {
    expect(rateProblems({ ...typed, ...change })).toEqual([problem]);
  });

  it('is wrong in everything but one while it is empty', () => {
    expect(rateProblems(EMPTY_RATE)).toEqual(['from', 'to', 'rate', 'date', 'source']);
  });
});
