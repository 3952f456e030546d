import { describe, expect, it } from 'vitest';
import { figureOn, smallBriefing } from '../../../../../fixtures/projects/small-project';
import type { FigureReading } from '../../../../../shared/figures/findings';
import { ledgerOf } from '../../../../../shared/figures/ledger';
import { ledgerStates } from '../../../../../shared/project/ledger/group-state';
import type { LedgerFigure } from '../../../../../shared/project/ledger-of';
import type { Verdict } from '../../../../../shared/project/records';
import type { Ledger } from '../use-ledger';
import { NO_FILTER, type RowOptions, tableRows } from './table-rows';

const { briefing, text } = smallBriefing(['How many?', 'Many.']);

/** A statistic, named by its id. */
function said(id: string, value: number, of: string | null, more: Partial<FigureReading> = {}): LedgerFigure {
  const figure = figureOn(id, briefing, text, { block: 'b2', start: 0, end: 4 }, value);
  const reading = { ...figure.reading, of, ...more };
  const speaker = briefing.speakers[id.startsWith('q') ? 0 : 1] ?? null;
  return {
    id,
    reading,
    weight: 'high',
    words: String(value),
    figure: { ...figure, reading },
    briefing,
    speaker,
    time: null,
    repeats: null,
  };
}

const ENTRIES = [
  said('once', 9, 'tugs'),
  said('a1', 70, 'berths'),
  said('unnamed', 5, null, { kind: 'percent', unit: '%' }),
  said('b1', 300, 'crews'),
  said('a2', 70, 'berths'),
  said('b2', 310, 'crews', { period: '上半年' }),
  said('q1', 20, 'BERTHS', { kind: 'measure', unit: 'km' }),
];

function ledgerWith(verdicts: Readonly<Record<string, Verdict>> = {}): Ledger {
  const groups = ledgerOf(ENTRIES);
  const states = ledgerStates(groups, []);
  return {
    entries: ENTRIES,
    groups,
    arithmetic: [],
    groupStates: states.groups,
    entryStates: states.entries,
    standings: new Map(
      Object.entries(verdicts).map(([id, verdict]) => [id, { verdict, isStale: verdict === 'wrong' }]),
    ),
  };
}

const PLAIN: RowOptions = {
  filter: NO_FILTER,
  sort: null,
  isGrouped: false,
  openGroups: new Set(),
  openEntry: null,
  language: 'en',
};

/** The rows as words: entries by their ids. */
function rows(options: Partial<RowOptions>, ledger = ledgerWith()): readonly string[] {
  return tableRows(ledger, { ...PLAIN, ...options }).map((row) => {
    if (row.kind === 'section')
      return `${row.section.group?.of ?? row.section.kind} (${row.section.entries.length})`;
    return row.kind === 'entry' ? row.entry.id : row.kind;
  });
}

const found = (filter: Partial<RowOptions['filter']>, ledger?: Ledger) =>
  rows({ filter: { ...NO_FILTER, ...filter } }, ledger);

describe('tableRows', () => {
  it('shows all in the order of the text', () => {
    expect(rows({})).toEqual(ENTRIES.map(({ id }) => id));
  });

  it('groups by what is counted: open differences first, what is said once and what is not named last', () => {
    expect(rows({ isGrouped: true })).toEqual(['crews (2)', 'berths (2)', 'once (2)', 'unnamed (1)']);
  });

  it('shows the entries and the pairs of a group that is open, and the passage of an entry that is', () => {
    const berths = ledgerWith().groups.find(({ of }) => of === 'berths')?.key ?? '';
    expect(rows({ isGrouped: true, openGroups: new Set([berths, 'once']), openEntry: 'a2' })).toEqual([
      'crews (2)',
      'berths (2)',
      'a1',
      'a2',
      'passage',
      'details',
      'once (2)',
      'once',
      'q1',
      'unnamed (1)',
    ]);
  });

  it('sorts by a column, with what was not said last both ways', () => {
    const by = (column: 'value' | 'of' | 'period' | 'verdict', direction: 'ascending' | 'descending') =>
      rows({ sort: { column, direction } }, ledgerWith({ a2: 'verified', b1: 'wrong' }));
    expect(by('value', 'ascending')).toEqual(['unnamed', 'once', 'q1', 'a1', 'a2', 'b1', 'b2']);
    expect(by('value', 'descending')).toEqual(['b2', 'b1', 'a1', 'a2', 'q1', 'once', 'unnamed']);
    expect(by('of', 'descending').slice(0, 3)).toEqual(['once', 'b1', 'b2']);
    expect(by('of', 'ascending').at(-1)).toBe('unnamed');
    expect(by('of', 'descending').at(-1)).toBe('unnamed');
    expect(by('period', 'descending')[0]).toBe('b2');
    expect(by('verdict', 'descending').slice(0, 2)).toEqual(['a2', 'b1']);
  });

  it('sorts groups by their first entry when a column is asked for', () => {
    const sort = { column: 'value', direction: 'ascending' } as const;
    expect(rows({ isGrouped: true, sort })).toEqual(['berths (2)', 'crews (2)', 'once (2)', 'unnamed (1)']);
  });

  it('filters by text, speaker, kind, verdict, relation and what is open', () => {
    expect(found({ text: ' berths ' })).toEqual(['a1', 'a2', 'q1']);
    expect(found({ text: '上半' })).toEqual(['b2']);
    expect(found({ text: 'HARBOUR WORKS' })).toHaveLength(ENTRIES.length);
    expect(found({ speaker: 'Q' })).toEqual(['q1']);
    expect(found({ briefing: 'another' })).toEqual([]);
    expect(found({ kind: 'percent' })).toEqual(['unnamed']);
    expect(found({ relation: 'agrees' })).toEqual(['a1', 'a2']);
    expect(found({ isOpenOnly: true })).toEqual(['b1', 'b2']);
    const checked = ledgerWith({ a2: 'verified', b1: 'wrong' });
    expect(found({ verdict: 'verified' }, checked)).toEqual(['a2']);
    expect(found({ verdict: 'wrong' }, checked)).toEqual([]);
    expect(found({ verdict: 'stale' }, checked)).toEqual(['b1']);
    expect(found({ verdict: 'unchecked' }, checked)).toHaveLength(ENTRIES.length - 2);
  });
});
