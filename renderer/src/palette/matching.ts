import { foldForSearch } from '../../../shared/text/search-folding';

/** Something that is found by its words: a name, and what else it is known by. */
export interface Findable {
  readonly label: string;
  readonly also?: string;
}

/** Prepares a list for being searched again and again: those that have every word of a query, the best first. */
export function finder<T extends Findable>(list: readonly T[]): (query: string) => readonly T[] {
  const folded = list.map((item) => ({
    item,
    label: foldForSearch(item.label),
    also: foldForSearch(item.also ?? ''),
  }));
  return (query) => {
    const words = foldForSearch(query).trim().split(/\s+/).filter(Boolean);
    if (words.length === 0) return list;
    return folded
      .map(({ item, label, also }) => ({ item, score: scoreOf(words, label, also) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .map(({ item }) => item);
  };
}

/** The sum of what each word counts; nothing where one of them is missing. */
function scoreOf(words: readonly string[], label: string, also: string): number {
  const scores = words.map((word) => wordScore(word, label) * 2 || wordScore(word, also));
  return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0);
}

/** The beginning of a name counts more than that of a word in it, and that more than a place inside one. */
function wordScore(word: string, text: string): number {
  const at = text.indexOf(word);
  if (at <= 0) return at === 0 ? 4 : 0;
  return text.includes(` ${word}`) ? 2 : 1;
}
