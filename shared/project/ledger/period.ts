import { foldForms } from '../../figures/ledger/fold';

/** When something is true of: a stretch of time in years (2023.5 is the middle of 2023), or a moment. */
export interface Span {
  readonly from: number;
  /** The same as `from` for a moment. */
  readonly to: number;
}

/** The noise of months as parts of a year. */
const NEAR = 1e-6;

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
].map((name) => new RegExp(`\\b${name}\\b`));
const CHINESE_NUMERALS = '一二三四';
const ENGLISH_NUMERALS = ['first', 'second', 'third', 'fourth'];

const RELATIVE_YEARS: readonly (readonly [RegExp, number])[] = [
  [/前年/, -2],
  [/去年|上年|\blast year|\ba year (?:ago|earlier)|\bprevious year/, -1],
  [/明年|\bnext year/, 1],
  [/今年|本年|当年|\bthis year|\byear to date/, 0],
];
const NOW =
  /^(?:(?:截至|截止|到)?(?:目前|现在|今天|当前)(?:为止)?|now|today|currently|to date|so far|at present)$/;
const YEAR_END = /(?:年?底|年?末)|\b(?:end|close) of\b|\byear-end\b/;
const WHOLE_YEAR = /全年|年度|\b(?:full|whole) year/;

/**
 * What time a period in words (去年上半年, the first quarter of 2023) means, said on `date` (ISO 8601). Null
 * where the words name no time that can be placed. Rules DAT-1 … DAT-4 of the ledger's SPEC.md.
 */
export function spanOf(period: string, date: string | null): Span | null {
  const words = foldForms(period).trim();
  const said = date === null ? null : dayOf(date);
  if (NOW.test(words)) return said === null ? null : { from: said, to: said };
  const part = partOf(words);
  const named = yearOf(words, said === null ? null : Math.floor(said));
  const isWhole =
    named !== null &&
    (WHOLE_YEAR.test(words) || /^(?:\d{4}年?|[去前明今本当上]年|[a-z ]*year[a-z ]*)$/.test(words));
  if (part === null && !isWhole) return null;
  const { from, to } = part ?? { from: 0, to: 1 };
  if (named !== null) return { from: named + from, to: named + to };
  if (said === null) return null;
  // A month or a quarter without its year has begun: in February, December is last year's.
  const year = Math.floor(said) - (Math.floor(said) + from > said ? 1 : 0);
  return { from: year + from, to: year + to };
}

/** Whether two stretches of time have nothing in common. Of moments that is not said: a number stays true for a while. */
export function isOtherStretch(a: Span | null, b: Span | null): boolean {
  if (a === null || b === null || a.from === a.to || b.from === b.to) return false;
  return a.to <= b.from + NEAR || b.to <= a.from + NEAR;
}

/** The moment of a day. */
export function dayOf(date: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number);
  return year === undefined || month === undefined || day === undefined
    ? null
    : year + (month - 1 + (day - 1) / 31) / 12;
}

function yearOf(words: string, said: number | null): number | null {
  const written = /(?<!\d)((?:19|20)\d{2})(?!\d|[-/]\d)/.exec(words)?.[1];
  if (written !== undefined) return Number(written);
  const relative = RELATIVE_YEARS.find(([pattern]) => pattern.test(words));
  return relative === undefined || said === null ? null : said + relative[1];
}

/** The part of a year that words name, as fractions of it. */
function partOf(words: string): Span | null {
  const half = /上半年|\bfirst half|\bh1\b/.test(words)
    ? 0
    : /下半年|\bsecond half|\bh2\b/.test(words)
      ? 0.5
      : null;
  if (half !== null) return { from: half, to: half + 0.5 };
  const quarters = /前([一二三四])个?季度|\bfirst (two|three) quarters/.exec(words);
  if (quarters) {
    const count =
      quarters[1] === undefined ? (quarters[2] === 'two' ? 2 : 3) : CHINESE_NUMERALS.indexOf(quarters[1]) + 1;
    return { from: 0, to: count / 4 };
  }
  const quarter = quarterOf(words);
  if (quarter !== null) return { from: quarter / 4, to: (quarter + 1) / 4 };
  const months = /(?<!\d)(\d{1,2})(?:月份?)?(?:-|–|—|~|至|到)(\d{1,2})月/.exec(words);
  if (months) return { from: (Number(months[1]) - 1) / 12, to: Number(months[2]) / 12 };
  const month = monthOf(words);
  if (month !== null) {
    const day = /月(\d{1,2})[日号]|\b(\d{1,2})(?= [a-z])|[a-z] (\d{1,2})(?!\d)/.exec(words);
    if (!day) return { from: month / 12, to: (month + 1) / 12 };
    const at = (month + (Number(day[1] ?? day[2] ?? day[3]) - 1) / 31) / 12;
    return { from: at, to: at };
  }
  return YEAR_END.test(words) ? { from: 1, to: 1 } : null;
}

function quarterOf(words: string): number | null {
  const match = /([一二三四1-4])季度|\bq([1-4])\b|\b(first|second|third|fourth) quarter/.exec(words);
  if (!match) return null;
  const [, chinese, digit, english] = match;
  if (english !== undefined) return ENGLISH_NUMERALS.indexOf(english);
  if (digit !== undefined) return Number(digit) - 1;
  return /\d/.test(chinese ?? '') ? Number(chinese) - 1 : CHINESE_NUMERALS.indexOf(chinese ?? '');
}

function monthOf(words: string): number | null {
  const chinese = /(?<!\d)(1[0-2]|[1-9])月/.exec(words)?.[1];
  if (chinese !== undefined) return Number(chinese) - 1;
  const english = MONTHS.findIndex((name) => name.test(words));
  return english === -1 ? null : english;
}
