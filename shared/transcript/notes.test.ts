import { describe, expect, it } from 'vitest';
import { readBriefing } from '../engine/read-briefing';
import { linesOf } from '../text/lines';
import { findNotes } from './notes';

function notesOf(text: string): readonly [string, readonly string[]] | null {
  const notes = findNotes(text, linesOf(text));
  return notes && [text.slice(notes.start), notes.marks.map(({ start, end }) => text.slice(start, end))];
}

describe('notes at the end of a text (TRN-9)', () => {
  it.each([
    [
      'in brackets',
      'Six[1] of nine[2] cranes.\n[1] See the yearbook.\nIt is on paper.\n[2] By count.',
      '[1] See',
    ],
    ['under a heading', '6台[1]起重机[2]。\n## 脚注\n1. 见年鉴。\n2. 现场清点。', '## 脚注'],
    ['referred to twice', 'Six[1] of nine[2], six[1].\n[1] See the yearbook.\n[2] By count.', '[1] See'],
  ])('%s', (_what, text, from) => {
    const [notes, marks] = notesOf(text) ?? [];
    expect(notes).toBe(text.slice(text.lastIndexOf(from)));
    expect(new Set(marks)).toEqual(new Set(['[1]', '[2]']));
  });

  it.each([
    ['which nothing refers to', 'Six cranes.\n[1] See the yearbook.'],
    ['one of which nothing refers to', 'Six[1] cranes.\n[1] See the yearbook.\n[2] By count.'],
    ['whose numbers leave one out', 'Six[1] of nine[3].\n[1] See the yearbook.\n[3] By count.'],
    ['a numbered list without the heading', 'As in [1].\n1. One crane.\n2. Two cranes.'],
    ['the numbered paragraphs of a judgment', '[1] The board met.\n[2] As said in [1], it decided.'],
  ])('none: %s', (_what, text) => {
    expect(notesOf(text)).toBeNull();
  });

  it('are page text, and their numbers nobody’s words', () => {
    const text = [
      'Ferry briefing, 7 May 2024',
      'MODERATOR: Good morning.',
      'ANN VANCE: We moved 6[1] cranes. Why?[2] They rust.',
      'MODERATOR: Thank you.',
      '[1] Source: the yearbook.',
      '[2] MODERATOR: this was asked aloud, 8 June 2025.',
    ].join('\n');
    const { turns, furniture, injected, figures, date } = readBriefing(text);
    expect(turns).toHaveLength(3);
    expect(turns.at(-1)?.end).toBe(text.indexOf('\n[1] '));
    expect(furniture.map(({ rule }) => rule)).toEqual(['notes', 'notes']);
    expect(injected.map((one) => [one.text, one.signs])).toEqual([
      ['[1]', ['note-mark']],
      ['[2]', ['note-mark']],
    ]);
    expect(figures.find(({ kind }) => kind === 'count')).toMatchObject({ value: 6, of: 'cranes' });
    expect(date).toBe('2024-05-07');
  });
});
