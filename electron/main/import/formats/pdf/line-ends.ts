/** Chinese characters, kana, and the punctuation that stands between them. */
const CHINESE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff00-\uff60\ufe30-\ufe4f]/u;

/** Whether a character belongs to writing without spaces. */
export function isChinese(character: string): boolean {
  return CHINESE.test(character);
}

/** Whether some of a text is writing without spaces. */
export function hasChinese(text: string): boolean {
  return CHINESE.test(text);
}

/** Whether text begins in writing without spaces, after any quotation marks. */
export function startsChinese(text: string): boolean {
  return isChinese(text.replace(/^[\u2018-\u201d]+/, '').slice(0, 1));
}

function endsChinese(text: string): boolean {
  return isChinese(text.replace(/[\u2018-\u201d]+$/, '').slice(-1));
}

/** Words that stand in a file, to tell divided words by. */
export type Words = ReadonlySet<string>;

/** The words of lines in their order, in small letters; halves of words at the edges of lines are none. */
export function wordsIn(lines: readonly string[]): Words {
  const words = new Set<string>();
  let isCut = false;
  for (const line of lines) {
    const found = line.toLowerCase().match(/\p{sc=Latin}+(?:[-\u2010]\p{sc=Latin}+)*/gu) ?? [];
    const from = isCut ? 1 : 0;
    isCut = /[-\u2010\u00ad]\s*$/.test(line);
    for (const word of found.slice(from, isCut ? -1 : undefined)) words.add(word.replace(/\u2010/g, '-'));
  }
  return words;
}

/** Whether a line ends, and the next one begins, like two halves of a word. */
export function isDividedWord(before: string, after: string): boolean {
  return /\p{sc=Latin}[-\u2010\u00ad]$/u.test(before) && /^\p{Ll}/u.test(after);
}

/** What stands between two lines of a paragraph. */
export type Joint = 'none' | 'space' | 'hyphen';

/**
 * How the next line is joined: without anything in Chinese; as one word where a word was divided with a hyphen; else with a
 * space. A hyphen that the word has anyway stays: where the file has the word with it elsewhere, or both its halves as
 * words but not the whole.
 */
export function jointOf(before: string, after: string, words: Words): Joint {
  const half = /(\p{sc=Latin}+)([-\u2010\u00ad])$/u.exec(before);
  const rest = /^\p{Ll}\p{sc=Latin}*/u.exec(after)?.[0];
  if (half?.[1] && rest) return half[2] === '\u00ad' || isDivided(half[1], rest, words) ? 'hyphen' : 'none';
  if (/(?:[\p{L}\p{N}][-\u2010]|\S\u2014)$/u.test(before)) return 'none';
  if (endsChinese(before) || startsChinese(after)) return 'none';
  return /\s$/.test(before) || /^\s/.test(after) ? 'none' : 'space';
}

function isDivided(half: string, rest: string, words: Words): boolean {
  const [first, second] = [half.toLowerCase(), rest.toLowerCase()];
  if (words.has(`${first}-${second}`)) return false;
  return words.has(`${first}${second}`) || !(words.has(first) && words.has(second));
}
