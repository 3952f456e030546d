import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyProject, briefingOf } from '../../fixtures/projects/any-project';
import { projectOf, quoteOn } from '../../fixtures/projects/small-project';
import { smallRevision } from '../../fixtures/revisions/read-revision';
import { compareQuote } from '../anchoring/compare-quote';
import { anchorFits } from '../project/anchor-fits';
import { reduce } from '../project/reduce';
import { carryOverBatch } from './carry-over-batch';
import { type Comparison, compareRevisions, isDifferent } from './compare-revisions';
import { differencesOf } from './differences';
import type { Passage } from './passage';
import { planCarryOver } from './plan-carry-over';

const SPAM = '網賺';
const word = fc.constantFrom(
  'we',
  'moved',
  'six',
  'cranes',
  '今年',
  '新建',
  '起重机',
  ',',
  '。',
  '😀',
  '发布',
  '“',
  ' ',
);
const paragraph = fc
  .array(word, { minLength: 1, maxLength: 12 })
  .map((words) => words.join('').trim() || 'x');
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 8 });

/** Paragraphs each of which stands once, however short. */
const unlike = fc
  .array(paragraph, { minLength: 2, maxLength: 8 })
  .map((list) => list.map((words, index) => `${words} no. ${index} of them`));

const small = (id: string, list: readonly string[]) =>
  smallRevision(
    id,
    list.map((words) => ({ words, injected: [SPAM] })),
  );
const compare = (old: readonly string[], next: readonly string[]): Comparison =>
  compareRevisions(small('old', old), small('new', next));
const words = ({ entries }: Comparison) =>
  entries.map((entry) => [entry.kind, 'old' in entry ? entry.next.present : entry.passage.present]);

describe('laws of every comparison', () => {
  it('REV-5: each block of both copies is in it once, those of the new one in order', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, (old, next) => {
        const { entries } = compare(old, next);
        const ids = ({ parts }: Passage) => parts.map(({ block }) => block.id);
        const olds = entries.flatMap((entry) =>
          'old' in entry ? ids(entry.old) : entry.kind === 'missing' ? ids(entry.passage) : [],
        );
        const nexts = entries.flatMap((entry) =>
          'old' in entry ? ids(entry.next) : entry.kind === 'added' ? ids(entry.passage) : [],
        );
        expect([...olds].sort()).toEqual(old.map((_, index) => `b${index + 1}`).sort());
        expect(nexts).toEqual(next.map((_, index) => `b${index + 1}`));
      }),
    );
  });

  it('a copy has no difference from itself', () => {
    fc.assert(
      fc.property(paragraphs, (list) => {
        const { entries, questions } = compare(list, list);
        expect(entries.filter(isDifferent)).toEqual([]);
        expect(questions).toEqual({ missing: [], added: [] });
      }),
    );
  });

  it('REV-11: the changes make the new words of the old ones', () => {
    fc.assert(
      fc.property(paragraph, paragraph, (old, next) => {
        const anchor = 'These are words that both of them have, and they are many. ';
        const [entry] = compare([anchor + old], [anchor + next]).entries;
        if (!entry || !('old' in entry)) return;
        let made = '';
        let at = 0;
        const { words: changed, folded } = differencesOf(entry);
        for (const { before, after } of [...changed, ...folded].sort(
          (a, b) => a.before.start - b.before.start,
        )) {
          made +=
            entry.old.present.slice(at, before.start) + entry.next.present.slice(after.start, after.end);
          at = before.end;
        }
        made += entry.old.present.slice(at);
        const bare = (text: string) => text.replace(/\s/g, '');
        expect(bare(made)).toBe(bare(entry.next.present));
      }),
    );
  });

  it('finds a block that was left out, put in or moved as what it is', () => {
    fc.assert(
      fc.property(unlike, fc.nat(7), (list, place) => {
        const at = place % list.length;
        const [out = ''] = list.slice(at, at + 1);
        const others = list.filter((_, index) => index !== at);
        const missing = compare(list, others);
        expect(words(missing).filter(([kind]) => kind !== 'same')).toEqual([['missing', out]]);
        const added = compare(others, list);
        expect(words(added).filter(([kind]) => kind !== 'same')).toEqual([['added', out]]);
        const moved = compare(list, [...others, out]);
        const isLast = at === list.length - 1;
        expect(moved.entries.filter(({ kind }) => kind !== 'same')).toHaveLength(isLast ? 0 : 1);
        expect(moved.entries.every(({ kind }) => kind === 'same' || kind === 'moved')).toBe(true);
      }),
    );
  });

  it('finds strings that were injected, and no others', () => {
    fc.assert(
      fc.property(unlike, fc.array(fc.nat(200), { maxLength: 5 }), (list, places) => {
        const spammed = [...list];
        for (const place of places) {
          const index = place % list.length;
          const units = Array.from(spammed[index] ?? '');
          const at = place % (units.length + 1);
          // Not within a string that is there already.
          if (units.slice(Math.max(0, at - 1), at + 1).join('') === SPAM) continue;
          spammed[index] = [...units.slice(0, at), SPAM, ...units.slice(at)].join('');
        }
        const { entries } = compare(list, spammed);
        expect(entries.map(({ kind }) => kind)).toEqual(list.map(() => 'same'));
        const found = entries.flatMap((entry) => ('old' in entry ? differencesOf(entry).injected.next : []));
        expect(found).toHaveLength(spammed.join('').split(SPAM).length - 1);
      }),
    );
  });
});

describe('laws of taking marks over', () => {
  it('REV-22: the same and the moved keep their words, each place fits, and one undo takes all of it back', () => {
    fc.assert(
      fc.property(anyProject, paragraphs, fc.infiniteStream(fc.nat(3)), (from, others, choose) => {
        const old = { briefing: briefingOf(from.project), text: from.text };
        // Some of the old paragraphs in any order, and others.
        const kept = old.briefing.blocks.flatMap(({ start, end }) =>
          (choose.next().value ?? 0) > 0 ? [old.text.slice(start, end)] : [],
        );
        const next = smallRevision('new', [...kept, ...others].slice((choose.next().value ?? 0) % 2));
        const project = { ...from.project, briefings: [old.briefing, next.briefing] };
        const carried = planCarryOver(project, compareRevisions(old, next));
        expect(carried).toHaveLength(project.annotations.length);
        for (const { kind, annotation, anchor, before, after } of carried) {
          expect(anchor === null).toBe(kind === 'gone');
          if (!anchor) continue;
          expect(anchorFits(next.briefing, anchor)).toBe(true);
          const stands = compareQuote(next.briefing, next.text, anchor);
          expect(stands.status).not.toBe('missing');
          expect(stands.words).toBe(after);
          if (kind !== 'changed')
            expect(after).toBe(compareQuote(old.briefing, old.text, annotation.anchor).words);
          if (before === after) expect(kind).not.toBe('gone');
        }
        const body = carryOverBatch(
          project,
          carried,
          new Set(carried.map(({ annotation }) => annotation.id)),
        );
        if (!body) return;
        const done = reduce(project, { id: 'c', at: 0, by: 'Ada', reverses: null, body });
        if (!done.ok) throw new Error(JSON.stringify(done.error));
        const undone = reduce(done.value.project, {
          id: 'u',
          at: 0,
          by: 'Ada',
          reverses: { command: 'c', as: 'undo' },
          body: done.value.inverse,
        });
        expect(undone.ok && undone.value.project.annotations).toEqual(project.annotations);
      }),
    );
  });
});

const MEGABYTE = 1 << 20;

/** Paragraphs of a text of one million characters. An alignment that holds all against all does not come to an end here. */
function long(make: (index: number) => string): readonly string[] {
  const list: string[] = [];
  let length = 0;
  for (let index = 0; length < MEGABYTE; index += 1) {
    const words = make(index);
    list.push(words);
    length += words.length;
  }
  return list;
}

describe('long texts come to an end', () => {
  const various = (index: number) =>
    `In week ${index} we moved ${index * 7} cranes, of which ${index % 13} to quay ${index % 29}, 今年新建${index}座桥。`;
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'all alike',
      long(() => 'We moved six cranes to the quay.'),
      long(() => 'We moved six cranes to the quay.'),
    ],
    ['every one changed', long(various), long((index) => various(index).replace('moved', 'shifted'))],
    ['nothing in common', long((index) => `甲乙丙${index}丁`), long((index) => `x${index} y${index + 1} z`)],
    ['all in the other order', long(various), [...long(various)].reverse()],
    ['one paragraph', ['今年新建六座桥。'.repeat(MEGABYTE / 8)], ['今年新建七座桥。'.repeat(MEGABYTE / 8)]],
  ])('%s', (_name, old, next) => {
    const { entries } = compare(old, next);
    expect(entries.length).toBeGreaterThanOrEqual(Math.max(old.length, next.length));
    const paired = entries.find((entry) => 'old' in entry);
    if (paired) expect(differencesOf(paired).injected).toEqual({ old: [], next: [] });
  });

  it('takes a thousand quotes over, none to words that it did not stand on', () => {
    const old = small('old', long(various));
    const next = small(
      'new',
      long(various).map((words, index) => (index % 50 === 0 ? words.replace('moved', 'shifted') : words)),
    );
    const quotes = Array.from({ length: 1000 }, (_, index) => {
      const block = old.briefing.blocks[index * 5];
      if (!block) throw new Error('too short');
      return quoteOn(`q${index}`, old.briefing, old.text, [{ block: block.id, start: 3, end: 24 }]);
    });
    const project = { ...projectOf(old.briefing, quotes), briefings: [old.briefing, next.briefing] };
    const carried = planCarryOver(project, compareRevisions(old, next));
    const places = carried.map(({ annotation, anchor }) =>
      [annotation.anchor, anchor].map((one) => one?.segments[0]?.block),
    );
    expect(places.every(([before, after]) => before === after)).toBe(true);
    expect(new Set(carried.map(({ kind }) => kind))).toEqual(new Set(['same', 'changed']));
  });
});
