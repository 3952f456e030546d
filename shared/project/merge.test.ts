import { describe, expect, it } from 'vitest';
import { Copy, check, quote, recordsOf, START } from '../../fixtures/projects/copies';
import type { AnnotationEdit, CommandBody } from './commands';
import { mergeCommands } from './merge';
import type { Choice } from './merge/conflict';
import { stateOf } from './records';

const edit = (edit: AnnotationEdit, annotation = 'q1'): CommandBody => ({
  type: 'annotation.edit',
  annotation,
  edit,
});
const add = (id: string): CommandBody => ({ type: 'annotation.add', annotation: quote(id), checks: [] });
const remove = (annotation: string): CommandBody => ({ type: 'annotation.remove', annotation });
const rename = (title: string): CommandBody => ({ type: 'project.rename', title });
const nameSpeaker = (name: string): CommandBody => ({
  type: 'speaker.edit',
  briefing: 'briefing-1',
  speaker: 's2',
  edit: { name },
});
const record = (...of: Parameters<typeof check>): CommandBody => ({
  type: 'check.record',
  check: check(...of),
});
const withdraw = (id: string): CommandBody => ({ type: 'check.withdraw', check: id });
const removeBriefing: CommandBody = { type: 'briefing.remove', briefing: 'briefing-1', links: [] };
const restore: CommandBody = { type: 'project.restore', ...stateOf(START) };

/** Two copies of a project in which something has happened already. */
function copies(...shared: readonly CommandBody[]): { ada: Copy; ben: Copy } {
  const first = new Copy('Ada');
  first.do(...shared);
  return { ada: new Copy('Ada', first), ben: new Copy('Ben', first) };
}

const find = (copy: Copy, id: string) => copy.project.annotations.find((one) => one.id === id);
const asked = (copy: Copy, other: Copy) =>
  copy.plan(other).conflicts.map(({ target, field, reason, ways }) => ({
    on: target.kind,
    field,
    reason,
    choices: [...ways.keys()],
  }));
const always = (choice: Choice) => () => choice;

/** Both sides take what the other has, until there is nothing left; they end with the same. */
function exchange(ada: Copy, ben: Copy, choice: Choice): void {
  ada.merge(ben, always(choice));
  expect(asked(ben, ada)).toEqual([]);
  ben.merge(ada);
  expect(recordsOf(ben.project)).toEqual(recordsOf(ada.project));
}

describe('what is compared', () => {
  it('knows commands by id, applied or settled, until the settling is taken back (MRG-1)', () => {
    const { ada, ben } = copies(edit({ note: 'both have it' }));
    ada.do(edit({ note: 'ours' }));
    const theirs = ben.do(edit({ note: 'theirs' }));
    const [settle] = ada.merge(ben, always('ours'));
    expect(settle?.body).toEqual({ type: 'merge.settle', commands: [theirs], settled: true });
    expect(asked(ada, ben)).toEqual([]);
    ada.reverse('undo');
    expect(asked(ada, ben)).toMatchObject([{ field: 'note', reason: 'both-changed' }]);
  });

  it('takes the fields of one record apart (MRG-2)', () => {
    const { ada, ben } = copies();
    ada.do(edit({ note: 'ours' }));
    const theirs = ben.do(edit({ note: 'theirs', style: 'partial' }));
    expect(ada.plan(ben).clean).toMatchObject([{ id: theirs, body: edit({ style: 'partial' }) }]);
    exchange(ada, ben, 'ours');
    expect(find(ada, 'q1')).toMatchObject({ note: 'ours', style: 'partial' });
  });

  it('counts what was said since the other was heard (MRG-3)', () => {
    const { ada, ben } = copies();
    ada.do(rename('Docks'));
    ben.do(rename('Docks'));
    ben.merge(ada);
    // Back to the first name, but from the one that both have.
    ben.do(rename(START.title));
    ada.merge(ben);
    expect(ada.project.title).toBe(START.title);
  });
});

describe('what becomes of their words', () => {
  it('settles what was taken back (MRG-4)', () => {
    const { ada, ben } = copies();
    ada.do(rename('Ours'));
    ben.do(rename('Theirs'));
    ben.reverse('undo');
    expect(ada.plan(ben)).toMatchObject({
      clean: [],
      conflicts: [],
      settled: [{}, {}].map(() => expect.any(String)),
    });
  });

  it('counts what was taken back and done again (MRG-3)', () => {
    const { ada, ben } = copies();
    ben.do(rename('Theirs'));
    ben.reverse('undo');
    ben.reverse('redo');
    ada.merge(ben);
    expect(ada.project.title).toBe('Theirs');
  });

  it('settles what we say too, and what they have removed again (MRG-4)', () => {
    const { ada, ben } = copies();
    ada.do(edit({ tags: ['dock'] }), remove('f1'));
    ben.do(edit({ tags: ['dock'] }), remove('f1'), add('b1'), edit({ note: 'gone' }, 'b1'), remove('b1'));
    expect(ada.plan(ben)).toMatchObject({ clean: [], conflicts: [] });
  });

  it('applies what ours does not speak against, as it is (MRG-5, MRG-11)', () => {
    const { ada, ben } = copies();
    ada.do(rename('Docks'));
    ben.do(add('b1'), edit({ note: 'look here' }, 'b1'), nameSpeaker('Vance'), record('b', 'wrong', 'b1'));
    const theirs = ben.history.map(({ command }) => command);
    expect(ada.merge(ben)).toEqual(theirs);
  });

  it('applies the undoing of a command of ours as a change of its own (MRG-11)', () => {
    const { ada, ben } = copies();
    ada.do(nameSpeaker('Vance'));
    ben.merge(ada);
    ben.reverse('undo');
    const [command] = ada.merge(ben);
    expect(command).toMatchObject({ by: 'Ben', reverses: null });
    expect(recordsOf(ada.project)).toEqual(recordsOf(START));
  });

  it('asks where both have changed a field (MRG-5)', () => {
    const { ada, ben } = copies();
    ada.do(nameSpeaker('Ms. Vance'), edit({ status: 'accepted' }, 'f1'));
    ben.do(nameSpeaker('Vance'), edit({ status: 'dismissed' }, 'f1'));
    expect(asked(ada, ben)).toEqual([
      { on: 'speaker', field: 'name', reason: 'both-changed', choices: ['ours', 'theirs'] },
      { on: 'annotation', field: 'status', reason: 'both-changed', choices: ['ours', 'theirs'] },
    ]);
    expect(ada.plan(ben).conflicts[0]).toMatchObject({
      ours: { value: 'Ms. Vance', removed: false, by: 'Ada' },
      theirs: { value: 'Vance', removed: false, by: 'Ben' },
    });
    exchange(ada, ben, 'theirs');
  });

  it.each<[Choice, boolean]>([
    ['ours', false],
    ['theirs', true],
  ])('asks once for a record that we have removed: %s (MRG-6)', (choice, isBack) => {
    const { ada, ben } = copies(edit({ note: 'shared' }));
    ada.do(edit({ tags: ['kept'] }), removeBriefing);
    ben.do(edit({ note: 'theirs' }), add('b1'), remove('f1'), nameSpeaker('Vance'));
    expect(ada.plan(ben).conflicts).toMatchObject([
      {
        target: { kind: 'briefing' },
        field: null,
        reason: 'removed-by-us',
        ours: { value: null, removed: true, by: 'Ada' },
        theirs: { value: null, removed: false, by: 'Ben' },
      },
    ]);
    exchange(ada, ben, choice);
    expect(find(ada, 'b1') !== undefined).toBe(isBack);
    expect(find(ada, 'f1')).toBeUndefined();
    if (isBack) expect(find(ada, 'q1')).toMatchObject({ note: 'theirs', tags: ['kept'] });
  });

  it('does not ask whether to remove something in what is gone (MRG-6)', () => {
    const { ada, ben } = copies();
    ada.do(removeBriefing);
    ben.do(remove('q1'));
    expect(asked(ada, ben)).toEqual([]);
    exchange(ada, ben, 'ours');
  });

  it.each<[Choice, boolean]>([
    ['ours', true],
    ['theirs', false],
  ])('asks about a removal where we have changed something in it: %s (MRG-7)', (choice, isThere) => {
    const { ada, ben } = copies();
    ada.do(edit({ note: 'ours' }), record('a', 'wrong'));
    ben.do(edit({ note: 'theirs', tags: ['dock'] }), removeBriefing);
    expect(ada.plan(ben).conflicts).toMatchObject([
      {
        reason: 'removed-by-them',
        ours: { removed: false, by: 'Ada' },
        theirs: { removed: true, by: 'Ben' },
      },
    ]);
    exchange(ada, ben, choice);
    expect(find(ben, 'q1') !== undefined).toBe(isThere);
    if (isThere) expect(find(ben, 'q1')).toMatchObject({ note: 'ours', tags: ['dock'] });
  });

  it('removes without a question what we have not touched (MRG-5)', () => {
    const { ada, ben } = copies();
    ada.do(edit({ note: 'ours' }));
    ben.do(remove('f1'));
    expect(asked(ada, ben)).toEqual([]);
    exchange(ada, ben, 'ours');
    expect(find(ada, 'f1')).toBeUndefined();
  });

  it('shows what the reducer refuses, and offers only ours (MRG-8)', () => {
    const { ada, ben } = copies(add('s1'), edit({ note: 'x' }, 's1'));
    ben.do(edit({ note: 'y' }, 's1'));
    // A copy that never had the quote.
    const other = new Copy('Ada');
    const late = ben.repaired(1);
    expect(asked(other, late)).toEqual([
      { on: 'annotation', field: null, reason: 'refused', choices: ['ours'] },
    ]);
    other.merge(late);
    expect(other.merge(late)).toEqual([]);
    expect(asked(ada, late)).toEqual([]);
  });

  it('asks which verdict stands, and keeps both checks on record (MRG-9)', () => {
    const { ada, ben } = copies();
    ada.do(record('a', 'wrong'));
    ben.do(record('b', 'imprecise'));
    expect(ada.plan(ben).conflicts).toMatchObject([
      { field: 'verdict', reason: 'both-changed', ours: { value: 'wrong' }, theirs: { value: 'imprecise' } },
    ]);
    exchange(ada, ben, 'ours');
    const onRecord = new Map(ben.project.checks.map(({ id, withdrawn }) => [id, withdrawn === null]));
    expect(onRecord).toEqual(
      new Map([
        ['c0', true],
        ['b', false],
        ['a', true],
      ]),
    );
  });

  it('asks nothing where both have come to the same verdict, or one has withdrawn a check (MRG-9)', () => {
    const { ada, ben } = copies();
    ada.do(record('a', 'wrong'), withdraw('c0'));
    ben.do(record('b', 'wrong'), withdraw('c0'));
    expect(asked(ada, ben)).toEqual([]);
    exchange(ada, ben, 'ours');
    expect(ada.project.checks).toHaveLength(3);
  });

  it('takes over a check with its withdrawal, and with its being undone (MRG-9)', () => {
    const { ada, ben } = copies();
    ben.do(record('b', 'wrong'));
    ben.reverse('undo');
    exchange(ada, ben, 'ours');
    expect(ada.project.checks.map(({ id }) => id)).toEqual(['c0', 'b']);
  });

  it.each<Choice>(['ours', 'theirs'])('asks about a restore as a whole: %s (MRG-10)', (choice) => {
    const { ada, ben } = copies(edit({ note: 'shared' }), remove('f1'));
    ada.do(rename('Ours'), edit({ tags: ['ours'] }));
    ben.do(rename('Theirs'), restore, edit({ style: 'partial' }));
    expect(asked(ada, ben)).toEqual([
      { on: 'project', field: null, reason: 'both-changed', choices: ['ours', 'theirs'] },
    ]);
    const before = choice === 'ours' ? ada.project : ben.project;
    exchange(ada, ben, choice);
    expect(recordsOf(ada.project)).toEqual(recordsOf(before));
  });

  it('takes a restore where we have said nothing, and none that was undone (MRG-10)', () => {
    const { ada, ben } = copies(edit({ note: 'shared' }));
    ben.do(restore);
    expect(asked(ada, ben)).toEqual([]);
    ben.reverse('undo');
    ada.do(edit({ note: 'ours' }));
    expect(ada.plan(ben)).toMatchObject({ clean: [], conflicts: [] });
  });
});

describe('what is applied', () => {
  it('joins notes and tags, the earlier first, whoever merges (MRG-11)', () => {
    const { ada, ben } = copies();
    ada.do(edit({ note: 'first', tags: ['a', 'b'] }));
    ben.do(rename('Docks'), edit({ note: 'second', tags: ['b', 'c'] }));
    const before = new Copy('Ada', ada);
    ada.merge(ben, always('both'));
    ben.merge(before, always('both'));
    for (const copy of [ada, ben]) {
      expect(find(copy, 'q1')).toMatchObject({ note: 'first\n\nsecond', tags: ['a', 'b', 'c'] });
    }
    exchange(ada, ben, 'ours');
  });

  it('needs a choice for each conflict, one that it offers', () => {
    const { ada, ben } = copies();
    ada.do(rename('Ours'));
    ben.do(rename('Theirs'));
    const plan = ada.plan(ben);
    const [conflict] = plan.conflicts;
    const hand = { by: 'Ada', now: 0, newId: () => 'id' };
    for (const choices of [new Map(), new Map([[conflict?.key ?? '', 'both' as const]])]) {
      expect(mergeCommands(plan, choices, hand)).toMatchObject({ error: { code: 'command.invalid' } });
    }
  });
});

describe('histories that begin late', () => {
  it('asks nothing where values tell that one went on from the other', () => {
    const { ada, ben } = copies(add('s1'), edit({ note: 'a' }), edit({ note: 'b' }));
    ada.do(edit({ note: 'ours' }));
    ben.do(edit({ tags: ['theirs'] }));
    for (const [ours, theirs] of [
      [ada.repaired(3), ben],
      [ada, ben.repaired(3)],
      [ada.repaired(3), ben.repaired(2)],
    ] as const) {
      expect(asked(ours, theirs)).toEqual([]);
      ours.merge(theirs);
      expect(find(ours, 'q1')).toMatchObject({ note: 'ours', tags: ['theirs'] });
    }
  });

  it('asks where ours may have been changed in what is lost', () => {
    const { ada, ben } = copies();
    ada.do(edit({ note: 'ours' }));
    ben.do(edit({ note: 'theirs' }));
    const ours = ada.repaired(1);
    expect(ours.plan(ben).conflicts).toMatchObject([
      { reason: 'both-changed', ours: { value: 'ours', by: '' }, theirs: { value: 'theirs', by: 'Ben' } },
    ]);
  });
});

describe('the text and its turns', () => {
  const briefing = 'briefing-1';
  const editTurn = (turn: string, speaker: string) =>
    ({ type: 'turn.edit', briefing, turn, edit: { speaker } }) as const;
  const join = { type: 'turn.join', briefing, turn: 't3', block: null, anchors: [] } as const;
  const placeOf = (copy: Copy, id: string) => find(copy, id)?.anchor.segments;

  it('brings marks into a text that we have corrected, wherever the two meet (MRG-13)', () => {
    const { ada, ben } = copies();
    ada.correct('b2', 'Yes. We moved seven cranes and 20 ships.');
    ben.do(add('b1'));
    exchange(ada, ben, 'ours');
    expect(placeOf(ada, 'b1')).toEqual([{ block: 'b2', start: 5, end: 26 }]);
    expect(placeOf(ada, 'q1')).toEqual(placeOf(ada, 'b1'));
  });

  it('keeps a mark where we have moved it, though they correct its text (MRG-13)', () => {
    const { ada, ben } = copies();
    const anchor = { ...quote('q1').anchor, segments: [{ block: 'b2', start: 3, end: 8 }], exact: 'moved' };
    ada.do({ type: 'annotation.move', annotation: 'q1', anchor });
    ben.correct('b2', 'Yes. We moved 6 cranes and 20 ships.');
    exchange(ada, ben, 'ours');
    expect(placeOf(ada, 'q1')).toEqual([{ block: 'b2', start: 8, end: 13 }]);
  });

  it('asks where both have corrected the same block (MRG-5)', () => {
    const { ada, ben } = copies();
    ada.correct('b2', 'We moved 7 cranes and 20 ships.');
    ben.correct('b2', 'We moved 8 cranes and 20 ships.');
    const choices = ['ours', 'theirs'];
    expect(asked(ada, ben)).toEqual([{ on: 'block', field: 'corrections', reason: 'both-changed', choices }]);
    exchange(ada, ben, 'theirs');
    expect(ada.project.briefings[0]?.blocks[1]?.corrections).toMatchObject([{ text: '8' }]);
  });

  it('takes the parts of a batch apart (MRG-2, MRG-11)', () => {
    const { ada, ben } = copies();
    ada.do(editTurn('t1', 's2'));
    const theirs = ben.do({
      type: 'batch',
      as: 'turn.edit',
      bodies: [editTurn('t2', 's1'), { type: 'annotation.edit', annotation: 'q1', edit: { note: 'x' } }],
    });
    expect(ada.plan(ben)).toMatchObject({ clean: [{ id: theirs }], conflicts: [] });
    ben.do(editTurn('t1', 's2'));
    ada.do(editTurn('t2', 's1'), editTurn('t2', 's2'), edit({ note: 'y' }));
    expect(ada.plan(ben).clean).toMatchObject([{ id: theirs, body: { bodies: [editTurn('t2', 's1')] } }]);
    expect(asked(ada, ben)).toMatchObject([{ on: 'annotation', field: 'note' }]);
  });

  it('asks about a turn that is joined here and changed there (MRG-6, MRG-7)', () => {
    const { ada, ben } = copies();
    ada.do(join);
    ben.do(editTurn('t3', 's1'));
    const choices = ['ours', 'theirs'];
    expect(asked(ada, ben)).toEqual([{ on: 'turn', field: null, reason: 'removed-by-us', choices }]);
    expect(asked(ben, ada)).toEqual([{ on: 'turn', field: null, reason: 'removed-by-them', choices }]);
    ben.merge(ada, always('ours'));
    expect(ben.project.briefings[0]?.turns[2]).toMatchObject({ id: 't3', speaker: 's1' });
    expect(asked(ada, ben)).toEqual([]);
    ada.merge(ben);
    expect(recordsOf(ada.project)).toEqual(recordsOf(ben.project));
  });
});
