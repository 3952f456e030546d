import { describe, expect, it } from 'vitest';
import type { Fragment } from './fragments';
import { takeNotes } from './notes';

/** A line of a page; `raised` numbers stand at its end. */
function line(y: number, size: number, text: string, ...raised: string[]): Fragment {
  const pieces = [
    { text, isBold: false, isRaised: false, address: null },
    ...raised.map((number) => ({ text: number, isBold: false, isRaised: true, address: null })),
  ];
  const whole = pieces.map((piece) => piece.text).join('');
  return { pieces, text: whole, left: 50, right: 50 + whole.length * size, y, size };
}

const words = (fragments: readonly Fragment[]) => fragments.map(({ text }) => text);

describe('takeNotes', () => {
  it('takes the small lines at the foot whose numbers are raised in the text', () => {
    const { fragments, notes } = takeNotes(
      [
        line(100, 12, 'Two cranes are leased', '1'),
        line(114, 12, 'and four are ours', '2'),
        line(700, 10, '1 Until the end of'),
        line(711, 10, 'next year.'),
        line(722, 10, '2 See the budget.'),
      ],
      12,
      3,
    );
    expect(words(fragments)).toEqual(['Two cranes are leased[4]', 'and four are ours[5]']);
    expect(notes.map(words)).toEqual([['Until the end of', 'next year.'], ['See the budget.']]);
  });

  it('leaves numbers raised that have no note, and small lines that are no notes', () => {
    const page = [line(100, 12, 'an area of 300 m', '2'), line(700, 10, '1 Source: the harbour.')];
    expect(takeNotes(page, 12, 0)).toEqual({ fragments: page, notes: [] });
  });

  it('leaves what is as large as the text', () => {
    const page = [line(100, 12, 'Two cranes', '1'), line(700, 12, '1 is the number of the berth.')];
    expect(takeNotes(page, 12, 0).notes).toEqual([]);
  });
});
