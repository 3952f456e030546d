import { describe, expect, it } from 'vitest';
import { YEARBOOK } from '../../fixtures/projects/small-project';
import { checkProblem } from './check-rules';
import type { CheckMethod, CheckSource } from './records';

const briefing = { address: 'https://www.harbour.example/briefing', sha256: 'a'.repeat(64) };
/** Another copy of it. */
const mirror = { address: 'https://mirror.example/', sha256: 'b'.repeat(64) };
const check = (change: Partial<CheckSource>, method: CheckMethod = 'sources') =>
  ({ verdict: 'verified', method, sources: [{ ...YEARBOOK, ...change }] }) as const;
const verified = (change: Partial<CheckSource>) => checkProblem(check(change), [briefing]);

describe('checkProblem', () => {
  it('takes a located, dated, independent source', () => {
    expect(verified({})).toBeNull();
    expect(verified({ address: '' })).toBeNull();
  });

  it('refuses `verified` without a source, a locator or an access date', () => {
    expect(checkProblem({ ...check({}), sources: [] }, [briefing])).toBe('check.no-source');
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
    expect(checkProblem({ ...check({}), verdict: 'unverifiable', sources: [] }, [briefing])).toBeNull();
  });

  it('counts every copy of the briefing as the briefing, by its site and by its bytes', () => {
    const kin = [briefing, mirror];
    const kept = (sha256: string) => ({ sha256, fileName: 'a.txt', mediaType: 'text/plain', byteLength: 1 });
    expect(checkProblem(check({ address: 'https://mirror.example/2' }), kin)).toBe('check.not-independent');
    expect(checkProblem(check({ file: kept('b'.repeat(64)) }), kin)).toBe('check.same-text');
    expect(checkProblem(check({ file: kept('c'.repeat(64)) }), kin)).toBeNull();
  });

  it('holds a quote against the official text wherever that stands, with its place', () => {
    expect(checkProblem(check({ address: briefing.address }, 'official-text'), [briefing])).toBeNull();
    expect(checkProblem(check({ locator: '' }, 'recording'), [briefing])).toBe('check.no-locator');
  });
});
