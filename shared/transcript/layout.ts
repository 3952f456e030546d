import { isHardWrapped, linesOf, type TextLine } from '../text/lines';
import { cueLines, joinCues } from './cues';
import type { FurnitureRule } from './findings';
import { type Formatting, PLAIN } from './formatting';
import {
  findTail,
  footFurniture,
  innerFurniture,
  isHeading,
  isScrap,
  outerFurniture,
  pageLabel,
} from './furniture';
import { findLabels, type SpeakerLabel } from './labels';
import { siteHead } from './site-head';
import { splitStamps } from './stamps';
import { readTimeLine, type TimeLine } from './times';

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
  /** Whether the text stands in a subtitle's cues. */
  readonly inCues: boolean;
  readonly formatting: Formatting;
}

const BLANK: LineRole = { is: 'blank' };
const TEXT: LineRole = { is: 'text' };
const PROSE = 60;
const LONGEST_HEAD = 20;
const SHORTEST_HEADER = 8;
/** A heading stands close to the label that it leads to, in lines. */
const HEADING_REACH = 8;

/**
 * Reads what each line of `text` is: first times, then page labels, then speakers, then other page text. From `notes` on
 * (UTF-16 code units) it is the notes of the text.
 */
export function readLayout(text: string, formatting: Formatting = PLAIN, notes = text.length): Layout {
  const { lines: printed, isFile, inCues } = cueLines(splitStamps(linesOf(text)));
  const wrapped = !inCues && !formatting.hasParagraphs && isHardWrapped(printed);
  const times = printed.map((line, i) => timeOf(line, printed[i + 1]));
  const pageLabels = printed.map((line) => pageLabel(line.text));
  const isNote = (i: number): boolean => notes < text.length && (printed[i]?.start ?? 0) >= notes;
  const isPageText = (i: number): boolean => pageLabels[i] !== null || isFile(i) || isNote(i);
  const found = findLabels(text, { lines: printed, times, isPageText, wrapped, formatting });
  const { labels, lines } = joinCues(found, printed, inCues);
  const labelAt = new Map(labels.map((label) => [label.line, label]));
  const head = labels[0]?.line ?? headWithoutLabels(lines);
  const afterLast = (labels.at(-1)?.line ?? head) + 1;
  const tail = findTail(lines, afterLast);
  const isFoot = (line: string): FurnitureRule | null => footFurniture(line, labels.length > 0);
  const firstNote = lines.findIndex((_, i) => isNote(i));
  const last = Math.min(tail?.line ?? lines.length, firstNote < 0 ? lines.length : firstNote);
  const foot = footFrom(lines.slice(0, last), times, { earliest: afterLast, inCues, isFoot });
  const site = siteHead(lines, head);
  // A printed page repeats a line of the head at its top.
  const above = lines.slice(0, Math.min(head, LONGEST_HEAD)).map((line) => line.text);
  const printedAbove = new Set(above.filter((line) => line.length >= SHORTEST_HEADER));

  const roles = lines.map((line, i): LineRole => {
    const time = times[i];
    const label = labelAt.get(i);
    if (!line.text) return BLANK;
    if (isFile(i)) return { is: 'furniture', rule: 'file' };
    if (isNote(i)) return { is: 'furniture', rule: 'notes' };
    if (tail && i >= tail.line) return { is: 'furniture', rule: tail.rule };
    if (time) return { is: 'time', line: time };
    if (label) return { is: 'label', label };
    if (i < head) return asRole(site.has(i) ? 'menu' : outerFurniture(line.text));
    if (i >= foot) return asRole(isFoot(line.text) ?? 'menu');
    const rule = innerFurniture(line.text, pageLabels[i] ?? null);
    if (rule) return asRole(rule);
    if (printedAbove.has(line.text)) return asRole('title-line');
    return asRole(leads(line) && leadsToLabel(i) ? 'heading' : null);
  });
  return { text, lines, roles, labels, wrapped, inCues, formatting };

  function leads(line: TextLine): boolean {
    return formatting.headingLevel(line) !== null || isHeading(line.text);
  }

  /** Whether nothing but blank lines, times and other headings stands between a line and the next label. */
  function leadsToLabel(from: number): boolean {
    let next = from + 1;
    while (next < from + HEADING_REACH && !labelAt.has(next)) {
      const line = lines[next];
      if (line?.text && !times[next] && !leads(line)) return false;
      next += 1;
    }
    return labelAt.has(next);
  }
}

function asRole(rule: FurnitureRule | null): LineRole {
  return rule ? { is: 'furniture', rule } : TEXT;
}

/** The name or number that stands above a subtitle's cue counts as part of the cue. */
function timeOf(line: TextLine, next: TextLine | undefined): TimeLine | null {
  if (/^\d{1,6}$/.test(line.text) && next?.text.includes('-->')) return { time: null, isEnd: false };
  return line.text ? readTimeLine(line.text) : null;
}

/** Without any speaker, the head of a page ends at the first line of prose. */
function headWithoutLabels(lines: readonly TextLine[]): number {
  const prose = lines.findIndex((line, i) => i > 0 && line.text.length > PROSE);
  return prose < 0 ? lines.length : prose;
}

/**
 * The line after the last words: from there on, everything is blank, a time or page text, or a scrap of it that
 * stands below a line of page text (FUR-2).
 */
function footFrom(
  lines: readonly TextLine[],
  times: readonly (TimeLine | null)[],
  {
    earliest,
    inCues,
    isFoot,
  }: {
    readonly earliest: number;
    readonly inCues: boolean;
    readonly isFoot: (line: string) => FurnitureRule | null;
  },
): number {
  let foot = lines.length;
  for (let i = lines.length - 1; i >= earliest; i -= 1) {
    const text = lines[i]?.text ?? '';
    const isPage = !text || times[i] || isFoot(text);
    if (isPage) {
      if (text) foot = i;
    } else if (inCues || !isScrap(text)) {
      break;
    }
  }
  return foot;
}
