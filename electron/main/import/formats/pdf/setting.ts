import { hasChinese, wordsIn } from './line-ends';
import type { Line } from './lines';
import type { Setting } from './paragraphs';

/** Of the distances between lines, the one that this share is below: most are those within paragraphs, in most files. */
const LOW = 0.2;
/** Of the lines of a column, this share may be longer than the others. */
const OVER = 0.05;
/** Lines nearer or further than this, in sizes, tell nothing about a paragraph. */
const NEAREST = 0.8;
const FURTHEST = 3;
const USUAL_PITCH = 1.4;
const USUAL_CHINESE_PITCH = 1.5;
/** Fewer distances are no evidence. */
const ENOUGH = 4;
/** Lines end at the same place to this, in sizes; where this share of them does, they are spread to it. */
const SAME_END = 0.2;
const JUSTIFIED = 0.4;

/** How the lines of a file are set. */
export function settingOf(lines: readonly Line[]): Setting {
  const size = usualSize(lines);
  const edges = rightEdges(lines.filter((line) => line.cells.length === 1 && isUsual(line, size)));
  return {
    size,
    ...usualPitches(lines, size),
    edges,
    isJustified: areJustified(
      lines.filter((line) => isUsual(line, size) && !hasChinese(line.text)),
      edges,
    ),
    words: wordsIn(lines.map(({ text }) => text)),
  };
}

/** How far right the lines reach of pages that begin at the same place; a few of many run over the edge. */
function rightEdges(lines: readonly Line[]): ReadonlyMap<number, number> {
  const rights = new Map<number, number[]>();
  for (const { column, right } of lines) {
    if (column.right !== null) continue;
    const ends = rights.get(column.left) ?? [];
    rights.set(column.left, ends);
    ends.push(right);
  }
  const edgeOf = (ends: number[]) => ends.sort((a, b) => b - a)[Math.floor(ends.length * OVER)] ?? 0;
  return new Map([...rights].map(([left, ends]) => [left, edgeOf(ends)]));
}

/** Whether most lines end at the same place; Chinese ones do so anyway. */
function areJustified(lines: readonly Line[], edges: ReadonlyMap<number, number>): boolean {
  const ends = lines.map(({ column, right, size }) => {
    const edge = column.right ?? edges.get(column.left);
    return edge !== undefined && Math.abs(edge - right) < size * SAME_END;
  });
  return ends.length >= ENOUGH && ends.filter(Boolean).length > ends.length * JUSTIFIED;
}

/** The size that most letters have, to half a point. */
export function usualSize(texts: readonly { readonly size: number; readonly text: string }[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of texts) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  let usual = 0;
  for (const [size, count] of letters) if (count > (letters.get(usual) ?? 0)) usual = size;
  return usual;
}

function isUsual(line: Line, size: number): boolean {
  return Math.abs(line.size - size) <= 1;
}

/** Fonts for Chinese set their lines wider apart than others on the same page. */
function usualPitches(lines: readonly Line[], size: number): Pick<Setting, 'pitch' | 'chinesePitch'> {
  const all = usualPitch(lines, size) ?? USUAL_PITCH;
  const chinese = usualPitch(lines, size, ({ text }) => hasChinese(text));
  const others = usualPitch(lines, size, ({ text }) => !hasChinese(text));
  return { pitch: others ?? all, chinesePitch: chinese ?? Math.max(all, USUAL_CHINESE_PITCH) };
}

/** How far lines of a kind are below the one before them; null where they are too few to tell. */
function usualPitch(lines: readonly Line[], size: number, isOfKind = (_line: Line) => true): number | null {
  const pitches: number[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (!before || before.column !== line.column || !isUsual(line, size) || !isOfKind(line)) continue;
    const pitch = (line.y - before.y) / line.size;
    if (pitch > NEAREST && pitch < FURTHEST) pitches.push(pitch);
  }
  if (pitches.length < ENOUGH) return null;
  return pitches.sort((a, b) => a - b)[Math.floor(pitches.length * LOW)] ?? null;
}
