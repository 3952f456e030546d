/** The beginning of some words on one line, cut between characters (never inside one) with an ellipsis. */
export function excerpt(words: string, length: number): string {
  const begin = words.trimStart();
  // More than can be needed of a text that may be long.
  const looked = begin.slice(0, length * 4);
  const characters = [...looked.replace(/\s+/g, ' ').trimEnd()];
  if (characters.length <= length && looked.length === begin.length) return characters.join('');
  return `${characters.slice(0, length).join('').trimEnd()}…`;
}
