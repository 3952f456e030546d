import { describe, expect, it } from 'vitest';
import {
  figureOn,
  NOW,
  projectOf,
  quoteOn,
  smallBriefing,
} from '../../../../fixtures/projects/small-project';
import { type Annotation, checkSchema } from '../../../../shared/project/records';
import { isStale } from '../../../../shared/project/staleness';
import { type CheckDraft, EMPTY_SOURCE } from '../../state/check-drafts';
import { buildCheck, isRecordable } from './build-check';

const { briefing, text } = smallBriefing(['Why 6?']);
const figure = figureOn('f1', briefing, text, { block: 'b1', start: 4, end: 5 }, 6);
const project = projectOf(briefing, [figure]);
const stamp = { id: 'c1', now: NOW, author: 'Ada' };
const source = {
  title: ' Yearbook ',
  publisher: 'Office',
  address: '',
  locator: 'table 4',
  accessed: '2024-05-17 ',
  extract: '6 ',
  file: null,
};
const draft: CheckDraft = { verdict: 'verified', method: null, sources: [source], note: ' same ' };
const file = { sha256: 'f'.repeat(64), fileName: 'a.pdf', mediaType: 'application/pdf', byteLength: 1 };

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

  it('has the sources of which anything was said, be it only a file', () => {
    const empty = { ...EMPTY_SOURCE, title: ' ' };
    const sources = [empty, source, { ...EMPTY_SOURCE, file }, EMPTY_SOURCE];
    expect(buildCheck(project, figure, { ...draft, sources }, stamp)?.sources).toMatchObject([
      { title: 'Yearbook' },
      { title: '', file },
    ]);
    const nothing = { ...draft, sources: [empty], verdict: 'unverifiable' } as const;
    expect(buildCheck(project, figure, nothing, stamp)?.sources).toEqual([]);
  });

  it('of a quote is made by ear or with the official text, of a figure against sources', () => {
    const quote = quoteOn('q1', briefing, text, [{ block: 'b1', start: 0, end: 6 }]);
    const method = (annotation: Annotation, chosen: CheckDraft['method']) =>
      buildCheck(project, annotation, { ...draft, method: chosen }, stamp)?.method;
    expect(method(quote, null)).toBe('recording');
    expect(method(quote, 'official-text')).toBe('official-text');
    expect(method(figure, 'recording')).toBe('sources');
  });

  it('is none without a verdict', () => {
    expect(buildCheck(project, figure, { ...draft, verdict: null }, stamp)).toBeNull();
  });

  it('can be recorded with a verdict, and with no date of access rather than a bad one', () => {
    expect(isRecordable(draft)).toBe(true);
    expect(isRecordable({ ...draft, verdict: null })).toBe(false);
    const read = (...days: string[]) =>
      isRecordable({ ...draft, sources: days.map((accessed) => ({ ...source, accessed })) });
    expect(read('', '2024-05-17')).toBe(true);
    expect(read('', 'yesterday')).toBe(false);
  });
});
