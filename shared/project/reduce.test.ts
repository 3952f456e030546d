import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkOn,
  claimOn,
  figureOn,
  NOW,
  projectOf,
  quoteOn,
  SPAM,
  smallBriefing,
  YEARBOOK,
} from '../../fixtures/projects/small-project';
import type { BodyOf, Command, CommandBody } from './commands';
import { commandBodySchema } from './commands';
import { deepFreeze } from './freeze';
import type { Check, Claim, Project } from './records';
import { emptyProject, projectSchema, stateOf } from './records';
import { reduce } from './reduce';
import { EMPTY_UNDO_STACK, type History, pushHistory, type UndoStack } from './undo-stack';

const { briefing, text } = smallBriefing(['Why?', 'We moved 6 cranes and 20 ships.', 'That is all.']);
const page = { id: 'p1', start: 0, end: 2, text: 'Q:', rule: 'label', status: 'hidden' } as const;
/** Where the second block begins. */
const words = briefing.blocks[1]?.start ?? 0;
const somebody = { id: 's3', name: 'Bo', title: null, organisation: null, role: 'other' } as const;
const { anchor } = quoteOn('', briefing, text, [{ block: 'b2', start: 9, end: 17 }]);
const claim: Claim = {
  ...claimOn('l1', briefing, text, { block: 'b2', start: 9, end: 17 }),
  type: 'first',
};
const figure = figureOn('f1', briefing, text, { block: 'b2', start: 9, end: 10 }, 6);
const start = deepFreeze(
  projectOf({ ...briefing, injected: [SPAM], furniture: [page] }, [
    quoteOn('q1', briefing, text, [{ block: 'b2', start: 0, end: 17 }]),
    figure,
    claim,
  ]),
);
const check = checkOn('c1', figure, 'wrong');

const link = { id: 'k1', kind: 'revision', briefing: 'briefing-2', other: 'briefing-1' } as const;
const resolution = {
  id: 'r1',
  kind: 'pair',
  figures: ['f1'],
  judged: '6 : 20',
  as: 'explained',
  words: 'Two ports.',
  at: NOW,
  by: 'Ada',
} as const;
const rate = {
  id: 'usd',
  from: 'CNY',
  to: 'USD',
  rate: 0.14,
  date: '2024-05-16',
  source: 'Central bank',
} as const;

let serial = 0;
function command(body: CommandBody): Command {
  serial += 1;
  return { id: `command-${serial}`, at: NOW + serial, by: 'Ada', reverses: null, body };
}

/** Applies a body and throws where it is refused. */
function apply(project: Project, body: CommandBody) {
  const applied = reduce(project, command(body));
  if (!applied.ok) throw new Error(applied.error.code);
  return applied.value;
}

type Restoration = Extract<CommandBody, { type: 'project.restore' }>;
const restored: Restoration = {
  type: 'project.restore',
  ...stateOf({ ...emptyProject('', 'Harbour', 0), briefings: [briefing], annotations: [claim] }),
};

const withoutTime = (project: Project) => ({ ...project, changedAt: 0 });

const bodies: readonly CommandBody[] = [
  { type: 'project.rename', title: 'Docks' },
  {
    ...restored,
    title: 'Harbour, as it was',
    annotations: [{ ...claim, note: 'As it was.' }],
    checks: [{ ...check, id: 'c0', annotation: 'l1' }],
  },
  { type: 'briefing.remove', briefing: 'briefing-1', links: [] },
  {
    type: 'briefing.add',
    briefing: { ...briefing, id: 'briefing-2' },
    annotations: [],
    checks: [],
    links: [],
  },
  { type: 'briefing.edit', briefing: 'briefing-1', edit: { address: null } },
  { type: 'briefing.edit', briefing: 'briefing-1', edit: { title: 'Quays', date: '2024-05-17' } },
  { type: 'speaker.edit', briefing: 'briefing-1', speaker: 's2', edit: { name: 'Vance', role: 'host' } },
  { type: 'injected.mark', briefing: 'briefing-1', injected: 'i1', status: 'released' },
  { type: 'furniture.mark', briefing: 'briefing-1', furniture: 'p1', status: 'shown' },
  {
    type: 'annotation.add',
    annotation: quoteOn('q2', briefing, text, [{ block: 'b3', start: 0, end: 4 }]),
    checks: [],
  },
  { type: 'annotation.remove', annotation: 'f1' },
  { type: 'annotation.remove', annotation: 'q1' },
  { type: 'annotation.edit', annotation: 'q1', edit: { style: 'partial', tags: ['port'] } },
  { type: 'annotation.edit', annotation: 'f1', edit: { status: 'accepted' } },
  { type: 'annotation.edit', annotation: 'l1', edit: { status: 'dismissed', note: 'A stage.' } },
  {
    type: 'annotation.edit',
    annotation: 'q1',
    edit: { relays: 'Q', priority: 'high', translation: { text: '搬走', kind: 'own' } },
  },
  { type: 'annotation.move', annotation: 'q1', anchor },
  {
    type: 'turn.edit',
    briefing: 'briefing-1',
    turn: 't2',
    edit: { speaker: 's1', kind: 'statement', time: null },
  },
  { type: 'speaker.add', briefing: 'briefing-1', speaker: somebody, index: 1 },
  { type: 'speaker.remove', briefing: 'briefing-1', speaker: 's3' },
  {
    type: 'block.correct',
    briefing: 'briefing-1',
    block: 'b2',
    corrections: [{ start: words + 9, end: words + 10, text: 'seven' }],
    anchors: [],
  },
  { type: 'turn.join', briefing: 'briefing-1', turn: 't3', block: null, anchors: [] },
  { type: 'injected.add', briefing: 'briefing-1', injected: { ...SPAM, id: 'i2', start: 25, end: 27 } },
  { type: 'injected.remove', briefing: 'briefing-1', injected: 'i1' },
  {
    type: 'furniture.add',
    briefing: 'briefing-1',
    furniture: { ...page, id: 'p2', start: words, end: words + 31, rule: 'by-hand' },
  },
  {
    type: 'batch',
    as: 'speaker.merge',
    bodies: [
      { type: 'turn.edit', briefing: 'briefing-1', turn: 't1', edit: { speaker: 's2' } },
      { type: 'speaker.remove', briefing: 'briefing-1', speaker: 's1' },
    ],
  },
  { type: 'check.record', check },
  { type: 'check.withdraw', check: 'c1' },
  { type: 'check.reinstate', check: 'c1' },
  { type: 'check.sign', check: 'c1', signed: { at: NOW, by: 'Ben' } },
  { type: 'check.unsign', check: 'c1' },
  { type: 'link.add', link },
  { type: 'link.remove', link: 'k1' },
  { type: 'resolution.add', resolution },
  { type: 'resolution.remove', resolution: 'r1' },
  { type: 'rate.add', rate },
  { type: 'rate.remove', rate: 'usd' },
];

function cut(change: Partial<BodyOf<'turn.split'>>): CommandBody {
  const body = { type: 'turn.split', briefing: 'briefing-1', turn: 't2', id: 't9', block: 'b9' } as const;
  return { ...body, at: words + 2, anchors: [], was: null, ...change };
}

function correcting(corrections: BodyOf<'block.correct'>['corrections']): CommandBody {
  return { type: 'block.correct', briefing: 'briefing-1', block: 'b2', corrections, anchors: [] };
}

describe('reduce', () => {
  it('applies nothing that its inverse does not take back, whatever came before', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...bodies), { maxLength: 12 }), (sequence) => {
        let project: Project = start;
        for (const body of sequence) {
          const applied = reduce(project, command(body));
          if (!applied.ok) continue;
          const back = apply(applied.value.project, applied.value.inverse);
          expect(ordered(back.project)).toEqual(ordered(project));
          project = applied.value.project;
        }
      }),
    );
  });

  it('makes projects and inverses that their schemas accept', () => {
    for (const body of bodies) {
      const applied = reduce(start, command(body));
      if (!applied.ok) continue;
      expect(projectSchema.safeParse(applied.value.project).error).toBeUndefined();
      expect(commandBodySchema.safeParse(applied.value.inverse).error).toBeUndefined();
    }
  });

  it('leaves the project before it untouched and freezes the one after it', () => {
    const { project } = apply(start, { type: 'project.rename', title: 'Docks' });
    expect(start.title).toBe('Harbour');
    expect(Object.isFrozen(project)).toBe(true);
    expect(project.briefings).toBe(start.briefings);
  });

  it.each<[string, CommandBody]>([
    ['command.unknown-target', { type: 'briefing.remove', briefing: 'none', links: [] }],
    ['command.unknown-target', { type: 'annotation.edit', annotation: 'none', edit: {} }],
    ['command.unknown-target', { type: 'check.withdraw', check: 'none' }],
    ['command.duplicate-id', { type: 'briefing.add', briefing, annotations: [], checks: [], links: [] }],
    ['command.invalid', { type: 'annotation.edit', annotation: 'q1', edit: { status: 'accepted' } }],
    ['check.no-source', { type: 'check.record', check: { ...check, verdict: 'verified' } }],
    ['command.unknown-target', { type: 'annotation.edit', annotation: 'q1', edit: { speaker: 's9' } }],
    ['command.invalid', { type: 'check.record', check: { ...check, method: 'recording' } }],
    ['command.invalid', { type: 'check.record', check: { ...check, annotation: 'q1' } }],
    ['command.invalid', { type: 'link.add', link: { ...link, briefing: 'briefing-1' } }],
    [
      'command.unknown-target',
      { type: 'turn.edit', briefing: 'briefing-1', turn: 't2', edit: { speaker: 's9' } },
    ],
    [
      'command.duplicate-id',
      { type: 'speaker.add', briefing: 'briefing-1', speaker: { ...somebody, id: 's1' }, index: 0 },
    ],
    ['command.invalid', { type: 'speaker.remove', briefing: 'briefing-1', speaker: 's2' }],
    [
      'command.bad-anchor',
      { type: 'annotation.move', annotation: 'q1', anchor: { ...anchor, briefing: 'b' } },
    ],
    [
      'command.invalid',
      { type: 'injected.add', briefing: 'briefing-1', injected: { ...SPAM, id: 'i2', start: 22 } },
    ],
    ['command.invalid', { type: 'turn.join', briefing: 'briefing-1', turn: 't1', block: null, anchors: [] }],
    ['command.invalid', { type: 'turn.join', briefing: 'briefing-1', turn: 't3', block: 'b3', anchors: [] }],
    ['command.invalid', cut({ at: words + 2, block: null })],
    ['command.invalid', cut({ at: words - 40, block: null })],
    ['command.duplicate-id', cut({ at: words + 2, id: 't1' })],
    ['command.duplicate-id', cut({ at: words + 2, block: 'b1' })],
    ['command.bad-anchor', cut({ at: words + 2 })],
    ['command.invalid', correcting([{ start: words, end: words + 2, text: 'a\nb' }])],
    ['command.invalid', correcting([{ start: words, end: words, text: '' }])],
    ['command.invalid', correcting([{ start: words, end: words + 99, text: 'a' }])],
    [
      'command.invalid',
      correcting([
        { start: words, end: words + 2, text: 'a' },
        { start: words + 2, end: words + 3, text: 'b' },
      ]),
    ],
  ])('refuses with %s', (code, body) => {
    expect(reduce(start, command(body))).toMatchObject({ ok: false, error: { code } });
  });

  it.each([
    ['past the end of its block', [{ block: 'b2', start: 0, end: 999 }]],
    ['in a block that is not there', [{ block: 'b9', start: 0, end: 1 }]],
    [
      'out of reading order',
      [
        { block: 'b3', start: 0, end: 1 },
        { block: 'b2', start: 0, end: 1 },
      ],
    ],
    [
      'over itself',
      [
        { block: 'b2', start: 0, end: 5 },
        { block: 'b2', start: 4, end: 8 },
      ],
    ],
  ])('refuses an anchor %s', (_, segments) => {
    const quote = quoteOn('q9', briefing, text, [{ block: 'b2', start: 0, end: 1 }]);
    const annotation = { ...quote, anchor: { ...quote.anchor, segments } };
    expect(reduce(start, command({ type: 'annotation.add', annotation, checks: [] }))).toMatchObject({
      ok: false,
      error: { code: 'command.bad-anchor' },
    });
  });

  it('writes down where a briefing came from, and leaves the rest of its source as it was', () => {
    const address = 'https://mirror.example/7';
    const { project } = apply(start, { type: 'briefing.edit', briefing: 'briefing-1', edit: { address } });
    expect(project.briefings[0]).toEqual({
      ...start.briefings[0],
      source: { ...briefing.source, address },
    });
  });

  it('lets nobody sign a check of their own, and nobody sign one twice', () => {
    const recorded = apply(start, { type: 'check.record', check }).project;
    const sign = (project: Project, by: string) =>
      reduce(project, command({ type: 'check.sign', check: 'c1', signed: { at: NOW, by } }));
    expect(sign(recorded, 'Ada')).toMatchObject({ ok: false, error: { code: 'check.own-sign-off' } });
    const signed = sign(recorded, 'Ben');
    expect(signed).toMatchObject({ ok: true, value: { project: { checks: [{ signed: { by: 'Ben' } }] } } });
    if (!signed.ok) return;
    expect(sign(signed.value.project, 'Cy')).toMatchObject({ ok: false, error: { code: 'command.invalid' } });
  });

  it('lets a briefing revise one other, and never one that revises it', () => {
    const add = (project: Project, briefing: string, other: string) =>
      reduce(
        project,
        command({
          type: 'link.add',
          link: { id: `${briefing}-${other}`, kind: 'revision', briefing, other },
        }),
      );
    const ids = ['briefing-1', 'briefing-2', 'briefing-3'];
    const several: Project = { ...start, briefings: ids.map((id) => ({ ...briefing, id })) };
    const first = add(several, 'briefing-2', 'briefing-1');
    if (!first.ok) throw new Error(first.error.code);
    const second = add(first.value.project, 'briefing-3', 'briefing-2');
    if (!second.ok) throw new Error(second.error.code);
    const { project } = second.value;
    for (const [one, other] of [
      ['briefing-2', 'briefing-3'],
      ['briefing-1', 'briefing-3'],
      ['briefing-1', 'briefing-1'],
    ] as const) {
      expect(add(project, one, other)).toMatchObject({ ok: false, error: { code: 'command.invalid' } });
    }
  });

  it('makes all changes of a batch, or none', () => {
    const add = { type: 'speaker.add', briefing: 'briefing-1', speaker: somebody, index: 2 } as const;
    const edit = { type: 'turn.edit', briefing: 'briefing-1', turn: 't1', edit: { speaker: 's3' } } as const;
    const { project } = apply(start, { type: 'batch', as: 'turn.edit', bodies: [add, edit] });
    expect(project.briefings[0]?.turns[0]?.speaker).toBe('s3');
    expect(reduce(start, command({ type: 'batch', as: 'turn.edit', bodies: [edit, add] }))).toMatchObject({
      ok: false,
      error: { code: 'command.unknown-target' },
    });
  });

  it('lets marks follow a correction that does not name them', () => {
    const { project } = apply(start, correcting([{ start: words, end: words + 2, text: 'They all' }]));
    const places = project.annotations.map(({ anchor }) => anchor.segments);
    expect(places).toEqual([
      [{ block: 'b2', start: 0, end: 23 }],
      [{ block: 'b2', start: 15, end: 16 }],
      [{ block: 'b2', start: 15, end: 23 }],
    ]);
  });

  it('takes blocks that are page text out of the turns, and puts them back', () => {
    const furniture = { ...page, id: 'p2', start: words, end: words + 31, rule: 'by-hand' } as const;
    const { project, inverse } = apply(start, { type: 'furniture.add', briefing: 'briefing-1', furniture });
    expect(project.briefings[0]?.blocks[1]).toMatchObject({ kind: 'furniture', turn: null });
    expect(apply(project, inverse).project.briefings[0]).toEqual(start.briefings[0]);
  });

  it('brings a check back that rests on a site of which the briefing was learnt to come later', () => {
    const verified = checkOn('c1', figure, 'verified', { sources: [YEARBOOK] });
    const recorded = apply(start, { type: 'check.record', check: verified }).project;
    const address = YEARBOOK.address;
    const learnt = apply(recorded, { type: 'briefing.edit', briefing: 'briefing-1', edit: { address } });
    for (const body of [
      { type: 'annotation.remove', annotation: 'f1' },
      { type: 'briefing.remove', briefing: 'briefing-1', links: [] },
    ] as const) {
      const removed = apply(learnt.project, body);
      const { checks } = apply(removed.project, removed.inverse).project;
      expect(checks).toEqual([verified]);
    }
  });

  it('holds checks that come with an annotation to the rule for new ones', () => {
    const annotation = { ...figureOn('f2', briefing, text, { block: 'b2', start: 9, end: 10 }, 6) };
    const added = (change: Partial<Check>) => {
      const checks = [{ ...check, id: 'c2', annotation: 'f2', ...change }];
      const outcome = reduce(start, command({ type: 'annotation.add', annotation, checks }));
      return outcome.ok ? 'none' : outcome.error.code;
    };
    expect(added({})).toBe('none');
    expect(added({ verdict: 'verified' })).toBe('check.no-source');
    expect(added({ annotation: 'f1' })).toBe('command.unknown-target');
    const doubled = { type: 'briefing.add', annotations: [], checks: [], links: [] } as const;
    const twice = [check, check].map((one) => ({ ...one, annotation: 'f9' }));
    const next = { ...briefing, id: 'briefing-2' };
    const figure = { ...annotation, id: 'f9', anchor: { ...annotation.anchor, briefing: next.id } };
    expect(
      reduce(start, command({ ...doubled, briefing: next, annotations: [figure], checks: twice })),
    ).toMatchObject({ ok: false, error: { code: 'command.duplicate-id' } });
    expect(
      reduce(start, command({ ...doubled, briefing: next, annotations: [figure, figure] })),
    ).toMatchObject({ ok: false, error: { code: 'command.duplicate-id' } });
  });

  it('puts a whole state in the place of the present one, and the present one back', () => {
    const before = apply(start, { type: 'check.record', check }).project;
    const { project, inverse } = apply(before, { ...restored, title: 'Docks' });
    expect(project).toMatchObject({ id: before.id, title: 'Docks', annotations: [claim], checks: [] });
    expect(withoutTime(apply(project, inverse).project)).toEqual(withoutTime(before));
  });

  it.each<[string, Partial<Restoration>]>([
    ['command.duplicate-id', { briefings: [briefing, briefing] }],
    ['command.duplicate-id', { annotations: [claim, claim] }],
    [
      'command.duplicate-id',
      {
        checks: [
          { ...check, annotation: 'l1' },
          { ...check, annotation: 'l1' },
        ],
      },
    ],
    ['command.bad-anchor', { briefings: [] }],
    ['command.bad-anchor', { briefings: [{ ...briefing, blocks: [] }] }],
    ['command.unknown-target', { checks: [check] }],
    ['check.no-source', { checks: [{ ...check, annotation: 'l1', verdict: 'verified' }] }],
  ])('refuses a state with %s in itself', (code, state) => {
    expect(reduce(start, command({ ...restored, ...state }))).toMatchObject({ ok: false, error: { code } });
  });

  it('records no check that is withdrawn from the start', () => {
    const withdrawn = { at: NOW, by: 'Ada' };
    expect(reduce(start, command({ type: 'check.record', check: { ...check, withdrawn } }))).toMatchObject({
      ok: false,
      error: { code: 'command.invalid' },
    });
  });
});

function lengths({ undo, redo }: UndoStack): readonly [number, number] {
  const length = (history: History | null): number => (history ? 1 + length(history.older) : 0);
  return [length(undo), length(redo)];
}

describe('pushHistory', () => {
  it('walks back and forth through the changes, newest first', () => {
    const one = command({ type: 'project.rename', title: 'One' });
    const two = command({ type: 'project.rename', title: 'Two' });
    const entry = (made: Command) => ({ command: made, inverse: made.body });
    let stack = [one, two].map(entry).reduce(pushHistory, EMPTY_UNDO_STACK);
    stack = pushHistory(stack, entry({ ...command(two.body), reverses: { command: two.id, as: 'undo' } }));
    expect(lengths(stack)).toEqual([1, 1]);
    stack = pushHistory(stack, entry({ ...command(two.body), reverses: { command: two.id, as: 'redo' } }));
    expect(lengths(stack)).toEqual([2, 0]);
    stack = pushHistory(stack, entry({ ...command(two.body), reverses: { command: two.id, as: 'undo' } }));
    stack = pushHistory(stack, entry(command({ type: 'project.rename', title: 'Three' })));
    expect(lengths(stack)).toEqual([2, 0]);
  });
});

/**
 * What a project says, records by id: an undone removal comes back at the end, and a check that was
 * undone stays on record as withdrawn.
 */
function ordered(project: Project) {
  const byId = <T extends { readonly id: string }>(records: readonly T[]) =>
    [...records].sort((a, b) => a.id.localeCompare(b.id));
  return {
    ...withoutTime(project),
    briefings: byId(project.briefings),
    annotations: byId(project.annotations),
    checks: byId(project.checks.filter(({ withdrawn }) => !withdrawn)),
  };
}
