import { describe, expect, test } from 'vitest';
import { precision, recall, shortfalls, total } from './goals.mjs';
import { measure } from './measure.mjs';

const text = '张三：去年增长5%，共有12家企业。查甜心網\n完';
const figure = (start: number, end: number, kind: string, value: number, rest: object = {}) => ({
  start,
  end,
  text: text.slice(start, end),
  kind,
  value,
  max: null,
  qualifier: 'exact',
  unit: null,
  of: null,
  ...rest,
});
const turn = { start: 0, end: 18, role: 'official', kind: 'statement', time: null, exchange: null };
const answers = {
  half: 'dev' as const,
  title: null,
  language: 'zh-Hans',
  date: null,
  timeKind: null,
  speakers: [{ name: '张三', title: null, organisation: null, role: 'official' }],
  turns: [{ ...turn, speaker: '张三' }],
  figures: [
    figure(7, 9, 'percent', 5, { unit: '%' }),
    figure(12, 15, 'count', 12, { unit: '家', of: '企业' }),
  ],
  notFigures: [{ start: 3, end: 5 }],
  claims: [],
  injected: [{ start: 18, end: 22, text: text.slice(18, 22) }],
  furniture: [{ start: 23, end: 24 }],
};
const right = {
  title: null,
  language: 'zh-Hans',
  date: null,
  timeKind: null,
  speakers: [{ id: 's1', name: '张三', title: null, organisation: null }],
  turns: [{ ...turn, speaker: 's1' }],
  figures: answers.figures,
  claims: [],
  injected: answers.injected,
  furniture: answers.furniture,
};

describe('the score', () => {
  test('meets every goal where all is right', () => {
    const scores = measure(answers, right, text);
    expect(scores.misses).toEqual([]);
    expect(shortfalls('all', scores)).toEqual([]);
  });

  test('a wrong value is a miss and a false finding', () => {
    const [percent, count] = answers.figures;
    const { statistics, misses } = measure(
      answers,
      { ...right, figures: [{ ...percent, value: 50 }, count] },
      text,
    );
    expect([recall(statistics), precision(statistics)]).toEqual([0.5, 0.5]);
    expect(misses).toHaveLength(2);
  });

  test('one finding answers for one figure only', () => {
    const wide = figure(7, 15, 'percent', 5, { unit: '%' });
    const twice = { ...answers, figures: [answers.figures[0] ?? wide, { ...wide, start: 10 }] };
    expect(measure(twice, { ...right, figures: [wide] }, text).statistics.right).toBe(1);
  });

  test('units, qualifiers and things are asked of the figures that were found', () => {
    const [percent, count] = answers.figures;
    const found = [
      { ...percent, unit: 'pp' },
      { ...count, qualifier: 'about', of: '大型企业' },
    ];
    const { unit, qualifier, of } = measure(answers, { ...right, figures: found }, text);
    expect([unit.right, qualifier.right, of.right]).toEqual([1, 1, 1]);
  });

  test.each([
    ['another end', { end: 17 }],
    ['another role', { role: 'host' }],
    ['another time', { time: '2024-05-16T10:00:21' }],
    ['another speaker', { speaker: 's2' }],
  ])('a turn with %s is wrong', (_, change) => {
    const { turns } = measure(answers, { ...right, turns: [{ ...turn, speaker: 's1', ...change }] }, text);
    expect(turns).toEqual({ right: 0, wanted: 1, found: 1 });
  });

  test('the part of a turn is counted apart from the turn', () => {
    const { turns, parts } = measure(
      answers,
      { ...right, turns: [{ ...turn, speaker: 's1', kind: 'answer' }] },
      text,
    );
    expect([turns.right, parts.right]).toEqual([1, 0]);
  });

  test('an injected string counts only with its exact span, and page text only outside of turns', () => {
    const injected = [{ start: 18, end: 21 }];
    const turns = [{ ...turn, speaker: 's1', end: 24 }];
    const scores = measure(answers, { ...right, injected, turns }, text);
    expect(scores.injected).toEqual({ right: 0, wanted: 1, found: 1 });
    expect(scores.furniture.right).toBe(0);
  });

  test('sums add up, and the unseen half has goals of its own', () => {
    const one = measure(answers, right, text);
    const none = measure(answers, { ...right, figures: [] }, text);
    const sum = total([one, none]);
    expect(sum.statistics).toEqual({ right: 2, wanted: 4, found: 2 });
    expect(shortfalls('unseen', sum)).toEqual(['recall of statistics: 0.500, goal 0.95']);
  });
});
