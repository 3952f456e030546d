import { describe, expect, it } from 'vitest';
import { quoteOn, SPAM, smallBriefing } from '../../fixtures/projects/small-project';
import { questionOf, wordsOfTurn } from './question-of';
import type { Turn } from './records';

const { briefing, text } = smallBriefing([
  'Why six?',
  'We moved 6 cranes.',
  'And then?',
  'No more.',
  'Ever.',
]);

/** The question that the words of a block answer, where the turns are of these kinds. */
function questionAt(block: string, kinds: readonly Turn['kind'][], exchange: string | null = 'x1') {
  const turns = briefing.turns.map((turn, index) => ({
    ...turn,
    kind: kinds[index] ?? turn.kind,
    exchange,
  }));
  return questionOf({ ...briefing, turns }, quoteOn('q1', briefing, text, [{ block, start: 0, end: 2 }]));
}

describe('the question that a quote answers', () => {
  it('is the one that was asked since the answer before', () => {
    const kinds = ['question', 'answer', 'question', 'answer', 'answer'] as const;
    expect(questionAt('b2', kinds)).toMatchObject({ id: 't1' });
    expect(questionAt('b4', kinds)).toMatchObject({ id: 't3' });
    expect(questionAt('b5', kinds)).toMatchObject({ id: 't3' });
  });

  it('is the one that was asked first where it is said again', () => {
    expect(questionAt('b5', ['answer', 'answer', 'question', 'question'])).toMatchObject({ id: 't3' });
  });

  it('is none for the question itself, for what is no answer, and outside of exchanges', () => {
    expect(questionAt('b1', ['question'])).toBeNull();
    expect(questionAt('b2', ['question', 'statement'])).toBeNull();
    expect(questionAt('b2', ['answer', 'answer'])).toBeNull();
    expect(questionAt('b2', ['question'], null)).toBeNull();
  });
});

describe('wordsOfTurn', () => {
  it('gives the paragraphs of a turn as they read now', () => {
    const [first, second, ...others] = briefing.blocks;
    const turn = briefing.turns[0];
    if (!first || !second || !turn) throw new Error('too small');
    const corrections = [{ start: first.start, end: first.start + 3, text: 'How' }];
    const blocks = [{ ...first, corrections }, { ...second, turn: turn.id }, ...others];
    expect(wordsOfTurn({ ...briefing, blocks }, text, turn)).toBe('How six?\nWe moved 6 cranes.');
  });

  it('leaves out what is quarantined, and nothing that was released', () => {
    const [first] = briefing.blocks;
    const turn = briefing.turns[0];
    if (!first || !turn) throw new Error('too small');
    const spam = { ...SPAM, start: first.start + 3, end: first.start + 7 };
    const whole = wordsOfTurn(briefing, text, turn);
    expect(wordsOfTurn({ ...briefing, injected: [spam] }, text, turn)).toBe(
      whole.slice(0, 3) + whole.slice(7),
    );
    const released = { ...spam, status: 'released' as const };
    expect(wordsOfTurn({ ...briefing, injected: [released] }, text, turn)).toBe(whole);
  });
});
