import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Copy, check, quote, recordsOf, START } from '../../../fixtures/projects/copies';
import type { CommandBody } from '../commands';
import { stateOf } from '../records';
import type { Choice, Conflict } from './conflict';

/** Places for a mark in the second block. */
const PLACES = [
  [0, 8],
  [9, 17],
].map(([start = 0, end = 0]) => ({
  briefing: 'briefing-1',
  segments: [{ block: 'b2', start, end }],
  exact: 'x',
  prefix: '',
  suffix: '',
}));

/**
 * What Ada lets the second block read. Ben leaves the text alone, and has no correction to undo: where two correct the
 * same block, the marks in it are where each way has left them (MRG-13).
 */
const READINGS: Readonly<Record<string, readonly string[]>> = {
  a: ['We moved seven cranes and 20 ships.', 'Then we moved ships.', 'We'],
};

type Step = CommandBody | 'undo' | 'redo' | 'restore' | { readonly block: string; readonly reads: string };

const annotation = fc.constantFrom('q1', 'f1', 'q2');
const edits = fc.oneof(
  fc.record({ note: fc.constantFrom('', 'a', 'b') }),
  fc.record({ tags: fc.constantFrom(['x'], ['y'], ['x', 'z']) }),
  fc.record({ note: fc.constantFrom('a', 'c'), style: fc.constantFrom('partial', 'paraphrase') }),
  fc.record({ status: fc.constantFrom('accepted', 'dismissed') }),
);

/** What one can do to records; ids of what is added are one's own, as they are in life. */
function changes(who: string): fc.Arbitrary<Step[]> {
  const verdict = fc.constantFrom('wrong', 'imprecise', 'disputed');
  const own = fc.constantFrom(`${who}1`, `${who}2`);
  const corrections: fc.Arbitrary<Step>[] = (READINGS[who] ?? []).map((reads) =>
    fc.constant({ block: 'b2', reads }),
  );
  const body = fc.oneof<fc.Arbitrary<unknown>[]>(
    fc.record({ type: fc.constant('project.rename'), title: fc.constantFrom('A', 'B', 'C') }),
    fc.record({ type: fc.constant('annotation.edit'), annotation: fc.oneof(annotation, own), edit: edits }),
    fc.record({ type: fc.constant('annotation.edit'), annotation, edit: edits }),
    fc.record({ type: fc.constant('annotation.remove'), annotation: fc.oneof(annotation, own) }),
    fc.record({ type: fc.constant('annotation.add'), annotation: own.map(quote), checks: fc.constant([]) }),
    fc.record({
      type: fc.constant('briefing.remove'),
      briefing: fc.constant('briefing-1'),
      links: fc.constant([]),
    }),
    fc.record({
      type: fc.constant('briefing.edit'),
      briefing: fc.constant('briefing-1'),
      edit: fc.oneof(
        fc.record({ address: fc.constantFrom(null, 'https://a.example', 'https://b.example') }),
        fc.record({ title: fc.constantFrom('A', 'B'), date: fc.constantFrom(null, '2024-05-16') }),
      ),
    }),
    fc.record({
      type: fc.constant('speaker.edit'),
      briefing: fc.constant('briefing-1'),
      speaker: fc.constantFrom('s1', 's2'),
      edit: fc.record({ name: fc.constantFrom('Vance', 'Vane') }),
    }),
    fc.record({
      type: fc.constant('turn.edit'),
      briefing: fc.constant('briefing-1'),
      turn: fc.constantFrom('t1', 't2'),
      edit: fc.oneof(
        fc.record({ speaker: fc.constantFrom('s1', 's2') }),
        fc.record({ kind: fc.constantFrom('statement', 'procedural'), time: fc.constantFrom(null, '10:00') }),
      ),
    }),
    fc.record({
      type: fc.constant('annotation.move'),
      annotation: fc.oneof(annotation, own),
      anchor: fc.constantFrom(...PLACES),
    }),
    fc.record({
      type: fc.constant('injected.mark'),
      briefing: fc.constant('briefing-1'),
      injected: fc.constant('i1'),
      status: fc.constantFrom('released', 'quarantined'),
    }),
    fc.record({
      type: fc.constant('check.record'),
      check: fc.tuple(own, verdict, annotation).map(([id, said, on]) => check(`check-${id}`, said, on)),
    }),
    fc.record({
      type: fc.constant('check.sign'),
      check: fc.oneof(
        fc.constant('c0'),
        own.map((id) => `check-${id}`),
      ),
      signed: fc.constant({ at: 0, by: 'Cy' }),
    }),
    fc.record({ type: fc.constant('rate.add'), rate: own.map((id) => rate(`rate-${id}`)) }),
    fc.record({ type: fc.constant('rate.remove'), rate: own.map((id) => `rate-${id}`) }),
    fc.record({
      type: fc.constant('resolution.add'),
      resolution: own.map((id) => resolution(`resolution-${id}`)),
    }),
    fc.record({
      type: fc.constant('check.withdraw'),
      check: fc.oneof(
        fc.constant('c0'),
        own.map((id) => `check-${id}`),
      ),
    }),
  );
  return fc.array(
    fc.oneof(
      { arbitrary: body.map((value) => value as CommandBody), weight: 8 },
      { arbitrary: fc.constantFrom('undo' as const, 'redo' as const), weight: 3 },
      ...corrections.map((arbitrary) => ({ arbitrary, weight: 1 })),
    ),
    { maxLength: 8 },
  );
}

/** The same with restores among it. */
function stepsOf(who: string): fc.Arbitrary<Step[]> {
  return fc
    .tuple(changes(who), fc.option(fc.nat(8), { freq: 3 }))
    .map(([steps, place]) => (place === null ? steps : steps.toSpliced(place, 0, 'restore')));
}

const rate = (id: string) => ({
  id,
  from: 'CNY',
  to: 'USD',
  rate: 0.14,
  date: '2024-05-16',
  source: 'Central bank',
});
const resolution = (id: string) => ({
  id,
  kind: 'pair',
  figures: ['f1'],
  judged: '6',
  as: 'accepted',
  words: '',
  at: 0,
  by: 'Cy',
});

const histories = fc.record({ shared: stepsOf('s'), ada: stepsOf('a'), ben: stepsOf('b') });

const RESTORE: CommandBody = { type: 'project.restore', ...stateOf(START) };

/** Whether a step adds something whose id was used before: ids are used once. */
function isUsed(copy: Copy, body: CommandBody): boolean {
  const idOf = (one: CommandBody) => {
    if (one.type === 'annotation.add') return one.annotation.id;
    if (one.type === 'rate.add') return one.rate.id;
    if (one.type === 'resolution.add') return one.resolution.id;
    return one.type === 'check.record' ? one.check.id : null;
  };
  const id = idOf(body);
  return id !== null && copy.history.some(({ command }) => idOf(command.body) === id);
}

function work(copy: Copy, steps: readonly Step[]): void {
  for (const step of steps) {
    if (step === 'undo' || step === 'redo') copy.reverse(step);
    else if (step === 'restore') copy.do(RESTORE);
    else if ('reads' in step) copy.correct(step.block, step.reads);
    else if (!isUsed(copy, step)) copy.try(step);
  }
}

function copies({ shared, ada, ben }: { shared: Step[]; ada: Step[]; ben: Step[] }): {
  ada: Copy;
  ben: Copy;
} {
  const first = new Copy('Ada');
  work(first, shared);
  const both = { ada: new Copy('Ada', first), ben: new Copy('Ben', first) };
  work(both.ada, ada);
  work(both.ben, ben);
  return both;
}

const decisions = fc.func(fc.constantFrom<Choice>('ours', 'theirs', 'both'));
const deciding =
  (choose: (key: string) => Choice) =>
  ({ key, ways }: Conflict): Choice => {
    const choice = choose(key);
    return ways.has(choice) ? choice : 'ours';
  };

const runs = { numRuns: 300 };

describe('merging', () => {
  it('is idempotent: the same file again asks nothing and does nothing', () => {
    fc.assert(
      fc.property(histories, decisions, (steps, choose) => {
        const { ada, ben } = copies(steps);
        ada.merge(ben, deciding(choose));
        expect(ada.plan(ben)).toMatchObject({ clean: [], conflicts: [], settled: [] });
        expect(ada.merge(ben)).toEqual([]);
      }),
      runs,
    );
  });

  it('loses nothing of theirs: each command is known, clean, in a conflict or settled', () => {
    fc.assert(
      fc.property(histories, (steps) => {
        const { ada, ben } = copies(steps);
        const { clean, conflicts, settled } = ada.plan(ben);
        const accounted = new Set([
          ...ada.history.map(({ command }) => command.id),
          ...clean.map(({ id }) => id),
          ...conflicts.flatMap(({ commands }) => commands),
          ...settled,
        ]);
        expect(ben.history.filter(({ command }) => !accounted.has(command.id))).toEqual([]);
      }),
      runs,
    );
  });

  it('leads to the same records in both directions where nothing is in conflict', () => {
    let clean = 0;
    fc.assert(
      fc.property(histories, (steps) => {
        const { ada, ben } = copies(steps);
        const adaBefore = new Copy('Ada', ada);
        fc.pre(ada.plan(ben).conflicts.length === 0 && ben.plan(ada).conflicts.length === 0);
        clean += 1;
        ada.merge(ben);
        ben.merge(adaBefore);
        expect(recordsOf(ada.project)).toEqual(recordsOf(ben.project));
      }),
      { ...runs, maxSkipsPerRun: 1000 },
    );
    expect(clean).toBeGreaterThan(100);
  });

  it('is over when the other side takes the result: nothing is asked, and both have the same', () => {
    fc.assert(
      fc.property(histories, decisions, (steps, choose) => {
        const { ada, ben } = copies(steps);
        ada.merge(ben, deciding(choose));
        expect(ben.plan(ada).conflicts).toEqual([]);
        ben.merge(ada);
        expect(recordsOf(ben.project)).toEqual(recordsOf(ada.project));
        ada.merge(ben);
        expect(recordsOf(ben.project)).toEqual(recordsOf(ada.project));
      }),
      runs,
    );
  });

  it('leads to the same records over several rounds, where both decide alike', () => {
    // What was settled stays settled where its briefing comes back in a later round, and a mark that comes back
    // after a correction stands where it stood when it went (MRG-13).
    const isLeftOut = (step: Step) =>
      typeof step === 'object' && ('reads' in step || step.type === 'briefing.remove');
    const changesIn = (who: string) => changes(who).map((steps) => steps.filter((step) => !isLeftOut(step)));
    const rounds = fc.array(
      fc.record({
        ada: changesIn('a'),
        ben: changesIn('b'),
        merges: fc.constantFrom('ada', 'ben', 'nobody'),
      }),
      { maxLength: 4 },
    );
    const alike = fc.constantFrom<readonly [Choice, Choice]>(
      ['ours', 'theirs'],
      ['theirs', 'ours'],
      ['both', 'both'],
    );
    fc.assert(
      fc.property(rounds, alike, (all, [adaSays, benSays]) => {
        const adaDecides = deciding(() => adaSays);
        const benDecides = deciding(() => benSays);
        const ada = new Copy('Ada');
        const ben = new Copy('Ben');
        for (const { ada: adaSteps, ben: benSteps, merges } of all) {
          work(ada, adaSteps);
          work(ben, benSteps);
          if (merges === 'ada') ada.merge(ben, adaDecides);
          if (merges === 'ben') ben.merge(ada, benDecides);
          // Undoing a part of a merge is a decision against it.
          ada.forgetUndo();
          ben.forgetUndo();
        }
        ada.merge(ben, adaDecides);
        ben.merge(ada, benDecides);
        // Which verdict stands once one of several was withdrawn may differ (MRG-9).
        const records = ({ project }: Copy) => ({ ...recordsOf(project), verdicts: null });
        expect(records(ben)).toEqual(records(ada));
      }),
      runs,
    );
  });

  it('loses nothing and is idempotent where a repair has cost a history its beginning', () => {
    fc.assert(
      fc.property(histories, fc.nat(6), fc.nat(6), decisions, (steps, oursFrom, theirsFrom, choose) => {
        const { ada, ben } = copies(steps);
        const ours = ada.repaired(oursFrom);
        const theirs = ben.repaired(theirsFrom);
        ours.merge(theirs, deciding(choose));
        expect(ours.plan(theirs)).toMatchObject({ clean: [], conflicts: [], settled: [] });
      }),
      runs,
    );
  });

  it('can be undone, command by command', () => {
    fc.assert(
      fc.property(histories, decisions, (steps, choose) => {
        const { ada, ben } = copies(steps);
        // An undone check is withdrawn and stays on record.
        const standing = () => ({
          ...ada.project,
          checks: ada.project.checks.filter((one) => !one.withdrawn),
        });
        const before = recordsOf(standing());
        const count = ada.merge(ben, deciding(choose)).length;
        for (let undone = 0; undone < count; undone += 1) ada.reverse('undo');
        expect(recordsOf(standing())).toEqual(before);
      }),
      runs,
    );
  });
});
