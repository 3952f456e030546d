import type {
  Basis,
  Change,
  FigureKind,
  FigureReading,
  Qualifier,
} from '../../../../shared/figures/findings';
import { readFigure } from '../../../../shared/figures/read-figure';
import { foldWidth } from '../../../../shared/text/folding';

/** A reading as a person writes it; empty is nothing. */
export interface ReadingDraft {
  readonly kind: FigureKind;
  readonly value: string;
  readonly max: string;
  readonly qualifier: Qualifier;
  readonly inclusive: boolean;
  readonly unit: string;
  readonly of: string;
  readonly period: string;
  readonly scope: string;
  readonly change: Change | '';
  readonly basis: Basis | '';
}

/** The fields of a draft that are written. */
export type ReadingField = 'value' | 'max' | 'unit' | 'of' | 'period' | 'scope';
type ReadingProblem = 'no-number' | 'value-missing' | 'max-missing' | 'max-below' | 'no-currency';
/** What is wrong with a draft, by field. */
export type ReadingProblems = { readonly [F in ReadingField]?: ReadingProblem };

/** Kinds that have a unit to write. */
const WITH_UNIT: ReadonlySet<FigureKind> = new Set<FigureKind>([
  'count',
  'money',
  'percent',
  'measure',
  'duration',
]);

/** Whether figures of a kind have a unit: the classifier, the currency, `%` or points, the measure. */
export function hasUnit(kind: FigureKind): boolean {
  return WITH_UNIT.has(kind);
}

/** Whether a hedge can take in the number itself: at least, up to. */
export function canInclude(qualifier: Qualifier): boolean {
  return qualifier === 'over' || qualifier === 'under';
}

/** A reading, to be written over. */
export function draftOf({
  value,
  max,
  unit,
  of,
  period,
  scope,
  change,
  basis,
  ...rest
}: FigureReading): ReadingDraft {
  return {
    ...rest,
    value: value?.toString() ?? '',
    max: max?.toString() ?? '',
    unit: unit ?? '',
    of: of ?? '',
    period: period ?? '',
    scope: scope ?? '',
    change: change ?? '',
    basis: basis ?? '',
  };
}

/**
 * What a draft says, and what is wrong with it: numbers may be written as people write them (`600 billion`, `6000亿`),
 * an upper end lies above the lower one and makes an exact number a range, a currency is an ISO 4217 code.
 */
export function readDraft(draft: ReadingDraft): {
  readonly reading: FigureReading;
  readonly problems: ReadingProblems;
} {
  const { kind } = draft;
  const value = readNumber(draft.value);
  const max = readNumber(draft.max);
  const unit = hasUnit(kind) ? textOf(kind === 'money' ? draft.unit.toUpperCase() : draft.unit) : null;
  const qualifier = draft.qualifier === 'exact' && typeof max === 'number' ? 'range' : draft.qualifier;
  const problems: ReadingProblems = {
    ...(value === undefined && { value: 'no-number' }),
    ...(value === null && max !== null && { value: 'value-missing' }),
    ...(max === undefined && { max: 'no-number' }),
    ...(max === null && draft.qualifier === 'range' && { max: 'max-missing' }),
    ...(typeof max === 'number' && typeof value === 'number' && max <= value && { max: 'max-below' }),
    ...(kind === 'money' && unit !== null && !/^[A-Z]{3}$/.test(unit) && { unit: 'no-currency' }),
  };
  const reading: FigureReading = {
    kind,
    value: value ?? null,
    max: max ?? null,
    qualifier,
    inclusive: canInclude(qualifier) && draft.inclusive,
    unit,
    of: textOf(draft.of),
    period: textOf(draft.period),
    scope: textOf(draft.scope),
    change: draft.change || null,
    basis: draft.basis || null,
  };
  return { reading, problems };
}

/** A number as a person writes it: null where nothing is written, undefined where that is no number. */
export function readNumber(words: string): number | null | undefined {
  const plain = foldWidth(words).replace(/[\s,]/g, '');
  if (plain === '') return null;
  if (/^[+-]?\d*\.?\d+(?:e[+-]?\d+)?$/i.test(plain)) return Number(plain);
  const reading = readFigure(words, /\p{sc=Han}/u.test(words) ? 'zh-Hans' : 'en');
  return reading?.max === null ? (reading.value ?? undefined) : undefined;
}

function textOf(words: string): string | null {
  return words.trim() || null;
}
