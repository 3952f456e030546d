import { describe, expect, it } from 'vitest';
import { figureOn, smallBriefing } from '../../../../../fixtures/projects/small-project';
import { questionWords } from './question-words';

const { briefing, text } = smallBriefing(['How many?', 'Over 70 berths.', 'Then 73 berths.']);
const said = (block: string, start: number, end: number) => {
  const figure = figureOn(block, briefing, text, { block, start, end }, 70);
  return { figure: { ...figure, reading: { ...figure.reading, of: 'berths' } }, briefing };
};
const [, vance] = briefing.speakers;

describe('questionWords', () => {
  it('names what one person said at one time once, and asks by name', () => {
    expect(questionWords([said('b2', 0, 7), said('b3', 5, 7)], { to: vance ?? null, sum: null })).toBe(
      'MS. VANCE: MS. VANCE said “Over 70 berths”, “73 berths” (May 16, 2024 10:00:28). How do these numbers go together?',
    );
  });

  it('names two speakers apart, says what was recomputed, and asks nobody by name', () => {
    expect(questionWords([said('b1', 0, 3), said('b2', 0, 7)], { to: null, sum: '1 + 1 = 2' })).toBe(
      'Q said “How berths” (May 16, 2024 10:00:28); MS. VANCE said “Over 70 berths” (May 16, 2024 10:00:28). Recomputed: 1 + 1 = 2. Which number is right?',
    );
  });

  it('asks in the language of the first passage', () => {
    const chinese = { ...said('b2', 0, 7), briefing: { ...briefing, language: 'zh-Hans' as const } };
    expect(questionWords([chinese], { to: vance ?? null, sum: null })).toMatch(/^请问MS\. VANCE：.*关系？$/);
  });
});
