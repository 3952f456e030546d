import fc from 'fast-check';
import { expect, it } from 'vitest';
import { figureOn, SPAM, smallBriefing } from '../../../../fixtures/projects/small-project';
import { presentText } from '../../../../shared/anchoring/present-text';
import { passagePieces } from './passage-pieces';

const { briefing, text } = smallBriefing(['Why?', 'We moved 6 cranes. Then we moved 3 more. That was all.']);
const block = briefing.blocks[1];
if (!block) throw new Error('no block');
const words = presentText(block, text);
const six = figureOn('six', briefing, text, { block: 'b2', start: 9, end: 10 }, 6);
const three = figureOn('three', briefing, text, { block: 'b2', start: 33, end: 34 }, 3);

it('marks the words, their sentence and the other figures of the paragraph', () => {
  const pieces = passagePieces(briefing, block, words, three, [six]);
  expect(pieces.map(({ words: piece, marks }) => [piece, marks])).toEqual([
    ['We moved ', []],
    ['6', ['other']],
    [' cranes. ', []],
    ['Then we moved ', ['sentence']],
    ['3', ['words', 'sentence']],
    [' more.', ['sentence']],
    [' That was all.', []],
  ]);
});

it('shows injected text as such, and only where it is quarantined', () => {
  const spam = { ...SPAM, start: block.start + 9, end: block.start + 17 };
  const piecesWith = (status: 'quarantined' | 'released') =>
    passagePieces({ injected: [{ ...spam, status }] }, block, words, three, []);
  expect(piecesWith('quarantined').find(({ marks }) => marks.includes('injected'))?.words).toBe('6 cranes');
  expect(piecesWith('released').some(({ marks }) => marks.includes('injected'))).toBe(false);
});

it('loses nothing of the paragraph', () => {
  const place = fc.nat(words.length);
  fc.assert(
    fc.property(place, place, place, place, (a, b, c, d) => {
      const at = (from: number, to: number, id: string) =>
        figureOn(id, briefing, text, { block: 'b2', start: Math.min(from, to), end: Math.max(from, to) }, 1);
      const pieces = passagePieces(briefing, block, words, at(a, b, 'one'), [at(c, d, 'other')]);
      expect(pieces.map(({ words: piece }) => piece).join('')).toBe(words);
    }),
  );
});
