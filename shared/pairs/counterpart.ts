import { presentTexts } from '../anchoring/make-anchor';
import type { Anchor, Segment } from '../project/records';
import { alignUnits, BLOCK_MOVES } from './align-units';
import { type AlignedBlocks, CONFIDENCES, type Judged, type PairAlignment, type SideName } from './alignment';
import { NOTHING_LEARNT } from './likeness';
import { sentenceUnitsOf } from './sentence-units';
import { wholesOf, wordsAt } from './units';

/** What the other text has where a passage stands. */
export interface Counterpart extends Judged {
  /** The briefing in which it stands. */
  readonly briefing: string;
  readonly turns: readonly string[];
  readonly blocks: readonly string[];
  /** Where in the blocks: the sentences that say the same, or whole blocks where those are not to be told apart. */
  readonly segments: readonly Segment[];
  /** The present words of the segments; quarantined words are left out. */
  readonly words: string;
}

type Place = Pick<Anchor, 'briefing' | 'segments'>;

/**
 * What the other text says where `place` stands (PAIR-31, PAIR-32). Null where the place is in neither of the two
 * briefings or its passage has no counterpart.
 */
export function counterpartOf(alignment: PairAlignment, place: Place): Counterpart | null {
  const from = alignment.one.briefing.id === place.briefing ? 'one' : 'other';
  if (alignment[from].briefing.id !== place.briefing) return null;
  const to = from === 'one' ? 'other' : 'one';
  const marked = new Set(place.segments.map(({ block }) => block));
  const groups = alignment.turns.flatMap((group) => {
    const hits = group.blocks.filter(
      (hit) => hit[to].length > 0 && hit[from].some((block) => marked.has(block)),
    );
    return hits.length === 0 ? [] : [{ turns: group[to].turns, hits }];
  });
  if (groups.length === 0) return null;
  const hits = groups.flatMap((group) => group.hits);
  const narrowed = hits.map(
    (hit) => narrowedTo(alignment, hit, from, place.segments) ?? wholeBlocks(alignment, hit, to),
  );
  const { briefing, text } = alignment[to];
  const segments = joined(
    narrowed.flatMap((found) => found.segments),
    presentTexts(briefing, text),
  );
  return {
    briefing: briefing.id,
    turns: groups.flatMap((group) => group.turns),
    blocks: hits.flatMap((hit) => hit[to]),
    segments,
    words: wordsAt(briefing, text, segments),
    ...weakest(narrowed),
  };
}

interface Found extends Judged {
  readonly segments: readonly Segment[];
}

function wholeBlocks(alignment: PairAlignment, hit: AlignedBlocks, to: SideName): Found {
  const { confidence, reasons } = hit;
  return { segments: wholesOf(alignment[to], hit[to]), confidence, reasons };
}

/** PAIR-32: the sentences of aligned blocks that say what the marked ones do; null where that is all or is not clear. */
function narrowedTo(
  { one, other }: PairAlignment,
  hit: AlignedBlocks,
  from: SideName,
  marked: readonly Segment[],
): Found | null {
  const units = { one: sentenceUnitsOf(one, hit.one), other: sentenceUnitsOf(other, hit.other) };
  if (units.one.length < 2 || units.other.length < 2) return null;
  const traits = (side: SideName) => units[side].map((unit) => unit.traits);
  const steps = alignUnits(traits('one'), traits('other'), BLOCK_MOVES, NOTHING_LEARNT).filter((step) =>
    units[from]
      .slice(step[from].from, step[from].to)
      .some(({ segment }) => marked.some((mark) => meet(mark, segment))),
  );
  const to = from === 'one' ? 'other' : 'one';
  const segments = steps.flatMap((step) =>
    units[to].slice(step[to].from, step[to].to).map(({ segment }) => segment),
  );
  const found = weakest([hit, ...steps]);
  const isClear = segments.length > 0 && steps.every(({ confidence }) => confidence !== 'unsure');
  return isClear ? { segments, ...found } : null;
}

/** Segments with nothing but white space between them as one: nothing is left out there. */
function joined(segments: readonly Segment[], present: (block: string) => string): readonly Segment[] {
  const result: Segment[] = [];
  for (const segment of segments) {
    const last = result.at(-1);
    const isNext =
      last?.block === segment.block && present(segment.block).slice(last.end, segment.start).trim() === '';
    if (last && isNext) result[result.length - 1] = { ...last, end: segment.end };
    else result.push(segment);
  }
  return result;
}

function meet(a: Segment, b: Segment): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end;
}

/** Several passages are no surer than the least sure of them. */
function weakest(found: readonly Judged[]): Judged {
  const rank = ({ confidence }: Judged) => CONFIDENCES.indexOf(confidence);
  const least = found.reduce<Judged | null>(
    (worst, next) => (worst && rank(worst) >= rank(next) ? worst : next),
    null,
  );
  return { confidence: least?.confidence ?? 'unsure', reasons: least?.reasons ?? [] };
}
