import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkOn,
  figureOn,
  NOW,
  projectOf,
  quoteOn,
  smallBriefing,
} from '../../fixtures/projects/small-project';
import type { Command, CommandBody } from './commands';
import { type HistoryLine, historyLines, type NumberedEntry } from './history';
import { latestCheck } from './queries';
import { type Project, stateOf, type Verdict } from './records';
import { reduce } from './reduce';
import { EMPTY_UNDO_STACK, pushHistory, type UndoStack } from './undo-stack';

const { briefing, text } = smallBriefing(['Why?', 'We moved 6 cranes and 20 ships.', 'That is all.']);
const quote = quoteOn('q1', briefing, text, [{ block: 'b2', start: 0, end: 17 }]);
const figure = figureOn('f1', briefing, text, { block: 'b2', start: 9, end: 10 }, 6);
const start = projectOf(briefing, [figure]);

const record = (id: string, verdict: Verdict): CommandBody => ({
  type: 'check.record',
  check: checkOn(id, figure, verdict),
});

/** A project that keeps its history, as the store does. */
class Told {
  project: Project = start;
  readonly entries: NumberedEntry[] = [];
  #stack: UndoStack = EMPTY_UNDO_STACK;

  /** Applies a body unless it is refused. */
  do(body: CommandBody, reverses: Command['reverses'] = null): this {
    const seq = this.entries.length + 1;
    const command: Command = { id: `c${seq}`, at: NOW + seq, by: 'Ada', reverses, body };
    const applied = reduce(this.project, command);
    if (!applied.ok) return this;
    this.project = applied.value.project;
    const entry = { seq, command, inverse: applied.value.inverse };
    this.entries.push(entry);
    this.#stack = pushHistory(this.#stack, entry);
    return this;
  }

  reverse(as: 'undo' | 'redo'): this {
    const newest = this.#stack[as]?.newest;
    return newest ? this.do(newest.inverse, { command: newest.command.id, as }) : this;
  }

  page(before: number | null, count: number): ReturnType<typeof historyLines> {
    return historyLines(this.entries, this.project, { before, count });
  }

  lines(before: number | null = null, count = 1000): readonly HistoryLine[] {
    return this.page(before, count).lines;
  }
}

describe('historyLines', () => {
  it('tells what changed, newest first', () => {
    const told = new Told()
      .do({ type: 'project.rename', title: 'Docks' })
      .do({ type: 'annotation.add', annotation: quote, checks: [] })
      .do({ type: 'annotation.edit', annotation: 'q1', edit: { tags: ['port'], speaker: 's1' } })
      .do({ type: 'speaker.edit', briefing: 'briefing-1', speaker: 's2', edit: { name: 'Ann Vance' } })
      .do(record('k1', 'wrong'))
      .do(record('k2', 'disputed'))
      .do({ type: 'check.withdraw', check: 'k2' })
      .do({ type: 'annotation.remove', annotation: 'f1' });
    const subject = { kind: 'annotation', id: 'f1', annotation: 'figure', text: '6' };
    const words = { kind: 'annotation', id: 'q1', annotation: 'quote', text: 'We moved 6 cranes' };
    expect(told.lines().map((line) => [line.seq, line.type, line.subject, line.changes])).toEqual([
      [8, 'annotation.remove', subject, []],
      [7, 'check.withdraw', subject, [{ field: 'verdict', before: 'disputed', after: 'wrong' }]],
      [6, 'check.record', subject, [{ field: 'verdict', before: 'wrong', after: 'disputed' }]],
      [5, 'check.record', subject, [{ field: 'verdict', before: null, after: 'wrong' }]],
      [
        4,
        'speaker.edit',
        { kind: 'speaker', name: 'MS. VANCE' },
        [{ field: 'name', before: 'MS. VANCE', after: 'Ann Vance' }],
      ],
      [
        3,
        'annotation.edit',
        words,
        [
          { field: 'tags', before: [], after: ['port'] },
          { field: 'speaker', before: null, after: 'Q' },
        ],
      ],
      [2, 'annotation.add', words, []],
      [
        1,
        'project.rename',
        { kind: 'project', title: 'Harbour' },
        [{ field: 'title', before: 'Harbour', after: 'Docks' }],
      ],
    ]);
  });

  it('tells changes of turns, of the text and of who speaks by names as they were', () => {
    const told = new Told()
      .do({ type: 'turn.edit', briefing: 'briefing-1', turn: 't3', edit: { speaker: 's1' } })
      .do({
        type: 'turn.split',
        briefing: 'briefing-1',
        turn: 't2',
        at: (briefing.blocks[1]?.start ?? 0) + 12,
        id: 't9',
        block: 'b9',
        anchors: [],
        was: null,
      })
      .do({ type: 'annotation.move', annotation: 'f1', anchor: { ...figure.anchor, exact: 'six' } })
      .do({
        type: 'block.correct',
        briefing: 'briefing-1',
        block: 'b9',
        corrections: [{ start: briefing.blocks[1]?.end ?? 0, end: briefing.blocks[1]?.end ?? 0, text: '!' }],
        anchors: [],
      })
      .do({
        type: 'batch',
        as: 'speaker.merge',
        bodies: [
          { type: 'turn.edit', briefing: 'briefing-1', turn: 't2', edit: { speaker: 's1' } },
          { type: 'turn.edit', briefing: 'briefing-1', turn: 't9', edit: { speaker: 's1' } },
          { type: 'speaker.remove', briefing: 'briefing-1', speaker: 's2' },
        ],
      })
      .reverse('undo');
    const merged = [{ field: 'speaker', before: 'MS. VANCE', after: 'Q' }];
    const turn = { kind: 'turn', name: 'MS. VANCE' };
    expect(told.lines()).toMatchObject([
      { type: 'speaker.merge', reverses: 'undo', subject: { name: 'MS. VANCE' }, changes: merged },
      { type: 'speaker.merge', isUndone: true, subject: { name: 'MS. VANCE' }, changes: merged },
      { type: 'block.correct', subject: turn, changes: [] },
      { type: 'annotation.move', changes: [{ field: 'anchor', before: '6', after: 'six' }] },
      { type: 'turn.split', subject: turn, changes: [] },
      { type: 'turn.edit', subject: turn, changes: merged },
    ]);
  });

  it('tells an undo as what it takes back, and says what is undone', () => {
    const told = new Told().do(record('k1', 'wrong')).reverse('undo');
    const verdict = [{ field: 'verdict', before: null, after: 'wrong' }];
    expect(told.lines()).toMatchObject([
      { type: 'check.record', reverses: 'undo', isUndone: false, changes: verdict },
      { type: 'check.record', reverses: null, isUndone: true, changes: verdict },
    ]);
    expect(told.reverse('redo').lines()).toMatchObject([
      { type: 'check.record', reverses: 'redo', isUndone: false, changes: verdict },
      { reverses: 'undo', isUndone: true },
      { reverses: null, isUndone: false },
    ]);
    expect(told.reverse('undo').lines()).toMatchObject([
      { type: 'check.record', reverses: 'undo', isUndone: false, changes: verdict },
      { reverses: 'redo', isUndone: true },
      { reverses: 'undo', isUndone: false },
      { reverses: null, isUndone: true },
    ]);
  });

  it('knows what a return to a backup has taken away', () => {
    const told = new Told()
      .do(record('k1', 'wrong'))
      .do({ type: 'annotation.add', annotation: quote, checks: [] })
      .do({ type: 'project.restore', ...stateOf(start) })
      .do(record('k2', 'disputed'));
    expect(told.lines()).toMatchObject([
      { changes: [{ before: null, after: 'disputed' }] },
      { type: 'project.restore', subject: { kind: 'project', title: 'Harbour' }, changes: [] },
      { type: 'annotation.add', subject: { text: 'We moved 6 cranes' } },
      { changes: [{ before: null, after: 'wrong' }] },
    ]);
  });

  it('is not led in a circle by commands that reverse each other', () => {
    const [first, second] = new Told().do(record('k1', 'wrong')).do(record('k2', 'wrong')).entries;
    if (!first || !second) throw new Error('refused');
    const reversing = (entry: NumberedEntry, command: string): NumberedEntry => ({
      ...entry,
      command: { ...entry.command, reverses: { command, as: 'undo' } },
    });
    const entries = [reversing(first, 'c2'), reversing(second, 'c1')];
    expect(historyLines(entries, start, { before: null, count: 9 }).lines).toHaveLength(2);
  });

  it('comes in parts that join to the whole, and each line says what the project said then', () => {
    const bodies: CommandBody[] = [
      record('k1', 'wrong'),
      record('k2', 'disputed'),
      { type: 'check.withdraw', check: 'k1' },
      { type: 'check.reinstate', check: 'k1' },
      { type: 'check.withdraw', check: 'k2' },
      { type: 'annotation.remove', annotation: 'f1' },
      { type: 'annotation.add', annotation: figure, checks: [] },
      { type: 'briefing.remove', briefing: 'briefing-1', links: [] },
      {
        type: 'briefing.add',
        briefing,
        annotations: [figure],
        checks: [checkOn('k3', figure, 'wrong')],
        links: [],
      },
      { type: 'speaker.edit', briefing: 'briefing-1', speaker: 's2', edit: { name: 'Ann Vance' } },
      { type: 'speaker.edit', briefing: 'briefing-1', speaker: 's2', edit: { name: 'A. Vance' } },
      { type: 'project.restore', ...stateOf(start) },
    ];
    const steps = fc.oneof(fc.constantFrom(...bodies), fc.constantFrom('undo' as const, 'redo' as const));
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 25 }), fc.integer({ min: 1, max: 7 }), (sequence, count) => {
        const told = new Told();
        const states: Project[] = [start];
        for (const step of sequence) {
          if (typeof step === 'string') told.reverse(step);
          else told.do(step);
          if (told.entries.length === states.length) states.push(told.project);
        }
        const lines = told.lines();
        for (const { seq, reverses, type, changes, subject } of lines) {
          const [before, after] = [states[seq - 1], states[seq]].map((state) => seen(state, type));
          const swapped = reverses === 'undo';
          for (const change of changes) {
            expect([change.before, change.after]).toEqual(swapped ? [after, before] : [before, after]);
          }
          if (subject.kind === 'speaker') expect(subject.name).toBe(swapped ? after : before);
        }
        const parts: HistoryLine[] = [];
        for (let hasOlder = true; hasOlder; ) {
          const page = told.page(parts.at(-1)?.seq ?? null, count);
          expect(page.lines.length > 0 || lines.length === 0).toBe(true);
          parts.push(...page.lines);
          hasOlder = page.hasOlder;
        }
        expect(parts).toEqual(lines);
      }),
    );
  });
});

/** What a state says of the field that a type of command is about. */
function seen(project: Project | undefined, type: HistoryLine['type']): string | null {
  if (!project) throw new Error('no such state');
  if (type === 'speaker.edit') return project.briefings[0]?.speakers[1]?.name ?? null;
  return latestCheck(project, 'f1')?.verdict ?? null;
}
