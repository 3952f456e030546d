import { describe, expect, it } from 'vitest';
import earlier from '../../fixtures/revisions/en-ferries.txt?raw';
import later from '../../fixtures/revisions/en-ferries-corrected.txt?raw';
import { type Paragraph, readRevision, smallRevision } from '../../fixtures/revisions/read-revision';
import clean from '../../fixtures/revisions/zh-reservoir.txt?raw';
import copy from '../../fixtures/revisions/zh-reservoir-copy.txt?raw';
import {
  type Comparison,
  compareRevisions,
  type Entry,
  isDifferent,
  type Revision,
} from './compare-revisions';
import { differencesOf } from './differences';

type Paragraphs = readonly (string | Paragraph)[];

const compare = (old: Paragraphs, next: Paragraphs): Comparison =>
  compareRevisions(smallRevision('old', old), smallRevision('new', next));
const kinds = ({ entries }: Comparison): readonly string[] => entries.map(({ kind }) => kind);

/** What differs at an entry, in words: what was and what is. */
function told(entry: Entry | undefined) {
  if (!entry || !('old' in entry)) return null;
  const { words, folded, injected } = differencesOf(entry);
  const both = (changes: typeof words) =>
    changes.map(({ before, after }) => [
      entry.old.present.slice(before.start, before.end),
      entry.next.present.slice(after.start, after.end),
    ]);
  return {
    words: both(words),
    folded: both(folded),
    injected: {
      old: injected.old.map(({ start, end }) => entry.old.present.slice(start, end)),
      next: injected.next.map(({ start, end }) => entry.next.present.slice(start, end)),
    },
  };
}

const NOTHING = { words: [], folded: [], injected: { old: [], next: [] } };

describe('what is compared', () => {
  it('REV-1: white space says nothing where a reader sees none', () => {
    const { entries } = compare(
      ['We moved six cranes to the east quay.', '今年新建六座桥。'],
      ['We moved six\n cranes to the east quay. ', '今年新建\n六座桥。'],
    );
    expect(entries.map(isDifferent)).toEqual([false, false]);
    expect(entries.map(told)).toEqual([NOTHING, NOTHING]);
  });

  it('REV-1: but it does between words, and in front of a hidden string', () => {
    const { entries } = compare(['on shore'], [{ words: 'on xx shore', injected: ['xx'] }]);
    expect(told(entries[0])).toEqual({ ...NOTHING, injected: { old: [], next: ['xx'] } });
    expect(compare(['on shore'], ['onshore']).entries[0]?.kind).not.toBe('same');
  });

  it('REV-2: the other script, width and other quotation marks are the same words, and said to be', () => {
    const { entries } = compare(
      ['今年发布“白皮书”３次', 'He said "no" to us.'],
      ['今年發布「白皮书」3次', 'He said “no” to US.'],
    );
    expect(entries[1]?.kind).toBe('changed');
    expect(told(entries[1])).toEqual({
      ...NOTHING,
      words: [['us', 'US']],
      folded: [
        ['"', '“'],
        ['"', '”'],
      ],
    });
    const [same] = compare(['今年发布白皮书３次'], ['今年發布白皮書3次']).entries;
    expect(same).toMatchObject({ kind: 'same', isFolded: true, share: 1 });
    expect(told(same)?.folded).toEqual([
      ['发', '發'],
      ['书３', '書3'],
    ]);
  });

  it('REV-3: an injected string is a difference of its own, unless both have it there', () => {
    const spammed = (words: string): Paragraph => ({ words, injected: ['甜心網'] });
    const [entry] = compare(['今年新建六座桥。'], [spammed('今年新甜心網建六座桥。')]).entries;
    expect(entry).toMatchObject({ kind: 'same', hasInjected: true });
    expect(told(entry)).toEqual({ ...NOTHING, injected: { old: [], next: ['甜心網'] } });
    const [both] = compare(
      [spammed('今年新甜心網建六座桥。')],
      [spammed('今年新甜心網建六座桥甜心網。')],
    ).entries;
    expect(told(both)?.injected).toEqual({ old: [], next: ['甜心網'] });
    const alike = spammed('今年新甜心網建六座桥。');
    expect(compare([alike], [alike]).entries.map(isDifferent)).toEqual([false]);
  });

  it('REV-3: a paragraph of nothing else is added as injected', () => {
    const { entries } = compare(
      ['Six cranes moved.'],
      ['Six cranes moved.', { words: 'WIN BIG', injected: ['WIN BIG'] }],
    );
    expect(entries[1]).toMatchObject({ kind: 'added', isInjected: true });
  });

  it('REV-4: page text is kept apart', () => {
    const { entries } = compareRevisions(readRevision('old', clean), readRevision('new', copy));
    const pages = entries.filter(({ isPage }) => isPage);
    expect(pages.map(({ kind }) => kind)).toEqual(pages.map(() => 'added'));
    expect(pages.length).toBeGreaterThan(3);
  });
});

describe('which blocks belong together', () => {
  const A = 'We moved six cranes to the east quay in May.';
  const B = 'The ferry to Lenna takes fifty minutes now, and sails twice a day.';
  const C = 'Nobody was hurt when the old boom came down.';

  it('REV-6: the same words around what stands once', () => {
    expect(kinds(compare([A, 'Thanks.', B, 'Thanks.', C], [A, B, 'Thanks.', C]))).toEqual([
      'same',
      'missing',
      'same',
      'same',
      'same',
    ]);
  });

  it('REV-7: a block that stands once has moved; one that is repeated has not', () => {
    expect(kinds(compare([A, B, C], [C, A, B]))).toEqual(['moved', 'same', 'same']);
    expect(kinds(compare([A, 'Thanks.', B, C, 'Thanks.'], [A, B, 'Thanks.', 'Thanks.', C]))).not.toContain(
      'moved',
    );
  });

  it('REV-8: blocks that share their wording have changed, and how much they share is said', () => {
    const [entry] = compare([A, B], ['We moved ten cranes to the east quay in May.', B]).entries;
    // Nine pairs of neighbouring words each, seven of them in both.
    expect(entry).toMatchObject({ kind: 'changed', share: 14 / 18 });
    expect(told(entry)?.words).toEqual([['six', 'ten']]);
    expect(kinds(compare([A], [C]))).toEqual(['missing', 'added']);
  });

  it('REV-8: a block goes with the one it shares most with, past others that are added before it', () => {
    const { entries } = compare([A, B], [C, 'We moved six cranes to the west quay in May.', `${B} Often.`]);
    expect(entries.map(({ kind }) => kind)).toEqual(['added', 'changed', 'changed']);
  });

  it('REV-10: a block that is several on the other side, also with a change in it', () => {
    const both = [`${A} ${B} ${C}`, [A, B, C]] as const;
    // The second and later paragraphs of a small copy are turns of one speaker: here they are one turn.
    const oneTurn = (copy: Revision): Revision => ({
      ...copy,
      briefing: { ...copy.briefing, blocks: copy.briefing.blocks.map((block) => ({ ...block, turn: 't2' })) },
    });
    const whole = oneTurn(smallRevision('old', ['Yes.', both[0], 'No.']));
    const parts = oneTurn(smallRevision('new', ['Yes.', ...both[1], 'No.']));
    for (const [old, next] of [
      [whole, parts],
      [parts, whole],
    ] as const) {
      const { entries } = compareRevisions(old, next);
      expect(entries.map(({ kind }) => kind)).toEqual(['same', 'same', 'same']);
      expect(entries[1]).toMatchObject({ isDivided: true, share: 1 });
      expect(told(entries[1])).toEqual(NOTHING);
    }
    const changed = oneTurn(smallRevision('new', ['Yes.', A, B.replace('fifty', 'sixty'), C, 'No.']));
    const [, entry] = compareRevisions(whole, changed).entries;
    expect(entry).toMatchObject({ kind: 'changed', isDivided: true });
    expect(told(entry)?.words).toEqual([['fif', 'six']]);
    // Of two turns they are two statements.
    expect(kinds(compare(['Yes.', both[0]], ['Yes.', A, B]))).toEqual(['same', 'added', 'changed']);
  });

  it('REV-9: a question that only one copy has', () => {
    const chinese = compareRevisions(readRevision('old', clean), readRevision('new', copy));
    expect(chinese.questions.missing.map(({ kind }) => kind)).toEqual(['question']);
    expect(chinese.questions.added).toEqual([]);
    const english = compareRevisions(readRevision('old', earlier), readRevision('new', later));
    expect(english.questions.missing).toEqual([]);
    const [added] = english.questions.added;
    expect(later.slice(added?.start, added?.end)).toContain('What will the new vessels burn?');
  });

  it('tells a copy with spam from a later version (Chinese)', () => {
    const { entries } = compareRevisions(readRevision('old', clean), readRevision('new', copy));
    const seen = entries.filter(({ isPage }) => !isPage);
    expect(seen.filter(isDifferent).map((entry) => [entry.kind, told(entry)?.words])).toEqual([
      ['same', []],
      ['changed', [['1', '4']]],
      ['moved', []],
      ['same', []],
      ['changed', [['谢谢你的提问。', '']]],
      ['missing', undefined],
      ['missing', undefined],
    ]);
    const injected = seen.flatMap((entry) => told(entry)?.injected.next ?? []);
    expect(injected).toEqual(Array.from({ length: 5 }, () => '甜心貸款網'));
  });

  it('tells the changes of a corrected transcript that is broken to a width (English)', () => {
    const { entries } = compareRevisions(readRevision('old', earlier), readRevision('new', later));
    expect(entries.filter(isDifferent).map((entry) => [entry.kind, told(entry)?.words])).toEqual([
      ['changed', [['8', '6']]],
      ['changed', [['', 'do not expect that we ']]],
      ['changed', [['', ' Ships of the\nold class will use the north pier until then.']]],
      ['added', undefined],
      ['added', undefined],
    ]);
  });
});
