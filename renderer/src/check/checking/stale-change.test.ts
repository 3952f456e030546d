import { describe, expect, it } from 'vitest';
import {
  checkOn,
  figureOn,
  projectOf,
  smallBriefing,
  YEARBOOK,
} from '../../../../fixtures/projects/small-project';
import type { FigureReading } from '../../../../shared/figures/findings';
import type { Annotation, Briefing, Check, Figure } from '../../../../shared/project/records';
import { judgedNow, type StaleReason } from '../../../../shared/project/staleness';
import { staleChange } from './stale-change';

const { briefing, text } = smallBriefing(['Why?', 'We moved 6 cranes.']);
const figure = figureOn('f1', briefing, text, { block: 'b2', start: 9, end: 10 }, 6);
const check: Check = {
  ...checkOn('c1', figure, 'verified', { sources: [YEARBOOK] }),
  judged: judgedNow(projectOf(briefing), figure),
};
const words = ({ value, of }: FigureReading) => `${value} ${of}`;

const change = (reason: StaleReason, annotation: Annotation = figure, now: Briefing = briefing) =>
  staleChange(reason, check, annotation, judgedNow(projectOf(now), annotation), words);

describe('what has changed since a check', () => {
  it('is told as it was and as it is', () => {
    const reworded: Figure = { ...figure, anchor: { ...figure.anchor, exact: 'some\nsix' } };
    expect(change('words', reworded)).toEqual({ before: '6', after: 'some six' });
    const reread: Figure = { ...figure, reading: { ...figure.reading, value: 7, of: 'cranes' } };
    expect(change('value', reread)).toEqual({ before: '6 null', after: '7 cranes' });
    const renamed = { ...briefing, speakers: briefing.speakers.map((one) => ({ ...one, name: 'Vane' })) };
    expect(change('speaker', figure, renamed)).toEqual({ before: 'MS. VANCE', after: 'Vane' });
    expect(change('speaker', figure, { ...briefing, turns: [] })?.after).toBe('');
  });

  it('says nothing more where the reason says all', () => {
    expect(change('revision')).toBeNull();
    expect(change('sources')).toBeNull();
  });
});
