import type { Piece } from './fragments';
import {
  hasChinese,
  isChinese,
  isDividedWord,
  type Joint,
  jointOf,
  startsChinese,
  type Words,
} from './line-ends';
import type { Line } from './lines';

/** Lines that are one paragraph, or a row of a table: pieces cell by cell. */
export interface Paragraph {
  readonly cells: readonly (readonly Piece[])[];
  readonly size: number;
  /** How much further right than its column it begins, in points. */
  readonly indent: number;
  /** How many words were put together that a hyphen had divided. */
  readonly hyphens: number;
}

/** How a file sets its text; lengths are points. */
export interface Setting {
  /** The size of most letters, */
  readonly size: number;
  /** how far its lines are from each other, in sizes, */
  readonly pitch: number;
  /** those in Chinese too, */
  readonly chinesePitch: number;
  /** and how far right the lines of whole pages reach, by where these begin. */
  readonly edges: ReadonlyMap<number, number>;
  /** Whether lines that are not in Chinese are spread to that place. */
  readonly isJustified: boolean;
  readonly words: Words;
}

/** In sizes: lines further from each other than the usual by this factor are two paragraphs; */
const WIDER_PITCH = 1.25;
/** letters that differ by more are not of one paragraph; */
const OTHER_SIZE = 0.12;
/** a line that begins so much further right is indented; */
const INDENT = 0.7;
/** a mark may go along with the Chinese characters that would not have fitted; */
const MARK_ROOM = 1.2;
/** so many letters may go along with a word: its space, and what wide letters take; */
const WORD_ROOM = 2.5;
/** a line that is spread reaches so near to the edge; */
const NEAR_EDGE = 0.4;
/** shorter lines are never full. */
const SHORTEST = 12;
/** Larger letters than the text's by this factor are a heading. */
export const HEADING_SIZE = 1.15;

const BULLET = /^[•‣◦▪●○■□➢➤]\s*\S/;
const MARKER = /^(?:[•‣◦▪●○■□➢➤·–*-]\s|[(（]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[.)）、．])/;
/** No line ends before or after a quotation mark: programs do not know which way it points. */
const TOGETHER = /^(?:.[\u2018-\u201d]+)*./;
const SENTENCE_END = /[.!?。！？…：:；;]["'”’」』)）]*$/;
/** A speaker's label: names, or Chinese words, up to a colon. */
const LABEL = /^(?:(?:\p{Lu}[\p{L}.'’-]*\s?){1,5}|\p{sc=Han}[^。，,；;！!？?]{0,30}?)[:：]/u;
/** A date and a time, or a time alone, as live pages set them after a turn. */
const TIME =
  /^[(（[]?(?:\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?\s*)?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?[)）\]]?$/;

interface Open {
  readonly lines: Line[];
  readonly joints: Joint[];
}

/** The paragraphs of lines that are in order of reading, over columns and pages. */
export function toParagraphs(lines: readonly Line[], setting: Setting): readonly Paragraph[] {
  const paragraphs: Open[] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    const before = open?.lines.at(-1);
    if (open && before && continues(open.lines, before, line, setting)) {
      open.joints.push(jointOf(before.text, line.text, setting.words));
      open.lines.push(line);
    } else {
      paragraphs.push({ lines: [line], joints: [] });
    }
  }
  return paragraphs.map(toParagraph);
}

/** Lines that are one paragraph, whatever they look like. */
export function toOneParagraph(lines: readonly Line[], { words }: Setting): Paragraph {
  const joints = lines.slice(1).map((line, index) => jointOf(lines[index]?.text ?? '', line.text, words));
  return toParagraph({ lines: [...lines], joints });
}

function continues(open: readonly Line[], before: Line, line: Line, setting: Setting): boolean {
  if (line.cells.length > 1 || BULLET.test(line.text)) return false;
  // Where no space is left between turns, a full line says nothing.
  if ((LABEL.test(line.text) || TIME.test(line.text)) && SENTENCE_END.test(before.text)) return false;
  if (TIME.test(before.text)) return false;
  if (Math.abs(line.size - before.size) > before.size * OTHER_SIZE) return false;
  if (line.column !== before.column) return continuesElsewhere(before, line, setting);
  const pitch = (line.y - before.y) / before.size;
  const usual = hasChinese(line.text) ? setting.chinesePitch : setting.pitch;
  if (pitch <= 0 || pitch > usual * WIDER_PITCH) return false;
  if (isHeading(line, setting)) return true;
  return isFull(before, line, setting) && isAligned(open, before, line);
}

/** A paragraph goes on in the next column or on the next page where its sentence does. */
function continuesElsewhere(before: Line, line: Line, setting: Setting): boolean {
  if (before.cells.length > 1 || isHeading(line, setting)) return false;
  if (SENTENCE_END.test(before.text) || MARKER.test(line.text)) return false;
  return isFull(before, line, setting) && line.left - line.column.left < line.size * INDENT;
}

/** Whether the beginning of the next line would not have fitted on this one, or is the rest of its last word. */
function isFull(line: Line, next: Line, setting: Setting): boolean {
  if (isDividedWord(line.text, next.text)) return true;
  const last = line.cells.at(-1);
  if (!last || last.right - line.column.left < line.size * SHORTEST) return false;
  const edge = line.column.right ?? setting.edges.get(line.column.left) ?? 0;
  // Where lines are spread, one that ends a sentence before the edge ends its paragraph too.
  const isSpread = setting.isJustified && SENTENCE_END.test(line.text) && !hasChinese(line.text);
  return line.right + (isSpread ? line.size * NEAR_EDGE : roomFor(next)) >= edge;
}

function roomFor(line: Line): number {
  if (startsChinese(line.text) || isChinese(line.text.slice(1, 2))) {
    const together = TOGETHER.exec(line.text)?.[0].length ?? 1;
    return line.size * (together + MARK_ROOM);
  }
  const [word = ''] = line.text.split(/\s/, 1);
  return ((line.right - line.left) * (word.length + WORD_ROOM)) / Math.max(line.text.length, 1);
}

/** Whether a line begins where the paragraph's lines do: the first of them may be indented, or hang out with its marker. */
function isAligned(open: readonly Line[], before: Line, line: Line): boolean {
  const shift = line.left - (before.cells.at(-1)?.left ?? before.left);
  const near = line.size * INDENT;
  // What goes on below a table's row is its last cell.
  if (before.cells.length > 1) return Math.abs(shift) < near;
  if (Math.abs(shift) < near) {
    const isIndented = line.left - line.column.left >= near;
    // Two indented lines: a block that is set in, or two paragraphs of a line each.
    return open.length > 1 || !isIndented || !SENTENCE_END.test(before.text);
  }
  if (open.length > 1) return false;
  return shift < 0 ? line.left - line.column.left < near : MARKER.test(before.text);
}

function isHeading({ size }: Line, setting: Setting): boolean {
  return size > setting.size * HEADING_SIZE;
}

function toParagraph({ lines, joints }: Open): Paragraph {
  const cells = (lines[0]?.cells ?? []).map(({ pieces }) => [...pieces]);
  for (const [index, joint] of joints.entries()) {
    const cell = cells.at(-1);
    const next = lines[index + 1]?.cells[0];
    if (!cell || !next) continue;
    join(cell, joint);
    cell.push(...next.pieces);
  }
  const [first] = lines;
  return {
    cells,
    size: first?.size ?? 0,
    indent: first ? first.left - first.column.left : 0,
    hyphens: joints.filter((joint) => joint === 'hyphen').length,
  };
}

/** Ends a line within a paragraph: with a space, without the hyphen that divided a word, or as it is. */
function join(cell: Piece[], joint: Joint): void {
  const last = cell.pop();
  if (!last) return;
  if (joint === 'hyphen') cell.push({ ...last, text: last.text.replace(/[-\u2010\u00ad]\s*$/, '') });
  else cell.push(joint === 'space' ? { ...last, text: `${last.text} ` } : last);
}
