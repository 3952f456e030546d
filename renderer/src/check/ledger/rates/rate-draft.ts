import type { Rate } from '../../../../../shared/project/records';

/** A rate as it is typed. */
export interface RateDraft {
  readonly from: string;
  readonly to: string;
  readonly rate: string;
  readonly date: string;
  readonly source: string;
}

export const EMPTY_RATE: RateDraft = { from: '', to: '', rate: '', date: '', source: '' };

/** What is wrong with a typed rate. */
export type RateProblem = 'from' | 'to' | 'same' | 'rate' | 'date' | 'source';

/** The problems of a rate by field, the first one of each; none where it can be stored. */
export function rateProblems(draft: RateDraft): readonly RateProblem[] {
  const { from, to, rate, date, source } = trimmed(draft);
  const number = Number(rate);
  const checks: readonly (readonly [RateProblem, boolean])[] = [
    ['from', /^[A-Z]{3}$/.test(from)],
    ['to', /^[A-Z]{3}$/.test(to)],
    ['same', from !== to || from === ''],
    ['rate', rate !== '' && Number.isFinite(number) && number > 0],
    ['date', isDay(date)],
    ['source', source !== ''],
  ];
  return checks.filter(([, isGood]) => !isGood).map(([problem]) => problem);
}

/** The rate that a draft without problems means. */
export function rateOf(draft: RateDraft, id: string): Rate {
  const { from, to, rate, date, source } = trimmed(draft);
  return { id, from, to, rate: Number(rate), date, source };
}

function trimmed({ from, to, rate, date, source }: RateDraft): RateDraft {
  return {
    from: from.trim().toUpperCase(),
    to: to.trim().toUpperCase(),
    // A full-width or a grouped number is one all the same.
    rate: rate.normalize('NFKC').trim().replaceAll(',', ''),
    date: date.trim(),
    source: source.trim(),
  };
}

/** Whether a day is in the calendar: the 31st of June is none. */
function isDay(date: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return false;
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}
