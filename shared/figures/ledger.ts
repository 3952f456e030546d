import { type FigureReading, STATISTIC_KINDS, type Weight } from './findings';
import { averageOf, isSingledOut } from './ledger/around';
import { comparableUnit } from './ledger/comparable';
import { type Tells, tellsOf } from './ledger/level';
import { barestOf, type Noun, nounOf, nounsFit } from './ledger/noun';
import { type Hint, hintsOf, type Relation, relationOf, statementOf } from './ledger/relation';

export { TELLING_REACH, type Tells } from './ledger/level';
export type { Hint, Relation } from './ledger/relation';

/** A statistic that is put into the ledger, with whatever its owner wants to know of it again. */
export interface LedgerEntry {
  readonly id: string;
  readonly reading: FigureReading;
  readonly weight: Weight;
  /** The measure phrase as said (1.6万人次): its digits tell how exact it is. Without it the number is exact. */
  readonly words?: string;
  /** What stands right before it (`TELLING_REACH` or more): 增长 and 增长到 do not tell the same. */
  readonly before?: string;
  /** What stands right behind it. */
  readonly after?: string;
}

/** How two entries of a group stand to each other; `a` comes first. */
export interface LedgerPair {
  readonly a: string;
  readonly b: string;
  readonly relation: Relation;
  /** In what they are not alike besides their numbers: "another scope?" */
  readonly hints: readonly Hint[];
}

/** Statistics of one thing in one sort of unit. */
export interface LedgerGroup<E extends LedgerEntry> {
  /** What they share, for keys of lists; not for print. */
  readonly key: string;
  /** What is counted, as the entry with the barest name says it. */
  readonly of: string;
  /** Whether they tell where something stands, how far it moved, or where it stood before it moved. */
  readonly tells: Tells;
  readonly entries: readonly E[];
  readonly pairs: readonly LedgerPair[];
  /** False where an entry was not compared with all before it (LED-50). */
  readonly isComplete: boolean;
}

/** LED-50: an entry is compared with so many before it in its group. */
export const COMPARED_BEFORE = 60;

interface Item<E> {
  readonly entry: E;
  readonly reading: FigureReading & { readonly value: number };
  readonly noun: Noun;
  readonly sort: string;
  readonly tells: Tells;
}

/**
 * Groups statistics by what is counted and says of each two whether they agree (SPEC.md). Entries keep their order;
 * groups stand in the order of their first entries. Left out: no statistic, no value, nothing counted, low weight.
 */
export function ledgerOf<E extends LedgerEntry>(entries: readonly E[]): readonly LedgerGroup<E>[] {
  const items = itemsOf(entries);
  const names = new Map<string, Set<string>>();
  for (const { sort, noun } of items) addTo(names, sort, new Set<string>()).add(noun.name);
  const groups = new Map<string, Item<E>[]>();
  for (const item of items) {
    // The barest noun that somebody said alone names the group: 基地 if it was said, else 合作基地, …
    const root = barestOf(item.noun, addTo(names, item.sort, new Set<string>()));
    addTo(groups, `${item.sort} ${root}`, []).push(item);
  }
  return [...groups].map(([key, group]) => groupOf(key, group));
}

function itemsOf<E extends LedgerEntry>(entries: readonly E[]): Item<E>[] {
  const nouns = new Map<string, Noun | null>();
  const items: Item<E>[] = [];
  for (const entry of entries) {
    const { reading, weight, before = null, after = null } = entry;
    const { kind, value, of } = reading;
    if (!STATISTIC_KINDS.has(kind) || value === null || of === null || weight === 'low') continue;
    if (!nouns.has(of)) nouns.set(of, nounOf(of));
    const noun = nouns.get(of) ?? null;
    if (noun === null) continue;
    const tells = tellsOf(reading, { before, after });
    const sort = `${comparableUnit(reading)} ${tells} ${averageOf(before, after)}`;
    items.push({ entry, reading: { ...reading, value }, noun, sort, tells });
  }
  return items;
}

function groupOf<E extends LedgerEntry>(key: string, items: readonly Item<E>[]): LedgerGroup<E> {
  const barest = items.reduce((least, item) =>
    item.noun.name.length < least.noun.name.length ? item : least,
  );
  return {
    key,
    of: barest.reading.of ?? '',
    tells: barest.tells,
    entries: items.map(({ entry }) => entry),
    pairs: pairsOf(items),
    isComplete: items.length <= COMPARED_BEFORE + 1,
  };
}

/** Each two statements of a group that name the same thing. */
function pairsOf<E extends LedgerEntry>(items: readonly Item<E>[]): readonly LedgerPair[] {
  if (items.length < 2) return [];
  const pairs: LedgerPair[] = [];
  const said = items.map(({ reading, noun, entry }) => ({
    id: entry.id,
    statement: statementOf(reading, noun, entry.words ?? null),
    isSingledOut: isSingledOut(entry.before ?? null),
  }));
  said.forEach(({ id, statement: b, isSingledOut: isPart }, i) => {
    if (b.noun.isBare) return;
    for (const earlier of said.slice(Math.max(0, i - COMPARED_BEFORE), i)) {
      const { statement: a } = earlier;
      if (a.noun.isBare || !nounsFit(a.noun, b.noun)) continue;
      const hints = hintsOf(a, b);
      if (isPart || earlier.isSingledOut) hints.push('part');
      pairs.push({ a: earlier.id, b: id, relation: relationOf(a, b), hints });
    }
  });
  return pairs;
}

function addTo<K, V>(map: Map<K, V>, key: K, empty: V): V {
  const found = map.get(key) ?? empty;
  map.set(key, found);
  return found;
}
