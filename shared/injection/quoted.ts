import type { TextRange } from '../text/range';
import type { Copy, CopyLine } from './copy';

const LONGEST_QUOTE = 60;
const QUOTES = new Map(
  [...'“”「」『』《》〈〉‘’()（）[]【】〔〕'].flatMap((sign, i, all) =>
    i % 2 ? [] : [[sign, all[i + 1] ?? '']],
  ),
);
const OPENING = [...QUOTES.keys()].join('');
const CLOSING = [...QUOTES.values()].join('');

/** Whether quotation marks or brackets enclose the range without a word in the script of the line (INJ-7). */
export function isQuoted({ text, classes }: Copy, line: CopyLine, range: TextRange): boolean {
  let open = range.start - 1;
  const first = Math.max(line.start, range.start - LONGEST_QUOTE);
  while (open >= first && !OPENING.includes(text[open] ?? '')) {
    if (CLOSING.includes(text[open] ?? '')) return false;
    open -= 1;
  }
  if (open < first) return false;
  const sign = QUOTES.get(text[open] ?? '') ?? '';
  const after = text.slice(range.end, Math.min(line.end, range.end + LONGEST_QUOTE) + 1).indexOf(sign);
  if (after < 0) return false;
  const close = range.end + after;
  for (let i = open + 1; i < close; i += 1) {
    const isInside = i >= range.start && i < range.end;
    if (!isInside && classes[i] === line.home) return false;
  }
  return true;
}
