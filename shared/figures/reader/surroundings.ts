import { Lexicon } from '../../text/lexicon';
import {
  CHINESE_BASES,
  CHINESE_CHANGES,
  CHINESE_PERIODS,
  CHINESE_SCOPES,
  ENGLISH_BASES,
  ENGLISH_CHANGES,
  ENGLISH_PERIODS,
  ENGLISH_SCOPES,
  NAMES_AFTER_CHANGE,
  NAMES_AFTER_SCOPE,
  RATES,
} from '../data/surroundings';
import type { Draft } from '../draft';
import type { Basis, Change } from '../findings';
import { isLatin, isSpace, wordEnd } from '../lexer/chars';

/** Where, when and against what a figure holds, as its sentence says. */
export interface Surroundings {
  readonly period: string | null;
  readonly scope: string | null;
  readonly change: Change | null;
  readonly basis: Basis | null;
}

type MarkKind = 'period' | 'rate' | 'scope' | 'change' | 'basis' | 'sentence' | 'clause';

interface Mark {
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
  readonly change?: Change;
  readonly basis?: Basis;
}

type Entry = Pick<Mark, 'kind' | 'change' | 'basis'>;

/** The surroundings of a figure whose sentence says nothing of them. */
export const NOTHING_AROUND: Surroundings = { period: null, scope: null, change: null, basis: null };
const CHINESE_MARKS = new Lexicon(
  new Map<string, Entry>([
    ...[...CHINESE_CHANGES].map(([word, change]): [string, Entry] => [word, { kind: 'change', change }]),
    ...[...CHINESE_BASES].map(([word, basis]): [string, Entry] => [word, { kind: 'basis', basis }]),
    ...CHINESE_SCOPES.map((word): [string, Entry] => [word, { kind: 'scope' }]),
    ...CHINESE_PERIODS.map((word): [string, Entry] => [word, periodEntry(word)]),
    ...[...'。！？；;!?'].map((sign): [string, Entry] => [sign, { kind: 'sentence' }]),
    ...[...'，,、(（：:'].map((sign): [string, Entry] => [sign, { kind: 'clause' }]),
  ]),
);

/** English marks by their first word; phrases longest first. */
const ENGLISH_MARKS: ReadonlyMap<string, readonly (readonly [string, Entry])[]> = (() => {
  const map = new Map<string, (readonly [string, Entry])[]>();
  const add = (phrase: string, entry: Entry) => {
    const first = phrase.split(/[ -]/)[0] ?? phrase;
    const list = map.get(first) ?? [];
    list.push([phrase, entry]);
    list.sort((a, b) => b[0].length - a[0].length);
    map.set(first, list);
  };
  for (const [word, change] of ENGLISH_CHANGES) add(word, { kind: 'change', change });
  for (const [word, basis] of ENGLISH_BASES) add(word, { kind: 'basis', basis });
  for (const phrase of ENGLISH_SCOPES) add(phrase, { kind: 'scope' });
  for (const phrase of ENGLISH_PERIODS) add(phrase, periodEntry(phrase));
  return map;
})();
const LONGEST_ENGLISH = 24;
/** How far after a figure its sentence is searched, in UTF-16 code units. */
const AHEAD = 50;
/** How far before a figure a change word still belongs to it. */
const CHANGE_REACH = 40;

function periodEntry(word: string): Entry {
  return { kind: RATES.has(word) ? 'rate' : 'period' };
}

const OWN_PERIOD = /^ (?:in|for|during|by|as of|at the end of|by the end of)(?: the)? $/;
/** 176 trucks a day: the noun alone stands between. */
const OWN_RATE = /^(?: [a-z]+){0,3} $/i;

/** Surroundings of all figures of a block, in one pass; drafts must be in order. */
export function surroundingsOf(text: string, drafts: readonly Draft[]): Surroundings[] {
  if (drafts.length === 0) return [];
  const marks = marksOf(text, drafts);
  let next = 0;
  let period: Mark | null = null;
  // 每日 and its like hold for their clause only; the period that stood before them comes back after it.
  let rate: Mark | null = null;
  // 由上周的4.9%升至6.3%: where a change starts from is the first number's alone.
  let origin: Mark | null = null;
  let scope: Mark | null = null;
  let direction: Mark | null = null;
  let basis: Mark | null = null;
  return drafts.map((draft, i) => {
    for (let mark = marks[next]; mark !== undefined && mark.end <= draft.start; mark = marks[++next]) {
      if (mark.kind === 'period' && isStart(text, mark)) origin = mark;
      else if (mark.kind === 'period') period = isCompared(text, mark) ? period : mark;
      else if (mark.kind === 'rate') rate = mark;
      else if (mark.kind === 'scope') scope = isPartner(text, mark) ? scope : mark;
      else if (mark.kind === 'change') direction = fits(text, mark, draft.start) ? mark : direction;
      else if (mark.kind === 'basis') basis = mark;
      else {
        direction = null;
        basis = null;
        rate = null;
        origin = null;
        if (mark.kind === 'sentence') {
          period = null;
          scope = null;
        }
      }
    }
    if (draft.kind === 'date' || draft.kind === 'time' || draft.kind === 'ordinal') return NOTHING_AROUND;
    const near = direction !== null && draft.start - direction.end <= CHANGE_REACH ? direction : null;
    const after = ahead(text, marks, next, draft, drafts[i + 1]?.start ?? text.length);
    const own = origin ?? (after.adjacent ? after.period : null);
    origin = null;
    return {
      period: wordsOf(text, own ?? rate ?? period ?? after.rate ?? after.period),
      scope: wordsOf(text, scope ?? after.scope),
      change: near?.change ?? after.change?.change ?? null,
      basis: basis?.basis ?? after.basis?.basis ?? null,
    };
  });
}

function wordsOf(text: string, mark: Mark | null): string | null {
  return mark === null ? null : text.slice(mark.start, mark.end);
}

/** 比2022年, 較前年, 与去年相比, compared with 2019, than in 2023: what a figure is compared with is not its period. */
function isCompared(text: string, { start, end }: Mark): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  if (/[比较較]$/.test(before)) return true;
  if (/[与與和跟同]$/.test(before)) return /^.{0,6}相[比较較]/.test(text.slice(end, end + 8));
  return /\b(?:compared (?:with|to)|than|versus|against)(?: in| for)? $/i.test(before);
}

function isStart(text: string, { start, end }: Mark): boolean {
  return (
    '由从從'.includes(text[start - 1] ?? '！') &&
    !/^(?:起|以[来來后後]|[开開]始)/.test(text.slice(end, end + 2))
  );
}

/** 与京津冀、长三角协同: with whom somebody works is not where a figure holds. */
function isPartner(text: string, { start }: Mark): boolean {
  return /[与與同跟](?:\p{Script=Han}{2,6}、){0,4}$/u.test(text.slice(Math.max(0, start - 24), start));
}

/** A single Chinese character tells a direction only right before the number: 升3.5%, not 升级. */
function fits(text: string, mark: Mark, start: number): boolean {
  return mark.end - mark.start > 1 || isLatin(text.charCodeAt(mark.start)) || start - mark.end <= 1;
}

/** What an English sentence says after the figure: 5.2 percent higher in the third quarter nationwide. */
function ahead(text: string, marks: readonly Mark[], from: number, draft: Draft, nextDraft: number) {
  const found: Record<'period' | 'rate' | 'scope' | 'change' | 'basis', Mark | null> = {
    period: null,
    rate: null,
    scope: null,
    change: null,
    basis: null,
  };
  // "2.3% in 2025, 1.9% in 2026": the year right after a figure is its own, whatever stood before.
  let adjacent = false;
  for (let i = from; i < marks.length; i++) {
    const mark = marks[i];
    if (mark === undefined || mark.start > draft.end + AHEAD || mark.kind === 'sentence') break;
    if (mark.start < draft.end) continue;
    const between = text.slice(draft.end, mark.start);
    const isOwn =
      (mark.kind === 'period' && OWN_PERIOD.test(between)) ||
      (mark.kind === 'rate' && mark.start < nextDraft && OWN_RATE.test(between));
    if (isOwn && !adjacent) {
      adjacent = true;
      found.period = mark;
    }
    if (!isLatin(text.charCodeAt(mark.start))) continue;
    if (mark.kind === 'period') found.period ??= isCompared(text, mark) ? null : mark;
    // "60 trucks, compared with 500 a day": a rate belongs to the number right before it.
    else if (mark.kind === 'rate') found.rate ??= mark.start < nextDraft ? mark : null;
    else if (mark.kind === 'scope') found.scope ??= mark;
    // "up 5.2 percent year-on-year": right after the number, before the next one.
    else if (mark.kind === 'basis' && mark.start < nextDraft) found.basis ??= mark;
    else if (mark.kind === 'change' && mark.start <= draft.end + 1 && draft.kind !== 'count')
      found.change ??= mark;
  }
  return { ...found, adjacent };
}

/** 0 where no mark can start with this code unit, so that most places of a block cost one look. */
const STARTS_MARK = (() => {
  const starts = new Uint8Array(0x10000);
  for (let code = 0; code < starts.length; code++) {
    if (isLatin(code) || code === 0x2e || CHINESE_MARKS.startsWith(code)) starts[code] = 1;
  }
  return starts;
})();

/** All marks of a block in order: listed words, ends of sentences and clauses, and the dates among the figures. */
function marksOf(text: string, drafts: readonly Draft[]): Mark[] {
  const marks: Mark[] = [];
  let next = 0;
  for (let at = 0; at < text.length; ) {
    const draft = drafts[next];
    if (draft !== undefined && draft.start <= at) {
      next++;
      if (draft.start < at) continue;
      if (draft.kind === 'date') marks.push({ kind: 'period', start: at, end: draft.end });
      at = Math.max(draft.end, at + 1);
      continue;
    }
    const code = text.charCodeAt(at);
    if (STARTS_MARK[code] === 0) at++;
    else if (isLatin(code)) {
      const end = wordEnd(text, at);
      const mark = englishMark(text, at, end);
      if (mark !== null) marks.push(mark);
      at = mark?.end ?? end;
    } else if (code === 0x2e && (at + 1 === text.length || isSpace(text.charCodeAt(at + 1)))) {
      marks.push({ kind: 'sentence', start: at, end: ++at });
    } else if (CHINESE_MARKS.startsWith(code)) {
      const found = CHINESE_MARKS.at(text, at);
      const end = found?.end ?? at + 1;
      if (found !== null && !isInName(text, found.entry, end)) marks.push({ ...found.entry, start: at, end });
      at = end;
    } else at++;
  }
  return marks;
}

/** 增加值, 增长率 and 国内生产总值 are names of what is measured: nothing grew, and nowhere is named. */
function isInName(text: string, { kind }: Entry, end: number): boolean {
  if (kind === 'change') return NAMES_AFTER_CHANGE.includes(text[end] ?? '！');
  return kind === 'scope' && NAMES_AFTER_SCOPE.some((word) => text.startsWith(word, end));
}

function englishMark(text: string, at: number, end: number): Mark | null {
  const phrases = ENGLISH_MARKS.get(text.slice(at, end).toLowerCase());
  if (phrases === undefined) return null;
  const words = text.slice(at, at + LONGEST_ENGLISH).toLowerCase();
  const found = phrases.find(
    ([phrase]) => words.startsWith(phrase) && !isLatin(text.charCodeAt(at + phrase.length)),
  );
  return found === undefined ? null : { ...found[1], start: at, end: at + found[0].length };
}
