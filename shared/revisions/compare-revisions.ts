import { oncePer } from '../project/once-per';
import { speakerById } from '../project/queries';
import type { Briefing, Turn } from '../project/records';
import { type AlignedBlock, alignBlocks, type Pair } from './align-blocks';
import { joinPassages, type Passage, passagesOf } from './passage';

/** One of two copies of an event: the record, and its decoded source. */
export interface Revision {
  readonly briefing: Briefing;
  readonly text: string;
}

/** A block that both copies have; or one that is several in the other. */
export interface PairedEntry {
  /** `same`: the same words at the same place in the order; `moved`: the same words elsewhere; `changed`: other words. */
  readonly kind: 'same' | 'moved' | 'changed';
  readonly old: Passage;
  readonly next: Passage;
  /** How much of the wording both have, from 0 to 1. */
  readonly share: number;
  /** The same words in another writing: Chinese script, width, quotation marks. */
  readonly isFolded: boolean;
  /** Not the same injected strings are quarantined in both. */
  readonly hasInjected: boolean;
  /** It is one block on one side and several on the other. */
  readonly isDivided: boolean;
  /** Page text on both sides. */
  readonly isPage: boolean;
}

/** A block that only one copy has. */
export interface LoneEntry {
  /** `missing`: only the old copy has it; `added`: only the new one. */
  readonly kind: 'missing' | 'added';
  readonly passage: Passage;
  /** Nothing is left of it without the injected strings. */
  readonly isInjected: boolean;
  readonly isPage: boolean;
}

/** A block of either copy, or one of both. */
export type Entry = PairedEntry | LoneEntry;

/** Two copies, held against one another block by block. */
export interface Comparison {
  readonly old: Revision;
  readonly next: Revision;
  /** Each block of both copies once, in the new copy's order; what is missing stands where it stood. */
  readonly entries: readonly Entry[];
  /** Questions that only one copy has: of all their paragraphs the other has none. */
  readonly questions: { readonly missing: readonly Turn[]; readonly added: readonly Turn[] };
}

/** Compares two copies of an event as their readers see them: what is quarantined does not count as words (SPEC.md). */
export function compareRevisions(old: Revision, next: Revision): Comparison {
  const olds = passagesOf(old.briefing, old.text);
  const nexts = passagesOf(next.briefing, next.text);
  const { inOrder, moved } = alignBlocks(olds.map(aligned), nexts.map(aligned));
  const entries = inReadingOrder(olds, nexts, inOrder, moved);
  const lone = (kind: LoneEntry['kind']) =>
    new Set(entries.flatMap((entry) => (entry.kind === kind ? idsOf(entry.passage) : [])));
  return {
    old,
    next,
    entries,
    questions: {
      missing: questionsIn(old.briefing, lone('missing')),
      added: questionsIn(next.briefing, lone('added')),
    },
  };
}

/** The entry of a block of the old copy that the new one has too. */
export function counterpartOf({ entries }: Comparison, block: string): PairedEntry | null {
  return pairedByOld(entries).get(block) ?? null;
}

/** Whether a reader would see any difference at an entry. */
export function isDifferent(entry: Entry): boolean {
  if (entry.kind !== 'same' || entry.isFolded || entry.hasInjected || entry.isDivided) return true;
  return isPage(entry.old) !== isPage(entry.next);
}

const pairedByOld = oncePer(
  (entries: readonly Entry[]): ReadonlyMap<string, PairedEntry> =>
    new Map(
      entries.flatMap((entry) => ('old' in entry ? idsOf(entry.old).map((id) => [id, entry] as const) : [])),
    ),
);

function idsOf({ parts }: Passage): readonly string[] {
  return parts.map(({ block }) => block.id);
}

function aligned({ words, parts }: Passage): AlignedBlock {
  const block = parts[0]?.block;
  return { words, home: `${block?.kind} ${block?.turn}` };
}

function inReadingOrder(
  olds: readonly Passage[],
  nexts: readonly Passage[],
  inOrder: readonly Pair[],
  moved: readonly Pair[],
): readonly Entry[] {
  const movedTo = new Map(moved.map((pair) => [pair.next, pair]));
  const movedFrom = new Set(moved.map(({ old }) => old));
  const entries: Entry[] = [];
  let from = { old: 0, next: 0 };
  const upTo = (to: typeof from): void => {
    for (let place = from.old; place < to.old; place += 1) {
      const block = olds[place];
      if (block && !movedFrom.has(place)) entries.push(loneEntry('missing', block));
    }
    for (let place = from.next; place < to.next; place += 1) {
      const block = nexts[place];
      const old = olds[movedTo.get(place)?.old ?? -1];
      if (block) entries.push(old ? pairedEntry('moved', old, block, 1) : loneEntry('added', block));
    }
  };
  for (const pair of inOrder) {
    upTo(pair);
    const to = { old: pair.old + pair.oldCount, next: pair.next + pair.nextCount };
    const old = joinPassages(olds.slice(pair.old, to.old));
    const next = joinPassages(nexts.slice(pair.next, to.next));
    entries.push(pairedEntry(old.words === next.words ? 'same' : 'changed', old, next, pair.share));
    from = to;
  }
  upTo({ old: olds.length, next: nexts.length });
  return entries;
}

function pairedEntry(kind: PairedEntry['kind'], old: Passage, next: Passage, share: number): PairedEntry {
  return {
    kind,
    old,
    next,
    share,
    isFolded: old.words === next.words && old.seen !== next.seen,
    hasInjected: injectedIn(old) !== injectedIn(next),
    isDivided: old.parts.length !== next.parts.length,
    isPage: isPage(old) && isPage(next),
  };
}

function loneEntry(kind: LoneEntry['kind'], passage: Passage): LoneEntry {
  const isInjected = passage.words === '' && passage.injected.length > 0;
  return { kind, passage, isInjected, isPage: isPage(passage) };
}

function injectedIn({ present, injected }: Passage): string {
  return injected.map(({ start, end }) => present.slice(start, end)).join('\n');
}

/** Whether a passage is page text. */
export function isPage({ parts }: Passage): boolean {
  return parts.every(({ block }) => block.kind === 'furniture');
}

/** Turns that ask, or in which a journalist speaks, all of whose paragraphs are among some blocks. */
function questionsIn(briefing: Briefing, blocks: ReadonlySet<string>): readonly Turn[] {
  const counted = new Map<string, { all: number; lone: number }>();
  for (const { id, turn } of briefing.blocks) {
    if (turn === null) continue;
    const count = counted.get(turn) ?? { all: 0, lone: 0 };
    counted.set(turn, { all: count.all + 1, lone: count.lone + (blocks.has(id) ? 1 : 0) });
  }
  return briefing.turns.filter((turn) => {
    const count = counted.get(turn.id);
    const asks = turn.kind === 'question' || speakerById(briefing, turn.speaker)?.role === 'journalist';
    return asks && count !== undefined && count.all === count.lone;
  });
}
