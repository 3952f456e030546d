import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import english from '../../fixtures/briefings/en-podium.txt?raw';
import spammed from '../../fixtures/briefings/zh-live-spammed.txt?raw';
import { readBriefing } from '../engine/read-briefing';
import type { Reading } from '../engine/reading';
import type { Decisions } from './decisions';
import { settleReading } from './settle-reading';

const TEXT = [
  'Harbour works',
  '',
  'Press officer Bo Lind:',
  '',
  'Welcome to the harbour. This spring we finished the works on the northern quay.',
  'The plan is this: we finish in June.',
  '',
  'Ann Vance: We moved 6 cranes.',
  '',
  'Daily reporter:',
  '',
  'When does the quay open again?',
  '',
  'Bo Lind:',
  '',
  'On Sunday.',
  '',
  'Share this page',
].join('\n');

const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const speaker = (id: string, name: string, role: 'official' | 'journalist') =>
  ({ id, name, title: null, organisation: null, role, sign: 'titled-name' }) as const;

/** A reading by hand, so that these tests do not hang on the rules of the day. */
const reading: Reading = {
  engine: 'test',
  title: 'Harbour works',
  language: 'en',
  date: null,
  timeKind: 'posted',
  timesStand: 'after',
  timesRunBack: ['t3', 't5'],
  speakers: [
    speaker('s1', 'Bo Lind', 'official'),
    speaker('s2', 'The plan is this', 'official'),
    speaker('s3', 'Ann Vance', 'official'),
    speaker('s4', 'Daily', 'journalist'),
  ],
  turns: [
    turn('t1', 's1', 'opening', 'Press officer Bo Lind:', 'northern quay.', null),
    turn('t2', 's2', 'opening', 'The plan is this:', 'in June.', null),
    turn('t3', 's3', 'opening', 'Ann Vance:', '6 cranes.', null),
    { ...turn('t4', 's4', 'question', 'Daily reporter:', 'open again?', 'x1'), role: 'journalist' as const },
    turn('t5', 's1', 'answer', 'Bo Lind:\n\nOn', 'On Sunday.', 'x1'),
  ].map((one) => (one.id === 't5' ? { ...one, label: { start: one.start, end: one.start + 8 } } : one)),
  blocks: [
    { id: 'b1', kind: 'preamble', turn: null, ...at('Harbour works') },
    {
      id: 'b2',
      kind: 'words',
      turn: 't1',
      start: at('Welcome').start,
      end: at('northern quay.').end,
    },
    { id: 'b3', kind: 'words', turn: 't2', ...at('we finish in June.') },
    { id: 'b4', kind: 'words', turn: 't3', ...at('We moved 6 cranes.') },
    { id: 'b5', kind: 'words', turn: 't4', ...at('When does the quay open again?') },
    { id: 'b6', kind: 'words', turn: 't5', ...at('On Sunday.') },
    { id: 'b7', kind: 'furniture', turn: null, ...at('Share this page') },
  ],
  furniture: [{ id: 'p1', text: 'Share this page', rule: 'share', ...at('Share this page') }],
  injected: [{ id: 'i1', text: 'northern', signs: ['repeated'], reads: 'the quay', ...at('northern') }],
  figures: [
    {
      id: 'f1',
      ...at('6'),
      text: '6',
      kind: 'count',
      value: 6,
      max: null,
      qualifier: 'exact',
      inclusive: false,
      unit: null,
      of: 'cranes',
      period: null,
      scope: null,
      change: null,
      basis: null,
      weight: 'high',
      speaker: 's3',
      exchange: null,
    },
  ],
  claims: [
    { id: 'c1', ...at('finished'), text: 'finished', type: 'first', speaker: 's1', exchange: null },
    { id: 'c2', ...at('June'), text: 'June', type: 'only', speaker: 's2', exchange: null },
  ],
};

function turn(
  id: string,
  who: string,
  kind: Reading['turns'][number]['kind'],
  label: string,
  last: string,
  exchange: string | null,
): Reading['turns'][number] {
  const { start, end } = at(label);
  return {
    id,
    start,
    end: at(last).end,
    label: { start, end },
    speaker: who,
    role: 'official',
    kind,
    time: null,
    exchange,
  };
}

const nothing: Decisions = {
  title: '',
  language: 'en',
  date: null,
  address: null,
  speakers: [],
  rejected: { turns: [], injected: [], furniture: [], figures: [], claims: [] },
};
const settle = (over: Partial<Decisions['rejected']>, rest: Partial<Decisions> = {}) =>
  settleReading(reading, { ...nothing, ...rest, rejected: { ...nothing.rejected, ...over } }, TEXT);
const wordsOf = (settled: Reading, turnId: string | null) =>
  settled.blocks
    .filter((block) => block.turn === turnId && block.kind !== 'furniture')
    .map(({ start, end }) => TEXT.slice(start, end));

describe('settleReading', () => {
  it('changes nothing where nothing was decided', () => {
    expect(settle({})).toEqual(reading);
  });

  it('joins a turn that was turned down to the one before it, its label within the line', () => {
    const settled = settle({ turns: ['t2'] });
    expect(settled.turns.map(({ id }) => id)).toEqual(['t1', 't3', 't4', 't5']);
    expect(wordsOf(settled, 't1')).toEqual([
      'Welcome to the harbour. This spring we finished the works on the northern quay.',
      'The plan is this: we finish in June.',
    ]);
    expect(settled.turns[0]?.end).toBe(at('in June.').end);
    expect(settled.speakers.map(({ id }) => id)).toEqual(['s1', 's3', 's4']);
  });

  it('makes a block of a label that stood on a line of its own', () => {
    const settled = settle({ turns: ['t4'] });
    expect(wordsOf(settled, 't3')).toEqual([
      'We moved 6 cranes.',
      'Daily reporter:',
      'When does the quay open again?',
    ]);
    expect(settled.turns.map(({ kind }) => kind)).toEqual(Array(4).fill('statement'));
    expect(settle({ turns: ['t3'] }).timesRunBack).toEqual(['t5']);
    expect(settled.turns.map(({ exchange }) => exchange)).toEqual(Array(4).fill(null));
  });

  it('adds the first turn to the preamble', () => {
    const settled = settle({ turns: ['t1', 't2'] });
    expect(wordsOf(settled, null)).toEqual([
      'Harbour works',
      'Press officer Bo Lind:',
      'Welcome to the harbour. This spring we finished the works on the northern quay.',
      'The plan is this: we finish in June.',
    ]);
    expect(settled.blocks.filter(({ turn }) => turn === null).map(({ kind }) => kind)).toEqual([
      ...Array(4).fill('preamble'),
      'furniture',
    ]);
  });

  it('leaves only a preamble when every turn is turned down', () => {
    const settled = settle({ turns: reading.turns.map(({ id }) => id) });
    expect([settled.turns, settled.speakers]).toEqual([[], []]);
    expect(settled.figures).toMatchObject([{ speaker: null, exchange: null }]);
  });

  it('gives the speakers of merged turns and their figures the other’s name', () => {
    const speakers = [
      { id: 's3', name: 'Ann Vance', title: null, organisation: null, role: 'official', sameAs: 's1' },
    ] as const;
    const settled = settle({}, { speakers });
    expect(settled.turns.map(({ speaker }) => speaker)).toEqual(['s1', 's2', 's1', 's4', 's1']);
    expect(settled.figures[0]?.speaker).toBe('s1');
    expect(settled.turns.map(({ kind }) => kind)).toEqual(reading.turns.map(({ kind }) => kind));
  });

  it('decides kinds and exchanges anew where a role has changed', () => {
    const speakers = [
      { id: 's3', name: 'Ann Vance', title: null, organisation: null, role: 'journalist', sameAs: null },
    ] as const;
    const settled = settle({}, { speakers });
    expect(settled.turns.map(({ kind, exchange }) => [kind, exchange])).toEqual([
      ['opening', null],
      ['opening', null],
      ['question', 'x1'],
      ['question', 'x2'],
      ['answer', 'x2'],
    ]);
    expect(settled.figures[0]?.exchange).toBe('x1');
  });

  it('gives a claim to the speaker whose turn its own has joined', () => {
    expect(settle({ turns: ['t2'] }).claims.map(({ speaker }) => speaker)).toEqual(['s1', 's1']);
  });

  it('makes words of page text that was turned down, and drops other findings', () => {
    const settled = settle({ furniture: ['p1'], injected: ['i1'], figures: ['f1'], claims: ['c1'] });
    expect(wordsOf(settled, 't5')).toEqual(['On Sunday.', 'Share this page']);
    expect(settled.turns.at(-1)?.end).toBe(TEXT.length);
    expect([settled.furniture, settled.injected, settled.figures]).toEqual([[], [], []]);
    expect(settled.claims.map(({ id }) => id)).toEqual(['c2']);
  });

  it('takes title, language and date as decided; an empty title is none', () => {
    expect(settle({}, { title: ' Docks ', language: 'zh-Hans', date: '2024-05-16' })).toMatchObject({
      title: 'Docks',
      language: 'zh-Hans',
      date: '2024-05-16',
    });
    expect(settle({}, { title: ' ' }).title).toBe('Harbour works');
  });

  it.each([
    ['English', english],
    ['spammed', spammed],
  ])('keeps every word in exactly one block, whatever is turned down (%s)', (_name, text) => {
    const found = readBriefing(text);
    const ids = (list: readonly { readonly id: string }[]) => fc.subarray(list.map(({ id }) => id));
    const rejected = fc.record({
      turns: ids(found.turns),
      furniture: ids(found.furniture),
      injected: ids(found.injected),
      figures: ids(found.figures),
      claims: ids(found.claims),
    });
    fc.assert(
      fc.property(rejected, (turnedDown) => {
        const settled = settleReading(found, { ...nothing, rejected: turnedDown }, text);
        const before = [
          ...found.blocks,
          ...found.turns.filter(({ id }) => turnedDown.turns.includes(id)).map(({ label }) => label),
        ];
        const covered = (ranges: readonly { start: number; end: number }[]) =>
          text
            .split('')
            .filter((_c, index) => ranges.some(({ start, end }) => start <= index && index < end));
        expect(covered(settled.blocks).join('').replace(/\s/g, '')).toBe(
          covered(before).join('').replace(/\s/g, ''),
        );
        settled.blocks.forEach((block, index) => {
          expect(block.start).toBeGreaterThanOrEqual(settled.blocks[index - 1]?.end ?? 0);
          const owner = settled.turns.find(({ id }) => id === block.turn);
          expect(block.kind === 'words').toBe(owner !== undefined);
          if (owner) expect(owner.start <= block.start && block.end <= owner.end).toBe(true);
        });
        expect(new Set(settled.blocks.map(({ id }) => id)).size).toBe(settled.blocks.length);
      }),
      { numRuns: 50 },
    );
  });
});
