import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { readBriefing } from '../engine/read-briefing';

// The lexicon helps with spans; what finds injected text are the rules (INJ-2). Here there is no lexicon.
vi.mock('./data/spam', async (original) => ({
  ...(await original<typeof import('./data/spam')>()),
  SPAM_PHRASES: ['\ue000'],
  TRADE_PHRASES: ['\ue000'],
  SPAM_TAILS: ['\ue000'],
  TELLING_TAILS: ['\ue000'],
  SPAM_HEADS: ['\ue000'],
}));

it('INJ-2: finds every place in our live page by script, repetition and broken words alone', () => {
  const folder = new URL('../../fixtures/briefings/', import.meta.url);
  const text = readFileSync(new URL('zh-live-spammed.txt', folder), 'utf8');
  const answers = JSON.parse(readFileSync(new URL('zh-live-spammed.answers.json', folder), 'utf8')) as {
    injected: { start: number }[];
  };
  const { injected } = readBriefing(text);
  expect(injected.map(({ start }) => start)).toEqual(answers.injected.map(({ start }) => start));
  expect(injected.flatMap(({ signs }) => signs)).not.toContain('spam-word');
});

const real = process.env['PRESSER_REAL_BRIEFING'];
it.skipIf(!real)('INJ-2: finds all six places of the real briefing without the lexicon', () => {
  const { injected } = readBriefing(readFileSync(real ?? '', 'utf8'));
  // Without it two spans are short: the title's loses its head, the last one its tail.
  expect(injected.map(({ start, end }) => [start, end])).toEqual([
    [32, 37],
    [469, 472],
    [2159, 2161],
    [2982, 2985],
    [5881, 5883],
    [6493, 6496],
  ]);
});
