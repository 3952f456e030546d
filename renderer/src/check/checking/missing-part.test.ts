import { describe, expect, it } from 'vitest';
import { YEARBOOK } from '../../../../fixtures/projects/small-project';
import type { CheckSource, Verdict } from '../../../../shared/project/records';
import { type CheckDraft, EMPTY_SOURCE } from '../../state/check-drafts';
import { missingPart, nextField } from './missing-part';

const draft = (verdict: Verdict | null, sources: readonly Partial<CheckSource>[], note = ''): CheckDraft => ({
  verdict,
  method: null,
  sources: sources.map((source) => ({ ...EMPTY_SOURCE, ...source })),
  note,
});

describe('where one goes on writing', () => {
  it('is the first field that is empty, of the first source that has one', () => {
    expect(nextField(draft(null, [{}]))).toEqual({ source: 0, field: 'title' });
    expect(nextField(draft(null, [YEARBOOK]))).toEqual({ source: 0, field: 'extract' });
    const full = { ...YEARBOOK, extract: '6' };
    expect(nextField(draft(null, [full, { title: 'Survey' }]))).toEqual({ source: 1, field: 'publisher' });
    expect(nextField(draft(null, [full]))).toEqual({ source: 0, field: 'title' });
  });
});

describe('what a check lacks most', () => {
  it.each<[string, CheckDraft, unknown]>([
    ['a verdict', draft(null, [YEARBOOK]), 'verdict'],
    ['a date that is one', draft('wrong', [YEARBOOK, { accessed: 'now' }]), { source: 1, field: 'accessed' }],
    ['a source', draft('wrong', [{}]), { source: 0, field: 'title' }],
    ['a reason, where there is no source', draft('unverifiable', [{}]), 'note'],
    ['nothing', draft('unverifiable', [{}], 'No register.'), 'record'],
    ['nothing', draft('wrong', [{ title: 'Survey' }]), 'record'],
    ['who says so', draft('verified', [{ title: 'Survey' }]), { source: 0, field: 'publisher' }],
    ['the place', draft('verified', [{ ...YEARBOOK, locator: '' }]), { source: 0, field: 'locator' }],
    ['the day', draft('verified', [{ ...YEARBOOK, accessed: '' }]), { source: 0, field: 'accessed' }],
    ['nothing, with one good source', draft('verified', [{ title: 'Survey' }, YEARBOOK]), 'record'],
  ])('is %s', (_what, given, expected) => {
    expect(missingPart(given)).toEqual(expected);
  });
});
