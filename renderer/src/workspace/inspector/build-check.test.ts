import { describe, expect, it } from 'vitest';
import { figureOn, NOW, projectOf, smallBriefing } from '../../../../fixtures/projects/small-project';
import { checkSchema } from '../../../../shared/project/records';
import { isStale } from '../../../../shared/project/staleness';
import type { CheckDraft } from '../../state/check-drafts';
import { buildCheck, isRecordable } from './build-check';

const { briefing, text } = smallBriefing(['Why 6?']);
const figure = figureOn('f1', briefing, text, { block: 'b1', start: 4, end: 5 }, 6);
const project = projectOf(briefing, [figure]);
const stamp = { id: 'c1', now: NOW, author: 'Ada' };
const draft: CheckDraft = {
  verdict: 'verified',
  title: ' Yearbook ',
  publisher: 'Office',
  address: '',
  locator: 'table 4',
  accessed: '2024-05-17 ',
  extract: '6 ',
  file: null,
  note: ' same ',
};

describe('a check from the form', () => {
  it('is a valid record that judges the figure as it stands', () => {
    const check = buildCheck(project, figure, draft, stamp);
    expect(checkSchema.parse(check)).toMatchObject({ annotation: 'f1', note: 'same', by: 'Ada', at: NOW });
    expect(check?.sources).toEqual([
      {
        title: 'Yearbook',
        publisher: 'Office',
        address: '',
        locator: 'table 4',
        accessed: '2024-05-17',
        extract: '6',
        file: null,
      },
    ]);
    expect(check && isStale(project, check, figure)).toBe(false);
  });

  it('has no source when nothing was written about one', () => {
    const empty = { title: ' ', publisher: '', address: '', locator: '', accessed: '', extract: '' };
    expect(
      buildCheck(project, figure, { ...draft, ...empty, verdict: 'unverifiable' }, stamp)?.sources,
    ).toEqual([]);
  });

  it('is none without a verdict', () => {
    expect(buildCheck(project, figure, { ...draft, verdict: null }, stamp)).toBeNull();
  });

  it('can be recorded with a verdict, and with no date of access rather than a bad one', () => {
    expect(isRecordable(draft)).toBe(true);
    expect(isRecordable({ ...draft, verdict: null })).toBe(false);
    expect(isRecordable({ ...draft, verdict: 'wrong', accessed: '' })).toBe(true);
    expect(isRecordable({ ...draft, verdict: 'wrong', accessed: 'yesterday' })).toBe(false);
  });
});
