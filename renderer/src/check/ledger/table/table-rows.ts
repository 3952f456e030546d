import type { FigureKind } from '../../../../../shared/figures/findings';
import type { LedgerGroup, Relation } from '../../../../../shared/figures/ledger';
import type { LedgerFigure } from '../../../../../shared/project/ledger-of';
import type { Verdict } from '../../../../../shared/project/records';
import { foldForSearch } from '../../../../../shared/text/search-folding';
import type { Ledger } from '../use-ledger';

/** What a statistic can be sorted by. */
export const COLUMNS = [
  'of',
  'value',
  'unit',
  'hedge',
  'period',
  'scope',
  'speaker',
  'briefing',
  'time',
  'verdict',
] as const;
export type Column = (typeof COLUMNS)[number];

export interface Sort {
  readonly column: Column;
  readonly direction: 'ascending' | 'descending';
}

/** What narrows the table; null and an empty text let everything through. */
export interface StatisticFilter {
  readonly text: string;
  readonly briefing: string | null;
  /** By name: one person speaks in several briefings. */
  readonly speaker: string | null;
  readonly kind: FigureKind | null;
  readonly verdict: Verdict | 'unchecked' | 'stale' | null;
  readonly relation: Relation | null;
  /** Only what differs from another statistic, and nobody has said why. */
  readonly isOpenOnly: boolean;
}

export const NO_FILTER: StatisticFilter = {
  text: '',
  briefing: null,
  speaker: null,
  kind: null,
  verdict: null,
  relation: null,
  isOpenOnly: false,
};

/** Statistics that stand under one heading: those that count the same, or those that are counted once or not named. */
export interface Section {
  readonly key: string;
  readonly kind: 'group' | 'once' | 'unnamed';
  readonly entries: readonly LedgerFigure[];
  /** What counts the same; null for the other kinds. */
  readonly group: LedgerGroup<LedgerFigure> | null;
}

/** A row of the table. */
export type Row =
  | { readonly kind: 'section'; readonly key: string; readonly section: Section; readonly isOpen: boolean }
  | { readonly kind: 'details'; readonly key: string; readonly group: LedgerGroup<LedgerFigure> }
  | { readonly kind: 'entry'; readonly key: string; readonly entry: LedgerFigure; readonly isOpen: boolean }
  | { readonly kind: 'passage'; readonly key: string; readonly entry: LedgerFigure };

/** How the rows are put together. */
export interface RowOptions {
  readonly filter: StatisticFilter;
  readonly sort: Sort | null;
  readonly isGrouped: boolean;
  readonly openGroups: ReadonlySet<string>;
  readonly openEntry: string | null;
  /** Of the screen's language, for sorting words. */
  readonly language: string;
}

/** The rows of the table, from the first to the last. */
export function tableRows(ledger: Ledger, options: RowOptions): readonly Row[] {
  const { filter, openEntry, openGroups } = options;
  const shown = sorted(
    ledger.entries.filter((entry) => passes(entry, ledger, filter)),
    ledger,
    options,
  );
  const rowsOf = (entry: LedgerFigure): readonly Row[] => {
    const isOpen = entry.id === openEntry;
    const row: Row = { kind: 'entry', key: entry.id, entry, isOpen };
    return isOpen ? [row, { kind: 'passage', key: `${entry.id} passage`, entry }] : [row];
  };
  if (!options.isGrouped) return shown.flatMap(rowsOf);
  return sectionsOf(shown, ledger, options.sort === null).flatMap((section): readonly Row[] => {
    const isOpen = openGroups.has(section.key);
    const head: Row = { kind: 'section', key: section.key, section, isOpen };
    if (!isOpen) return [head];
    const { group } = section;
    const details: readonly Row[] =
      group === null ? [] : [{ kind: 'details', key: `${section.key} details`, group }];
    return [head, ...section.entries.flatMap(rowsOf), ...details];
  });
}

/** Whether a statistic is among those that a filter asks for. */
function passes(entry: LedgerFigure, ledger: Ledger, filter: StatisticFilter): boolean {
  const { text, briefing, speaker, kind, verdict, relation, isOpenOnly } = filter;
  const state = ledger.entryStates.get(entry.id);
  if (briefing !== null && entry.briefing.id !== briefing) return false;
  if (speaker !== null && entry.speaker?.name !== speaker) return false;
  if (kind !== null && entry.reading.kind !== kind) return false;
  if (verdict !== null && verdictOf(entry, ledger) !== verdict) return false;
  if (relation !== null && !state?.relations.has(relation)) return false;
  if (isOpenOnly && !state?.isOpen) return false;
  const sought = foldForSearch(text.trim());
  return sought === '' || searched(entry).some((words) => foldForSearch(words).includes(sought));
}

function searched({ words, reading, speaker, briefing }: LedgerFigure): readonly string[] {
  const { of, period, scope } = reading;
  return [words, of, period, scope, speaker?.name, briefing.title].filter((said) => typeof said === 'string');
}

/** What is known of a statistic; a verdict that was overtaken by a change is none. */
function verdictOf({ id }: LedgerFigure, { standings }: Ledger): Verdict | 'unchecked' | 'stale' {
  const standing = standings.get(id);
  if (!standing) return 'unchecked';
  return standing.isStale ? 'stale' : standing.verdict;
}

/**
 * The sections of the table: what counts the same, then what is said once, then what does not say what it counts. Unless
 * something else was asked for, groups with open differences come first.
 */
function sectionsOf(shown: readonly LedgerFigure[], ledger: Ledger, isInOrder: boolean): readonly Section[] {
  const groupOf = new Map(ledger.groups.flatMap((group) => group.entries.map(({ id }) => [id, group])));
  const groups = new Map<
    string,
    { readonly group: LedgerGroup<LedgerFigure>; readonly entries: LedgerFigure[] }
  >();
  const once: LedgerFigure[] = [];
  const unnamed: LedgerFigure[] = [];
  for (const entry of shown) {
    const group = groupOf.get(entry.id);
    if (group === undefined) unnamed.push(entry);
    else if (group.entries.length === 1) once.push(entry);
    else {
      const section = groups.get(group.key);
      if (section) section.entries.push(entry);
      else groups.set(group.key, { group, entries: [entry] });
    }
  }
  const sections = [...groups].map(
    ([key, { group, entries }]): Section => ({ key, kind: 'group', entries, group }),
  );
  const isSettled = ({ key }: Section): number => (ledger.groupStates.get(key)?.open ? 0 : 1);
  return [
    ...(isInOrder ? sections.toSorted((a, b) => isSettled(a) - isSettled(b)) : sections),
    ...(once.length > 0 ? [{ key: 'once', kind: 'once', entries: once, group: null } as const] : []),
    ...(unnamed.length > 0
      ? [{ key: 'unnamed', kind: 'unnamed', entries: unnamed, group: null } as const]
      : []),
  ];
}

const VERDICT_RANK = ['unchecked', 'stale', 'wrong', 'disputed', 'imprecise', 'unverifiable', 'verified'];

function sorted(
  entries: readonly LedgerFigure[],
  ledger: Ledger,
  { sort, language }: RowOptions,
): readonly LedgerFigure[] {
  if (sort === null) return entries;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sign = sort.direction === 'ascending' ? 1 : -1;
  const keyed = entries.map((entry) => ({ entry, key: keyOf(entry, sort.column, ledger) }));
  keyed.sort(({ key: a }, { key: b }) => {
    // What was not said comes last, whichever way round the rest is.
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b)));
  });
  return keyed.map(({ entry }) => entry);
}

function keyOf(entry: LedgerFigure, column: Column, ledger: Ledger): string | number | null {
  const { reading, speaker, briefing, time } = entry;
  switch (column) {
    case 'of':
      return reading.of;
    case 'value':
      return reading.value;
    case 'unit':
      return reading.unit;
    case 'hedge':
      return reading.qualifier;
    case 'period':
      return reading.period;
    case 'scope':
      return reading.scope;
    case 'speaker':
      return speaker?.name ?? null;
    case 'briefing':
      return briefing.title;
    case 'time':
      return time;
    case 'verdict':
      return VERDICT_RANK.indexOf(verdictOf(entry, ledger));
  }
}
