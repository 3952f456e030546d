import { describe, expect, it } from 'vitest';
import {
  checkOn,
  claimOn,
  figureOn,
  NOW,
  projectOf,
  smallBriefing,
} from '../../../../fixtures/projects/small-project';
import type { Check, Claim, Figure } from '../../../../shared/project/records';
import { currentOf, figureQueue, neighbourOf, progressOf } from './figure-queue';

const { briefing, text } = smallBriefing([
  'Why 6 and 2019?',
  'We moved 6 cranes, the first ever, in 3 steps.',
]);

function figure(id: string, block: string, words: string, change: Partial<Figure> = {}): Figure {
  const { start: from, end } = briefing.blocks.find((b) => b.id === block) ?? { start: 0, end: 0 };
  const start = text.slice(from, end).indexOf(words);
  const segment = { block, start, end: start + words.length };
  return { ...figureOn(id, briefing, text, segment, Number(words)), ...change };
}

const asked = figure('asked', 'b1', '6');
const year = figure('year', 'b1', '2019', { weight: 'low' });
const moved = figure('moved', 'b2', '6');
const steps = figure('steps', 'b2', '3', { weight: 'low' });
const claim: Claim = {
  ...claimOn('claim', briefing, text, { block: 'b2', start: 19, end: 33 }),
  status: 'made',
};

const checkOf = (annotation: Figure, change: Partial<Check> = {}): Check =>
  checkOn(`check of ${annotation.id}`, annotation, 'wrong', change);

const queueOf = (annotations: readonly (Figure | Claim)[], checks: readonly Check[] = []) =>
  figureQueue({ ...projectOf(briefing, annotations), checks }, briefing);
const idsOf = (queue: ReturnType<typeof figureQueue>) => queue.map(({ annotation }) => annotation.id);

describe('the figures queue', () => {
  it('is in reading order, claims among the figures, whatever the order of marking', () => {
    expect(idsOf(queueOf([claim, moved, asked]))).toEqual(['asked', 'moved', 'claim']);
  });

  it('puts dates and rhetorical counts after the rest, dismissed ones last', () => {
    const dismissed = { ...asked, status: 'dismissed' as const };
    expect(idsOf(queueOf([year, dismissed, steps, moved]))).toEqual(['moved', 'year', 'steps', 'asked']);
  });

  it('takes what a person accepted as due, whatever its weight', () => {
    const accepted = { ...year, status: 'accepted' as const };
    expect(idsOf(queueOf([moved, accepted, steps]))).toEqual(['year', 'moved', 'steps']);
    expect(progressOf(queueOf([moved, accepted, steps]))).toEqual({ done: 0, all: 2 });
  });

  it('keeps the claims that the engine suggests in a group of their own, which is not due', () => {
    const found: Claim = { ...claim, status: 'found', type: 'first' };
    expect(queueOf([year, found, moved]).map(({ annotation, part }) => [annotation.id, part])).toEqual([
      ['moved', 'first'],
      ['claim', 'claims'],
      ['year', 'later'],
    ]);
    expect(progressOf(queueOf([found, moved]))).toEqual({ done: 0, all: 1 });
  });

  it.each([
    ['accepted', 'first'],
    ['dismissed', 'dismissed'],
  ] as const)('has a claim that was %s in its place', (status, part) => {
    const decided: Claim = { ...claim, status, type: 'first' };
    expect(queueOf([decided, year]).find(({ annotation }) => annotation.id === 'claim')?.part).toBe(part);
  });

  it('takes a suggested claim that somebody checked as due and done', () => {
    const found: Claim = { ...claim, status: 'found', type: 'first' };
    const check = checkOn('check of claim', claim, 'wrong');
    expect(progressOf(queueOf([found], [check]))).toEqual({ done: 1, all: 1 });
  });

  it('counts neither a stale nor a withdrawn check as done', () => {
    const stale = checkOf(asked, { judged: { words: '6', value: 5, max: null, context: null } });
    const withdrawn = checkOf(moved, { withdrawn: { at: NOW, by: 'Ada' } });
    expect(progressOf(queueOf([asked, moved], [stale, withdrawn]))).toEqual({ done: 0, all: 2 });
    expect(progressOf(queueOf([asked, moved], [checkOf(asked)]))).toEqual({ done: 1, all: 2 });
  });

  it('stands at the figure that is looked at, else at the first that is not done', () => {
    const queue = queueOf([asked, moved], [checkOf(asked)]);
    expect(currentOf(queue, 'asked')?.annotation.id).toBe('asked');
    expect(currentOf(queue, null)?.annotation.id).toBe('moved');
    expect(currentOf(queue, 'some quote')?.annotation.id).toBe('moved');
    expect(currentOf([], null)).toBeNull();
  });

  it('goes on over dismissed figures and stops at both ends', () => {
    const queue = queueOf([asked, moved, { ...steps, status: 'dismissed' }]);
    const first = currentOf(queue, 'asked');
    const second = neighbourOf(queue, first, 1);
    expect(second?.annotation.id).toBe('moved');
    expect(neighbourOf(queue, second, 1)).toBeNull();
    expect(neighbourOf(queue, first, -1)).toBeNull();
    expect(neighbourOf(queue, second, -1)).toBe(first);
  });
});
