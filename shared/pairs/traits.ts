import { countScripts } from '../text/scripts';
import type { TurnKind } from '../transcript/findings';
import { type Amount, sortedAmounts } from './amounts';
import type { Span } from './monotone';

/** What is known of a passage without understanding its language (PAIR-10 … PAIR-14). */
export interface Traits {
  /** Length in Chinese characters, or what as many English words come to. */
  readonly size: number;
  /** Sorted by value. */
  readonly amounts: readonly Amount[];
  /** What these weigh together. */
  readonly weight: number;
  readonly codes: ReadonlySet<string>;
  /** What its longest part does in the briefing; null below turns, where it says nothing. */
  readonly kind: TurnKind | 'preamble' | null;
  /** Who says its longest part. */
  readonly speaker: string | null;
  /** What its parts would be strange as one turn for: more than one person, or a question and something else. */
  readonly mixed: 'nothing' | 'speakers' | 'question';
  /** When it begins. */
  readonly time: string | null;
}

/** PAIR-10: an English word stands for so many Chinese characters. */
const CHARACTERS_PER_WORD = 1.6;

/** The length of words in Chinese characters, or what as many English words come to. */
export function sizeOf(words: string): number {
  const { han, words: latin } = countScripts(words);
  return han + CHARACTERS_PER_WORD * latin;
}

/** The traits of some neighbouring passages taken together; made once for each such span. */
export function spanTraits(units: readonly Traits[]): (span: Span) => Traits {
  const made: Traits[][] = [];
  return ({ from, to }) => {
    const first = units[from];
    if (first && to - from === 1) return first;
    made[from] ??= [];
    const known = made[from][to - from];
    if (known) return known;
    const joined = joinedTraits(units.slice(from, to));
    made[from][to - from] = joined;
    return joined;
  };
}

/** The traits of passages taken together; what only one of them can have is that of the longest. */
export function joinedTraits(parts: readonly Traits[]): Traits {
  const longest = parts.reduce<Traits | null>(
    (most, part) => (part.size > (most?.size ?? -1) ? part : most),
    null,
  );
  return {
    size: parts.reduce((sum, { size }) => sum + size, 0),
    amounts: sortedAmounts(parts.flatMap(({ amounts }) => amounts)),
    weight: parts.reduce((sum, { weight }) => sum + weight, 0),
    codes: new Set(parts.flatMap(({ codes }) => [...codes])),
    kind: longest?.kind ?? null,
    speaker: longest?.speaker ?? null,
    mixed: mixedIn(parts),
    time: parts[0]?.time ?? null,
  };
}

function mixedIn(parts: readonly Traits[]): Traits['mixed'] {
  const asks = parts.filter(({ kind }) => kind === 'question').length;
  if (asks > 0 && asks < parts.length) return 'question';
  return new Set(parts.map(({ speaker }) => speaker)).size > 1 ? 'speakers' : 'nothing';
}
