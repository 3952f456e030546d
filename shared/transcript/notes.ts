import type { TextLine } from '../text/lines';
import type { TextRange } from '../text/range';

/** The notes at the end of a text, and the numbers within it that refer to them. Offsets are UTF-16 code units. */
export interface Notes {
  /** Where the notes begin, with their heading. */
  readonly start: number;
  /** `[1]` within the text, in order. */
  readonly marks: readonly TextRange[];
}

const HEAD =
  /^(?:#{1,6} )?(?:foot|end)?notes?$|^(?:#{1,6} )?(?:[脚腳尾]注|[脚腳尾]註|注[释釋脚腳]|註[释釋解腳])$/i;
/** A note with its number, in brackets or, under a heading, with a stop. */
const NOTE = /^(?:\[(?<bracketed>\d{1,4})\]|(?<stopped>\d{1,4})\.) ?\S/;
const MARK = /\[(\d{1,4})\]/g;

/**
 * The notes that a text ends in: paragraphs numbered from 1, each of them referred to further up by its number in square
 * brackets (TRN-9); null where there are none.
 */
export function findNotes(text: string, lines: readonly TextLine[]): Notes | null {
  const first = lines.findLastIndex((line) => numberOf(line)?.number === 1);
  const note = numberOf(lines[first]);
  if (!note || !text.includes('[1]')) return null;
  const above = lines.findLastIndex((line, i) => i < first && line.text !== '');
  const isHeaded = HEAD.test(lines[above]?.text ?? '');
  if (!note.isBracketed && !isHeaded) return null;
  let count = 0;
  for (const line of lines.slice(first)) {
    const next = numberOf(line);
    if (next?.isBracketed !== note.isBracketed) continue;
    if (next.number !== count + 1) return null;
    count += 1;
  }
  const start = lines[isHeaded ? above : first]?.start ?? text.length;
  const marks = Array.from(text.slice(0, start).matchAll(MARK), ({ index, 0: mark, 1: number }) => ({
    start: index,
    end: index + mark.length,
    number: Number(number),
  })).filter(({ number }) => number >= 1 && number <= count);
  const referred = new Set(marks.map(({ number }) => number));
  return referred.size === count ? { start, marks } : null;
}

function numberOf(
  line: TextLine | undefined,
): { readonly number: number; readonly isBracketed: boolean } | null {
  const { bracketed, stopped } = NOTE.exec(line?.text ?? '')?.groups ?? {};
  const number = bracketed ?? stopped;
  return number === undefined ? null : { number: Number(number), isBracketed: bracketed !== undefined };
}
