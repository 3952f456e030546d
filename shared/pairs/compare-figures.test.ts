import { describe, expect, it } from 'vitest';
import { PAIRS, readPair } from '../../fixtures/pairs/read-pair';
import type { Figure } from '../project/records';
import { alignTurns } from './align-turns';
import { comparePairFigures, type PairFigure } from './compare-figures';

const wordsOf = (figure: Figure | null) => figure?.anchor.exact ?? null;
const keyOf = (one: string | null, other: string | null, relation: string) =>
  `${one} | ${other} | ${relation}`;

const rowsOf = (name: (typeof PAIRS)[number]): readonly PairFigure[] => {
  const { one, other } = readPair(name);
  return comparePairFigures(alignTurns(one, other));
};

const rowOf = (name: (typeof PAIRS)[number], words: string) =>
  rowsOf(name).find(({ one }) => wordsOf(one) === words);

describe('the pairs with answers', () => {
  it.each(PAIRS)('%s: figures put together as a person does', (name) => {
    const found = rowsOf(name).map(({ one, other, relation }) =>
      keyOf(wordsOf(one), wordsOf(other), relation),
    );
    const wanted = readPair(name).answers.figures.map((figure) => keyOf(...figure));
    const right = wanted.filter((key) => found.includes(key)).length;
    expect(right / wanted.length, 'recall').toBeGreaterThanOrEqual(0.97);
    expect(right / found.length, 'precision').toBeGreaterThanOrEqual(0.97);
  });

  it.each(PAIRS)('PAIR-41 %s: nothing that is right is called different', (name) => {
    const wanted = readPair(name).answers.figures.filter(([, , relation]) => relation === 'differs');
    const found = rowsOf(name).filter(({ relation }) => relation === 'differs');
    expect(found.map(({ one, other }) => [wordsOf(one), wordsOf(other), 'differs'])).toEqual(wanted);
  });
});

describe('comparePairFigures', () => {
  it('PAIR-42 finds a trillion that was ten times too large', () => {
    expect(rowOf('energy', '1.35万亿元')?.why).toEqual({ type: 'magnitude', factor: 10, larger: 'other' });
  });

  it('PAIR-42 finds digits that changed places, and says from where on', () => {
    expect(rowOf('harbour', '143条')?.why).toEqual({ type: 'digits', one: '143', other: '134', from: 1 });
  });

  it('PAIR-42 finds percentage points that became per cent', () => {
    expect(rowOf('harbour', '1.2个百分点')?.why).toEqual({ type: 'unit' });
  });

  it('PAIR-42 says to which digit a number was rounded', () => {
    expect(rowOf('harbour', '1758万标准箱')?.why).toEqual({
      type: 'rounded',
      coarser: 'other',
      step: 100_000,
    });
  });

  it('PAIR-43 finds figures that changed places in a sentence', () => {
    expect(wordsOf(rowOf('harbour', '90多个')?.other ?? null)).toBe('over 90');
    expect(wordsOf(rowOf('harbour', '200多个')?.other ?? null)).toBe('more than 200');
  });

  it('PAIR-45 lists alone what was left out, in reading order', () => {
    const words = rowsOf('energy').map(({ one }) => wordsOf(one));
    expect(rowOf('energy', '8700座')).toMatchObject({ relation: 'only-here', other: null, why: null });
    expect(words.indexOf('8700座')).toBeLessThan(words.indexOf('9491万千瓦'));
  });

  it('PAIR-46 does not list lengths of time and rhetorical counts', () => {
    expect(rowOf('energy', '三年')).toBeUndefined();
    const { other } = readPair('harbour');
    expect(other.figures.map(wordsOf)).toContain('two');
    expect(rowsOf('harbour').map((row) => wordsOf(row.other))).not.toContain('two');
  });

  it('leaves out what a person dismissed', () => {
    const { one, other } = readPair('schools');
    const dismissed = {
      ...one,
      figures: one.figures.map((figure) => ({ ...figure, status: 'dismissed' }) as const),
    };
    const rows = comparePairFigures(alignTurns(dismissed, other));
    expect(rows.filter((row) => row.one !== null)).toEqual([]);
    expect(rows.map((row) => wordsOf(row.other))).toEqual(['11', 'fewer than a hundred']);
  });
});
