import { foldWidth } from '../text/folding';
import type { TimeKind } from './findings';

/** A time as printed. */
export interface PrintedTime {
  /** ISO 8601 calendar date, where the time has one. */
  readonly date: string | null;
  /** 24 hours, as exact as printed: `HH:MM`, `HH:MM:SS` or `HH:MM:SS.mmm`. */
  readonly clock: string;
  /** Whether it can only count from the start of a recording: a cue, milliseconds, more than a day's minutes. */
  readonly running: boolean;
  /** Whether nothing tells it from a count: no date, no half of the day, no zone. */
  readonly plain: boolean;
  /** What words beside it say of it: that something was posted then, or spoken. */
  readonly says?: TimeKind;
}

/** A line that is nothing but a time, or that marks the end of the transcript (with or without a time). */
export interface TimeLine {
  readonly time: PrintedTime | null;
  readonly isEnd: boolean;
}

const DATE = String.raw`(?<y>\d{4})(?:[-/.]| ?年 ?)(?<mo>\d{1,2})(?:[-/.]| ?月 ?)(?<d>\d{1,2})(?: ?日)?`;
const CLOCK =
  String.raw`(?:(?<half>[上下中]午|晚上|早上|凌晨|傍晚) ?)?(?<h>\d{1,2})(?::| ?[时時点點] ?|\.(?=\d\d ?[AaPp]\.? ?[Mm]))(?<mi>\d{2})(?: ?分 ?)?` +
  String.raw`(?::?(?<s>\d{2})(?: ?秒)?)?(?<ms>[.,]\d{1,3})?(?: ?(?<ap>[AaPp])\.? ?[Mm]\.?)?`;
/** Named, because `15:02 THE PRESIDENT:` has no zone. */
const ZONES =
  'E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|AK[SD]T|GMT|UTC|BST|IST|WES?T|CES?T|EES?T|MSK|[HJKP]KT|[JKS][SG]T|SAST|[EW]AT|A[EWC][SD]T|NZ[SD]T';
const ZONE = String.raw`(?<zone> ?\(?(?:(?:${ZONES})(?![A-Za-z])|(?:UTC|GMT)[+-]\d{1,2}|(?:local|[A-Z][a-z]+) time)\)?)?`;
const STAMP = `(?:${DATE}[ T]{1,3})?${CLOCK}${ZONE}`;
const WHOLE = new RegExp(
  String.raw`^(?:(?:[\u4e00-\u9fff]{2,4}(?:时间|時間) ?)|(?:Issued at )?HKT )?[[(【]? ?(?:\d{1,2}(?:-| ?月 ?)\d{1,2}(?: ?日)? )?${STAMP} ?[\])】]?$`,
);
const LEADING = new RegExp(String.raw`^(?:[[(【]${STAMP}[\])】] ?|${STAMP.replaceAll('?<', '?<b_')} )`);
const TRAILING = new RegExp(String.raw`[ [(【]${STAMP}[\])】]?$`);
const STAMPED = new RegExp(String.raw`[ \t]+[[(【]?${DATE}[ T]{1,3}${CLOCK}[\])】]?$`);
const CUE = /^(?:\d{1,6} )?(?:(?<h>\d{1,3}):)?(?<mi>\d{2}):(?<s>\d{2})(?<ms>[.,]\d{3}) ?-->/;
const END_MARK = /^(?:[[(] ?)?(?:END|End|完|全文完|本文完)(?:[\])])?(?<rest> .*)?$/;
const RULER = /^(?:# ?){2,}$|^-{0,3}30-{0,3}$/;
/** A digit, or how an end mark begins; most lines have neither and need no closer look. */
const HAS_TIME = /[\d０-９]|^[[(（［]? ?(?:END|End|完|全文完|本文完)|^[#-]/;
const LONGEST = 60;

type Groups = Record<string, string | undefined>;

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** The time that the parts of a match give; null if there is no such time. */
function read(groups: Groups): PrintedTime | null {
  const half = `${groups['ap'] ?? ''}${groups['half'] ?? ''}`;
  const minute = Number(groups['mi']);
  const second = Number(groups['s'] ?? 0);
  if (minute > 59 || second > 59) return null;
  const printed = Number(groups['h'] ?? 0);
  const date = groups['y'] ? isoDate(groups['y'], groups['mo'] ?? '', groups['d'] ?? '') : null;
  if (groups['y'] && !date) return null;
  const plain = !half && !date && !groups['zone'];
  if (printed > 23) {
    const counts = plain && groups['s'] === undefined;
    return counts ? { date, clock: minutesAndSeconds(printed, minute), running: true, plain } : null;
  }
  const exact = groups['s'] === undefined ? '' : `:${pad(second)}`;
  const thousandths = groups['ms'] ? `.${groups['ms'].slice(1).padEnd(3, '0')}` : '';
  const clock = `${pad(hourOfDay(printed, half))}:${pad(minute)}${exact}${thousandths}`;
  return { date, clock, running: thousandths !== '', plain };
}

function hourOfDay(printed: number, half: string): number {
  const isAfternoon = /[Pp下]|晚上|傍晚/.test(half) || (half === '中午' && printed < 3);
  if (isAfternoon && printed < 12) return printed + 12;
  return /[Aa上]|早上|凌晨/.test(half) && printed === 12 ? 0 : printed;
}

/** `45:10` of a recording in the form of the other running times. */
function minutesAndSeconds(minutes: number, seconds: number): string {
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}:${pad(seconds)}`;
}

/** The same time where the text counts from its start: two numbers are minutes and seconds then. */
export function asRunning(time: PrintedTime): PrintedTime {
  if (!time.plain) return time;
  const [minutes = 0, seconds = 0, ...more] = time.clock.split(':').map(Number);
  const clock = more.length === 0 ? minutesAndSeconds(minutes, seconds) : time.clock;
  return { ...time, clock, running: true };
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
  if (!HAS_TIME.test(line) || (line.length > LONGEST && !line.includes('-->'))) return null;
  const text = foldWidth(line);
  const cue = line.includes('-->') ? CUE.exec(text) : null;
  if (cue) return { time: read(cue.groups ?? {}), isEnd: false };
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
  return found && read(found.groups ?? {});
}

/** A time that stands before something else on its line, and how many code units it takes with its space. */
export function leadingTime(folded: string): { readonly time: PrintedTime; readonly length: number } | null {
  const head = folded.slice(0, LONGEST);
  if (!/^[[(【\d上下中晚早凌傍]/.test(head)) return null;
  const found = LEADING.exec(head);
  if (!found) return null;
  const groups: Groups = {};
  for (const [name, value] of Object.entries(found.groups ?? {})) {
    if (value !== undefined) groups[name.replace(/^b_/, '')] = value;
  }
  const time = read(groups);
  return time && { time, length: found[0].length };
}

/** A time at the end of a label, and where it begins in `folded`. */
export function trailingTime(folded: string): { readonly time: PrintedTime; readonly start: number } | null {
  if (!/[\dMm]\.?[\])】]?$/.test(folded)) return null;
  const found = TRAILING.exec(folded);
  const time = found && read(found.groups ?? {});
  return time ? { time, start: found.index } : null;
}

/** Where a date with a time begins at the end of a line that says something else before it; null if none does. */
export function trailingStamp(line: string): number | null {
  if (!/\d[\])】]?$/.test(line)) return null;
  const from = Math.max(0, line.length - LONGEST);
  const found = STAMPED.exec(foldWidth(line.slice(from)));
  return found && from + found.index > 0 && read(found.groups ?? {}) ? from + found.index : null;
}
