const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * Words on one line, at most `length` UTF-16 code units of them: what is too long is cut between characters
 * as people see them (UAX 29), with an ellipsis behind it.
 */
export function shorten(words: string, length: number): string {
  // A long text is not looked at as a whole for its beginning.
  const line = words
    .slice(0, length * 4)
    .replace(/\s+/gu, ' ')
    .trim();
  if (line.length <= length && words.length <= length * 4) return line;
  let end = 0;
  for (const { index, segment } of graphemes.segment(line.slice(0, length * 2))) {
    if (index + segment.length > length) break;
    end = index + segment.length;
  }
  return `${line.slice(0, end).trimEnd()}…`;
}
