import { foldForSearch } from '../text/search-folding';

/** How many words are looked for at once; the rest of a longer question is left out. */
const MOST = 12;

/** What a person typed into the search, folded: words, and phrases in quotation marks. All of them must be found. */
export function needlesOf(words: string): readonly string[] {
  const found = foldForSearch(words)
    .replace(/[「」『』]/g, '"')
    .matchAll(/"([^"]+)"?|[^\s"]+/g);
  const needles = [...found]
    .map(([whole, phrase]) => (phrase ?? whole).trim())
    .filter((needle) => needle !== '');
  return [...new Set(needles)].slice(0, MOST);
}
