import { describe, expect, it } from 'vitest';
import { PAIRS, type PairName, readPair, sideOf } from '../../fixtures/pairs/read-pair';
import { alignTurns } from './align-turns';
import type { AlignedTurns, PairAlignment, Side } from './alignment';

/** Turns by their numbers in reading order; 0 is the preamble. */
const numbers = ({ turns, blocks }: AlignedTurns['one']): readonly number[] =>
  turns.length === 0 && blocks.length > 0 ? [0] : turns.map((id) => Number(id.slice(1)));

const groupsOf = ({ turns }: PairAlignment) =>
  turns.map(({ one, other }) => [numbers(one), numbers(other)] as const);

/** Each turn of the one text with each of the other that it is put together with, or with nothing. */
const linksOf = (groups: readonly (readonly [readonly number[], readonly number[]])[]) =>
  new Set(
    groups.flatMap(([ones, others]) => {
      if (others.length === 0) return ones.map((one) => `${one}-`);
      if (ones.length === 0) return others.map((other) => `-${other}`);
      return ones.flatMap((one) => others.map((other) => `${one}-${other}`));
    }),
  );

const shareIn = (found: ReadonlySet<string>, wanted: ReadonlySet<string>) =>
  [...found].filter((link) => wanted.has(link)).length / found.size;

/** A side as it would be had nobody translated a turn. */
const withoutTurn = (side: Side, turn: string): Side => ({
  ...side,
  briefing: {
    ...side.briefing,
    turns: side.briefing.turns.filter(({ id }) => id !== turn),
    blocks: side.briefing.blocks.filter((block) => block.turn !== turn),
  },
});

const alignedPair = (name: PairName) => {
  const { one, other, answers } = readPair(name);
  return { alignment: alignTurns(one, other), answers };
};

describe('the pairs with answers', () => {
  it.each(PAIRS)('%s: finds the turns that belong together', (name) => {
    const { alignment, answers } = alignedPair(name);
    const found = linksOf(groupsOf(alignment));
    const wanted = linksOf(answers.turns);
    expect(shareIn(found, wanted), 'precision').toBeGreaterThanOrEqual(0.95);
    expect(shareIn(wanted, found), 'recall').toBeGreaterThanOrEqual(0.95);
  });

  it.each(PAIRS)('PAIR-20 %s: what it is sure of is right', (name) => {
    const { alignment, answers } = alignedPair(name);
    const sure = alignment.turns.filter(({ confidence }) => confidence === 'sure');
    const found = linksOf(groupsOf({ ...alignment, turns: sure }));
    expect(shareIn(found, linksOf(answers.turns))).toBe(1);
    expect(sure.length / alignment.turns.length).toBeGreaterThan(0.25);
  });

  it.each(PAIRS)('%s: finds them with any one turn of the translation left out', (name) => {
    const { one, other, answers } = readPair(name);
    const all = { right: 0, found: 0, sure: 0, sureRight: 0 };
    for (const { id } of other.briefing.turns) {
      const left = Number(id.slice(1));
      const wanted = linksOf(
        answers.turns.map(([ones, others]) => [ones, others.filter((turn) => turn !== left)] as const),
      );
      const { turns } = alignTurns(one, withoutTurn(other, id));
      for (const group of turns) {
        const links = [...linksOf([[numbers(group.one), numbers(group.other)]])];
        const right = links.filter((link) => wanted.has(link)).length;
        const isSure = group.confidence === 'sure';
        all.found += links.length;
        all.right += right;
        all.sure += isSure ? links.length : 0;
        all.sureRight += isSure ? right : 0;
      }
    }
    expect(all.right / all.found).toBeGreaterThanOrEqual(0.93);
    expect(all.sureRight / all.sure).toBeGreaterThanOrEqual(0.99);
  });

  it.each(PAIRS)('PAIR-30 %s: finds the blocks that belong together', (name) => {
    const { alignment, answers } = alignedPair(name);
    for (const [turn, ...wanted] of answers.blocks) {
      const group = alignment.turns.find(({ one }) => one.turns.includes(`t${turn}`));
      const found = group?.blocks.map(({ one, other }) => [
        one.map((id) => (group.one.blocks.indexOf(id) ?? 0) + 1),
        other.map((id) => (group.other.blocks.indexOf(id) ?? 0) + 1),
      ]);
      expect(found).toEqual(wanted);
    }
  });
});

describe('alignTurns', () => {
  it('PAIR-1 keeps the order and leaves no turn out', () => {
    const { one, other } = readPair('energy');
    const { turns } = alignTurns(one, other);
    expect(turns.flatMap((group) => group.one.turns)).toEqual(one.briefing.turns.map(({ id }) => id));
    expect(turns.flatMap((group) => group.other.turns)).toEqual(other.briefing.turns.map(({ id }) => id));
  });

  it('PAIR-13 leaves a question and its answer alone that were not translated', () => {
    const groups = groupsOf(alignedPair('energy').alignment);
    expect(groups).toContainEqual([[6], []]);
    expect(groups).toContainEqual([[7], []]);
  });

  it('PAIR-2 puts two turns of one speaker with the one that they became', () => {
    expect(groupsOf(alignedPair('harbour').alignment)).toContainEqual([[8, 9], [7]]);
  });

  it('PAIR-23 says what speaks for a group', () => {
    const { alignment } = alignedPair('energy');
    const answer = alignment.turns.find(({ one }) => one.turns.includes('t5'));
    expect(answer?.reasons).toEqual(
      expect.arrayContaining([{ type: 'figures', count: 6, of: 6 }, { type: 'kind' }, { type: 'length' }]),
    );
  });

  it('PAIR-16 knows a speaker again who has spoken before', () => {
    const { alignment } = alignedPair('harbour');
    const last = alignment.turns.find(({ one }) => one.turns.includes('t9'));
    expect(last?.reasons).toContainEqual({ type: 'speaker' });
  });

  it('PAIR-14 takes a time that both print for a sign', () => {
    const posted = (name: string, words: string) =>
      sideOf(name, `2025-03-04 10:00:05\n${words}\n\n2025-03-04 10:04:10\n${words}`);
    const { turns } = alignTurns(
      posted('a', '主持人：今天的发布会现在开始，请局长介绍情况。'),
      posted('b', '主持人：发布会现在开始，先请局长介绍有关情况。'),
    );
    const timed = turns.filter(({ reasons }) => reasons.some(({ type }) => type === 'time'));
    expect(timed.length).toBeGreaterThan(0);
  });

  it.each([
    ['energy', 'harbour'],
    ['harbour', 'energy'],
    ['harbour', 'schools'],
  ] as const)('PAIR-24 is sure of nothing in texts of two events: %s, %s', (a, b) => {
    const { turns, inCommon } = alignTurns(readPair(a).one, readPair(b).other);
    expect(inCommon).toBeLessThan(0.5);
    expect(turns.map(({ confidence }) => confidence)).toEqual(turns.map(() => 'unsure'));
    expect(turns.every(({ reasons }) => reasons.some(({ type }) => type === 'other-event'))).toBe(true);
  });

  it('PAIR-21 says that it does not know where two turns would do as well', () => {
    const one = sideOf(
      'a',
      '甲部门发言人 张三：\n\n好的，谢谢大家。\n\n乙部门发言人 李四：\n\n好的，谢谢大家。',
    );
    const other = sideOf('b', 'MS. VANCE: Right, thank you all.');
    const { turns } = alignTurns(one, other);
    expect(turns.filter(({ confidence }) => confidence === 'sure')).toEqual([]);
    const [least] = turns.filter((group) => group.other.turns.length > 0);
    expect(least?.confidence).toBe('unsure');
    expect(least?.reasons).toContainEqual({ type: 'ambiguous' });
  });
});
