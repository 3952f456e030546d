import { isHardWrapped, linesOf, type TextLine } from '../text/lines';
import type { FurnitureRule } from './findings';
import { findTail, footFurniture, innerFurniture, outerFurniture, pageLabel } from './furniture';
import { findLabels, type SpeakerLabel } from './labels';
import { readTimeLine, type TimeLine, trailingStamp } from './times';

/** What a line is in the transcript. */
export type LineRole =
  | { readonly is: 'blank' }
  | { readonly is: 'time'; readonly line: TimeLine }
  | { readonly is: 'label'; readonly label: SpeakerLabel }
  | { readonly is: 'furniture'; readonly rule: FurnitureRule }
  | { readonly is: 'text' };

/** The lines of a text with what each is. */
export interface Layout {
  readonly text: string;
  readonly lines: readonly TextLine[];
  readonly roles: readonly LineRole[];
  readonly labels: readonly SpeakerLabel[];
  /** Whether paragraphs run over several lines. */
  readonly wrapped: boolean;
}

const BLANK: LineRole = { is: 'blank' };
const TEXT: LineRole = { is: 'text' };
const PROSE = 60;
const FEWEST_STAMPS = 2;

/** Reads what each line of `text` is: first times, then page labels, then speakers, then other page text. */
export function readLayout(text: string): Layout {
  const lines = splitStamps(linesOf(text));
  const wrapped = isHardWrapped(lines);
  const times = lines.map((line, i) => timeOf(line, lines[i + 1]));
  const isPageText = lines.map((line) => pageLabel(line.text) !== null);
  const labels = findLabels(text, lines, wrapped, (i) => !times[i] && !isPageText[i]);
  const labelAt = new Map(labels.map((label) => [label.line, label]));
  const head = labels[0]?.line ?? headWithoutLabels(lines);
  const afterLast = (labels.at(-1)?.line ?? head) + 1;
  const tail = findTail(lines, afterLast);
  const foot = footFrom(lines, times, afterLast);

  const roles = lines.map((line, i): LineRole => {
    const time = times[i];
    const label = labelAt.get(i);
    if (!line.text) return BLANK;
    if (tail && i >= tail.line) return { is: 'furniture', rule: tail.rule };
    if (time) return { is: 'time', line: time };
    if (label) return { is: 'label', label };
    const rule = (i < head ? outerFurniture : i >= foot ? footFurniture : innerFurniture)(line.text);
    return rule ? { is: 'furniture', rule } : TEXT;
  });
  return { text, lines, roles, labels, wrapped };
}

/** A date and time at the end of a paragraph, as some live pages print it, counts as a line of its own. */
function splitStamps(lines: readonly TextLine[]): readonly TextLine[] {
  const starts = lines.map((line) => trailingStamp(line.text));
  if (starts.filter((start) => start !== null).length < FEWEST_STAMPS) return lines;
  return lines.flatMap((line, i): readonly TextLine[] => {
    const at = starts[i];
    if (at === null || at === undefined) return [line];
    const words = line.text.slice(0, at).trimEnd();
    const stamp = line.text.slice(at).trimStart();
    return [
      { ...line, end: line.start + words.length, text: words },
      { start: line.end - stamp.length, end: line.end, text: stamp, indent: 0 },
    ];
  });
}

/** The number that stands above a subtitle's cue counts as part of the cue. */
function timeOf(line: TextLine, next: TextLine | undefined): TimeLine | null {
  if (/^\d{1,6}$/.test(line.text) && next?.text.includes('-->')) return { time: null, isEnd: false };
  return line.text ? readTimeLine(line.text) : null;
}

/** Without any speaker, the head of a page ends at the first line of prose. */
function headWithoutLabels(lines: readonly TextLine[]): number {
  const prose = lines.findIndex((line, i) => i > 0 && line.text.length > PROSE);
  return prose < 0 ? lines.length : prose;
}

/** The line after the last words: from there on, everything is blank, a time or page text. */
function footFrom(lines: readonly TextLine[], times: readonly (TimeLine | null)[], earliest: number): number {
  let foot = lines.length;
  while (foot > earliest) {
    const line = lines[foot - 1];
    if (line?.text && !times[foot - 1] && !footFurniture(line.text)) break;
    foot -= 1;
  }
  return foot;
}
