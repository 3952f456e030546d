import type { TextRange } from '../text/range';
import { CharClass } from '../text/scripts';
import { type Copy, type CopyLine, type HomeScript, isForeign, isHan } from './copy';
import { isQuoted } from './quoted';

/** A stretch in the other script among words of the text's own. Offsets are UTF-16 code units. */
export interface Run extends TextRange {
  readonly line: CopyLine;
  /** It stands in quotation marks or brackets with nothing else in the script of the text. */
  readonly quoted: boolean;
}

/** So many characters that both scripts use do not end a run. */
const MOST_NEUTRAL = 2;
const LONGEST_RUN = 12;
const WINDOW = 14;

/** The stretches of the other script, from one foreign character to the last (INJ-1, INJ-7). */
export function foreignRuns(copy: Copy): readonly Run[] {
  const runs: Run[] = [];
  for (const line of copy.lines) {
    let start = -1;
    let last = -1;
    const close = (): void => {
      if (start >= 0) {
        const range = { start, end: last + 1 };
        if (mayBeRun(copy, line, range)) runs.push({ ...range, line, quoted: isQuoted(copy, line, range) });
      }
      start = -1;
    };
    for (let i = line.start; i < line.end; i += 1) {
      const found = copy.classes[i];
      if (isForeign(found, line.home)) {
        if (start < 0) start = i;
        last = i;
      } else if (start >= 0 && (found !== CharClass.han || i - last > MOST_NEUTRAL)) {
        close();
      }
    }
    close();
  }
  return runs;
}

function mayBeRun(copy: Copy, line: CopyLine, run: TextRange): boolean {
  return run.end - run.start <= LONGEST_RUN && standsAmongOwn(copy, line, run) && !touchesKana(copy, run);
}

/** How many characters of the line's own script and of the other one stand around, and how many Chinese ones at all. */
export function scriptsAround(
  copy: Copy,
  line: CopyLine,
  run: TextRange,
): { han: number; own: number; other: number } {
  let han = 0;
  let own = 0;
  let other = 0;
  const look = (from: number, to: number): void => {
    for (let i = from; i < to; i += 1) {
      const found = copy.classes[i];
      if (isHan(found)) han += 1;
      if (found === line.home) own += 1;
      else if (isForeign(found, line.home)) other += 1;
    }
  };
  look(Math.max(line.start, run.start - WINDOW), run.start);
  look(run.end, Math.min(line.end, run.end + WINDOW));
  return { han, own, other };
}

/** Whether the words around may be in the line's script: otherwise it is a passage in the other one. */
export function standsAmongOwn(copy: Copy, line: CopyLine, run: TextRange): boolean {
  const { han, own, other } = scriptsAround(copy, line, run);
  return han >= 2 && own >= other;
}

/** Japanese is neither script: 東京スカイツリー is a name as it is. */
function touchesKana({ classes }: Copy, run: TextRange): boolean {
  let [start, end] = [run.start, run.end];
  while (isHan(classes[start - 1]) && run.start - start < WINDOW) start -= 1;
  while (isHan(classes[end]) && end - run.end < WINDOW) end += 1;
  return classes[start - 1] === CharClass.kana || classes[end] === CharClass.kana;
}

/** How many characters of a string only the script other than `home` has. */
export function foreignIn({ classes }: Copy, { start, end }: TextRange, home: HomeScript): number {
  let count = 0;
  for (let i = start; i < end; i += 1) if (isForeign(classes[i], home)) count += 1;
  return count;
}
