import { isSame, tidied } from '../convert/numbers';
import { halfStep } from '../ledger/printed';
import { type Amount, amountOf, canBeWithin, canEqual } from './amount';
import type { Term } from './terms';

/** What a text can state about its own numbers. */
export type ArithmeticRule = 'difference' | 'sum' | 'share' | 'growth' | 'multiple';

/** Why a result that is not exactly the stated number can still be it. */
export type Tolerance = 'rounding' | 'hedge';

/** A piece of an equation that one can print: a sign, or a number with the figure that says it. */
export type EquationPart =
  | { readonly sign: '+' | '−' | '÷' | '(' | ')' | '=' }
  | { readonly value: number; readonly isPercent: boolean; readonly figure: string | null };

/** Arithmetic that a text states, recomputed. It raises a question at most, never a verdict. */
export interface ArithmeticFinding {
  readonly rule: ArithmeticRule;
  /** Ids of all figures in it, in the order of the text. */
  readonly figures: readonly string[];
  /** The figure that states the result. */
  readonly stated: Amount & { readonly figure: string };
  /** What the other figures make, in the unit of `stated`. */
  readonly computed: Amount;
  /** `at-most` for parts of an open list, which can make less than the whole. */
  readonly relation: 'equal' | 'at-most';
  /** Whether the two can be the same number within the tolerance. */
  readonly holds: boolean;
  /** Empty where they are the same to the last digit. */
  readonly tolerance: readonly Tolerance[];
  /** 18.5 − 11.3 = 7.2; the number after the = is computed, not stated. */
  readonly equation: readonly EquationPart[];
}

/** What a rule recognised and recomputed. */
export interface Computation {
  readonly rule: ArithmeticRule;
  readonly stated: Term;
  /** The stated number where it is not the figure's own: a fraction as a percentage. */
  readonly amount: Amount;
  readonly computed: Amount;
  /** The left side of the equation, from the given terms and signs. */
  readonly equation: readonly (Term | Extract<EquationPart, { readonly sign: string }>['sign'])[];
  /** The term in whose unit the equation is printed. */
  readonly like: Term;
  readonly isPercent: boolean;
  readonly relation?: ArithmeticFinding['relation'];
}

/** Results are printed with no more digits than one can read. */
const SHORT = 1e4;
const DIGITS = 6;

/** A computation with its outcome. */
export function findingOf(computation: Computation): ArithmeticFinding {
  const { rule, stated, amount, computed, equation, like, isPercent, relation = 'equal' } = computation;
  const given = equation.filter((part) => typeof part !== 'string');
  const terms = [...new Set([...given, stated])].sort((a, b) => a.figure.start - b.figure.start);
  const holds = relation === 'equal' ? canEqual(computed, amount) : canBeWithin(computed, amount);
  const parts = equation.map(
    (part): EquationPart =>
      typeof part === 'string'
        ? { sign: part }
        : { value: amountOf(part, like).value, isPercent: false, figure: part.figure.id },
  );
  const value = tidied(computed.value);
  const result = Math.abs(value) < SHORT ? Number(value.toPrecision(DIGITS)) : value;
  return {
    rule,
    figures: terms.map(({ figure }) => figure.id),
    stated: { ...amount, figure: stated.figure.id },
    computed: { ...computed, value },
    relation,
    holds,
    tolerance: isSame(value, amount.value) ? [] : toleranceOf(terms),
    equation: [...parts, { sign: '=' }, { value: result, isPercent, figure: null }],
  };
}

/** An equation as one line; `write` prints a number, given with the figure that says it, as a reader writes it. */
export function equationText(
  equation: readonly EquationPart[],
  write: (value: number, figure: string | null) => string = String,
): string {
  const words = equation.map((part) =>
    'sign' in part ? part.sign : write(part.value, part.figure) + (part.isPercent ? '%' : ''),
  );
  return words.join(' ').replaceAll('( ', '(').replaceAll(' )', ')');
}

function toleranceOf(terms: readonly Term[]): Tolerance[] {
  const isHedged = ({ figure }: Term) => figure.qualifier !== 'exact' && figure.qualifier !== 'range';
  const isRounded = (term: Term) => !isHedged(term) && halfStep(term.figure, term.figure.text) > 0;
  return [
    ...(terms.some(isRounded) ? (['rounding'] as const) : []),
    ...(terms.some(isHedged) ? (['hedge'] as const) : []),
  ];
}
