import { describe, expect, it } from 'vitest';
import { checkOn, claimOn, projectOf, smallBriefing, YEARBOOK } from '../../fixtures/projects/small-project';
import type { Check, CheckSource } from './records';
import { briefingOnSite, sourceList, verdictCounts } from './source-list';

const { briefing, text } = smallBriefing(['Why?', 'We moved 6 cranes.']);
const claim = claimOn('k1', briefing, text, { block: 'b2', start: 0, end: 8 });
const file = { sha256: 'f'.repeat(64), fileName: 'ports.pdf', mediaType: 'application/pdf', byteLength: 9 };
const check = (id: string, sources: readonly CheckSource[], more: Partial<Check> = {}) =>
  checkOn(id, claim, 'imprecise', { sources, ...more });

describe('the sources of a project', () => {
  it('are those of its checks, what was named last first', () => {
    const survey = { ...YEARBOOK, title: 'Survey' };
    const list = sourceList([check('c1', [YEARBOOK]), check('c2', [survey])]);
    expect(list.map(({ title }) => title)).toEqual(['Survey', 'Port statistics 2023']);
  });

  it('are one where only place, words and date differ; the newest file and the latest date count', () => {
    const first = { ...YEARBOOK, file, accessed: '2024-06-01' };
    const later = { ...YEARBOOK, locator: 'table 4', extract: '6' };
    const checks = [check('c1', [first]), check('c2', [later, first])];
    expect(sourceList(checks)).toEqual([
      {
        title: YEARBOOK.title,
        publisher: YEARBOOK.publisher,
        address: YEARBOOK.address,
        file,
        accessed: '2024-06-01',
        checks: [checks[1], checks[0]],
      },
    ]);
  });

  it('stay where only a withdrawn check names them, and nothing rests on them then', () => {
    const [source] = sourceList([check('c1', [YEARBOOK], { withdrawn: { at: 1, by: 'Ada' } })]);
    expect(source).toMatchObject({ title: YEARBOOK.title, checks: [] });
  });

  it('are told to stand on the site of a briefing', () => {
    const project = projectOf(briefing);
    expect(briefingOnSite(project, { address: 'https://press.harbour.example/2' })).toBe(briefing.title);
    expect(briefingOnSite(project, YEARBOOK)).toBeNull();
    expect(briefingOnSite(project, { address: '' })).toBeNull();
  });

  it('are counted by what their checks came to', () => {
    const wrong = checkOn('c3', claim, 'wrong');
    const heard = check('c4', [], { method: 'recording', verdict: 'wrong' });
    expect(verdictCounts([wrong, heard, check('c1', []), wrong])).toEqual([
      { verdict: 'wrong', ofQuotes: false, count: 2 },
      { verdict: 'wrong', ofQuotes: true, count: 1 },
      { verdict: 'imprecise', ofQuotes: false, count: 1 },
    ]);
  });
});
