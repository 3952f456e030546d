import type { CurrencyCode } from '../data/currencies';
import type { FigureKind } from '../findings';

/** What stands after a number and says what kind of figure it is. */
export interface Unit {
  readonly end: number;
  readonly kind: FigureKind;
  /** Symbol, code or classifier; currencies are still to be settled for the block. */
  readonly unit: string | null;
  readonly currency?: CurrencyCode;
  readonly factor: number;
  /** Added to the value after the factor: 六成五 is 60 + 5, 一年半 1 + 0.5. */
  readonly extra?: number;
  /** A classifier that counts only after digits, long numerals or a hedge. */
  readonly loose?: boolean;
  /** A noun that is counted without a classifier. */
  readonly noun?: string;
  /** Joined to its number by a hyphen: a 20-member team. */
  readonly hyphen?: boolean;
  /** More than the number says, set into the unit: 3个多月. */
  readonly over?: boolean;
}

/** A unit as the word lists have it. */
export type UnitEntry = Pick<Unit, 'kind' | 'unit' | 'factor' | 'currency' | 'loose' | 'noun'>;

/** Makes the entry of a word list. */
export const entry = (kind: FigureKind, unit: string | null, rest: Partial<UnitEntry> = {}): UnitEntry => ({
  kind,
  unit,
  factor: 1,
  ...rest,
});
