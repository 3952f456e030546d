import {
  CHINESE_CHANGES,
  CHINESE_PERIODS,
  CHINESE_SCOPES,
  ENGLISH_CHANGES,
  ENGLISH_PERIODS,
  ENGLISH_SCOPES,
} from '../data/surroundings';
import type { Draft } from '../draft';
import type { Change } from '../findings';
import { isLatin, isSpace, longestAt, wordEnd } from '../lexer/chars';

/** Where, when and against what a figure holds, as its sentence says. */
export interface Surroundings {
  readonly period: string | null;
  readonly scope: string | null;
  readonly change: Change | null;
}

type MarkKind = 'period' | 'scope' | 'change' | 'sentence' | 'clause';

interface Mark {
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
  readonly change?: Change;
}

type Entry = Pick<Mark, 'kind' | 'change'>;

const NOTHING: Surroundings = { period: null, scope: null, change: null };
const CHINESE_MARKS: ReadonlyMap<string, Entry> = new Map<string, Entry>([
  ...[...CHINESE_CHANGES].map(([word, change]): [string, Entry] => [word, { kind: 'change', change }]),
  ...CHINESE_SCOPES.map((word): [string, Entry] => [word, { kind: 'scope' }]),
  ...CHINESE_PERIODS.map((word): [string, Entry] => [word, { kind: 'period' }]),
  ...[...'。！？；;!?'].map((sign): [string, Entry] => [sign, { kind: 'sentence' }]),
  ...[...'，,、(（：:'].map((sign): [string, Entry] => [sign, { kind: 'clause' }]),
]);
const LONGEST_CHINESE = Math.max(...[...CHINESE_MARKS.keys()].map((word) => word.length));
/** 1 where a Chinese mark can start with this code unit. */
const CHINESE_STARTS = new Uint8Array(0x10000);
for (const word of CHINESE_MARKS.keys()) CHINESE_STARTS[word.charCodeAt(0)] = 1;

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
  for (const phrase of ENGLISH_SCOPES) add(phrase, { kind: 'scope' });
  for (const phrase of ENGLISH_PERIODS) add(phrase, { kind: 'period' });
  return map;
})();
const LONGEST_ENGLISH = 24;
/** How far after a figure its sentence is searched, in UTF-16 code units. */
const AHEAD = 50;
/** How far before a figure a change word still belongs to it. */
const CHANGE_REACH = 40;

/** Surroundings of all figures of a block, in one pass; drafts must be in order. */
export function surroundingsOf(text: string, drafts: readonly Draft[]): Surroundings[] {
  if (drafts.length === 0) return [];
  const marks = marksOf(text, drafts);
  let next = 0;
  let period: Mark | null = null;
  let scope: Mark | null = null;
  let direction: Mark | null = null;
  let basis: Mark | null = null;
  return drafts.map((draft) => {
    for (let mark = marks[next]; mark !== undefined && mark.end <= draft.start; mark = marks[++next]) {
      if (mark.kind === 'period') period = mark;
      else if (mark.kind === 'scope') scope = mark;
      else if (mark.kind === 'change' && isDirection(mark.change))
        direction = fits(text, mark, draft.start) ? mark : direction;
      else if (mark.kind === 'change') basis = mark;
      else {
        direction = null;
        basis = null;
        if (mark.kind === 'sentence') {
          period = null;
          scope = null;
        }
      }
    }
    if (draft.kind === 'date' || draft.kind === 'time' || draft.kind === 'ordinal') return NOTHING;
    const near = direction !== null && draft.start - direction.end <= CHANGE_REACH ? direction : basis;
    const after = ahead(text, marks, next, draft);
    return {
      period: wordsOf(text, period ?? after.period),
      scope: wordsOf(text, scope ?? after.scope),
      change: near?.change ?? after.change?.change ?? null,
    };
  });
}

function wordsOf(text: string, mark: Mark | null): string | null {
  return mark === null ? null : text.slice(mark.start, mark.end);
}

function isDirection(change: Change | undefined): boolean {
  return change === 'up' || change === 'down';
}

/** A single Chinese character tells a direction only right before the number: 升3.5%, not 升级. */
function fits(text: string, mark: Mark, start: number): boolean {
  return mark.end - mark.start > 1 || isLatin(text.charCodeAt(mark.start)) || start - mark.end <= 1;
}

/** What an English sentence says after the figure: 5.2 percent higher in the third quarter nationwide. */
function ahead(text: string, marks: readonly Mark[], from: number, draft: Draft) {
  const found: { period: Mark | null; scope: Mark | null; change: Mark | null } = {
    period: null,
    scope: null,
    change: null,
  };
  for (let i = from; i < marks.length; i++) {
    const mark = marks[i];
    if (mark === undefined || mark.start > draft.end + AHEAD || mark.kind === 'sentence') break;
    if (mark.start < draft.end || !isLatin(text.charCodeAt(mark.start))) continue;
    if (mark.kind === 'period') found.period ??= mark;
    else if (mark.kind === 'scope') found.scope ??= mark;
    else if (mark.kind === 'change' && mark.start <= draft.end + 1 && draft.kind !== 'count')
      found.change ??= mark;
  }
  return found;
}

/** All marks of a block in order: listed words, ends of sentences and clauses, and the dates among the figures. */
function marksOf(text: string, drafts: readonly Draft[]): Mark[] {
  const marks: Mark[] = [];
  let date = 0;
  for (let at = 0; at < text.length; ) {
    let draft = drafts[date];
    while (draft !== undefined && draft.end <= at) draft = drafts[++date];
    if (draft !== undefined && draft.start === at) {
      if (draft.kind === 'date') marks.push({ kind: 'period', start: at, end: draft.end });
      at = Math.max(draft.end, at + 1);
      continue;
    }
    const code = text.charCodeAt(at);
    if (isLatin(code)) {
      const end = wordEnd(text, at);
      const mark = englishMark(text, at, end);
      if (mark !== null) marks.push(mark);
      at = mark?.end ?? end;
    } else if (code === 0x2e && (at + 1 === text.length || isSpace(text.charCodeAt(at + 1)))) {
      marks.push({ kind: 'sentence', start: at, end: ++at });
    } else if (CHINESE_STARTS[code] === 1) {
      const found = longestAt(CHINESE_MARKS, text, at, LONGEST_CHINESE);
      const end = found?.end ?? at + 1;
      if (found !== null) marks.push({ ...found.entry, start: at, end });
      at = end;
    } else at++;
  }
  return marks;
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
