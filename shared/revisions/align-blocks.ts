import type { TextRange } from '../text/range';
import { longestInOrder } from './in-order';
import { similarPairs } from './similar-blocks';

/** A block as it is aligned. */
export interface AlignedBlock {
  /** Folded; no block without words is held against others. */
  readonly words: string;
  /** The turn or the part of the page in which it stands: blocks of different ones are never one. */
  readonly home: string;
}

/** Blocks of one text and their counterpart in the other, by the places of the first ones, counted from 0. */
export interface Pair {
  readonly old: number;
  readonly next: number;
  /** How many blocks it is on each side: of one of them, one. */
  readonly oldCount: number;
  readonly nextCount: number;
  /** How much of the wording both have: 1 where the words are the same. */
  readonly share: number;
}

/** Which blocks belong together; each block is in one pair at most. */
export interface Alignment {
  /** In the same order on both sides. */
  readonly inOrder: readonly Pair[];
  /** The same words elsewhere. */
  readonly moved: readonly Pair[];
}

/** Two texts, block by block. */
export type Texts = Readonly<Record<'old' | 'next', readonly AlignedBlock[]>>;

/** Blocks between two that belong together, on both sides: places, the end excluded. */
export interface Gap {
  readonly old: TextRange;
  readonly next: TextRange;
}

/** How often what lies between blocks that stand once is looked through for blocks that stand once in there. */
const ROUNDS = 8;

/**
 * Aligns the blocks of two texts: first those that are the same, around those that stand once on both sides; then, in
 * between, those that share most of their wording. Linear in the texts, however little they share.
 */
export function alignBlocks(old: readonly AlignedBlock[], next: readonly AlignedBlock[]): Alignment {
  const texts = { old, next };
  const whole = { old: { start: 0, end: old.length }, next: { start: 0, end: next.length } };
  const found = samePairs(texts, whole, ROUNDS);
  const moved = movedPairs(texts, whole, found);
  const similar = similarPairs(texts, gapsBetween(found, whole), moved);
  return { inOrder: [...found, ...similar].sort((a, b) => a.old - b.old), moved };
}

/** The same words in the same order: at both ends of a gap, and around what stands once in it on both sides. */
function samePairs(texts: Texts, gap: Gap, rounds: number): readonly Pair[] {
  let [a, b] = [gap.old.start, gap.next.start];
  let [aEnd, bEnd] = [gap.old.end, gap.next.end];
  const [head, tail]: [Pair[], Pair[]] = [[], []];
  while (a < aEnd && b < bEnd && texts.old[a]?.words === texts.next[b]?.words) {
    head.push(same(a, b));
    a += 1;
    b += 1;
  }
  while (a < aEnd && b < bEnd && texts.old[aEnd - 1]?.words === texts.next[bEnd - 1]?.words) {
    aEnd -= 1;
    bEnd -= 1;
    tail.push(same(aEnd, bEnd));
  }
  const rest = { old: { start: a, end: aEnd }, next: { start: b, end: bEnd } };
  const anchors = rounds > 0 ? longestInOrder(uniquePairs(texts, rest)) : [];
  if (anchors.length === 0) return [...head, ...tail.reverse()];
  const inner = gapsBetween(anchors, rest).flatMap((one) => samePairs(texts, one, rounds - 1));
  return [...head, ...merged(anchors, inner), ...tail.reverse()];
}

/** Two lists of pairs, each in order, as one. */
function merged(some: readonly Pair[], others: readonly Pair[]): readonly Pair[] {
  let next = 0;
  const all = some.flatMap((pair) => {
    const from = next;
    while ((others[next]?.old ?? Number.POSITIVE_INFINITY) < pair.old) next += 1;
    return [...others.slice(from, next), pair];
  });
  return [...all, ...others.slice(next)];
}

/** The blocks left over on both sides that stand once in each of the whole texts. */
function movedPairs(texts: Texts, whole: Gap, found: readonly Pair[]): readonly Pair[] {
  const [olds, nexts] = [new Set(found.map((pair) => pair.old)), new Set(found.map((pair) => pair.next))];
  const left = new Set(texts.old.filter((_, place) => !olds.has(place)).map(({ words }) => words));
  const both = texts.next.filter(({ words }, place) => !nexts.has(place) && left.has(words));
  const words = new Set(both.map((block) => block.words));
  return words.size === 0 ? [] : uniquePairs(texts, whole, words);
}

function same(old: number, next: number): Pair {
  return { old, next, oldCount: 1, nextCount: 1, share: 1 };
}

/** The blocks of a gap whose words, of all or of some, stand in it once on both sides. */
function uniquePairs(texts: Texts, gap: Gap, among?: ReadonlySet<string>): readonly Pair[] {
  const olds = placesOnce(texts.old, gap.old, among);
  const nexts = placesOnce(texts.next, gap.next, among ?? olds);
  const pairs: Pair[] = [];
  for (const [words, old] of olds) {
    const next = nexts.get(words);
    if (words !== '' && old !== null && next !== null && next !== undefined) pairs.push(same(old, next));
  }
  return pairs;
}

/** Where the words of each block, or of some, stand; null where they are repeated. */
function placesOnce(
  blocks: readonly AlignedBlock[],
  { start, end }: TextRange,
  among?: Pick<ReadonlySet<string>, 'has'>,
): ReadonlyMap<string, number | null> {
  const places = new Map<string, number | null>();
  for (let place = start; place < end; place += 1) {
    const words = blocks[place]?.words ?? '';
    if (!among || among.has(words)) places.set(words, places.has(words) ? null : place);
  }
  return places;
}

/** What lies between pairs, which are in order, where both sides have something there. */
function gapsBetween(pairs: readonly Pair[], within: Gap): readonly Gap[] {
  const gaps: Gap[] = [];
  let from = { old: within.old.start, next: within.next.start };
  for (const { old, next } of [...pairs, { old: within.old.end, next: within.next.end }]) {
    const gap = { old: { start: from.old, end: old }, next: { start: from.next, end: next } };
    if (from.old < old && from.next < next) gaps.push(gap);
    from = { old: old + 1, next: next + 1 };
  }
  return gaps;
}
