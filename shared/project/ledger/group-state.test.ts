import { describe, expect, it } from 'vitest';
import { figureOn, NOW, smallBriefing } from '../../../fixtures/projects/small-project';
import type { FigureReading } from '../../figures/findings';
import { ledgerOf } from '../../figures/ledger';
import type { LedgerFigure } from '../ledger-of';
import type { Resolution } from '../records';
import { comparedPairs, ledgerStates } from './group-state';

const { briefing, text } = smallBriefing(['How many?', 'There are 70 berths, or 73, or 80.']);

/** A statistic of the ledger that says as many berths. */
function said(value: number, more: Partial<FigureReading> = {}): LedgerFigure {
  const figure = figureOn(`f${value}`, briefing, text, { block: 'b2', start: 10, end: 12 }, value);
  const reading = { ...figure.reading, of: 'berths', ...more };
  return {
    id: figure.id,
    reading,
    weight: 'high',
    words: String(value),
    figure: { ...figure, reading },
    briefing,
    speaker: null,
    time: null,
    repeats: null,
  };
}

function only(...entries: readonly LedgerFigure[]) {
  const [group] = ledgerOf(entries);
  if (!group) throw new Error('no group');
  return group;
}

const settle = (...entries: readonly LedgerFigure[]): readonly Resolution[] =>
  comparedPairs(only(...entries), []).map(({ finding }, index) => ({
    ...finding,
    id: `r${index}`,
    as: 'accepted',
    words: '',
    at: NOW,
    by: 'Ada',
  }));

describe('comparedPairs', () => {
  it('puts open differences first, those without an explanation before all', () => {
    const entries = [
      said(70),
      said(80, { scope: 'nationwide' }),
      said(73),
      said(69, { max: 71, qualifier: 'range' }),
    ];
    const pairs = comparedPairs(only(...entries), settle(said(70), said(73)));
    expect(
      pairs.map(({ first, second, relation, isOpen }) => [first.words, second.words, relation, isOpen]),
    ).toEqual([
      ['73', '69', 'differs', true],
      ['70', '80', 'differs', true],
      ['80', '73', 'differs', true],
      ['80', '69', 'differs', true],
      ['70', '73', 'differs', false],
      ['70', '69', 'compatible', false],
    ]);
  });

  it.each([
    ['two scopes', { scope: '城镇' }, { scope: '农村' }, false],
    ['one scope in two scripts', { scope: '全國' }, { scope: '全国' }, true],
    ['a scope and none', { scope: '城镇' }, {}, true],
    ['two years', { period: '2021年' }, { period: '2022年' }, false],
    ['one year', { period: '2024年' }, { period: '今年' }, true],
    ['a narrower name', { of: 'new berths' }, {}, false],
    ['a year and none', { period: '2021年' }, {}, true],
  ])('LED-44 of %s', (_, first, second, isOpen) => {
    const [pair] = comparedPairs(only(said(70, first), said(73, second)), []);
    expect([pair?.relation, pair?.isOpen]).toEqual(['differs', isOpen]);
  });
});

describe('ledgerStates', () => {
  it('counts the pairs of each group, and what may explain the open ones', () => {
    const entries = [said(70), said(80, { scope: 'nationwide' }), said(73)];
    const group = only(...entries);
    const { groups, entries: states } = ledgerStates([group], settle(said(70), said(73)));
    expect(groups.get(group.key)).toEqual({
      counts: { agrees: 0, compatible: 0, differs: 3 },
      open: 2,
      hints: ['scope'],
    });
    expect(states.get('f70')).toEqual({ relations: new Set(['differs']), isOpen: true });
    const settled = ledgerStates([group], settle(...entries));
    expect(settled.groups.get(group.key)?.open).toBe(0);
    expect(settled.entries.get('f70')?.isOpen).toBe(false);
  });
});
