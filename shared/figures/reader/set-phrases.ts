import { SET_PHRASES } from '../data/name-signs';

interface PhraseSide {
  readonly before: string;
  readonly after: string;
}

/** Set phrases by the numeral character at which the lexer meets them. */
const PHRASES: ReadonlyMap<string, readonly PhraseSide[]> = (() => {
  const map = new Map<string, PhraseSide[]>();
  for (const phrase of SET_PHRASES) {
    for (let i = 0; i < phrase.length; i++) {
      const character = phrase[i] ?? '';
      if (!'一二两兩三四五六七八九十百千万萬亿億'.includes(character)) continue;
      const sides = map.get(character) ?? [];
      sides.push({ before: phrase.slice(0, i), after: phrase.slice(i) });
      map.set(character, sides);
    }
  }
  return map;
})();

/** Whether the numeral stands in a set phrase or a name of the list. */
export function inSetPhrase(text: string, start: number): boolean {
  const sides = PHRASES.get(text[start] ?? '');
  if (sides === undefined) return false;
  return sides.some(
    ({ before, after }) =>
      text.startsWith(after, start) && (before === '' || text.startsWith(before, start - before.length)),
  );
}
