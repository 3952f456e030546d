import type { Hint, LedgerGroup, LedgerPair, Relation } from '../../figures/ledger';
import { foldForms } from '../../figures/ledger/fold';
import type { LedgerFigure } from '../ledger-of';
import { oncePer } from '../once-per';
import type { Resolution } from '../records';
import { type Decided, decidedOn, type Judgeable, pairFinding } from './decisions';
import { isOtherStretch, spanOf } from './period';

/** Two statements of a group and what became of their difference. */
export interface ComparedPair extends LedgerPair {
  readonly first: LedgerFigure;
  readonly second: LedgerFigure;
  readonly finding: Judgeable;
  readonly decided: Decided;
  /** Whether they differ, the texts do not say why (LED-44), and nobody has said what becomes of it. */
  readonly isOpen: boolean;
}

/** How the statements of a group stand to each other. */
export interface GroupState {
  readonly counts: Readonly<Record<Relation, number>>;
  /** How many of those that differ are open. */
  readonly open: number;
  /** What may explain these, the most frequent first. */
  readonly hints: readonly Hint[];
}

/** How one statistic stands to the others of its group. */
export interface EntryState {
  readonly relations: ReadonlySet<Relation>;
  readonly isOpen: boolean;
}

/** The pairs of a group with what was decided about them: open ones first, those without an explanation before all. */
export function comparedPairs(
  { entries, pairs }: LedgerGroup<LedgerFigure>,
  resolutions: readonly Resolution[],
): readonly ComparedPair[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const compared = pairs.flatMap((pair) => {
    const first = byId.get(pair.a);
    const second = byId.get(pair.b);
    return first && second ? [comparedPair(pair, first, second, resolutions)] : [];
  });
  return compared.toSorted((a, b) => rankOf(a) - rankOf(b));
}

function comparedPair(
  pair: LedgerPair,
  first: LedgerFigure,
  second: LedgerFigure,
  resolutions: readonly Resolution[],
): ComparedPair {
  const finding = pairFinding(pair, first, second);
  const decided = decidedOn(resolutions, finding);
  return {
    ...pair,
    first,
    second,
    finding,
    decided,
    isOpen: isUnexplained(pair, first, second) && !decided.now,
  };
}

/** Whether two statements differ and the texts do not say why. */
function isUnexplained({ relation, hints }: LedgerPair, first: LedgerFigure, second: LedgerFigure): boolean {
  const isOfOther = hints.includes('of') || hints.includes('part');
  return relation === 'differs' && !isOfOther && !sayWhy(first, second);
}

/** LED-44: whether two statements name scopes, or stretches of time, that are not the same. */
function sayWhy(first: LedgerFigure, second: LedgerFigure): boolean {
  const [one, other] = [toldOf(first), toldOf(second)];
  if (one.scope !== null && other.scope !== null && one.scope !== other.scope) return true;
  return isOtherStretch(one.span, other.span);
}

/** What a statistic says of its scope, folded, and of its time: it is compared with many others. */
const toldOf = oncePer(({ reading: { scope, period }, briefing }: LedgerFigure) => ({
  scope: scope === null ? null : foldForms(scope),
  span: period === null ? null : spanOf(period, briefing.date),
}));

const RELATION_RANK: Readonly<Record<Relation, number>> = { differs: 1, compatible: 2, agrees: 3 };
const MANY = 10;

function rankOf({ isOpen, relation, hints }: ComparedPair): number {
  return (isOpen ? 0 : RELATION_RANK[relation]) * MANY + hints.length;
}

/** How the groups of a ledger and each of their entries stand, by the key of the group and the id of the entry. */
export function ledgerStates(
  groups: readonly LedgerGroup<LedgerFigure>[],
  resolutions: readonly Resolution[],
): {
  readonly groups: ReadonlyMap<string, GroupState>;
  readonly entries: ReadonlyMap<string, EntryState>;
} {
  const states = new Map<string, GroupState>();
  const entries = new Map<string, { readonly relations: Set<Relation>; isOpen: boolean }>();
  const noteOn = (id: string, relation: Relation, isOpen: boolean): void => {
    const state = entries.get(id) ?? { relations: new Set<Relation>(), isOpen: false };
    state.relations.add(relation);
    state.isOpen ||= isOpen;
    entries.set(id, state);
  };
  for (const group of groups) {
    const counts = { agrees: 0, compatible: 0, differs: 0 };
    const hints = new Map<Hint, number>();
    let open = 0;
    const byId = new Map(group.entries.map((entry) => [entry.id, entry]));
    for (const pair of group.pairs) {
      const [first, second] = [byId.get(pair.a), byId.get(pair.b)];
      if (!first || !second) continue;
      const isOpen =
        isUnexplained(pair, first, second) &&
        decidedOn(resolutions, pairFinding(pair, first, second)).now === null;
      counts[pair.relation] += 1;
      if (isOpen) {
        open += 1;
        for (const hint of pair.hints) hints.set(hint, (hints.get(hint) ?? 0) + 1);
      }
      noteOn(pair.a, pair.relation, isOpen);
      noteOn(pair.b, pair.relation, isOpen);
    }
    const byCount = [...hints].toSorted(([, a], [, b]) => b - a).map(([hint]) => hint);
    states.set(group.key, { counts, open, hints: byCount });
  }
  return { groups: states, entries };
}
