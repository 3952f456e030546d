import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallBriefing } from '../../../fixtures/projects/small-project';
import { buildDocument } from './document';
import { blockAt, toPosition } from './positions';
import { nextEdge, sentenceAt, wordAt } from './units';

const slice = (text: string, { start, end }: { start: number; end: number }) => text.slice(start, end);

describe('what a click takes', () => {
  it('is a word, of Chinese too, or the sign that was hit', () => {
    expect(slice('We moved 6 cranes.', wordAt('We moved 6 cranes.', 4))).toBe('moved');
    expect(slice('电动渡轮投用以后', wordAt('电动渡轮投用以后', 3))).toBe('渡轮');
    expect(slice('投资2.6亿元。', wordAt('投资2.6亿元。', 3))).toBe('2.6');
    expect(slice('We moved.', wordAt('We moved.', 8))).toBe('.');
    expect(wordAt('', 0)).toEqual({ start: 0, end: 0 });
  });

  it('is a sentence', () => {
    const text = 'One. Two is here! 三也在。';
    expect(slice(text, sentenceAt(text, 7))).toBe('Two is here!');
    expect(slice(text, sentenceAt(text, 4))).toBe('One.');
  });
});

describe('the steps of an edge', () => {
  const { briefing, text } = smallBriefing(['Why six?', 'We moved 6 cranes. No 👩‍🔧 came.', '水清了。']);
  const doc = buildDocument(briefing, text);
  const at = (block: string, offset: number): number => toPosition(doc, { block, offset }) ?? -1;
  const place = (position: number | null): string => {
    const block = position === null ? null : blockAt(doc, position);
    return block ? `${block.id}:${(position ?? 0) - block.start}` : 'none';
  };

  it('go from word to word, without the signs between them', () => {
    expect(place(nextEdge(doc, at('b2', 2), 'end', 'word', false))).toBe('b2:8');
    expect(place(nextEdge(doc, at('b2', 9), 'start', 'word', true))).toBe('b2:3');
  });

  it('go over blocks, and end with the transcript', () => {
    expect(place(nextEdge(doc, at('b1', 8), 'end', 'sentence', false))).toBe('b2:18');
    expect(place(nextEdge(doc, at('b3', 0), 'start', 'word', true))).toBe('b2:28');
    expect(nextEdge(doc, at('b3', 4), 'end', 'character', false)).toBeNull();
    expect(nextEdge(doc, at('b1', 0), 'start', 'word', true)).toBeNull();
  });

  it('take a character as people see it, and no white space', () => {
    expect(place(nextEdge(doc, at('b2', 21), 'end', 'character', false))).toBe('b2:27');
    expect(place(nextEdge(doc, at('b2', 17), 'start', 'character', false))).toBe('b2:19');
  });

  it('are undone by a step back, at the edges of units', () => {
    const units = fc.constantFrom('character', 'word', 'sentence');
    fc.assert(
      fc.property(units, fc.nat(doc.content.size), (unit, from) => {
        const there = nextEdge(doc, from, 'end', unit, false);
        const further = there === null ? null : nextEdge(doc, there, 'end', unit, false);
        if (further !== null) expect(nextEdge(doc, further, 'end', unit, true)).toBe(there);
      }),
    );
  });
});
