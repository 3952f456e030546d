import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAIRS, readPair } from '../../fixtures/pairs/read-pair';
import { smallBriefing } from '../../fixtures/projects/small-project';
import { makeAnchor } from '../anchoring/make-anchor';
import { readFigure } from '../figures/read-figure';
import type { Figure } from '../project/records';
import { alignTurns } from './align-turns';
import { mirrored, type Side } from './alignment';
import { comparePairFigures } from './compare-figures';
import { alignMonotone } from './monotone';

const MOVES = [
  { one: 1, other: 1, cost: 0.1 },
  { one: 1, other: 0, cost: 2 },
  { one: 0, other: 1, cost: 2 },
];

const words = fc.constantFrom(
  '去年完成投资186亿元',
  '增长3.7%',
  'up 3.7 percent',
  '18.6 billion yuan last year',
  '谢谢',
  'Thank you.',
  '新增54个国家',
  'more than 50 countries',
  '2028年建成',
  'in 2028',
);
const paragraph = fc.array(words, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('，'));
const figures = /\d[\d.]*(?:亿元|%|个| percent| billion yuan)/g;

/** A side with paragraphs of both languages, one turn each, whose figures are marked. */
const anySide = (id: string): fc.Arbitrary<Side> =>
  fc.array(paragraph, { minLength: 1, maxLength: 6 }).map((paragraphs) => {
    const { briefing: made, text } = smallBriefing(paragraphs);
    const briefing = { ...made, id };
    return { briefing, text, figures: paragraphs.flatMap((found, index) => figuresIn(found, index)) };

    function figuresIn(found: string, index: number): readonly Figure[] {
      return [...found.matchAll(figures)].map((match, serial): Figure => {
        const segment = { block: `b${index + 1}`, start: match.index, end: match.index + match[0].length };
        const reading = readFigure(match[0], 'zh-Hans');
        if (!reading) throw new Error(match[0]);
        return {
          id: `${id}-${index}-${serial}`,
          kind: 'figure',
          createdAt: 0,
          createdBy: 'Ada',
          note: '',
          dismissal: '',
          assignedTo: null,
          status: 'found',
          weight: 'high',
          anchor: makeAnchor(briefing, text, [segment]),
          reading,
        };
      });
    }
  });

describe('any two texts', () => {
  it('PAIR-1 every turn and every block once, in order', () => {
    fc.assert(
      fc.property(anySide('a'), anySide('b'), (one, other) => {
        const { turns } = alignTurns(one, other);
        for (const side of ['one', 'other'] as const) {
          const { briefing } = { one, other }[side];
          const blocks = briefing.blocks.map(({ id }) => id);
          expect(turns.flatMap((group) => group[side].turns)).toEqual(briefing.turns.map(({ id }) => id));
          expect(turns.flatMap((group) => group[side].blocks)).toEqual(blocks);
          expect(turns.flatMap((group) => group.blocks.flatMap((aligned) => aligned[side]))).toEqual(blocks);
        }
        expect(turns.every((group) => group.one.turns.length + group.other.turns.length > 0)).toBe(true);
      }),
    );
  });

  it('PAIR-5 the other way round gives the mirrored result', () => {
    fc.assert(
      fc.property(anySide('a'), anySide('b'), (one, other) => {
        expect(alignTurns(other, one)).toEqual(mirrored(alignTurns(one, other)));
      }),
    );
  });

  it('PAIR-3 a text with itself gives each turn with itself, and every figure agrees', () => {
    fc.assert(
      fc.property(anySide('a'), (side) => {
        const alignment = alignTurns(side, side);
        expect(alignment.turns.map(({ one }) => one.turns)).toEqual(
          side.briefing.turns.map(({ id }) => [id]),
        );
        expect(alignment.turns.map(({ other }) => other.turns)).toEqual(
          side.briefing.turns.map(({ id }) => [id]),
        );
        const rows = comparePairFigures(alignment);
        expect(rows.map(({ relation }) => relation)).toEqual(side.figures.map(() => 'agrees'));
      }),
    );
  });

  it('PAIR-43 each figure stands in one row, and the mirrored alignment has the mirrored rows', () => {
    fc.assert(
      fc.property(anySide('a'), anySide('b'), (one, other) => {
        const alignment = alignTurns(one, other);
        const rows = comparePairFigures(alignment);
        const ids = rows.flatMap((row) => [row.one?.id ?? [], row.other?.id ?? []].flat());
        expect(ids.sort()).toEqual([...one.figures, ...other.figures].map(({ id }) => id).sort());
        const back = comparePairFigures(mirrored(alignment));
        const key = (a: Figure | null, b: Figure | null, relation: string) => `${a?.id} ${b?.id} ${relation}`;
        expect(back.map((row) => key(row.other, row.one, row.relation)).sort()).toEqual(
          rows.map((row) => key(row.one, row.other, row.relation)).sort(),
        );
      }),
    );
  });
});

it.each(PAIRS)('PAIR-3 %s with itself leaves no doubt', (name) => {
  const { one } = readPair(name);
  const { turns, inCommon } = alignTurns(one, one);
  expect(inCommon).toBeCloseTo(1, 9);
  expect(turns.filter(({ confidence }) => confidence === 'unsure')).toEqual([]);
});

describe('alignMonotone', () => {
  it('PAIR-4 looks at a number of cells that grows with the length, not with its square', () => {
    const looked = (length: number) => {
      let cells = 0;
      alignMonotone(length, length, MOVES, (_, { cost }) => {
        cells += 1;
        return cost;
      });
      return cells;
    };
    expect(looked(2000) / looked(1000)).toBeLessThan(2.2);
  });

  it('PAIR-4 comes to the end of texts of very different length', () => {
    for (const [n, m] of [
      [0, 0],
      [0, 300],
      [300, 0],
      [1, 500],
      [500, 2],
    ] as const) {
      const steps = alignMonotone(n, m, MOVES, (_, { cost }) => cost);
      expect(steps.filter(({ one, other }) => one.to > one.from && other.to > other.from)).toHaveLength(
        Math.min(n, m),
      );
      expect(steps.at(-1)?.one.to ?? 0).toBe(n);
      expect(steps.at(-1)?.other.to ?? 0).toBe(m);
    }
  });

  it('PAIR-20 gives each unit probabilities that are true to all alignments', () => {
    // Two units, one of them twice: three ways, of which the two that pair something cost the same.
    const [first, second] = alignMonotone(1, 2, MOVES.slice(0, 3), (_, { cost }) => cost);
    expect([first, second].map((step) => step?.probability)).toEqual([
      expect.closeTo(0.5, 1),
      expect.closeTo(0.5, 1),
    ]);
  });
});
