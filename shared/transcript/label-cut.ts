import { foldWidth } from '../text/folding';
import type { TextLine } from '../text/lines';
import type { TextRange } from '../text/range';
import { isSpaceAt } from '../text/scripts';
import { leadingTime, type PrintedTime, readTimeLine, trailingTime } from './times';

/**
 * How a text sets off its labels (SPK-6): by a colon alone, in bold, in brackets, with a time at the end of the line,
 * by a subtitle's voice tag, behind `>>`, as initials before a gap, in capitals with a full stop, or by a line of their
 * own.
 */
export type Manner =
  | 'colon'
  | 'stop'
  | 'line'
  | 'bold'
  | 'bracket'
  | 'stamped'
  | 'voice'
  | 'arrows'
  | 'initials';

/** What could be a speaker's label by its form; whether it is one, its words decide. */
export interface LabelCut {
  /** From the label's first character to its colon or bracket (UTF-16 code units). */
  readonly label: TextRange;
  /** The label without colon, brackets, marks of emphasis and time; half width. */
  readonly inner: string;
  /** Where the words begin on the same line; null if the label stands alone. */
  readonly words: number | null;
  /** The words on the same line, as printed. */
  readonly rest: string;
  readonly time: PrintedTime | null;
  readonly manner: Manner;
  /** Whether a colon ends it; a label without one needs more support from the rest of the text. */
  readonly colon: boolean;
}

type Cut = (parts: {
  readonly from?: number;
  readonly innerEnd: number;
  readonly labelEnd: number;
  readonly manner: Manner;
  readonly colon?: boolean;
}) => LabelCut | null;

const LONGEST_LABEL = 90;
/** Colons of other code charts, and the `>` that a web page writes in full. */
const ODD_COLON = /[\ufe55\ufe30\u2236\ua789]/g;
/** A sign that every form has one of; most lines have none and need no closer look. */
const HAS_FORM =
  /[:：\ufe55\ufe30\u2236\ua789[［【<*_\t]|[\dMm]\.?[\])）】]?$|^[QA]\.? |^[A-Z]{2,4} {2}|^\p{Lu}[\p{Lu}c .'’-]{2,60}\. /u;
const MARKS = /^(?:>>|&gt;&gt;|[-–—•*_#>]|<(?:b|strong|em|i|u)>| |\t)+/i;
const EMPHASIS = /(?:\*{1,3}|_{1,3}|<(?:b|strong|em|i|u)>)+$/i;
const EMPHASIS_END = /^(?:[*_]+|<\/(?:b|strong|em|i|u)>)+/i;
const EMPHASIS_AROUND = /^[*_]+|(?:[*_]+|<\/(?:b|strong|em|i|u)>)+$/gi;
const VOICE = /^<v(?:\.[^\s>]*)?[ \t]+(?<name>[^<>]{1,80})>/;
const INITIAL =
  /^(?:Q\.?[ \t]+|A\.?(?: {2,}|\t+)|(?!M[RSX]|DR|SIR|THE|GEN|SEN|REP|GOV)[A-Z]{2,4}(?: {2,}|\t+))(?=\S)/;
/** `CHAIR OAKES. Good afternoon.`, `MR. JAN K. ROE. Yes.`: only an honorific or an initial has a stop within. */
const STOPPED =
  /^(?:(?:(?:Mc)?\p{Lu}[\p{Lu}'’-]*|(?:MR|MRS|MS|DR|GEN|ADM|LT|COL|SEN|REP|GOV|HON|\p{Lu})\.) ){1,6}(?:Mc)?\p{Lu}[\p{Lu}'’-]+(?:,? [JS]R\.)?(?=\. +\S)/u;
const STOPPED_ROLE = /^(?:QUESTION|REPORTER|MODERATOR|OPERATOR|STAFF|INTERPRETER)(?=\. +\S)/;
const CLOSING = new Map([
  ['[', ']'],
  ['【', '】'],
]);

/**
 * Cuts a line into label and words by form alone (SPK-1); null where the line has no such form. `bold` says how many of
 * its UTF-16 code units a file shows in bold, from the first on.
 */
export function cutLabel(line: TextLine, bold = 0): LabelCut | null {
  const printed = line.text.slice(0, LONGEST_LABEL);
  if (bold === 0 && !HAS_FORM.test(printed)) return null;
  const head = foldWidth(printed).replace(ODD_COLON, ':');
  const marks = MARKS.exec(head)?.[0] ?? '';
  const emphasis = EMPHASIS.exec(marks);
  const leading = leadingTime(head.slice(marks.length));
  const from = marks.length + (leading?.length ?? 0);
  // What sets a label off belongs to it; a time before it does not.
  const start = leading ? from : 0;
  const marked: Manner | null = /(?:>|&gt;){2}/.test(marks) ? 'arrows' : emphasis ? 'bold' : null;

  const cut: Cut = (parts) => {
    const raw = head.slice(parts.from ?? from, parts.innerEnd).replace(EMPHASIS_AROUND, '');
    const trailing = trailingTime(raw.replaceAll('\t', ' '));
    const inner = (trailing ? raw.slice(0, trailing.start) : raw)
      .replace(/\s+/g, ' ')
      .replace(/^([QA])\.$/, '$1')
      .trim();
    if (!inner) return null;
    let words = parts.labelEnd;
    while (words < line.text.length && (isSpaceAt(line.text, words) || line.text[words] === '*')) words += 1;
    return {
      label: { start: line.start + start, end: line.start + parts.labelEnd },
      inner,
      words: words < line.text.length ? line.start + words : null,
      rest: line.text.slice(words),
      time: leading?.time ?? trailing?.time ?? null,
      manner: parts.manner,
      colon: parts.colon ?? false,
    };
  };

  const voice = head.startsWith('<v') ? VOICE.exec(head) : null;
  if (voice) {
    const innerEnd = voice[0].length - 1;
    const name = voice.groups?.['name'] ?? '';
    return cut({ from: innerEnd - name.length, innerEnd, labelEnd: innerEnd + 1, manner: 'voice' });
  }
  const close = CLOSING.get(head[from] ?? '');
  if (close) return cutBracket(head, from, close, cut);
  const initial = INITIAL.exec(head.slice(from))?.[0].trimEnd().length;
  if (initial !== undefined) {
    return cut({ innerEnd: from + initial, labelEnd: from + initial, manner: 'initials' });
  }
  const colon = colonIn(head, from);
  if (colon !== null) {
    const stamp = timeAlone(head.slice(colon + 1));
    if (stamp && line.text.length < LONGEST_LABEL) {
      const parts = cut({ innerEnd: colon, labelEnd: head.length, manner: 'stamped', colon: true });
      return parts && { ...parts, time: stamp };
    }
    const emphasised = EMPHASIS_END.exec(head.slice(colon + 1))?.[0].length ?? 0;
    const labelEnd = colon + 1 + emphasised;
    const manner = marked ?? (bold >= colon ? 'bold' : 'colon');
    return cut({ innerEnd: colon, labelEnd, manner, colon: true });
  }
  const stop = (STOPPED_ROLE.exec(head) ?? STOPPED.exec(head))?.[0].length;
  if (stop !== undefined) return cut({ from: 0, innerEnd: stop, labelEnd: stop + 1, manner: 'stop' });
  if (bold > 0 && bold < LONGEST_LABEL) return cut({ innerEnd: bold, labelEnd: bold, manner: 'bold' });
  if (line.text.length >= LONGEST_LABEL) return null;
  const whole = { innerEnd: head.length, labelEnd: head.length };
  if (trailingTime(head.replaceAll('\t', ' '))) return cut({ ...whole, manner: 'stamped' });
  const isBold = emphasis && EMPHASIS_END.test(/(?:[*_]+|<\/\w+>)$/.exec(head)?.[0] ?? '');
  return isBold ? cut({ ...whole, manner: 'bold' }) : null;
}

/** `(02:45)` and nothing else behind the colon. */
function timeAlone(behind: string): PrintedTime | null {
  const alone = behind.trim();
  return /^[([]/.test(alone) ? (readTimeLine(alone)?.time ?? null) : null;
}

/** The first colon that is no part of a time, a ratio or an address. */
function colonIn(head: string, from: number): number | null {
  for (let i = head.indexOf(':', from); i >= 0; i = head.indexOf(':', i + 1)) {
    const inNumber = /\d/.test(head[i - 1] ?? '') && /\d/.test(head[i + 1] ?? '');
    if (inNumber) continue;
    return head.startsWith('//', i + 1) ? null : i;
  }
  return null;
}

function cutBracket(head: string, from: number, close: string, cut: Cut): LabelCut | null {
  const end = head.indexOf(close, from);
  if (end < 0) return null;
  const colon = /^ ?:/.exec(head.slice(end + 1))?.[0].length ?? 0;
  const labelEnd = end + 1 + colon;
  return cut({ from: from + 1, innerEnd: end, labelEnd, manner: 'bracket', colon: colon > 0 });
}
