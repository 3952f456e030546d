import { expect, it } from 'vitest';
import { figureOn, quoteOn, smallBriefing } from '../../../../fixtures/projects/small-project';
import { wordCounts } from './word-counts';

it('counts turns and quotes by who says them: the speaker set on a quote, else the turn’s', () => {
  const { briefing, text } = smallBriefing(['Why six?', 'Six cranes.', 'And ships.']);
  const words = (block: string) => [{ block, start: 0, end: 3 }];
  const annotations = [
    quoteOn('q1', briefing, text, words('b2')),
    { ...quoteOn('q2', briefing, text, words('b2')), speaker: 's1' },
    figureOn('f1', briefing, text, { block: 'b2', start: 0, end: 3 }, 6),
  ];
  expect([...wordCounts(briefing, annotations)]).toEqual([
    ['s1', { turns: 1, quotes: 1 }],
    ['s2', { turns: 2, quotes: 1 }],
  ]);
});
