import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffTexts, type TextChange } from './diff';
import { placeChanges } from './place-changes';

const words = fc.string({ unit: fc.constantFrom('人', '人', '大', 'a'), maxLength: 10 });

/** A text with the changes made in it. */
function changed(before: string, after: string, changes: readonly TextChange[]): string {
  let at = 0;
  let text = '';
  for (const change of changes) {
    text += before.slice(at, change.before.start) + after.slice(change.after.start, change.after.end);
    at = change.before.end;
  }
  return text + before.slice(at);
}

describe('placeChanges', () => {
  it('puts what was typed where it was typed, whatever stands beside it', () => {
    fc.assert(
      fc.property(words, fc.nat(10), words, (before, at, typed) => {
        const start = Math.min(at, before.length);
        const after = before.slice(0, start) + typed + before.slice(start);
        const caret = start + typed.length;
        const placed = placeChanges(before, after, diffTexts(before, after), (one) =>
          Number(one.after.end === caret),
        );
        const expected = { before: { start, end: start }, after: { start, end: caret } };
        expect(placed).toEqual(typed === '' ? [] : [expected]);
      }),
    );
  });

  it('leaves out what was deleted where it was deleted', () => {
    fc.assert(
      fc.property(words, fc.nat(10), fc.integer({ min: 1, max: 10 }), (before, at, length) => {
        const start = Math.min(at, before.length);
        const end = Math.min(start + length, before.length);
        const after = before.slice(0, start) + before.slice(end);
        const placed = placeChanges(before, after, diffTexts(before, after), (one) =>
          Number(one.after.end === start),
        );
        const expected = { before: { start, end }, after: { start, end: start } };
        expect(placed).toEqual(start === end ? [] : [expected]);
      }),
    );
  });

  it('says the same whatever it prefers, with something in common between any two changes', () => {
    const ranks = fc.func(fc.nat(3));
    fc.assert(
      fc.property(words, words, ranks, (before, after, rank) => {
        const found = diffTexts(before, after);
        const placed = placeChanges(before, after, found, (one) => rank(one.before.start));
        expect(changed(before, after, placed)).toBe(after);
        expect(placed).toHaveLength(found.length);
        placed.slice(1).forEach((one, index) => {
          expect(one.before.start).toBeGreaterThan(placed[index]?.before.end ?? 0);
        });
      }),
    );
  });

  it('cuts no character in two', () => {
    const [before, after] = ['e\u0301', 'e\u0301e\u0301'];
    const places: number[] = [];
    placeChanges(before, after, diffTexts(before, after), (one) => {
      places.push(one.before.start);
      return 0;
    });
    expect(new Set(places)).toEqual(new Set([0, 2]));
  });
});
