import { foldWidth } from '../text/folding';
import type { TextLine } from '../text/lines';
import type { TextRange } from '../text/range';
import { isSpaceAt } from '../text/scripts';
import { leadingTime, type PrintedTime, trailingTime } from './times';

/** What could be a speaker's label by its form; whether it is one, its words decide. */
export interface LabelCut {
  /** From the label's first character to its colon or bracket (UTF-16 code units). */
  readonly label: TextRange;
  /** The label without colon, brackets, marks of emphasis and time; half width. */
  readonly inner: string;
  /** Where the words begin on the same line; null if the label stands alone. */
  readonly words: number | null;
  /** The words on the same line, half width. */
  readonly rest: string;
  readonly time: PrintedTime | null;
  /** `colon` is the plain form; the others need more support from the rest of the text. */
  readonly form: 'colon' | 'bracket' | 'bare';
}

const LONGEST_LABEL = 90;
const MARKS = /^(?:>>|[-–—•*_#>]| )+/;
const CLOSING = new Map([
  ['[', ']'],
  ['【', '】'],
]);

/** Cuts a line into label and words by form alone (SPK-1); null where the line has no such form. */
export function cutLabel(line: TextLine): LabelCut | null {
  const head = foldWidth(line.text.slice(0, LONGEST_LABEL));
  let from = MARKS.exec(head)?.[0].length ?? 0;
  const emphasis = head.slice(0, from).lastIndexOf('**');
  const leading = leadingTime(head.slice(from));
  if (leading) from += leading.length;
  const start = emphasis >= 0 && !leading ? emphasis : from;

  const cut = (
    innerEnd: number,
    labelEnd: number,
    form: LabelCut['form'],
    innerStart = from,
  ): LabelCut | null => {
    const raw = head.slice(innerStart, innerEnd).replace(/[*_]+$/, '');
    const trailing = trailingTime(raw);
    const inner = (trailing ? raw.slice(0, trailing.start) : raw).trim();
    if (!inner) return null;
    let words = labelEnd;
    while (words < line.text.length && (isSpaceAt(line.text, words) || line.text[words] === '*')) words += 1;
    return {
      label: { start: line.start + start, end: line.start + labelEnd },
      inner,
      words: words < line.text.length ? line.start + words : null,
      rest: foldWidth(line.text.slice(words)),
      time: leading?.time ?? trailing?.time ?? null,
      form,
    };
  };

  const close = CLOSING.get(head[from] ?? '');
  if (close) return cutBracket(head, from, close, cut);
  const initial = /^Q(?:[ \t]+)(?=\S)|^A(?: {2,}|\t+)(?=\S)/.exec(head.slice(from));
  if (initial) return cut(from + 1, from + 1, 'bare');
  const colon = colonIn(head, from);
  if (colon !== null) {
    const emphasised = /^[*_]+/.exec(head.slice(colon + 1))?.[0].length ?? 0;
    return cut(colon, colon + 1 + emphasised, 'colon');
  }
  return trailingTime(head) && line.text.length < LONGEST_LABEL
    ? cut(head.length, head.length, 'bare')
    : null;
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

function cutBracket(
  head: string,
  from: number,
  close: string,
  cut: (innerEnd: number, labelEnd: number, form: LabelCut['form'], innerStart?: number) => LabelCut | null,
): LabelCut | null {
  const end = head.indexOf(close, from);
  if (end < 0) return null;
  const colon = /^ ?:/.exec(head.slice(end + 1))?.[0].length ?? 0;
  return cut(end, end + 1 + colon, colon ? 'colon' : 'bracket', from + 1);
}
