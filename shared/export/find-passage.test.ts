import { describe, expect, it } from 'vitest';
import { findPassage } from './find-passage';

const at = (markdown: string, words: string) => {
  const range = findPassage(markdown, words);
  return range && markdown.slice(range.start, range.end);
};

describe('findPassage', () => {
  it('finds the line that is the words, whatever marks them, before one that only holds them', () => {
    const markdown =
      'It was 6 cranes.\n\n> 6 *cranes*[^1]\n\n| a | 6 |\n| - | - |\n| 6 cranes | 7 |\n\n[^1]: Where.\n';
    expect(at(markdown, '6 cranes')).toBe('6 *cranes*[^1]');
    expect(at(markdown, '7')).toBe('| 7 |');
    expect(at(markdown, 'was 6')).toBe('It was 6 cranes.');
    expect(at(markdown, 'ships')).toBe(null);
    expect(at(markdown, ' ')).toBe(null);
  });

  it('finds all paragraphs of a passage', () => {
    expect(at('> One.\n>\n> Two\\_.[^1]\n\n[^1]: Where.\n', 'One.\nTwo_.')).toBe('One.\n>\n> Two\\_.[^1]');
    expect(at('He said: “One. Two.”\n', 'One.\nTwo.')).toBe('He said: “One. Two.”');
  });

  it('finds words whose quotation marks became inner ones', () => {
    expect(at('他说：“‘一带一路’合作”。\n', '“一带一路”合作')).toBe('他说：“‘一带一路’合作”。');
  });
});
