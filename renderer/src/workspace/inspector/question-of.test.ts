import { describe, expect, it } from 'vitest';
import { quoteOn, smallBriefing } from '../../../../fixtures/projects/small-project';
import { questionOf } from './question-of';

const { briefing, text } = smallBriefing(['Why six?', 'We moved 6 cranes.', 'No more.']);
const on = (block: string) => quoteOn('q1', briefing, text, [{ block, start: 0, end: 2 }]);

describe('the question that a quote answers', () => {
  it('is the one before it in its exchange', () => {
    expect(questionOf(briefing, text, on('b3'))).toMatchObject({ turn: { id: 't1' }, words: 'Why six?' });
  });

  it('is none for the question itself, and outside of exchanges', () => {
    expect(questionOf(briefing, text, on('b1'))).toBeNull();
    const outside = { ...briefing, turns: briefing.turns.map((turn) => ({ ...turn, exchange: null })) };
    expect(questionOf(outside, text, on('b2'))).toBeNull();
  });
});
