import { foldWidth } from '../text/folding';

/** A time as printed. */
export interface PrintedTime {
  /** ISO 8601 calendar date, where the time has one. */
  readonly date: string | null;
  /** `HH:MM:SS`, 24 hours. */
  readonly clock: string;
  /** Whether it can only count from the start of a recording: a subtitle's cue, or milliseconds. */
  readonly running: boolean;
}

/** A line that is nothing but a time, or that marks the end of the transcript (with or without a time). */
export interface TimeLine {
  readonly time: PrintedTime | null;
  readonly isEnd: boolean;
}

const DATE = String.raw`(?<y>\d{4})[-/.年](?<mo>\d{1,2})[-/.月](?<d>\d{1,2})日?`;
const CLOCK =
  String.raw`(?<half>上午|下午|晚上|中午)?(?<h>\d{1,2})[:时時点點](?<mi>\d{2})分?(?::?(?<s>\d{2})秒?)?(?<ms>[.,]\d{1,3})?` +
  String.raw`(?: ?(?<ap>[AaPp])\.? ?[Mm]\.?)?`;
const ZONE = String.raw`(?: ?\(?(?:[A-Z]{2,5}|UTC[+-]\d{1,2}|GMT[+-]\d{1,2})\)?)?`;
const STAMP = `(?:${DATE}[ T]{1,3})?${CLOCK}${ZONE}`;
const WHOLE = new RegExp(
  String.raw`^(?:(?:[\u4e00-\u9fff]{2,4}(?:时间|時間) ?)|(?:Issued at )?HKT )?[[(【]? ?(?:\d{1,2}月\d{1,2}日 )?${STAMP} ?[\])】]?$`,
);
const LEADING = new RegExp(String.raw`^(?:[[(【]${STAMP}[\])】] ?|${STAMP.replaceAll('?<', '?<b_')} )`);
const TRAILING = new RegExp(String.raw`[ [(【]${STAMP}[\])】]?$`);
const STAMPED = new RegExp(String.raw`[ \t]+[[(【]?${DATE}[ T]{1,3}${CLOCK}[\])】]?$`);
const CUE = /^(?:\d{1,6} )?(?<h>\d{1,2}):(?<mi>\d{2}):(?<s>\d{2})[.,]\d{3} ?-->/;
const CUE_SHORT = /^(?<mi>\d{2}):(?<s>\d{2})[.,]\d{3} ?-->/;
const END_MARK = /^(?:[[(] ?)?(?:END|End|完|全文完|本文完)(?:[\])])?(?<rest> .*)?$/;
const RULER = /^(?:# ?){2,}$|^-{0,3}30-{0,3}$/;
const LONGEST = 60;

type Groups = Record<string, string | undefined>;

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function read(groups: Groups, running: boolean): PrintedTime | null {
  const afternoon = /[Pp]|下午|晚上/.test(`${groups['ap'] ?? ''}${groups['half'] ?? ''}`);
  const morning = /[Aa]|上午/.test(`${groups['ap'] ?? ''}${groups['half'] ?? ''}`);
  let hour = Number(groups['h'] ?? 0);
  if (afternoon && hour < 12) hour += 12;
  if (morning && hour === 12) hour = 0;
  const minute = Number(groups['mi']);
  const second = Number(groups['s'] ?? 0);
  if (hour > 23 || minute > 59 || second > 59) return null;
  const date = groups['y'] ? isoDate(groups['y'], groups['mo'] ?? '', groups['d'] ?? '') : null;
  if (groups['y'] && !date) return null;
  return {
    date,
    clock: `${pad(hour)}:${pad(minute)}:${pad(second)}`,
    running: running || Boolean(groups['ms']),
  };
}

/** `YYYY-MM-DD`, or null when there is no such day in any year. */
export function isoDate(year: string | number, month: string | number, day: string | number): string | null {
  const m = Number(month);
  const d = Number(day);
  const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1];
  return longest && d >= 1 && d <= longest ? `${String(year).padStart(4, '0')}-${pad(m)}-${pad(d)}` : null;
}

/** Reads a line (trimmed) that is nothing but a time, a subtitle's cue or an end mark; null for any other. */
export function readTimeLine(line: string): TimeLine | null {
  if (line.length > LONGEST && !line.includes('-->')) return null;
  const text = foldWidth(line);
  const cue = CUE.exec(text) ?? CUE_SHORT.exec(text);
  if (cue) return { time: read(cue.groups ?? {}, true), isEnd: false };
  if (RULER.test(text)) return { time: null, isEnd: true };
  const end = END_MARK.exec(text);
  if (end) {
    const rest = (end.groups?.['rest'] ?? '').trim();
    const time = rest ? readStamp(rest) : null;
    return rest && !time ? null : { time, isEnd: true };
  }
  const time = readStamp(text);
  return time && { time, isEnd: false };
}

function readStamp(text: string): PrintedTime | null {
  const found = WHOLE.exec(text);
  return found && read(found.groups ?? {}, false);
}

/** A time that stands before something else on its line, and how many code units it takes with its space. */
export function leadingTime(folded: string): { readonly time: PrintedTime; readonly length: number } | null {
  const head = folded.slice(0, LONGEST);
  if (!/^[[(【\d上下]/.test(head)) return null;
  const found = LEADING.exec(head);
  if (!found) return null;
  const groups: Groups = {};
  for (const [name, value] of Object.entries(found.groups ?? {})) {
    if (value !== undefined) groups[name.replace(/^b_/, '')] = value;
  }
  const time = read(groups, false);
  return time && { time, length: found[0].length };
}

/** A time at the end of a label, and where it begins in `folded`. */
export function trailingTime(folded: string): { readonly time: PrintedTime; readonly start: number } | null {
  if (!/\d[\])】]?$/.test(folded)) return null;
  const found = TRAILING.exec(folded);
  const time = found && read(found.groups ?? {}, false);
  return time ? { time, start: found.index } : null;
}

/** Where a date with a time begins at the end of a line that says something else before it; null if none does. */
export function trailingStamp(line: string): number | null {
  if (!/\d[\])】]?$/.test(line)) return null;
  const from = Math.max(0, line.length - LONGEST);
  const found = STAMPED.exec(foldWidth(line.slice(from)));
  return found && from + found.index > 0 && read(found.groups ?? {}, false) ? from + found.index : null;
}
