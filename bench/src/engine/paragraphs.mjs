/**
 * The lines that have something on them, with where they start.
 * @param {string} text @returns {readonly { start: number, text: string }[]}
 */
export function paragraphs(text) {
  return [...text.matchAll(/[^\r\n]*\S[^\r\n]*/g)].map((line) => ({ start: line.index, text: line[0] }));
}
