import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Correction } from '../project/records';
import { presentLength, presentText, toPresentRange, toSourceRange } from './present-text';

/** A source, a block in it, and corrections in order that do not touch each other. */
const correctedBlock = fc
  .record({
    before: fc.string({ maxLength: 5 }),
    pieces: fc.array(
      fc.record({
        kept: fc.string({ minLength: 1, maxLength: 6 }),
        old: fc.string({ maxLength: 4 }),
        text: fc.string({ minLength: 1, maxLength: 4 }),
      }),
      { maxLength: 4 },
    ),
    rest: fc.string({ minLength: 1, maxLength: 6 }),
  })
  .map(({ before, pieces, rest }) => {
    let source = before;
    const corrections: Correction[] = [];
    for (const { kept, old, text } of pieces) {
      source += kept;
      corrections.push({ start: source.length, end: source.length + old.length, text });
      source += old;
    }
    source += rest;
    return { source, block: { start: before.length, end: source.length, corrections }, pieces, rest };
  });

describe('present text', () => {
  it('is the source with the corrections put in, and as long as it says', () => {
    fc.assert(
      fc.property(correctedBlock, ({ source, block, pieces, rest }) => {
        const meant = pieces.map(({ kept, text }) => kept + text).join('') + rest;
        expect(presentText(block, source)).toBe(meant);
        expect(presentLength(block)).toBe(meant.length);
      }),
    );
  });

  it('maps what was not corrected to the source and back', () => {
    fc.assert(
      fc.property(correctedBlock, ({ source, block, pieces, rest }) => {
        let at = 0;
        for (const { kept, text } of [...pieces, { kept: rest, text: '' }]) {
          const range = { start: at, end: at + kept.length };
          const inSource = toSourceRange(block, range);
          expect(source.slice(inSource.start, inSource.end)).toBe(kept);
          expect(toPresentRange(block, inSource)).toEqual(range);
          at += kept.length + text.length;
        }
      }),
    );
  });

  it('takes in the whole of what was corrected when an end falls inside a correction', () => {
    const block = { start: 0, end: 11, corrections: [{ start: 4, end: 7, text: 'five' }] };
    expect(presentText(block, 'say six now')).toBe('say five now');
    expect(toSourceRange(block, { start: 0, end: 6 })).toEqual({ start: 0, end: 7 });
    expect(toSourceRange(block, { start: 6, end: 12 })).toEqual({ start: 4, end: 11 });
  });
});
