import { describe, expect, it } from 'vitest';
import { indent, offsetOf, outdent } from './text-editing';

/** A text with its selection between bars. */
const at = (marked: string) => {
  const [before = '', inside = '', after = ''] = marked.split('|');
  return { text: before + inside + after, start: before.length, end: before.length + inside.length };
};
const shown = ({ text, start, end }: ReturnType<typeof at>) =>
  `${text.slice(0, start)}|${text.slice(start, end)}|${text.slice(end)}`;

describe('Tab in the editor', () => {
  it('indents at the caret', () => {
    expect(shown(indent(at('a||b')))).toBe('a  ||b');
  });
  it('indents and outdents the lines of the selection', () => {
    expect(shown(indent(at('x\na|b\nc|d')))).toBe('x\n  a|b\n  c|d');
    expect(shown(outdent(at('x\n  a|b\n c|d')))).toBe('x\na|b\nc|d');
    expect(shown(outdent(at('  |ab|')))).toBe('|ab|');
  });
});

it('finds a line and a column', () => {
  expect(offsetOf('ab\ncd\n', 1, 1)).toBe(0);
  expect(offsetOf('ab\ncd\n', 2, 2)).toBe(4);
  expect(offsetOf('ab\ncd', 9, 1)).toBe(5);
});
