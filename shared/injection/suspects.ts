import type { TextRange } from '../text/range';
import { type Copy, type CopyLine, type HomeScript, lineAt, otherThan } from './copy';
import { SPAM_PHRASES, TRADE_PHRASES } from './data/spam';
import { PhraseList } from './phrases';
import { isQuoted } from './quoted';
import { foreignIn, foreignRuns, standsAmongOwn, standsInOwnClause } from './runs';

/** A stretch that could be injected, before it is weighed. Offsets are UTF-16 code units. */
export interface Suspect extends TextRange {
  readonly line: CopyLine;
  /** How many of its characters only the other script has. */
  readonly foreign: number;
  readonly known: 'phrase' | 'trade' | null;
  /** It stands in quotation marks or brackets with nothing else in the script of the text. */
  readonly quoted: boolean;
  /** It stands in a clause of the line's own script. */
  readonly amongOwn: boolean;
}

/** The script that an advertisement found by this suspect has no character of. */
export function avoidedBy({ foreign, line }: Suspect): HomeScript {
  return foreign > 0 ? line.home : otherThan(line.home);
}

const phrases = new PhraseList(SPAM_PHRASES);
const trades = new PhraseList(TRADE_PHRASES);

interface Found extends TextRange {
  readonly line: CopyLine;
  readonly known: Suspect['known'];
}

/** All suspects of a Chinese text in order, not overlapping: runs of the other script, and known advertisements. */
export function findSuspects(copy: Copy): readonly Suspect[] {
  const found: Found[] = [
    ...foreignRuns(copy).map((run) => ({ ...run, known: null })),
    ...knownIn(copy, phrases, 'phrase'),
    ...knownIn(copy, trades, 'trade').filter((range) => standsAmongOwn(copy, range.line, range)),
  ];
  return united(found).map((range) => ({
    ...range,
    foreign: foreignIn(copy, range, range.line.home),
    quoted: isQuoted(copy, range.line, range),
    amongOwn: standsInOwnClause(copy, range.line, range),
  }));
}

function knownIn(copy: Copy, list: PhraseList, known: 'phrase' | 'trade'): readonly Found[] {
  return list.allIn(copy.text).flatMap((range) => {
    const line = lineAt(copy, range.start);
    return line ? [{ ...range, line, known }] : [];
  });
}

/** Ranges that overlap or touch become one; the surest knowledge about any of them stays. */
function united(found: Found[]): readonly Found[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const result: Found[] = [];
  for (const range of found) {
    const last = result.at(-1);
    if (!last || range.start > last.end || range.line !== last.line) {
      result.push(range);
      continue;
    }
    const known = [last.known, range.known].includes('phrase') ? 'phrase' : (last.known ?? range.known);
    result[result.length - 1] = { ...last, end: Math.max(last.end, range.end), known };
  }
  return result;
}
