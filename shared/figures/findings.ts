import type { TextRange } from '../text/range';

/** Kinds of figures (figures.md); the first six are statistics and enter the ledger. */
export const FIGURE_KINDS = [
  'count',
  'money',
  'percent',
  'fraction',
  'multiple',
  'measure',
  'duration',
  'date',
  'time',
  'ordinal',
] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** The kinds that a fact-checker compares and adds up. */
export const STATISTIC_KINDS: ReadonlySet<FigureKind> = new Set<FigureKind>([
  'count',
  'money',
  'percent',
  'fraction',
  'multiple',
  'measure',
]);

/** How firmly the number was said. */
export const QUALIFIERS = ['exact', 'about', 'over', 'nearly', 'under', 'range'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** Which way the sentence says the number moved. */
export const CHANGES = ['up', 'down'] as const;
export type Change = (typeof CHANGES)[number];

/** What a change is measured against: the same period a year before (同比), or the period before (环比). */
export const BASES = ['year-on-year', 'period-on-period'] as const;
export type Basis = (typeof BASES)[number];

/** `low` for dates and rhetorical counts: they are found, but the queue shows them last. */
export const WEIGHTS = ['high', 'low'] as const;
export type Weight = (typeof WEIGHTS)[number];

/** A figure as read: the number, its bounds and what it measures. */
export interface FigureReading {
  readonly kind: FigureKind;
  /** Magnitude applied (1.6万 = 16000); null where the words give no number, as in dates. */
  readonly value: number | null;
  /** The upper end of a range. */
  readonly max: number | null;
  readonly qualifier: Qualifier;
  /** Whether `over` and `under` take in the number itself: at least, 以上, up to; false for every other qualifier. */
  readonly inclusive: boolean;
  /** `%` or `pp`; ISO 4217 for money; an SI or customary symbol for measures; the classifier for counts. */
  readonly unit: string | null;
  /** What is counted or measured, as said. */
  readonly of: string | null;
  readonly period: string | null;
  readonly scope: string | null;
  readonly change: Change | null;
  readonly basis: Basis | null;
}

/** The reading of words from which no number can be read. */
export const UNREAD: FigureReading = {
  kind: 'count',
  value: null,
  max: null,
  qualifier: 'exact',
  inclusive: false,
  unit: null,
  of: null,
  period: null,
  scope: null,
  change: null,
  basis: null,
};

/** The reading alone, out of whatever carries it. */
export function readingOnly(figure: FigureReading): FigureReading {
  const { kind, value, max, qualifier, inclusive, unit, of, period, scope, change, basis } = figure;
  return { kind, value, max, qualifier, inclusive, unit, of, period, scope, change, basis };
}

/** A figure where it stands; the range is the whole measure phrase. Ids are `f1`, `f2`, … */
export interface FigureFinding extends FigureReading, TextRange {
  readonly id: string;
  readonly text: string;
  readonly weight: Weight;
}
