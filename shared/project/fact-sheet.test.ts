import { describe, expect, it } from 'vitest';
import {
  checkOn,
  claimOn,
  figureOn,
  NOW,
  projectOf,
  quoteOn,
  smallBriefing,
} from '../../fixtures/projects/small-project';
import { factSheetOf } from './fact-sheet';
import type { Project, Resolution } from './records';

const { briefing, text } = smallBriefing(['Why 2019?', 'We moved 6 cranes and 20 ships, the first ever.']);
const year = {
  ...figureOn('year', briefing, text, { block: 'b1', start: 4, end: 8 }, 2019),
  weight: 'low' as const,
};
const six = figureOn('six', briefing, text, { block: 'b2', start: 9, end: 10 }, 6);
const twenty = figureOn('twenty', briefing, text, { block: 'b2', start: 22, end: 24 }, 20);
const first = claimOn('first', briefing, text, { block: 'b2', start: 32, end: 46 });
const quote = quoteOn('quote', briefing, text, [{ block: 'b2', start: 0, end: 17 }]);
const project = projectOf(briefing, [quote, twenty, first, six, year]);
const sheetOf = (change: Partial<Project>) => factSheetOf({ ...project, ...change }, briefing);
const idsOf = (rows: readonly { readonly annotation: { readonly id: string } }[]) =>
  rows.map(({ annotation }) => annotation.id);

describe('the fact sheet', () => {
  it('has every statistic in reading order, and of the rest what a person took for a fact', () => {
    expect(idsOf(sheetOf({}).figures)).toEqual(['six', 'twenty']);
    expect(sheetOf({}).claims).toEqual([]);
    const annotations = [
      { ...first, status: 'accepted' as const },
      { ...year, status: 'made' as const },
    ];
    expect(idsOf(sheetOf({ annotations }).claims)).toEqual(['first']);
    expect(idsOf(sheetOf({ annotations }).figures)).toEqual(['year']);
    expect(idsOf(sheetOf({ checks: [checkOn('c', year, 'wrong')] }).figures)).toContain('year');
  });

  it('lists what was dismissed apart, and quotes once they were checked', () => {
    const dismissed = { ...six, status: 'dismissed' as const, dismissal: 'A crane’s name.' };
    const sheet = sheetOf({
      annotations: [dismissed, twenty, quote],
      checks: [checkOn('c', quote, 'verified')],
    });
    expect(idsOf(sheet.figures)).toEqual(['twenty']);
    expect(sheet.dismissed).toEqual([dismissed]);
    expect(idsOf(sheet.quotes)).toEqual(['quote']);
  });

  it('tells every check of a row, newest first, and which one stands', () => {
    const earlier = checkOn('c1', six, 'wrong');
    const later = checkOn('c2', six, 'verified', { withdrawn: { at: NOW, by: 'Ada' } });
    const [row] = sheetOf({ checks: [earlier, later] }).figures;
    expect(row?.checks).toEqual([later, earlier]);
    expect(row?.check).toEqual(earlier);
  });

  it('counts by verdict what still counts; the rest is open', () => {
    const signed = checkOn('c1', six, 'wrong', { signed: { at: NOW, by: 'Ben' } });
    const stale = checkOn('c2', twenty, 'wrong', {
      judged: { words: '21', value: 21, max: null, context: null },
    });
    const { tally } = sheetOf({ checks: [signed, stale] });
    expect(tally).toMatchObject({ all: 2, unchecked: 0, stale: 1, signed: 1 });
    expect(tally.verdicts).toMatchObject({ wrong: 1, verified: 0 });
  });

  it('has the questions about its figures', () => {
    const asked: Resolution = {
      id: 'r',
      kind: 'pair',
      figures: ['six', 'elsewhere'],
      judged: '',
      as: 'question',
      words: 'Six or seven?',
      at: NOW,
      by: 'Ada',
    };
    const resolutions = [
      asked,
      { ...asked, id: 's', as: 'accepted' as const },
      { ...asked, id: 't', figures: ['x'] },
    ];
    expect(sheetOf({ resolutions }).questions).toEqual([asked]);
  });
});
