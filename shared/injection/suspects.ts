import type { TextRange } from '../text/range';
import { type Copy, type CopyLine, type HomeScript, lineAt, otherThan } from './copy';
import { SPAM_PHRASES, TRADE_PHRASES } from './data/spam';
import { PhraseList } from './phrases';
import { isQuoted } from './quoted';
import { foreignIn, foreignRuns, scriptsAround, standsAmongOwn } from './runs';

/** A stretch that could be injected, before it is weighed. Offsets are UTF-16 code units. */
export interface Suspect extends TextRange {
  readonly line: CopyLine;
  /** How many of its characters only the other script has. */
  readonly foreign: number;
  readonly known: 'phrase' | 'trade' | null;
  /** It stands in quotation marks or brackets with nothing else in the script of the text. */
  readonly quoted: boolean;
  /** At least two characters around it are of the line's own script. */
  readonly amongOwn: boolean;
}

/** The script that an advertisement found by this suspect has no character of. */
export function avoidedBy({ foreign, line }: Suspect): HomeScript {
  return foreign > 0 ? line.home : otherThan(line.home);
}

const phrases = new PhraseList(SPAM_PHRASES);
const trades = new PhraseList(TRADE_PHRASES);

/** All suspects of a Chinese text in order, not overlapping: runs of the other script, and known advertisements. */
export function findSuspects(copy: Copy): readonly Suspect[] {
  const found: Suspect[] = foreignRuns(copy).map((run) => ({
    ...run,
    foreign: foreignIn(copy, run, run.line.home),
    known: null,
    amongOwn: scriptsAround(copy, run.line, run).own >= 2,
  }));
  for (const [list, known] of [
    [phrases, 'phrase'],
    [trades, 'trade'],
  ] as const) {
    for (const range of list.allIn(copy.text)) {
      const line = lineAt(copy, range.start);
      if (!line || (known === 'trade' && !standsAmongOwn(copy, line, range))) continue;
      const foreign = foreignIn(copy, range, line.home);
      const quoted = isQuoted(copy, line, range);
      found.push({
        ...range,
        line,
        foreign,
        known,
        quoted,
        amongOwn: scriptsAround(copy, line, range).own >= 2,
      });
    }
  }
  return united(copy, found);
}

/** Suspects that overlap or touch become one; the surest knowledge about any of them stays. */
function united(copy: Copy, suspects: Suspect[]): readonly Suspect[] {
  suspects.sort((a, b) => a.start - b.start || b.end - a.end);
  const result: Suspect[] = [];
  for (const suspect of suspects) {
    const last = result.at(-1);
    if (!last || suspect.start > last.end || suspect.line !== last.line) {
      result.push(suspect);
      continue;
    }
    const range = { start: last.start, end: Math.max(last.end, suspect.end) };
    const known = [last.known, suspect.known].includes('phrase') ? 'phrase' : (last.known ?? suspect.known);
    const { line } = last;
    result[result.length - 1] = {
      ...range,
      line,
      known,
      foreign: foreignIn(copy, range, line.home),
      quoted: isQuoted(copy, line, range),
      amongOwn: scriptsAround(copy, line, range).own >= 2,
    };
  }
  return result;
}
