import type { LedgerGroup } from '../../figures/ledger';
import { foldForms } from '../../figures/ledger/fold';
import type { LedgerFigure } from '../ledger-of';
import { dayOf, type Span, spanOf } from './period';

/** A value of a measure and the time that it is of. */
export interface DatedValue {
  readonly entry: LedgerFigure;
  readonly span: Span;
  /** False where nothing was said of the time: then it is the day of the briefing. */
  readonly isSaid: boolean;
}

/** DAT-5: fewer times show no course. */
const FEWEST_TIMES = 3;
/** The noise of months and days as parts of a year. */
const NEAR = 1e-6;

/**
 * The values of one measure over time, the earliest first, where there are several (DAT-5): of one name and scope, in
 * one unit, over stretches of one length. Empty where the group shows no such course.
 */
export function seriesOf({ entries, tells }: LedgerGroup<LedgerFigure>): readonly DatedValue[] {
  if (tells !== 'level') return [];
  const courses = new Map<string, DatedValue[]>();
  // A scope is often said once, at the beginning; only two of them tell two measures apart.
  const scopes = new Set(
    entries.flatMap(({ reading }) => (reading.scope === null ? [] : foldForms(reading.scope))),
  );
  for (const entry of entries) {
    const dated = entry.repeats === null ? datedValue(entry) : null;
    if (dated === null) continue;
    const { of, scope, unit, kind } = entry.reading;
    const length = (dated.span.to - dated.span.from).toFixed(3);
    // 家 and 个 count the same; kilometres and miles would need two axes.
    const where = scopes.size > 1 ? foldForms(scope ?? '') : '';
    const key = [foldForms(of ?? ''), where, kind === 'count' ? '' : unit, length].join('\n');
    const course = courses.get(key);
    if (course) course.push(dated);
    else courses.set(key, [dated]);
  }
  const longest = [...courses.values()].reduce<DatedValue[]>(
    (most, course) => (timesIn(course) > timesIn(most) ? course : most),
    [],
  );
  return timesIn(longest) < FEWEST_TIMES ? [] : longest.toSorted((a, b) => a.span.from - b.span.from);
}

function datedValue(entry: LedgerFigure): DatedValue | null {
  const { period, value } = entry.reading;
  const { date } = entry.briefing;
  if (value === null) return null;
  if (period !== null) {
    const span = spanOf(period, date);
    return span && { entry, span, isSaid: true };
  }
  const day = date === null ? null : dayOf(date);
  return day === null ? null : { entry, span: { from: day, to: day }, isSaid: false };
}

function timesIn(course: readonly DatedValue[]): number {
  return new Set(course.map(({ span }) => Math.round(span.from / NEAR))).size;
}
