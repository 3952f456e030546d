import { describe, expect, it } from 'vitest';
import { checkProblem } from './check-rules';
import type { CheckSource } from './records';

const briefing = { address: 'https://www.harbour.example/briefing' };
const source: CheckSource = {
  title: 'Port statistics 2023',
  publisher: 'Statistics office',
  address: 'https://stats.example/ports',
  locator: 'table 4',
  accessed: '2024-05-17',
};
const verified = (change: Partial<CheckSource>) =>
  checkProblem({ verdict: 'verified', sources: [{ ...source, ...change }] }, briefing);

describe('checkProblem', () => {
  it('takes a located, dated, independent source', () => {
    expect(verified({})).toBeNull();
    expect(verified({ address: '' })).toBeNull();
  });

  it('refuses `verified` without a source, a locator or an access date', () => {
    expect(checkProblem({ verdict: 'verified', sources: [] }, briefing)).toBe('check.no-source');
    expect(verified({ title: ' ' })).toBe('check.no-source');
    expect(verified({ publisher: '', address: '' })).toBe('check.no-source');
    expect(verified({ locator: '' })).toBe('check.no-locator');
    expect(verified({ accessed: 'yesterday' })).toBe('check.no-access-date');
  });

  it.each([
    'https://www.harbour.example/other',
    'http://harbour.example',
    'press.harbour.example/x',
    'HTTPS://HARBOUR.EXAMPLE:443/',
    'https://www.harbour.example./other',
  ])('does not let the site of the briefing verify itself: %s', (address) => {
    expect(verified({ address })).toBe('check.not-independent');
  });

  it('lets another site with a similar name pass', () => {
    expect(verified({ address: 'https://notharbour.example/' })).toBeNull();
  });

  it('asks nothing of the other verdicts', () => {
    expect(checkProblem({ verdict: 'unverifiable', sources: [] }, briefing)).toBeNull();
  });
});
