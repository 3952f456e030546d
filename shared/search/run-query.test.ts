import { describe, expect, it } from 'vitest';
import { figureOn, quoteOn, smallBriefing } from '../../fixtures/projects/small-project';
import { type Annotation, emptyProject, type Project } from '../project/records';
import { type IndexedProject, indexProject } from './index-project';
import { needlesOf } from './needles';
import { NO_QUERY } from './no-query';
import type { SearchQuery } from './query';
import { runQuery } from './run-query';

const { briefing, text } = smallBriefing([
  'How many cranes did the harbour get?',
  '港口投資超過12億元，新增6臺起重機。',
  'We moved 6 cranes at a cost of 1.2 billion.',
]);
const sources = { [briefing.source.sha256]: text };
const noPause = async (): Promise<void> => {};

const start = text.indexOf('1.2 billion') - (briefing.blocks[2]?.start ?? 0);
const cost = {
  ...figureOn('f1', briefing, text, { block: 'b3', start, end: start + 11 }, 1_200_000_000),
  status: 'found',
} as const;
const quote = {
  ...quoteOn('q1', briefing, text, [{ block: 'b3', start: 0, end: 17 }]),
  tags: ['Machines'],
  note: 'ask Vance about the crane count',
};

function projectWith(annotations: readonly Annotation[] = [cost, quote]): Project {
  return { ...emptyProject('p1', 'Harbour', 0), briefings: [briefing], annotations };
}

async function hits(query: Partial<SearchQuery>, project = projectWith()) {
  const indexed = await indexProject(project, sources, null, noPause);
  const found = runQuery({ ...NO_QUERY, ...query }, [indexed]);
  return found.projects.flatMap(({ briefings }) => briefings.flatMap((one) => one.hits));
}

const marked = async (query: Partial<SearchQuery>) =>
  (await hits(query)).map(({ kind, snippet }) => [
    kind,
    ...snippet.marks.map(({ start: from, end }) => snippet.text.slice(from, end)),
  ]);

describe('needlesOf', () => {
  it.each([
    ['港口 投资', ['港口', '投资']],
    ['“two words” one', ['two words', 'one']],
    ['「新增起重機」', ['新增起重机']],
    ['"open end', ['open end']],
    ['  ', []],
    ['same SAME', ['same']],
  ])('takes %s apart', (words, needles) => {
    expect(needlesOf(words)).toEqual(needles);
  });
});

describe('searching for words', () => {
  it('finds them in the text, in either script', async () => {
    expect(await marked({ words: '投资 起重机' })).toEqual([['text', '投資', '起重機']]);
  });

  it('finds what was written on an annotation beside the text, and its own words only once', async () => {
    expect(await marked({ words: 'crane' })).toEqual([
      ['text', 'crane'],
      ['text', 'crane'],
      ['quote', 'crane', 'crane'],
    ]);
  });

  it('says what to select', async () => {
    const [first] = await hits({ words: 'moved' });
    expect(first).toMatchObject({ segments: [{ block: 'b3', start: 3, end: 8 }], speaker: 'MS. VANCE' });
  });

  it('finds in annotations alone, their words too', async () => {
    expect(await marked({ words: 'moved', kind: 'quote' })).toEqual([['quote', 'moved']]);
    expect(await marked({ words: 'moved', kind: 'text' })).toEqual([['text', 'moved']]);
  });

  it('leaves page text and dismissed findings out', async () => {
    const dismissed = projectWith([{ ...cost, note: 'crane', status: 'dismissed' }]);
    expect(await hits({ words: 'crane', kind: 'figure' }, dismissed)).toEqual([]);
  });
});

describe('conditions', () => {
  it('speaker and role', async () => {
    expect(await marked({ words: 'crane', role: 'journalist' })).toEqual([['text', 'crane']]);
    expect(await marked({ words: 'crane', speaker: 'harbour MASTER', kind: 'text' })).toEqual([
      ['text', 'crane'],
    ]);
    expect(await hits({ words: 'crane', speaker: 'nobody' })).toEqual([]);
  });

  it('tag and verdict, without words too', async () => {
    expect(await hits({ tag: 'machine' })).toMatchObject([{ annotation: 'q1' }]);
    expect(await hits({ verdict: 'unchecked' })).toMatchObject([{ annotation: 'f1', verdict: 'unchecked' }]);
    expect(await hits({ verdict: 'wrong' })).toEqual([]);
  });

  it('value', async () => {
    const over = { low: 1e9, high: null, lowOpen: true, highOpen: false, unit: null };
    expect(await hits({ value: over })).toMatchObject([
      { annotation: 'f1', before: expect.stringMatching(/at a cost of $/), after: '.' },
    ]);
    expect(await hits({ value: { ...over, low: 1.2e9 } })).toEqual([]);
    expect(await hits({ value: { ...over, unit: '%' } })).toEqual([]);
  });

  it.each([
    ['over', true, 1_000_000, 0],
    ['over', false, 1_100_000_000, 1],
    ['under', true, 1_300_000_000, 1],
    ['about', false, 990_000_000, 0],
  ] as const)('value: %s (inclusive %s) %d', async (qualifier, inclusive, value, count) => {
    const hedged = projectWith([{ ...cost, reading: { ...cost.reading, qualifier, inclusive, value } }]);
    const over = { low: 1e9, high: null, lowOpen: true, highOpen: false, unit: null };
    expect(await hits({ value: over }, hedged)).toHaveLength(count);
  });

  it('date', async () => {
    expect(await hits({ words: 'crane', from: '2024-05-16', to: '2024-05-16' })).toHaveLength(3);
    expect(await hits({ words: 'crane', from: '2024-05-17' })).toEqual([]);
  });

  it('nothing is looked for without any', async () => {
    expect(await hits({ from: '2000-01-01' })).toEqual([]);
  });
});

describe('indexing again', () => {
  it('keeps what has not changed', async () => {
    const first = await indexProject(projectWith(), sources, null, noPause);
    const second = await indexProject(projectWith([quote]), sources, first, noPause);
    expect(second.briefings[0]?.texts).toBe(first.briefings[0]?.texts);
    expect(runQuery({ ...NO_QUERY, verdict: 'unchecked' }, [second]).count).toBe(0);
  });

  it('sees a corrected block, and keeps the index of what reads as before', async () => {
    const first = await indexProject(projectWith(), sources, null, noPause);
    const at = text.indexOf('moved');
    const blocks = briefing.blocks.map((block) =>
      block.id === 'b3' ? { ...block, corrections: [{ start: at, end: at + 5, text: 'bought' }] } : block,
    );
    const project = { ...projectWith(), briefings: [{ ...briefing, blocks }] };
    const second: IndexedProject = await indexProject(project, sources, first, noPause);
    const count = (words: string): number => runQuery({ ...NO_QUERY, words, kind: 'text' }, [second]).count;
    expect([count('moved'), count('bought')]).toEqual([0, 1]);
    expect(second.briefings[0]?.marks[0]?.index).toBe(first.briefings[0]?.marks[0]?.index);
  });
});
