import type { TextRange } from '../text/range';
import { CharClass } from '../text/scripts';
import { type Copy, type CopyLine, type HomeScript, isForeign, isHan } from './copy';

/** A stretch in the other script among words of the text's own. Offsets are UTF-16 code units. */
export interface Run extends TextRange {
  readonly line: CopyLine;
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
        if (mayBeRun(copy, line, range)) runs.push({ ...range, line });
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

/** Whether the words around may be in the line's script: otherwise it is a passage in the other one. */
export function standsAmongOwn(copy: Copy, line: CopyLine, run: TextRange): boolean {
  const { han, own, other } = scriptsIn(copy, line, around(line, run));
  return han >= 2 && own >= other;
}

/**
 * Whether the words around surely are: two characters of the line's own script stand near, one of them in the same
 * clause, and none of the other script does.
 */
export function standsInOwnClause(copy: Copy, line: CopyLine, run: TextRange): boolean {
  const near = around(line, run);
  if (scriptsIn(copy, line, near).own < 2) return false;
  const [before, after] = near;
  let start = before.end;
  while (start > before.start && copy.classes[start - 1] !== CharClass.other) start -= 1;
  let end = after.start;
  while (end < after.end && copy.classes[end] !== CharClass.other) end += 1;
  const { own, other } = scriptsIn(copy, line, [
    { start, end: before.end },
    { start: after.start, end },
  ]);
  return own > 0 && other === 0;
}

/** What stands near a range on its line, before and after. */
function around(line: CopyLine, { start, end }: TextRange): readonly [TextRange, TextRange] {
  return [
    { start: Math.max(line.start, start - WINDOW), end: start },
    { start: end, end: Math.min(line.end, end + WINDOW) },
  ];
}

function scriptsIn(
  { classes }: Copy,
  { home }: CopyLine,
  ranges: readonly TextRange[],
): { readonly han: number; readonly own: number; readonly other: number } {
  let han = 0;
  let own = 0;
  let other = 0;
  for (const { start, end } of ranges) {
    for (let i = start; i < end; i += 1) {
      const found = classes[i];
      if (isHan(found)) han += 1;
      if (found === home) own += 1;
      else if (isForeign(found, home)) other += 1;
    }
  }
  return { han, own, other };
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
