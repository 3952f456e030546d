import type { UiLanguage } from '../../../shared/project/settings-choices';
import { formatDate, today } from '../i18n/format';

/** What happened on one day, in the order in which it came. */
export interface Day<T> {
  /** The local date as `YYYY-MM-DD`. */
  readonly date: string;
  readonly items: readonly T[];
}

/** Puts together what stands one after another and happened on the same local day. */
export function byDay<T extends { readonly at: number }>(items: readonly T[]): readonly Day<T>[] {
  const days: { date: string; items: T[] }[] = [];
  for (const item of items) {
    const date = today(new Date(item.at));
    const last = days.at(-1);
    if (last?.date === date) last.items.push(item);
    else days.push({ date, items: [item] });
  }
  return days;
}

/** A day as people say it: today, yesterday, or its date. */
export function dayWords(date: string, now: number, language: UiLanguage): string {
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  for (const ago of [0, 1]) {
    const day = new Date(now);
    day.setDate(day.getDate() - ago);
    if (date === today(day)) return capital(relative.format(-ago, 'day'), language);
  }
  return formatDate(date, language);
}

function capital(words: string, language: UiLanguage): string {
  return words.slice(0, 1).toLocaleUpperCase(language) + words.slice(1);
}
