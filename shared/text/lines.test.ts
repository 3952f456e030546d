import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHardWrapped, linesOf } from './lines';

describe('linesOf (TRN-1)', () => {
  it('ends lines at every kind of line end and keeps the offsets', () => {
    const text = 'a\r\nb\rc\n\u3000d \u2028e\u0085f';
    expect(linesOf(text).map((line) => line.text)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    for (const line of linesOf(text)) expect(text.slice(line.start, line.end)).toBe(line.text);
  });

  it('gives slices in order for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const line of linesOf(text)) {
          expect(line.start).toBeGreaterThanOrEqual(last);
          expect(text.slice(line.start, line.end)).toBe(line.text);
          last = line.end;
        }
      }),
    );
  });
});

describe('isHardWrapped (TRN-2)', () => {
  it('knows a text broken to a width', () => {
    const text = `The harbour office has looked at every pier between here and the cape, and it has
found that most of them will need a new deck before the end of the coming decade.
That is more than anybody had thought when the work began, and the money set aside
for it will not be enough, so the council has to decide where the repairs begin.`;
    expect(isHardWrapped(linesOf(text))).toBe(true);
  });

  it('knows a text with a paragraph to a line', () => {
    const text = 'MS. A: Good morning to all of you here\nQ: May I ask about the road\nMS. A: You may ask';
    expect(isHardWrapped(linesOf(text))).toBe(false);
  });
});
