import { describe, expect, it } from 'vitest';
import { correctionsOf, textWithout } from './places';

const SOURCE = 'Label: We moved six cranes today.';
const BLOCK = {
  id: 'b1',
  start: 7,
  end: 33,
  kind: 'words' as const,
  turn: 't1',
  corrections: [
    { start: 7, end: 7, text: 'Yes. ' },
    { start: 16, end: 19, text: 'seven' },
    { start: 26, end: 32, text: '' },
  ],
};

describe('the corrections of a block', () => {
  it('stand where their words are now, also where words were only put in or left out', () => {
    expect(correctionsOf(BLOCK, SOURCE)).toEqual([
      { segment: { block: 'b1', start: 0, end: 5 }, at: 7, source: '', present: 'Yes. ' },
      { segment: { block: 'b1', start: 14, end: 19 }, at: 16, source: 'six', present: 'seven' },
      { segment: { block: 'b1', start: 26, end: 26 }, at: 26, source: ' today', present: '' },
    ]);
  });

  it('can be left out one by one', () => {
    expect(textWithout(BLOCK, SOURCE, 7)).toBe('We moved seven cranes.');
    expect(textWithout(BLOCK, SOURCE, 16)).toBe('Yes. We moved six cranes.');
    expect(textWithout(BLOCK, SOURCE, 26)).toBe('Yes. We moved seven cranes today.');
  });
});
