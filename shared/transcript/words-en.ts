import { OFFICES_EN } from './data/offices';
import { OUTLET_WORDS_EN, REPORTER_WORDS_EN } from './data/outlets';

const MOST_NAME_WORDS = 5;
/** Small words that a name or a title may hold. */
const PARTICLES = new Set(
  'of the for and in to at on de da di do dos du del della der den van von al el la le bin ibn ter zu y e &'.split(
    ' ',
  ),
);
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:al|el|d|o)['’-]\p{Lu}[\p{L}\p{M}'’-]*)$/u;
const NAME_PARTICLES = new Set(
  'de da di do dos du del della der den van von al el la le bin ibn ter y e'.split(' '),
);

/** A word without its stop, its possessive and its case. */
export function plain(word: string): string {
  return word.toLowerCase().replace(/[.’']s?$|\.$/, '');
}

/** The same for every spelling of a name that differs in case and stops only, or in `Jr.` and `III` behind it. */
export function keyOf(name: string): string {
  return name
    .toUpperCase()
    .replaceAll('.', '')
    .replace(/(?<=\S \S+),? (?:[JS]R|I{2,3}|IV)$/, '');
}

/** Whether the words have the form of a name: capitals first, small particles between them. */
export function isName(words: readonly string[]): boolean {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length === 0 || words.length > MOST_NAME_WORDS || !NAME_WORD.test(last)) return false;
  const begins = NAME_WORD.test(first) || (words.length > 1 && NAME_PARTICLES.has(first));
  return begins && words.every(isNamePart);
}

/** A small word within a family name: `van`, `de`. */
export function isNameParticle(word: string): boolean {
  return NAME_PARTICLES.has(word.toLowerCase());
}

/** A word that a name or a title may hold. */
export function isNamePart(word: string): boolean {
  return NAME_WORD.test(word) || PARTICLES.has(word);
}

/** `Il Sole 24 Ore`, `Coast & Country`, `Ward Sister, Ward 7`: capitals, digits and small words, with one capital at least. */
export function isProperPhrase(phrase: string): boolean {
  const words = phrase.split(/[ ,]+/).filter(Boolean);
  return (
    /^[\p{Lu}\d]/u.test(phrase) && words.every((word) => /^[\p{Lu}\d]/u.test(word) || PARTICLES.has(word))
  );
}

/** Whether a phrase has a word that only the names of outlets have. */
export function isOutlet(phrase: string): boolean {
  return phrase.split(/[ /-]/).some((word) => OUTLET_WORDS_EN.has(plain(word)));
}

/** Whether a phrase has a word of office. */
export function hasOffice(phrase: string): boolean {
  return phrase.split(/[ ,/-]/).some((word) => OFFICES_EN.has(plain(word)));
}

/** Whether a word calls its bearer a journalist. */
export function isReporterWord(word: string): boolean {
  return REPORTER_WORDS_EN.has(plain(word));
}

/** Whether nothing in a label is in small letters, but for `Mc`. */
export function isCapitals(label: string): boolean {
  return /\p{Lu}/u.test(label) && !/\p{Ll}/u.test(label.replace(/\bMc(?=\p{Lu})/gu, ''));
}
