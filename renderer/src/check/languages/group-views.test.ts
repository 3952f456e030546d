import { describe, expect, it } from 'vitest';
import { PAIRS, readPair } from '../../../../fixtures/pairs/read-pair';
import { alignTurns } from '../../../../shared/pairs/align-turns';
import { comparePairFigures } from '../../../../shared/pairs/compare-figures';
import { countsOf, groupViews, onlyDifferent } from './group-views';

const viewsOf = (name: (typeof PAIRS)[number]) => {
  const { one, other } = readPair(name);
  const alignment = alignTurns(one, other);
  const figures = comparePairFigures(alignment);
  return { figures, groups: groupViews(alignment, figures) };
};

describe('groupViews', () => {
  it.each(PAIRS)('%s: shows every figure once', (name) => {
    const { figures, groups } = viewsOf(name);
    const shown = groups.flatMap(({ rows }) => rows.flatMap((row) => row.figures));
    expect(new Set(shown)).toEqual(new Set(figures));
    expect(shown).toHaveLength(figures.length);
  });

  it.each(PAIRS)('%s: has a key of its own for each group and each row', (name) => {
    const { groups } = viewsOf(name);
    const rows = groups.flatMap((group) => group.rows.map(({ key }) => `${group.key} ${key}`));
    expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
    expect(new Set(rows).size).toBe(rows.length);
  });
});

describe('onlyDifferent', () => {
  it('keeps what differs, what stands alone, and nothing that agrees', () => {
    const { groups } = viewsOf('energy');
    const different = onlyDifferent(groups);
    expect(different.filter(({ isAlone }) => isAlone).map(({ turns }) => turns.one.turns)).toEqual([
      ['t6'],
      ['t7'],
    ]);
    const rows = different.filter(({ isAlone }) => !isAlone).flatMap((group) => group.rows);
    const relations = rows.flatMap((row) => row.figures.map(({ relation }) => relation));
    expect(relations).toEqual(['differs']);
  });

  it('keeps a guess whole', () => {
    const { groups } = viewsOf('energy');
    const [first] = groups;
    if (!first) throw new Error('a group');
    const guess = { ...first, turns: { ...first.turns, confidence: 'unsure' as const } };
    expect(onlyDifferent([guess])).toEqual([guess]);
    expect(onlyDifferent([first])).toEqual([]);
  });
});

describe('countsOf', () => {
  it('counts figures and turns, and leaves out what there is none of', () => {
    const { groups, figures } = viewsOf('energy');
    expect(countsOf(groups, figures)).toEqual([
      { kind: 'agrees', count: 18 },
      { kind: 'compatible', count: 4 },
      { kind: 'differs', count: 1 },
      { kind: 'only-here', count: 5 },
      { kind: 'alone', count: 2 },
    ]);
  });
});
