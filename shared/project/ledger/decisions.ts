import { unwrap } from '../../anchoring/fold';
import { equationText } from '../../figures/arithmetic';
import type { LedgerPair } from '../../figures/ledger';
import type { LedgerArithmetic, LedgerFigure } from '../ledger-of';
import { oncePer } from '../once-per';
import type { Resolution } from '../records';

/** A finding of the ledger that somebody can decide about. */
export interface Judgeable extends Pick<Resolution, 'kind' | 'figures' | 'judged'> {}

/** What people made of a finding. */
export interface Decided {
  /** The decision that stands; null where the finding is open. */
  readonly now: Resolution | null;
  /** Of an open finding, what was decided before it changed. */
  readonly before: Resolution | null;
}

/** Two statements as a finding: what both said and how they stood to each other is what is judged. */
export function pairFinding(
  { relation }: Pick<LedgerPair, 'relation'>,
  a: LedgerFigure,
  b: LedgerFigure,
): Judgeable {
  return { kind: 'pair', figures: [a.id, b.id], judged: `${relation}: ${a.words} | ${b.words}` };
}

/** Stated arithmetic as a finding: what was said, what it makes and whether that holds is what is judged. */
export function arithmeticFinding({ figures, said, equation, holds, rule }: LedgerArithmetic): Judgeable {
  const words = said.map(({ anchor }) => unwrap(anchor.exact)).join(' | ');
  const outcome = holds ? 'right' : 'wrong';
  return { kind: 'arithmetic', figures, judged: `${rule} ${outcome}: ${words}; ${equationText(equation)}` };
}

/** What was decided about a finding, by those of a project's resolutions that are about the same figures. */
export function decidedOn(resolutions: readonly Resolution[], finding: Judgeable): Decided {
  const about = resolutions.length === 0 ? [] : (byFigures(resolutions).get(keyOf(finding)) ?? []);
  const now = about.findLast(({ judged }) => judged === finding.judged) ?? null;
  return { now, before: now ? null : (about.at(-1) ?? null) };
}

const byFigures = oncePer(
  (resolutions: readonly Resolution[]): ReadonlyMap<string, readonly Resolution[]> => {
    const found = new Map<string, Resolution[]>();
    for (const resolution of resolutions) {
      const key = keyOf(resolution);
      const about = found.get(key);
      if (about) about.push(resolution);
      else found.set(key, [resolution]);
    }
    return found;
  },
);

/** The same whichever figure comes first: a briefing that was moved in the project changes their order. */
function keyOf({ kind, figures }: Pick<Resolution, 'kind' | 'figures'>): string {
  return `${kind} ${figures.toSorted().join(' ')}`;
}
