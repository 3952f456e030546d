import type { Draft } from '../draft';
import { afterSpace, beforeSpace, isDigit, isHan, wordEnd, wordStart } from '../lexer/chars';
import type { Numeral } from '../lexer/numeral';
import { numeralAt } from './amount';
import { chineseMeasured } from './chinese-noun-before';
import { englishMeasured, englishNounAfter } from './counted';
import { hedgeAfter, hedgeBefore } from './hedges';
import type { Scene } from './scene';

interface Share {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly max?: number;
  /** Said of things that follow it: one in six homes. */
  readonly ratio?: boolean;
}

/** Shares of a whole: 三分之二, 四分三, 一半, 1/3, two-thirds, one in five; null where the numeral is none. */
export function readFraction(scene: Scene, n: Numeral, floor: number): Draft | null {
  const { text } = scene;
  const share =
    chineseShare(text, n) ??
    everyShare(text, n) ??
    slashShare(text, n) ??
    wordShare(text, n) ??
    ratioShare(text, n);
  return share === null ? null : fractionDraft(text, share, floor);
}

/** Makes the figure of a share, with the hedges around it. */
export function fractionDraft(text: string, share: Share, floor: number): Draft {
  const before = hedgeBefore(text, share.start, floor, true);
  const after = hedgeAfter(text, share.end);
  const over =
    after === null && '多强強'.includes(text[share.end] ?? '！') && !isHan(text.charCodeAt(share.end + 1));
  const start = before?.at ?? share.start;
  const end = over ? share.end + 1 : (after?.at ?? share.end);
  const chinese = isHan(text.charCodeAt(end)) || isHan(text.charCodeAt(start));
  return {
    start,
    end,
    kind: 'fraction',
    value: roundedShare(share.value),
    max: share.max ?? null,
    firmness: before?.firmness ?? (over ? 'over' : (after?.firmness ?? 'exact')),
    unit: null,
    of: chinese
      ? chineseMeasured(text, start, end, floor)
      : ((share.ratio ? englishNounAfter(text, end)?.name : null) ??
        englishMeasured(text, start, end, floor)),
    weight: 'high',
  };
}

/** Shares are written with four decimals, tiny ones with four digits. */
export function roundedShare(value: number): number {
  return Math.abs(value) >= 0.001 ? Math.round(value * 1e4) / 1e4 : Number(value.toPrecision(4));
}

function chineseShare(text: string, n: Numeral): Share | null {
  if (n.value < 2 && text[n.end] === '半' && n.form === 'han' && n.value === 1 && n.end - n.start === 1) {
    const next = text[n.end + 1] ?? '';
    return next !== '' && '年天个個小月日点點时時'.includes(next)
      ? null
      : { start: n.start, end: n.end + 1, value: 0.5 };
  }
  if (text[n.end] !== '分' || n.value < 2 || n.max !== null) return null;
  const full = text[n.end + 1] === '之';
  const over = numeralAt(text, n.end + (full ? 2 : 1));
  if (over === null || over.value >= n.value || over.value <= 0) return null;
  if (
    !full &&
    (n.form !== 'han' || over.form !== 'han' || n.value > 10 || '钟鐘秒'.includes(text[over.end] ?? '！'))
  )
    return null;
  return { start: n.start, end: over.end, value: over.value / n.value };
}

const EVERY_LINK =
  /^(?:\p{Script=Han}{0,5}?)(?:里面|裡面|当中|當中|之中|里|裡|裏|中)(?:就|便|约|約|大约)?有(?=[\d一二两兩三四五六七八九十])/u;
const ONE_AFTER = /^[个個人名位只隻家件项項辆輛户戶]/;

/** 每三只里就有一只, 每5个人中有1个: one of so many. */
function everyShare(text: string, n: Numeral): Share | null {
  if (text[n.start - 1] !== '每' || n.value < 2 || n.max !== null) return null;
  const link = EVERY_LINK.exec(text.slice(n.end, n.end + 14));
  if (link === null) return null;
  const over = numeralAt(text, n.end + link[0].length);
  if (over === null || over.value >= n.value || over.value <= 0) return null;
  const end = over.end + (ONE_AFTER.test(text.slice(over.end, over.end + 1)) ? 1 : 0);
  return { start: n.start - 1, end, value: over.value / n.value };
}

/** 1/3 and 3/4, not 24/7, 9/11 or a date. */
function slashShare(text: string, n: Numeral): Share | null {
  if (n.fraction && n.form === 'digits') return { start: n.start, end: n.end, value: n.value };
  if (
    text[n.end] !== '/' ||
    n.plain === '' ||
    text[n.start - 1] === '/' ||
    !isDigit(text.charCodeAt(n.end + 1))
  )
    return null;
  const under = numeralAt(text, n.end + 1);
  if (
    under === null ||
    under.plain === '' ||
    under.value > 10 ||
    under.value <= n.value ||
    text[under.end] === '/'
  )
    return null;
  const chinese = isHan(text.charCodeAt(n.start - 1)) || isHan(text.charCodeAt(under.end));
  const of = text.startsWith(' of ', under.end) || hedgeBefore(text, n.start, 0, false) !== null;
  return chinese || of ? { start: n.start, end: under.end, value: n.value / under.value } : null;
}

function wordShare(text: string, n: Numeral): Share | null {
  if (!n.fraction || n.form !== 'words') return null;
  const words = text.slice(n.start, n.end).toLowerCase();
  // "two quarters" of a year, "the one half" of a match
  if (words.endsWith('quarters') && !words.startsWith('three')) return null;
  if (/(?:hundredth|thousandth)s?$/.test(words) && !/^ of/.test(text.slice(n.end, n.end + 3))) return null;
  if (
    words.endsWith('quarters') &&
    /^ (?:in a row|of growth|of the year)/.test(text.slice(n.end, n.end + 12))
  )
    return null;
  return { start: n.start, end: n.end, value: n.value };
}

const ROUND: ReadonlySet<number> = new Set([
  2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 200, 250, 500, 1000, 10000, 100000, 1e6,
]);
const STRETCHES =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|metres?|meters?|km|kilomet\w+|miles?|percent|per|january|february|march|april|may|june|july|august|september|october|november|december)$/i;

const RATIO_LINK = /(?:in(?:-| )(?:every )?|out of (?:every )?|of every )/iy;
const THING_IN = /[a-z]{3,16} in (?:every )?(?=[a-z])/y;

/** Where the second number of a ratio would start: one [in] five, one place [in] ten; -1 where nothing links two numbers. */
function ratioLinkEnd(text: string, n: Numeral): number {
  const at = text[n.end] === '-' ? n.end + 1 : afterSpace(text, n.end);
  if (at === n.end) return -1;
  for (const link of n.form === 'words' ? [RATIO_LINK, THING_IN] : [RATIO_LINK]) {
    link.lastIndex = at;
    if (link.test(text)) return link.lastIndex;
  }
  return -1;
}

/** one in five, 4 in 10, nine out of ten, two of every three. */
function ratioShare(text: string, n: Numeral): Share | null {
  if (n.scale !== 1 || n.decimal || n.value < 1 || n.max !== null) return null;
  const at = ratioLinkEnd(text, n);
  if (at < 0) return null;
  const under = numeralAt(text, at);
  if (under === null || under.value <= n.value || under.max !== null) return null;
  // "one in every 45" is a share; "12 in 2024" is a year, "1 in 45" minutes a time.
  const isYear = under.plain.length === 4 && under.value >= 1900 && under.value < 2100;
  if (isYear || (n.value !== 1 && !ROUND.has(under.value))) return null;
  if (n.form === 'digits' && n.value > 99) return null;
  const next = afterSpace(text, under.end);
  // "1 in 10 minutes" is how often; "two out of five meters" are devices.
  const often =
    !/out of/i.test(text.slice(n.end, at)) && STRETCHES.test(text.slice(next, wordEnd(text, next)));
  if (text[under.end] === '%' || often) return null;
  return { start: n.start, end: under.end, value: n.value / under.value, ratio: true };
}

const CUT = /\b(?:cut|cuts|cutting|reduced?|slashed|split|divided|fell|dropped|broke)\b(?: \w+){0,3} in $/i;

/** Whether an English share word at `at` is one here: half of, a third of, by a quarter, more than half. */
export function englishShare(
  text: string,
  at: number,
  end: number,
  under: number,
  floor: number,
): Share | null {
  const previous = beforeSpace(text, at);
  const article = text.slice(wordStart(text, previous), previous).toLowerCase();
  const hasArticle = article === 'a' || article === 'one';
  const start = hasArticle ? wordStart(text, previous) : at;
  if (start < floor || text[at - 1] === '-') return null;
  const next = afterSpace(text, end);
  const following = text.slice(next, wordEnd(text, next)).toLowerCase();
  if (text[end] === '-') return null;
  const hedged = hedgeBefore(text, start, floor, true) !== null;
  const lead = text.slice(wordStart(text, beforeSpace(text, start)), beforeSpace(text, start)).toLowerCase();
  if (under === 2) {
    const plain = /^(?:of|the|their|its|our|all|are|is|were|was|have|has|had)$/.test(following);
    if (lead === 'in' && CUT.test(text.slice(Math.max(0, start - 30), start)))
      return { start, end, value: 0.5 };
    if (lead === 'other' && plain) return { start, end, value: 0.5 };
    if (/^(?:first|second|other|latter|past|hour|an)$/.test(lead) || /^(?:an|hour|past)$/.test(following))
      return null;
    return plain || hedged || lead === 'by' || lead === 'than' ? { start, end, value: 0.5 } : null;
  }
  if (!hasArticle) return null;
  const closes = next === end || /^(?:of|in|from|to|since|the|more|less|higher|lower)$/.test(following);
  const led = hedged || /^(?:by|is|was|are|were|to|at|reach|reached)$/.test(lead);
  return closes || (led && following !== 'time') ? { start, end, value: 1 / under } : null;
}
