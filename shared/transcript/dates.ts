import { foldWidth } from '../text/folding';
import { isoDate } from './times';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = '(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const DIGITS_ZH = '〇一二三四五六七八九';
const FORMS: readonly RegExp[] = [
  /(?<y>\d{4}) ?[-/.年] ?(?<m>\d{1,2}) ?[-/.月] ?(?<d>\d{1,2})(?!\d)/i,
  new RegExp(String.raw`\b${MONTH} (?<d>\d{1,2})(?:st|nd|rd|th)?,? (?<y>\d{4})\b`, 'i'),
  new RegExp(String.raw`\b(?<d>\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH},? (?<y>\d{4})\b`, 'i'),
  /(?<y>[〇零○一二三四五六七八九]{4})年(?<m>[一二三四五六七八九十]{1,2})月(?<d>[一二三四五六七八九十]{1,3})日/,
  /(?:民[国國] ?|(?<!\d)(?=1))(?<roc>\d{2,3}) ?年 ?(?<m>\d{1,2}) ?月 ?(?<d>\d{1,2}) ?日/,
  /(?<![\d-])(?<roc>1\d{2})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?![\d-])/,
  /\b(?<m>\d{1,2})\/(?<d>\d{1,2})\/(?<y>\d{4})\b/,
  /\b(?<d>\d{1,2})[/.](?<m>\d{1,2})[/.](?<y>\d{4})\b/,
];
const TODAY =
  /今[天日]|\b(?:today|tonight|this (?:morning|afternoon|evening)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/gi;
const LONGEST_SAYING = 60;
const REPUBLIC_OFFSET = 1911;

/** The first full calendar date in `text` by its form, as ISO 8601 `YYYY-MM-DD`; null if there is none. */
export function dateIn(text: string): string | null {
  const folded = foldWidth(text);
  for (const form of FORMS) {
    const groups = form.exec(folded)?.groups;
    if (!groups) continue;
    const month = groups['name']
      ? MONTHS.indexOf(groups['name'].toLowerCase()) + 1
      : number(groups['m'] ?? '');
    const year = groups['roc'] ? Number(groups['roc']) + REPUBLIC_OFFSET : number(groups['y'] ?? '');
    const date = isoDate(year, month, number(groups['d'] ?? ''));
    if (date) return date;
  }
  return null;
}

/** Reads `2023`, `二〇二三`, `十一` and `三十`. */
function number(printed: string): number {
  if (/^\d+$/.test(printed)) return Number(printed);
  const folded = printed.replace(/[零○]/g, '〇');
  const ten = folded.indexOf('十');
  if (ten < 0) return Number([...folded].map((digit) => DIGITS_ZH.indexOf(digit)).join(''));
  const tens = ten === 0 ? 1 : DIGITS_ZH.indexOf(folded[0] ?? '');
  const unit = folded[ten + 1];
  return tens * 10 + (unit ? DIGITS_ZH.indexOf(unit) : 0);
}

const EVENT = /举行|召开|举办|舉行|召開|舉辦|briefing|conference|held/i;

/** The date of the briefing from the lines before its first words and after its last (TIT-3). */
export function dateFromLines(head: readonly string[], foot: readonly string[]): string | null {
  const dated = head.map((line) => ({ line, date: dateIn(line) })).filter((entry) => entry.date !== null);
  const event = dated.find((entry) => EVENT.test(entry.line));
  return (event ?? dated[0])?.date ?? foot.map(dateIn).find((date) => date !== null) ?? null;
}

/** The date in the first words that say what day it is (`今天是2024年7月18日`, `Thursday, 6 June 2024`); else null. */
export function dateOfToday(opening: string): string | null {
  for (const said of opening.matchAll(TODAY)) {
    const date = dateIn(opening.slice(said.index, said.index + LONGEST_SAYING));
    if (date !== null) return date;
  }
  return null;
}
