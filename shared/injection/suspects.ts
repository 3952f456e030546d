import type { TextLine } from '../text/lines';
import type { TextRange } from '../text/range';
import { CharClass, classAt, countScripts, isHanAt } from '../text/scripts';
import { SPAM_PHRASES, TRADE_PHRASES } from './data/spam';
import { PhraseList } from './phrases';

/** The script that a Chinese text is written in, by which the other one is foreign. */
export type HomeScript = typeof CharClass.traditional | typeof CharClass.simplified;

/** A stretch that could be injected, before it is weighed. Offsets are UTF-16 code units. */
export interface Suspect extends TextRange {
  /** How many of its characters only the other script has. */
  readonly foreign: number;
  readonly known: 'phrase' | 'trade' | null;
  /** It stands in quotation marks or brackets with nothing else in the script of the text. */
  readonly quoted: boolean;
}

const MOST_NEUTRAL = 2;
const LONGEST_CORE = 12;
const WINDOW = 14;
const LONGEST_QUOTE = 60;
const QUOTES = new Map(
  [...'“”「」『』《》〈〉‘’()（）[]【】〔〕'].flatMap((sign, i, all) =>
    i % 2 ? [] : [[sign, all[i + 1] ?? '']],
  ),
);
const OPENING = [...QUOTES.keys()].join('');
const CLOSING = [...QUOTES.values()].join('');

const phrases = new PhraseList(SPAM_PHRASES);
const trades = new PhraseList(TRADE_PHRASES);

/** All suspects of a Chinese text in order, not overlapping: runs of the other script, and known advertisements. */
export function findSuspects(text: string, lines: readonly TextLine[], home: HomeScript): readonly Suspect[] {
  const known = [
    ...phrases.allIn(text).map((range) => ({ ...range, known: 'phrase' as const })),
    ...trades.allIn(text).map((range) => ({ ...range, known: 'trade' as const })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const suspects: Suspect[] = [];
  let next = 0;
  for (const line of lines) {
    const inLine: { start: number; end: number; known: Suspect['known'] }[] = [];
    while ((known[next]?.start ?? Number.POSITIVE_INFINITY) < line.end) {
      const found = known[next];
      if (found && found.start >= line.start) inLine.push({ ...found });
      next += 1;
    }
    for (const core of foreignCores(text, line, home)) inLine.push({ ...core, known: null });
    for (const { start, end, known: tier } of united(inLine)) {
      if (end - start > LONGEST_CORE && tier === null) continue;
      if (!standsInHomeScript(text, line, { start, end }, home) && tier !== 'phrase') continue;
      const foreign = foreignIn(text, start, end, home);
      suspects.push({ start, end, foreign, known: tier, quoted: isQuoted(text, line, { start, end }, home) });
    }
  }
  return suspects;
}

/** Stretches from one foreign character to the last one that no character of the home script parts from it. */
function foreignCores(text: string, line: TextRange, home: HomeScript): readonly TextRange[] {
  const cores: TextRange[] = [];
  let start = -1;
  let last = -1;
  const close = (): void => {
    if (start >= 0) cores.push({ start, end: last + 1 });
    start = -1;
  };
  for (let i = line.start; i < line.end; i += 1) {
    const found = classAt(text, i);
    const isForeign = (found === CharClass.traditional || found === CharClass.simplified) && found !== home;
    if (isForeign) {
      if (start < 0) start = i;
      last = i;
    } else if (start >= 0 && (found !== CharClass.han || i - last > MOST_NEUTRAL)) {
      close();
    }
  }
  close();
  return cores.filter((core) => !touchesKana(text, core));
}

/** Japanese is neither script: 東京スカイツリー is a name as it is. */
function touchesKana(text: string, core: TextRange): boolean {
  let [start, end] = [core.start, core.end];
  while (isHanAt(text, start - 1) && core.start - start < WINDOW) start -= 1;
  while (isHanAt(text, end) && end - core.end < WINDOW) end += 1;
  return classAt(text, start - 1) === CharClass.kana || classAt(text, end) === CharClass.kana;
}

type Found = { start: number; end: number; known: Suspect['known'] };

/** Ranges that overlap or touch become one; the surest knowledge about any of them stays. */
function united(ranges: Found[]): readonly Found[] {
  ranges.sort((a, b) => a.start - b.start);
  const result: Found[] = [];
  for (const range of ranges) {
    const last = result.at(-1);
    if (last && range.start <= last.end) {
      last.end = Math.max(last.end, range.end);
      last.known =
        last.known === 'phrase' || range.known === 'phrase' ? 'phrase' : (last.known ?? range.known);
    } else {
      result.push({ ...range });
    }
  }
  return result;
}

function foreignIn(text: string, start: number, end: number, home: HomeScript): number {
  const { traditional, simplified } = countScripts(text, start, end);
  return home === CharClass.simplified ? traditional : simplified;
}

/** Whether the words around a suspect are in the script of the text: otherwise it is a passage in the other one. */
function standsInHomeScript(text: string, line: TextRange, core: TextRange, home: HomeScript): boolean {
  const before = countScripts(text, Math.max(line.start, core.start - WINDOW), core.start);
  const after = countScripts(text, core.end, Math.min(line.end, core.end + WINDOW));
  const traditional = before.traditional + after.traditional;
  const simplified = before.simplified + after.simplified;
  const [own, other] = home === CharClass.simplified ? [simplified, traditional] : [traditional, simplified];
  return before.han + after.han >= 2 && own >= other;
}

/** Whether quotation marks or brackets enclose the suspect without a word in the script of the text. */
function isQuoted(text: string, line: TextRange, core: TextRange, home: HomeScript): boolean {
  let open = core.start - 1;
  const first = Math.max(line.start, core.start - LONGEST_QUOTE);
  while (open >= first && !OPENING.includes(text[open] ?? '')) {
    if (CLOSING.includes(text[open] ?? '')) return false;
    open -= 1;
  }
  if (open < first) return false;
  const sign = QUOTES.get(text[open] ?? '') ?? '';
  const close = text.indexOf(sign, core.end);
  if (close < 0 || close > Math.min(line.end, core.end + LONGEST_QUOTE)) return false;
  const own = (from: number, to: number): number => {
    const { traditional, simplified } = countScripts(text, from, to);
    return home === CharClass.simplified ? simplified : traditional;
  };
  return own(open + 1, core.start) + own(core.end, close) === 0;
}
