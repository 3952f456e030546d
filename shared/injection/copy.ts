import { isLineEnd } from '../text/lines';
import type { TextRange } from '../text/range';
import { CharClass, classAt } from '../text/scripts';
import { HONG_KONG_FORMS } from './data/grammar';

/** The script that Chinese words are written in, by which the other one is foreign. */
export type HomeScript = typeof CharClass.traditional | typeof CharClass.simplified;

/** A line without its end; a page can change its script from line to line (INJ-7). */
export interface CopyLine extends TextRange {
  readonly home: HomeScript;
  /** It has more English words than Chinese ones. */
  readonly isEnglish: boolean;
}

/** A Chinese text with the class of each code unit, looked at many times. Offsets are UTF-16 code units. */
export interface Copy {
  readonly text: string;
  readonly classes: Uint8Array;
  /** The script of the text as a whole. */
  readonly home: HomeScript;
  /** It has hardly any Chinese. */
  readonly isEnglish: boolean;
  /** Lines that are not empty, in order. */
  readonly lines: readonly CopyLine[];
}

/** So many characters of one script, and so many times those of the other one, make a line's own script. */
const FEWEST_FOR_LINE = 10;
const TIMES_OTHER = 2;
/** So many English words for each Chinese character make an English copy. */
const WORDS_OF_ENGLISH = 4;

/** Classes, lines and scripts of a text. */
export function copyOf(text: string): Copy {
  const classes = new Uint8Array(text.length);
  const counted: Counted[] = [];
  let line = emptyLine(0);
  let previous: number = CharClass.other;
  const close = (end: number): void => {
    if (end > line.start) counted.push({ ...line, end });
    line = emptyLine(end + 1);
  };
  for (let i = 0; i < text.length; i += 1) {
    const found = classOf(text, i);
    classes[i] = found;
    if (found === CharClass.han) line.han += 1;
    else if (found === CharClass.traditional) line.traditional += 1;
    else if (found === CharClass.simplified) line.simplified += 1;
    else if (found === CharClass.latin && previous !== found) line.words += 1;
    else if (found === CharClass.other && isLineEnd(text.charCodeAt(i))) close(i);
    previous = found;
  }
  close(text.length);
  const sum = (count: (line: Counted) => number): number =>
    counted.reduce((total, one) => total + count(one), 0);
  const home =
    sum(({ traditional }) => traditional) > sum(({ simplified }) => simplified)
      ? CharClass.traditional
      : CharClass.simplified;
  const han = sum((one) => one.han + one.traditional + one.simplified);
  const isEnglish = sum(({ words }) => words) > WORDS_OF_ENGLISH * han;
  return { text, classes, home, isEnglish, lines: counted.map((one) => lineOf(one, home)) };
}

interface Counted {
  start: number;
  end: number;
  han: number;
  traditional: number;
  simplified: number;
  words: number;
}

function emptyLine(start: number): Counted {
  return { start, end: start, han: 0, traditional: 0, simplified: 0, words: 0 };
}

function lineOf({ start, end, han, traditional, simplified, words }: Counted, home: HomeScript): CopyLine {
  return {
    start,
    end,
    home: homeOf(traditional, simplified, home),
    isEnglish: 2 * words > han + traditional + simplified,
  };
}

function classOf(text: string, at: number): CharClass {
  const found = classAt(text, at);
  return found === CharClass.simplified && HONG_KONG_FORMS.includes(text[at] ?? '') ? CharClass.han : found;
}

function homeOf(traditional: number, simplified: number, home: HomeScript): HomeScript {
  if (traditional >= FEWEST_FOR_LINE && traditional >= TIMES_OTHER * simplified) return CharClass.traditional;
  if (simplified >= FEWEST_FOR_LINE && simplified >= TIMES_OTHER * traditional) return CharClass.simplified;
  return home;
}

/** The other one of the two scripts. */
export function otherThan(home: HomeScript): HomeScript {
  return home === CharClass.simplified ? CharClass.traditional : CharClass.simplified;
}

/** Whether a class is that of a Chinese character of either script. */
export function isHan(found: number | undefined): boolean {
  return found === CharClass.han || found === CharClass.traditional || found === CharClass.simplified;
}

/** Whether a class is that of a character which only the script other than `home` has. */
export function isForeign(found: number | undefined, home: HomeScript): boolean {
  return found !== home && (found === CharClass.traditional || found === CharClass.simplified);
}

/** The line that holds an offset. */
export function lineAt({ lines }: Copy, at: number): CopyLine | undefined {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const line = lines[low];
  return line && line.start <= at && at <= line.end ? line : undefined;
}
