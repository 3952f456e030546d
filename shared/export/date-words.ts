import type { UiLanguage } from '../project/settings-choices';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * A calendar date (ISO 8601, with or without a time) in words; null for what is none. It is not left to `Intl`, whose
 * words differ from one version of its data to the next: the same input has to give the same bytes.
 */
export function dateWords(date: string, language: UiLanguage): string | null {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/.exec(date) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (name === undefined || day < '01' || day > '31') return null;
  if (language === 'en') return `${Number(day)} ${name} ${year}`;
  return `${year}年${Number(month)}月${Number(day)}日`;
}
