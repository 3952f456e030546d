import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutIntoPieces } from './pieces';

describe('cutting a text by its marks', () => {
  it('cuts where marks overlap and says where each one ends', () => {
    const pieces = cutIntoPieces(
      'abcdef',
      [
        { start: 0, end: 4, mark: 'Q' },
        { start: 2, end: 6, mark: 'F' },
      ],
      [],
    );
    expect(pieces).toEqual([
      { start: 0, words: 'ab', marks: ['Q'], ending: [] },
      { start: 2, words: 'cd', marks: ['Q', 'F'], ending: ['Q'] },
      { start: 4, words: 'ef', marks: ['F'], ending: ['F'] },
    ]);
  });

  it('leaves a hole out, and keeps the end of a mark that lies in it', () => {
    const pieces = cutIntoPieces('abSPAMcd', [{ start: 1, end: 6, mark: 'Q' }], [{ start: 2, end: 6 }]);
    expect(pieces).toEqual([
      { start: 0, words: 'a', marks: [], ending: [] },
      { start: 1, words: 'b', marks: ['Q'], ending: [] },
      { start: 2, words: '', marks: [], ending: ['Q'] },
      { start: 6, words: 'cd', marks: [], ending: [] },
    ]);
  });

  it('has every word once and in order, and every mark ends once', () => {
    const range = fc
      .tuple(fc.nat(20), fc.nat(20))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
    fc.assert(
      fc.property(fc.array(range), (ranges) => {
        const text = 'abcdefghijklmnopqrstuvwxyz';
        const pieces = cutIntoPieces(
          text,
          ranges.map((one, mark) => ({ ...one, mark })),
          [],
        );
        expect(pieces.map(({ words }) => words).join('')).toBe(text);
        expect(pieces.flatMap(({ ending }) => ending).sort((a, b) => a - b)).toEqual(
          ranges.map((_, mark) => mark),
        );
      }),
    );
  });
});
