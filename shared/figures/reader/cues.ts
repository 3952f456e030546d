import { Lexicon } from '../../text/lexicon';
import { COMPARED_MULTIPLES, DENOMINATORS, MULTIPLE_WORDS, ORDINAL_WORDS } from '../data/english-numerals';
import { HAN_DIGITS } from '../data/han-numerals';
import type { Draft } from '../draft';
import { afterSpace, isHan, wordEnd } from '../lexer/chars';
import type { Token } from '../lexer/lexer';
import { chineseMeasured } from './chinese-noun-before';
import { englishMeasured } from './counted';
import { englishShare, fractionDraft } from './fractions';
import { hedgeAfter, hedgeBefore } from './hedges';
import type { Scene } from './scene';

/** Units of which half is said in Chinese without a number. */
const HALF_UNITS = new Lexicon(
  new Map([
    ['米', 'm'],
    ['公里', 'km'],
    ['公尺', 'm'],
    ['英里', 'mi'],
    ['公斤', 'kg'],
    ['吨', 't'],
    ['噸', 't'],
    ['亩', '亩'],
    ['畝', '亩'],
    ['升', 'L'],
    ['个百分点', 'pp'],
    ['個百分點', 'pp'],
  ]),
);
const TAILS_OF_HALF: Readonly<Record<string, string>> = { m: '粉饭飯面', L: '旗空级級' };

type Cue = Extract<Token, { type: 'cue' }>;

/** Reads a word that is a figure by itself: doubled, half of, a third, 半数, 翻两番, the third largest. */
export function readCue(scene: Scene, cue: Cue, floor: number): Draft | null {
  const { text } = scene;
  if (cue.word === '翻') return readFolding(text, cue.start, floor);
  if (cue.word === '半') return readHalf(text, cue.start, floor);
  if (cue.word === 'cent') return wholePercent(text, cue.start, floor);
  const multiple = MULTIPLE_WORDS.get(cue.word) ?? comparedMultiple(text, cue);
  if (multiple !== undefined) return multipleDraft(text, cue.start, cue.end, multiple, floor);
  const under = DENOMINATORS.get(cue.word);
  const share = under === undefined ? null : englishShare(text, cue.start, cue.end, under, floor);
  if (share !== null) return fractionDraft(text, share, floor);
  return readOrdinal(text, cue);
}

/** 翻一番 doubles, 翻两番 quadruples; so do 翻番, 翻倍 and 翻了近一番. */
function readFolding(text: string, start: number, floor: number): Draft | null {
  let at = start + 1;
  if (text[at] === '了') at++;
  const hedge = /近|约|約|超过|超過|逾/y;
  hedge.lastIndex = at;
  const inner = hedge.test(text) ? text.slice(at, hedge.lastIndex) : '';
  at += inner.length;
  let times = 1;
  const digit =
    HAN_DIGITS.get(text[at] ?? '') ?? (/[1-9]/.test(text[at] ?? '') ? Number(text[at]) : undefined);
  if (digit !== undefined) {
    times = digit;
    at++;
  }
  const over = text[at] === '多';
  if (over) at++;
  const doubled = digit === undefined && text[at] === '倍';
  if ((text[at] !== '番' && !doubled) || times < 1) return null;
  const draft = multipleDraft(text, start, at + 1, 2 ** times, floor);
  const more = over || text[at + 1] === '多';
  const found =
    inner === '' ? null : inner === '近' ? 'nearly' : inner === '约' || inner === '約' ? 'about' : 'over';
  return {
    ...draft,
    end: text[at + 1] === '多' ? at + 2 : draft.end,
    firmness: found ?? (more ? 'over' : draft.firmness),
  };
}

/** 半数, 过半, 近半, 逾半數; never 半年, 半导体, 上半场. */
function readHalf(text: string, at: number, floor: number): Draft | null {
  const measured = halfOfUnit(text, at, floor);
  if (measured !== null) return measured;
  const counted = '数數'.includes(text[at + 1] ?? '！');
  const end = counted ? at + 2 : at + 1;
  const before = hedgeBefore(text, at, floor, true);
  if (!counted && before === null) return null;
  if (
    !counted &&
    '年天个個小月日岛島导導球径徑决決夜山载載生身价價场場程途晌空百点點时時斤公里里米吨'.includes(
      text[end] ?? '！',
    )
  )
    return null;
  return fractionDraft(text, { start: at, end, value: 0.5 }, floor);
}

/** 半米多, 近半公里, 半个百分点: half of one unit is an amount of it; never 半里程, 半斤八两. */
function halfOfUnit(text: string, at: number, floor: number): Draft | null {
  const found = HALF_UNITS.at(text, at + 1);
  if (found === null || (TAILS_OF_HALF[found.entry] ?? '').includes(text[found.end] ?? '！')) return null;
  const before = hedgeBefore(text, at, floor, true);
  const over = '多' === text[found.end];
  const after = over ? null : hedgeAfter(text, found.end);
  const end = over ? found.end + 1 : (after?.at ?? found.end);
  const start = before?.at ?? at;
  return {
    start,
    end,
    kind: found.entry === 'pp' ? 'percent' : 'measure',
    value: 0.5,
    max: null,
    firmness: before?.firmness ?? (over ? 'over' : (after?.firmness ?? 'exact')),
    unit: found.entry,
    of: chineseMeasured(text, start, end, floor),
    weight: 'high',
  };
}

/** "cent per cent", as Indian English says a hundred percent. */
function wholePercent(text: string, start: number, floor: number): Draft | null {
  if (!/^cent per cent\b/i.test(text.slice(start, start + 14))) return null;
  const draft = multipleDraft(text, start, start + 13, 100, floor);
  return { ...draft, kind: 'percent', unit: '%' };
}

function comparedMultiple(text: string, cue: Cue): number | undefined {
  const multiple = COMPARED_MULTIPLES.get(cue.word);
  if (multiple === undefined || text[cue.end] === '-' || text[cue.start - 1] === '-') return undefined;
  const next = afterSpace(text, cue.end);
  const following = text.slice(next, wordEnd(text, next)).toLowerCase();
  // "will double to 52 million": the verb; "double" alone is an adjective.
  if (
    cue.word !== 'twice' &&
    /^(?:to|by|in|over|within|from|again|its|their|our)$/.test(following) &&
    /\b(?:will|to|would|could|should|may|might|and) $/.test(text.slice(Math.max(0, cue.start - 7), cue.start))
  )
    return multiple;
  const compares = /^(?:as|the|that|what|its|their|our|last|this|those|from|over)$/.test(following);
  return compares || (cue.word !== 'twice' && next === cue.end) ? multiple : undefined;
}

function multipleDraft(text: string, start: number, end: number, value: number, floor: number): Draft {
  const before = hedgeBefore(text, start, floor, false);
  const after = hedgeAfter(text, end);
  return {
    start: before?.at ?? start,
    end: after?.at ?? end,
    kind: 'multiple',
    value,
    max: null,
    firmness: before?.firmness ?? after?.firmness ?? 'exact',
    unit: null,
    of: multiplied(text, before?.at ?? start, after?.at ?? end, floor),
    weight: 'high',
  };
}

function multiplied(text: string, start: number, end: number, floor: number): string | null {
  return isHan(text.charCodeAt(start))
    ? chineseMeasured(text, start, end, floor)
    : englishMeasured(text, start, end, floor);
}

/** the third largest, the fifth consecutive year: an ordinal word counts where something is ranked or repeated. */
function readOrdinal(text: string, cue: Cue): Draft | null {
  const value = ORDINAL_WORDS.get(cue.word);
  if (value === undefined) return null;
  const next = text[cue.end] === '-' ? cue.end + 1 : afterSpace(text, cue.end);
  const following = text.slice(next, wordEnd(text, next)).toLowerCase();
  const ranks =
    /^(?:[a-z]{2,}est|most|least|straight|consecutive|successive|time|anniversary|edition|place)$/.test(
      following,
    );
  if (!ranks || (value === 1 && (following === 'time' || following === 'place'))) return null;
  return ordinalDraft(cue.start, cue.end, value);
}

/** A place in an order; found, but of low weight. */
export function ordinalDraft(start: number, end: number, value: number): Draft {
  return {
    start,
    end,
    kind: 'ordinal',
    value,
    max: null,
    firmness: 'exact',
    unit: null,
    of: null,
    weight: 'low',
  };
}
