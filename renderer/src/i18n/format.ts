import type { UiLanguage } from '../../../shared/project/settings-choices';

const STEPS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** When something happened, as people say it: “5 minutes ago”, and the date after a week. Times in milliseconds. */
export function formatAgo(then: number, now: number, language: UiLanguage): string {
  const ago = Math.max(0, now - then);
  if (ago > 7 * 86_400_000) {
    return new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(then);
  }
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  for (const [unit, length] of STEPS) {
    if (ago >= length) return relative.format(-Math.floor(ago / length), unit);
  }
  return relative.format(0, 'second');
}

/** A moment to the minute. */
export function formatMoment(at: number, language: UiLanguage): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** A calendar date (`2023-10-30`) in words; what is no date stays as it is. */
export function formatDate(date: string, language: UiLanguage): string {
  const [year, month, day] = date.split('-').map(Number);
  if (!year || !month || !day) return date;
  const instant = new Date(Date.UTC(year, month - 1, day));
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(instant);
}

/** A size in bytes with a unit that fits. */
export function formatSize(bytes: number, language: UiLanguage): string {
  const [value, unit] =
    bytes < 1000 ? [bytes, 'byte'] : bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte'];
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  }).format(value);
}

/** Names one after another, with the language's own word between the last two. */
export function formatList(names: readonly string[], language: UiLanguage): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}

/** The clock part of a local time (`2023-10-30T15:08:02`), to the second or to the minute. */
export function clockOf(time: string, to: 'second' | 'minute' = 'second'): string {
  const clock = time.slice(time.indexOf('T') + 1);
  return to === 'minute' ? clock.slice(0, 5) : clock;
}

/** Today's local date as `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** What writes numbers takes long to make, and there are lists of thousands. */
const numberFormats = new Map<string, Intl.NumberFormat>();

/** A number as the language groups its digits: 12,345. */
export function formatNumber(value: number, language: string): string {
  const format = numberFormats.get(language) ?? new Intl.NumberFormat(language);
  numberFormats.set(language, format);
  return format.format(value);
}

/** A share from 0 to 1 in whole hundredths, rounded down: only all of it is 100%. */
export function formatPercent(share: number, language: UiLanguage): string {
  const hundredths = Math.floor(share * 100) / 100;
  return new Intl.NumberFormat(language, { style: 'percent' }).format(hundredths);
}
