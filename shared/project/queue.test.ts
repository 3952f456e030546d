import fc from 'fast-check';
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
import { WEIGHTS } from '../figures/findings';
import { factSheetOf } from './fact-sheet';
import { currentOf, neighbourOf, nextOpen, progressOf, type QueueItem, queueOf, standingOf } from './queue';
import { type Check, type Claim, FINDING_STATUSES, type Figure } from './records';

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

const figuresOf = (annotations: readonly (Figure | Claim)[], checks: readonly Check[] = []) =>
  queueOf({ ...projectOf(briefing, annotations), checks }, [briefing], ['figure', 'claim']);
const idsOf = (queue: readonly QueueItem[]) => queue.map(({ annotation }) => annotation.id);

describe('the figures queue', () => {
  it('is in reading order, claims among the figures, whatever the order of marking', () => {
    expect(idsOf(figuresOf([claim, moved, asked]))).toEqual(['asked', 'moved', 'claim']);
  });

  it('puts dates and rhetorical counts after the rest, dismissed ones last', () => {
    const dismissed = { ...asked, status: 'dismissed' as const };
    expect(idsOf(figuresOf([year, dismissed, steps, moved]))).toEqual(['moved', 'year', 'steps', 'asked']);
  });

  it('takes what a person accepted as due, whatever its weight', () => {
    const accepted = { ...year, status: 'accepted' as const };
    expect(idsOf(figuresOf([moved, accepted, steps]))).toEqual(['year', 'moved', 'steps']);
    expect(progressOf(figuresOf([moved, accepted, steps]))).toMatchObject({ done: 0, all: 2 });
  });

  it('keeps the claims that the engine suggests in a group of their own, which is not due', () => {
    const found: Claim = { ...claim, status: 'found', type: 'first' };
    expect(figuresOf([year, found, moved]).map(({ annotation, part }) => [annotation.id, part])).toEqual([
      ['moved', 'first'],
      ['claim', 'claims'],
      ['year', 'later'],
    ]);
    expect(progressOf(figuresOf([found, moved]))).toMatchObject({ done: 0, all: 1 });
  });

  it.each([
    ['accepted', 'first'],
    ['dismissed', 'dismissed'],
  ] as const)('has a claim that was %s in its place', (status, part) => {
    const decided: Claim = { ...claim, status, type: 'first' };
    expect(figuresOf([decided, year]).find(({ annotation }) => annotation.id === 'claim')?.part).toBe(part);
  });

  it('takes a suggested claim that somebody checked as due and done', () => {
    const found: Claim = { ...claim, status: 'found', type: 'first' };
    const check = checkOn('check of claim', claim, 'wrong');
    expect(progressOf(figuresOf([found], [check]))).toMatchObject({ done: 1, all: 1 });
  });

  it('counts neither a stale nor a withdrawn check as done', () => {
    const stale = checkOf(asked, { judged: { words: '6', value: 5, max: null, context: null } });
    const withdrawn = checkOf(moved, { withdrawn: { at: NOW, by: 'Ada' } });
    expect(progressOf(figuresOf([asked, moved], [stale, withdrawn]))).toMatchObject({ done: 0, all: 2 });
    expect(progressOf(figuresOf([asked, moved], [checkOf(asked)]))).toMatchObject({ done: 1, all: 2 });
  });

  it('stands at the figure that is looked at, else at the first that is not done', () => {
    const queue = figuresOf([asked, moved], [checkOf(asked)]);
    expect(currentOf(queue, 'asked')?.annotation.id).toBe('asked');
    expect(currentOf(queue, null)?.annotation.id).toBe('moved');
    expect(currentOf(queue, 'some quote')?.annotation.id).toBe('moved');
    expect(currentOf([], null)).toBeNull();
  });

  it('goes on over dismissed figures and stops at both ends', () => {
    const queue = figuresOf([asked, moved, { ...steps, status: 'dismissed' }]);
    const first = currentOf(queue, 'asked');
    const second = neighbourOf(queue, first, 1);
    expect(second?.annotation.id).toBe('moved');
    expect(neighbourOf(queue, second, 1)).toBeNull();
    expect(neighbourOf(queue, first, -1)).toBeNull();
    expect(neighbourOf(queue, second, -1)).toBe(first);
  });

  it('brings back what has a check that does not count any more, whatever its weight', () => {
    const stale = checkOf(year, { judged: { words: '2018', value: 2018, max: null, context: null } });
    const [first] = figuresOf([year, moved], [stale]);
    expect(first).toMatchObject({ annotation: year, part: 'first', stale: ['words', 'value'] });
  });

  it('counts what the fact sheet counts', () => {
    const status = fc.constantFrom(...FINDING_STATUSES);
    const how = fc.record({ status, weight: fc.constantFrom(...WEIGHTS), isChecked: fc.boolean() });
    fc.assert(
      fc.property(fc.tuple(how, how, how, status, fc.boolean()), ([a, b, c, claimed, isClaimChecked]) => {
        const figures = [asked, year, moved].map((one, i) => ({ ...one, ...[a, b, c][i] }));
        const some: Claim = { ...claim, status: claimed };
        const checks = figures.flatMap((one) => (one.isChecked ? [checkOf(one)] : []));
        const all = isClaimChecked ? [...checks, checkOn('check of claim', some, 'wrong')] : checks;
        const made = { ...projectOf(briefing, [...figures, some]), checks: all };
        const { done, all: due } = progressOf(queueOf(made, [briefing], ['figure', 'claim']));
        const { tally } = factSheetOf(made, briefing);
        expect([done, due]).toEqual([tally.all - tally.unchecked - tally.stale, tally.all]);
      }),
    );
  });

  it('says how much there is of each verdict', () => {
    const stale = checkOf(asked, { judged: { words: '6', value: 5, max: null, context: null } });
    const { standings } = progressOf(figuresOf([asked, moved, claim], [stale, checkOf(moved)]));
    expect([...standings].sort()).toEqual([
      ['stale', 1],
      ['unchecked', 1],
      ['wrong', 1],
    ]);
  });

  it('goes on to what is open, what is due before the rest, and begins again at the end', () => {
    const queue = figuresOf([asked, moved, steps], [checkOf(asked)]);
    const [first, second, third] = queue;
    expect(nextOpen(queue, first ?? null)).toBe(second);
    expect(nextOpen(queue, third ?? null)).toBe(second);
    expect(nextOpen(queue, second ?? null)).toBe(third);
    const done = figuresOf([asked], [checkOf(asked)]);
    expect(nextOpen(done, null)).toBeNull();
  });
});

describe('the queue of a project', () => {
  const other = { ...briefing, id: 'briefing-2' };
  const quote = { ...quoteOn('quote', briefing, text, [{ block: 'b2', start: 0, end: 17 }]) };
  const inOther = { ...moved, id: 'other', anchor: { ...moved.anchor, briefing: other.id } };
  const project = {
    ...projectOf(briefing, [inOther, quote, year, moved]),
    briefings: [briefing, other],
  };

  it('goes through the briefings as they are given, what is due in all of them first', () => {
    const all = ['figure', 'claim', 'quote'] as const;
    expect(idsOf(queueOf(project, [briefing, other], all))).toEqual(['quote', 'moved', 'other', 'year']);
    expect(idsOf(queueOf(project, [other, briefing], all))).toEqual(['other', 'quote', 'moved', 'year']);
    expect(idsOf(queueOf(project, [other], all))).toEqual(['other']);
  });

  it('has quotes only where they are asked for', () => {
    expect(idsOf(queueOf(project, [briefing], ['figure', 'claim']))).toEqual(['moved', 'year']);
  });
});

describe('laws of the queue', () => {
  const places = fc.constantFrom(asked, year, moved, steps);
  const status = fc.constantFrom('found', 'accepted', 'dismissed', 'made');
  const figures = fc.array(fc.tuple(places, status, fc.boolean()), { maxLength: 12 }).map((drawn) =>
    drawn.map(([at, how, isChecked], index) => {
      const made: Figure = { ...at, id: `f${index}`, status: how };
      return { figure: made, checks: isChecked ? [checkOf(made)] : [] };
    }),
  );
  const queued = (drawn: readonly { figure: Figure; checks: readonly Check[] }[]) =>
    figuresOf(
      drawn.map(({ figure: one }) => one),
      drawn.flatMap(({ checks }) => checks),
    );

  it('holds every annotation once, with every standing counted', () => {
    fc.assert(
      fc.property(figures, (drawn) => {
        const queue = queued(drawn);
        expect(idsOf(queue).toSorted()).toEqual(drawn.map(({ figure: { id } }) => id).toSorted());
        const { done, all, standings } = progressOf(queue);
        const open = (standings.get('unchecked') ?? 0) + (standings.get('stale') ?? 0);
        expect([...standings.values()].reduce((sum, count) => sum + count, 0)).toBe(all);
        expect(done + open).toBe(all);
      }),
    );
  });

  it('has one order, whatever the order of the records', () => {
    fc.assert(
      fc.property(
        figures.chain((drawn) =>
          fc.tuple(
            fc.constant(drawn),
            fc.shuffledSubarray(drawn, { minLength: drawn.length, maxLength: drawn.length }),
          ),
        ),
        ([drawn, shuffled]) => {
          expect(idsOf(queued(shuffled))).toEqual(idsOf(queued(drawn)));
        },
      ),
    );
  });

  it('comes to everything that is open by going on', () => {
    fc.assert(
      fc.property(figures, (drawn) => {
        const queue = queued(drawn);
        const open = queue.filter((item) => item.part !== 'dismissed' && standingOf(item) === 'unchecked');
        const seen: string[] = [];
        let at = nextOpen(queue, null);
        // Each is checked before one goes on.
        let left = queue;
        while (at) {
          const { id } = at.annotation;
          seen.push(id);
          const check = checkOf(at.annotation as Figure);
          left = left.map((item) => (item.annotation.id === id ? { ...item, check } : item));
          at = nextOpen(left, left.find(({ annotation }) => annotation.id === id) ?? null);
        }
        expect(seen.toSorted()).toEqual(idsOf(open).toSorted());
      }),
    );
  });
});
