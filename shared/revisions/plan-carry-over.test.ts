import { describe, expect, it } from 'vitest';
import { figureOn, projectOf, quoteOn } from '../../fixtures/projects/small-project';
import { type Paragraph, smallRevision } from '../../fixtures/revisions/read-revision';
import { makeAnchor } from '../anchoring/make-anchor';
import type { Annotation, Check, Figure, Project, Quote, Segment } from '../project/records';
import { reduce } from '../project/reduce';
import { staleReasons } from '../project/staleness';
import { carryOverBatch } from './carry-over-batch';
import { compareRevisions, type Revision } from './compare-revisions';
import { type Carried, planCarryOver } from './plan-carry-over';

type Paragraphs = readonly (string | Paragraph)[];

const QUESTION = 'How many cranes did you move?';
const SAID = 'We moved six cranes. The east quay is full. Nobody was hurt when the boom came down.';
const MORE = 'The ferry to Lenna takes fifty minutes now, and sails twice a day.';

/** A quote on some words, each of the given parts once in a paragraph of its own or together with the one before. */
function quoted(revision: Revision, ...parts: readonly string[]): Quote {
  const segments = parts.flatMap((words): Segment[] =>
    revision.briefing.blocks.flatMap((block) => {
      const start = revision.text.slice(block.start, block.end).indexOf(words);
      return start === -1 ? [] : [{ block: block.id, start, end: start + words.length }];
    }),
  );
  return quoteOn('q1', revision.briefing, revision.text, segments);
}

function planned(
  old: Paragraphs,
  next: Paragraphs,
  make: (revision: Revision) => Annotation,
): Carried | undefined {
  const copies = [smallRevision('old', old), smallRevision('new', next)] as const;
  const project = {
    ...projectOf(copies[0].briefing, [make(copies[0])]),
    briefings: copies.map(({ briefing }) => briefing),
  };
  return planCarryOver(project, compareRevisions(...copies))[0];
}

const verdict = (carried: Carried | undefined) => [carried?.kind, carried?.reason, carried?.after];

describe('what becomes of a mark', () => {
  const quay = (revision: Revision) => quoted(revision, 'east quay');

  it.each<[string, Paragraphs, Paragraphs, readonly unknown[]]>([
    ['REV-22: nothing has changed', [QUESTION, SAID], [QUESTION, SAID], ['same', null, 'east quay']],
    ['REV-22: a block before it', [QUESTION, SAID], [QUESTION, MORE, SAID], ['same', null, 'east quay']],
    [
      'REV-22: a string injected into it',
      [QUESTION, SAID],
      [QUESTION, { words: SAID.replace('east quay', 'east 賺錢quay'), injected: ['賺錢'] }],
      ['same', null, 'east quay'],
    ],
    [
      'REV-23: its block elsewhere',
      [QUESTION, SAID, MORE, 'Yes.'],
      [QUESTION, MORE, 'Yes.', SAID],
      ['moved', 'elsewhere', 'east quay'],
    ],
    [
      'REV-23: another sentence',
      [QUESTION, SAID],
      [QUESTION, SAID.replace('six', 'ten')],
      ['moved', 'around', 'east quay'],
    ],
    [
      'REV-24: its words',
      [QUESTION, SAID],
      [QUESTION, SAID.replace('east', 'west')],
      ['changed', 'words', 'west quay'],
    ],
    [
      'REV-24: a word put into it',
      [QUESTION, SAID],
      [QUESTION, SAID.replace('east quay', 'east ferry quay')],
      ['changed', 'words', 'east ferry quay'],
    ],
    [
      'REV-24: its sentence',
      [QUESTION, SAID],
      [QUESTION, SAID.replace('is full', 'is not full')],
      ['changed', 'sentence', 'east quay'],
    ],
    ['REV-24: who says it', [QUESTION, SAID], [SAID, QUESTION], ['changed', 'speaker', 'east quay']],
    ['REV-25: its block is gone', [QUESTION, SAID], [QUESTION, MORE], ['gone', 'paragraph', undefined]],
    [
      'REV-25: its sentence is left out',
      [QUESTION, SAID],
      [QUESTION, SAID.replace(' The east quay is full.', '')],
      ['gone', 'left-out', undefined],
    ],
  ])('%s', (_name, old, next, expected) => {
    expect(verdict(planned(old, next, quay)).map((one) => one ?? undefined)).toEqual(
      expected.map((one) => one ?? undefined),
    );
  });

  it('REV-24: what differs is there to be looked at', () => {
    const sentence = planned([QUESTION, SAID], [QUESTION, SAID.replace('is full', 'is not full')], quay);
    expect(sentence?.differs).toEqual({
      before: 'The east quay is full.',
      after: 'The east quay is not full.',
    });
    expect(planned([QUESTION, SAID], [SAID, QUESTION], quay)?.differs).toEqual({
      before: 'MS. VANCE',
      after: 'Q',
    });
  });

  it('REV-24: words in the other script', () => {
    const carried = planned(
      [QUESTION, '今年新建六座桥，发布了两份白皮书。'],
      [QUESTION, '今年新建六座橋，發布了兩份白皮書。'],
      (revision) => quoted(revision, '发布了两份白皮书'),
    );
    expect(carried).toMatchObject({ kind: 'changed', reason: 'writing', after: '發布了兩份白皮書' });
  });

  it('REV-21: goes with each of its segments', () => {
    const carried = planned(
      [QUESTION, SAID, MORE],
      [QUESTION, `Good. ${SAID}`, `${MORE} Often.`],
      (revision) =>
        quoted(
          revision,
          'Nobody was hurt when the boom came down.',
          'The ferry to Lenna takes fifty minutes now',
        ),
    );
    expect(verdict(carried)).toEqual([
      'moved',
      'around',
      'Nobody was hurt when the boom came down.\nThe ferry to Lenna takes fifty minutes now',
    ]);
    expect(carried?.anchor?.segments).toEqual([
      { block: 'b2', start: 50, end: 90 },
      { block: 'b3', start: 0, end: 42 },
    ]);
  });

  it('REV-21: goes into the parts of a block that is divided otherwise', () => {
    const divided = (words: string) => {
      const copies = [
        smallRevision('old', [QUESTION, `${SAID} ${MORE}`]),
        smallRevision('new', [QUESTION, SAID, MORE]),
      ] as const;
      const [old, next] = copies.map((copy) => ({
        ...copy,
        briefing: {
          ...copy.briefing,
          blocks: copy.briefing.blocks.map((block, index) => ({ ...block, turn: index === 0 ? 't1' : 't2' })),
        },
      }));
      if (!old || !next) throw new Error('two copies');
      const project = {
        ...projectOf(old.briefing, [quoted(old, words)]),
        briefings: [old.briefing, next.briefing],
      };
      return planCarryOver(project, compareRevisions(old, next))[0];
    };
    expect(divided('twice a day')).toMatchObject({
      kind: 'same',
      anchor: { segments: [{ block: 'b3', start: 54, end: 65 }] },
    });
    const over = divided('came down. The ferry');
    expect(over).toMatchObject({ kind: 'changed', reason: 'writing', after: 'came down.\nThe ferry' });
    expect(over?.anchor?.segments.map(({ block }) => block)).toEqual(['b2', 'b3']);
  });

  it('REV-21: what is left where one of its segments is gone, for a person to see', () => {
    const carried = planned([QUESTION, SAID, MORE], [QUESTION, SAID], (revision) =>
      quoted(revision, 'came down.', 'The ferry'),
    );
    expect(verdict(carried)).toEqual(['changed', 'words', 'came down.']);
  });

  it('REV-25: a mark that did not stand on its words before', () => {
    const carried = planned([QUESTION, SAID], [QUESTION, SAID], (revision) => {
      const quote = quay(revision);
      return { ...quote, anchor: { ...quote.anchor, exact: 'north quay' } };
    });
    expect(carried).toMatchObject({ kind: 'gone', reason: 'lost', before: 'north quay' });
  });
});

describe('taking marks over', () => {
  const old = smallRevision('old', [QUESTION, SAID]);
  const next = smallRevision('new', [QUESTION, MORE, SAID.replace('six', '6')]);
  const later = {
    ...next,
    briefing: {
      ...next.briefing,
      speakers: next.briefing.speakers.map((one) => (one.id === 's2' ? { ...one, id: 's9' } : one)),
      turns: next.briefing.turns.map((turn) => (turn.speaker === 's2' ? { ...turn, speaker: 's9' } : turn)),
    },
  };
  const six = figureOn('f1', old.briefing, old.text, { block: 'b2', start: 9, end: 19 }, 6);
  const found = (id: string, block: string, start: number, end: number): Figure => ({
    ...six,
    id,
    anchor: makeAnchor(later.briefing, later.text, [{ block, start, end }]),
  });
  const check: Check = {
    id: 'c1',
    annotation: 'f1',
    verdict: 'disputed',
    method: 'sources',
    sources: [],
    note: '',
    at: 0,
    by: 'Ada',
    judged: {
      words: 'six cranes',
      value: 6,
      max: null,
      context: {
        qualifier: 'exact',
        unit: null,
        of: null,
        period: null,
        scope: null,
        speaker: 'MS. VANCE',
        briefing: 'old',
      },
    },
    signed: null,
    withdrawn: null,
  };
  const quote: Quote = { ...quoted(old, 'Nobody was hurt'), speaker: 's2' };
  const untouched = { ...six, id: 'f2' };
  const project: Project = {
    ...projectOf(old.briefing, [
      six,
      untouched,
      quote,
      found('n1', 'b3', 9, 10),
      found('n2', 'b3', 21, 29),
      { ...found('n3', 'b3', 9, 10), status: 'accepted' },
    ]),
    briefings: [old.briefing, later.briefing],
    checks: [check],
    links: [{ id: 'l1', kind: 'revision', briefing: 'new', other: 'old' }],
  };
  const plan = planCarryOver(project, compareRevisions(old, later));
  const apply = (ids: readonly string[]) => {
    const body = carryOverBatch(project, plan, new Set(ids));
    if (!body) return null;
    const reduced = reduce(project, { id: 'x', at: 0, by: 'Ada', reverses: null, body });
    if (!reduced.ok) throw new Error(JSON.stringify(reduced.error));
    return reduced.value.project;
  };

  it('REV-20: takes what people worked on, and only of the old copy', () => {
    expect(plan.map(({ annotation, kind }) => [annotation.id, kind])).toEqual([
      ['f1', 'changed'],
      ['q1', 'moved'],
    ]);
  });

  it('REV-20: findings of the same kind at the same place give way, unless somebody touched them', () => {
    const ids = apply(['f1', 'q1'])?.annotations.map(({ id }) => id);
    expect(ids).toEqual(['f1', 'f2', 'q1', 'n2', 'n3']);
  });

  it('REV-26: a quote keeps its speaker by name', () => {
    const taken = apply(['q1'])?.annotations.find(({ id }) => id === 'q1');
    expect(taken).toMatchObject({ speaker: 's9', anchor: { briefing: 'new', exact: 'Nobody was hurt' } });
  });

  it('leaves behind what nobody chose', () => {
    expect(apply([])).toBeNull();
    const left = apply(['q1'])?.annotations.find(({ id }) => id === 'f1');
    expect(left?.anchor.briefing).toBe('old');
  });

  it('a check that comes along is stale, and says why', () => {
    const done = apply(['f1']);
    const figure = done?.annotations.find(({ id }) => id === 'f1');
    if (!done || !figure) throw new Error('not taken over');
    expect(staleReasons(done, check, figure)).toEqual(['words', 'revision']);
  });
});
