import { changeOf } from './arithmetic/change';
import { derivedGrowthOf } from './arithmetic/derived';
import { type ArithmeticFinding, type Computation, findingOf } from './arithmetic/finding';
import { multipleOf } from './arithmetic/multiple';
import { shareOf } from './arithmetic/share';
import { sumsOf } from './arithmetic/sum';
import { type Term, termsOf } from './arithmetic/terms';
import type { FigureFinding } from './findings';

export {
  type ArithmeticFinding,
  type ArithmeticRule,
  type EquationPart,
  equationText,
  type Tolerance,
} from './arithmetic/finding';

/**
 * Recomputes what a text says about its own numbers: differences, sums, shares, growth, multiples (ledger/SPEC.md).
 * `figures` are those that `findFigures` found in `text`. Only where the wording makes the relation plain; in the
 * order of the text. Linear in the text.
 */
export function checkArithmetic(text: string, figures: readonly FigureFinding[]): ArithmeticFinding[] {
  return termsOf(text, figures).flatMap((terms) => [...triplesOf(terms), ...sumsOf(terms)].map(findingOf));
}

/** What each three figures in a row say, and a second amount for the same change: 增加40家,增长20%. */
function triplesOf(terms: readonly Term[]): Computation[] {
  const found: Computation[] = [];
  // The rate behind 增加40家 follows from the change as well as from where it ended: once is enough.
  const stated = new Set<Term>();
  const add = (computation: Computation | null): void => {
    if (computation === null || stated.has(computation.stated)) return;
    stated.add(computation.stated);
    found.push(computation);
  };
  terms.forEach((third, i) => {
    const [first, second] = terms.slice(Math.max(0, i - 2), i);
    if (first === undefined || second === undefined) return;
    const change = changeOf(first, second, third);
    add(
      change ??
        derivedGrowthOf(first, second, third) ??
        shareOf(first, second, third) ??
        multipleOf(first, second, third),
    );
    const next = terms[i + 1];
    if (change !== null && next !== undefined) add(changeOf(first, second, next));
  });
  return found;
}
