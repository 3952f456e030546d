import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallBriefing } from '../../../fixtures/projects/small-project';
import { buildDocument } from './document';
import { sameSegments, segmentsIn, toPlace, toPosition, toSpan } from './positions';

/** Paragraphs as they come: Chinese, English, digits, line feeds, characters beyond the basic plane. */
const paragraph = fc
  .string({
    unit: fc.constantFrom('渡', '轮', 'a', '7', ' ', '\n', '𠮷', '👩‍👧'),
    minLength: 1,
    maxLength: 30,
  })
  .map((words) => words.replaceAll(/\n\n+/g, '\n'));
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 12 });

describe('positions', () => {
  it('leads from every place of a block to the document and back', () => {
    fc.assert(
      fc.property(paragraphs, (words) => {
        const { briefing, text } = smallBriefing(words);
        const doc = buildDocument(briefing, text);
        briefing.blocks.forEach(({ id }, index) => {
          for (let offset = 0; offset <= (words[index]?.length ?? 0); offset++) {
            const position = toPosition(doc, { block: id, offset });
            expect(position).not.toBeNull();
            expect(toPlace(doc, position ?? -1)).toEqual({ block: id, offset });
          }
        });
      }),
    );
  });

  it('leads from every position in a block to its place and back, and from no other', () => {
    fc.assert(
      fc.property(paragraphs, (words) => {
        const { briefing, text } = smallBriefing(words);
        const doc = buildDocument(briefing, text);
        for (let position = 0; position <= doc.content.size; position++) {
          const place = toPlace(doc, position);
          expect(place !== null).toBe(doc.resolve(position).parent.type.name === 'block');
          if (place) expect(toPosition(doc, place)).toBe(position);
        }
      }),
    );
  });

  it('gives the words between the positions of a segment', () => {
    fc.assert(
      fc.property(paragraphs, fc.nat(), fc.nat(), (words, a, b) => {
        const { briefing, text } = smallBriefing(words);
        const doc = buildDocument(briefing, text);
        const length = words[0]?.length ?? 0;
        const [start, end] = [a % (length + 1), b % (length + 1)].sort((x, y) => x - y) as [number, number];
        const span = toSpan(doc, { block: 'b1', start, end });
        expect(doc.textBetween(span?.from ?? 0, span?.to ?? 0)).toBe(words[0]?.slice(start, end));
      }),
    );
  });

  it('takes from any span whole characters without white space around them, in order', () => {
    fc.assert(
      fc.property(paragraphs, fc.nat(), fc.nat(), (words, a, b) => {
        const { briefing, text } = smallBriefing(words);
        const doc = buildDocument(briefing, text);
        const size = doc.content.size;
        const [from, to] = [a % (size + 1), b % (size + 1)].sort((x, y) => x - y) as [number, number];
        const segments = segmentsIn(doc, { from, to });
        const order = segments.map(({ block }) => briefing.blocks.findIndex(({ id }) => id === block));
        expect(order).toEqual([...new Set(order)].sort((x, y) => x - y));
        segments.forEach(({ start, end }, index) => {
          const taken = words[order[index] ?? 0]?.slice(start, end) ?? '';
          expect(taken).toBe(taken.trim());
          expect(taken).not.toBe('');
          expect(taken).not.toMatch(/\p{Surrogate}/u);
        });
      }),
    );
  });

  it('knows no place in a block that is not shown, and none beyond its end', () => {
    const { briefing, text } = smallBriefing(['Why six?', 'Six cranes.']);
    const doc = buildDocument(briefing, text);
    expect(toPosition(doc, { block: 'b9', offset: 0 })).toBeNull();
    expect(toPosition(doc, { block: 'b1', offset: 9 })).toBeNull();
    expect(toSpan(doc, { block: 'b1', start: 4, end: 9 })).toBeNull();
  });

  it('takes both blocks of a span across an edge', () => {
    const { briefing, text } = smallBriefing(['Why six?', '  Six cranes.']);
    const doc = buildDocument(briefing, text);
    const from = toPosition(doc, { block: 'b1', offset: 4 }) ?? 0;
    const to = toPosition(doc, { block: 'b2', offset: 5 }) ?? 0;
    const segments = segmentsIn(doc, { from, to });
    expect(segments).toEqual([
      { block: 'b1', start: 4, end: 8 },
      { block: 'b2', start: 2, end: 5 },
    ]);
    expect(sameSegments(segments, [...segments])).toBe(true);
    expect(sameSegments(segments, segments.slice(1))).toBe(false);
  });
});
