import type { TextRange } from '../../text/range';
import type { Qualifier } from '../findings';

/** How a number is written: with digits (also 1.6万), in Chinese characters, or in English words. */
export type NumeralForm = 'digits' | 'han' | 'words';

/** A number as the lexer read it: digits, words, magnitudes and the hedge set into it, no unit yet. */
export interface Numeral extends TextRange {
  readonly value: number;
  /** Upper end where the number itself is a range (二三十). */
  readonly max: number | null;
  /** Hedge inside or right after the number (70多, 十来). */
  readonly hedge: Qualifier | null;
  readonly form: NumeralForm;
  /** Last magnitude applied (1.6万 → 10000, 5 million → 1e6), or 1. */
  readonly scale: number;
  /** Nothing but a magnitude: 百, 千万. */
  readonly bare: boolean;
  /** The digits, where the number is one plain run of them; otherwise empty. */
  readonly plain: string;
  readonly decimal: boolean;
  /** A year in words: nineteen ninety-eight. */
  readonly year: boolean;
  /** A share of one written in words or signs: two-thirds, ¾. */
  readonly fraction: boolean;
}

/** A numeral with everything unsaid at rest. */
export function numeral(parts: Partial<Numeral> & TextRange & { readonly value: number }): Numeral {
  return {
    max: null,
    hedge: null,
    form: 'digits',
    scale: 1,
    bare: false,
    plain: '',
    decimal: false,
    fraction: false,
    year: false,
    ...parts,
  };
}

/** Largest number that is read; beyond it digits are identifiers, not amounts. */
export const LARGEST = 1e18;

/** Takes the noise of binary fractions out of a product (4.35 × 1e8 is 435000000). */
export function tidy(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(15));
}
