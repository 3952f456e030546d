import { isHanAt } from '../../text/scripts';
import { wordsOf } from '../../text/words';
import {
  BARE_QUANTITIES,
  CHINESE_QUANTITY_TAILS,
  CONJUNCTIONS,
  ENGLISH_DETERMINERS,
  ENGLISH_PREPOSITIONS,
  ENGLISH_QUANTITY_HEADS,
  IRREGULAR_PLURALS,
  MEASURE_CHANGERS,
  NUMBER_NAMES,
} from './data/noun-words';
import { foldForms } from './fold';

/** What is counted, made ready to be compared (LED-1 … LED-4). */
export interface Noun {
  /** Folded, without what says nothing of the thing; for comparing, not for print. */
  readonly name: string;
  readonly isChinese: boolean;
  /** Whether it only says which quantity it is, not of what: 面积, share (LED-4). */
  readonly isBare: boolean;
}

/** A single character (家, 率, 者) is the end of a word, not a thing. */
const SHORTEST_CHINESE_HEAD = 2;
/** Longer names are compared whole: they are sentences, not names. */
const LONGEST_NAME = 60;

/** The noun of `of`; null where nothing is left to compare. */
export function nounOf(of: string): Noun | null {
  const folded = foldForms(of);
  let isChinese = false;
  for (let i = 0; i < folded.length && !isChinese; i++) isChinese = isHanAt(folded, i);
  const name = isChinese ? chineseName(folded) : englishName(folded);
  return name === '' ? null : { name, isChinese, isBare: BARE_QUANTITIES.has(name) };
}

/** Whether two nouns name the same thing but for modifiers: one is what is left of the other (LED-2). */
export function nounsFit(a: Noun, b: Noun): boolean {
  return a.name === b.name || isHead(a.name, b) || isHead(b.name, a);
}

/** Of the names that are given, the barest one that `noun` is with modifiers; its own where there is none. */
export function barestOf(noun: Noun, names: ReadonlySet<string>): string {
  const shortest = noun.isChinese ? SHORTEST_CHINESE_HEAD : 1;
  if (noun.isBare || noun.name.length > LONGEST_NAME) return noun.name;
  for (let from = noun.name.length - shortest; from > 0; from--) {
    const head = noun.name.slice(from);
    if (names.has(head) && !BARE_QUANTITIES.has(head) && isHead(head, noun)) return head;
  }
  return noun.name;
}

/** Whether `head` is what is left of a noun without some of its modifiers (LED-2, LED-3). */
function isHead(head: string, { name, isChinese }: Noun): boolean {
  if (head.length >= name.length || !name.endsWith(head) || name.length > LONGEST_NAME) return false;
  if (isChinese && head.length < SHORTEST_CHINESE_HEAD) return false;
  const words = isChinese ? wordsOf(name) : name.split(/(?<= )/);
  const modifiers: string[] = [];
  let left = name.length - head.length;
  for (const word of words) {
    if (left <= 0) break;
    modifiers.push(word.trimEnd());
    left -= word.length;
  }
  // The head begins where a word begins: 作者 is no part of 工作者.
  return left === 0 && areModifiers(modifiers, isChinese);
}

/** LED-3: whether words before a noun only narrow it down. */
function areModifiers(words: readonly string[], isChinese: boolean): boolean {
  return !words.some((word, i) => {
    if (MEASURE_CHANGERS.has(word)) return true;
    if (!CONJUNCTIONS.has(word)) return false;
    // "countries and organisations" are two things, in "food and drink companies" the two describe one.
    return isChinese || i === words.length - 1 || singular(words[i - 1] ?? '') !== words[i - 1];
  });
}

/** Quotation marks, brackets and spaces do not matter, nor does a word for "how many" at the end: 用户数. */
function chineseName(folded: string): string {
  const name = folded.replace(/[^\p{L}\p{N}、,/&]/gu, '');
  if (BARE_QUANTITIES.has(name) || NUMBER_NAMES.some((word) => name.endsWith(word))) return name;
  const tail = CHINESE_QUANTITY_TAILS.find(
    (word) => name.endsWith(word) && name.length - word.length >= SHORTEST_CHINESE_HEAD,
  );
  return name.slice(0, name.length - (tail?.length ?? 0));
}

/** Without determiners, up to the first preposition, the last word in the singular. */
function englishName(folded: string): string {
  const all = folded
    .split(/[^\p{L}\p{N}&,/'’]+/u)
    .filter((word) => word !== '' && !ENGLISH_DETERMINERS.has(word));
  const isCounted = all[1] === 'of' && ENGLISH_QUANTITY_HEADS.has(all[0] ?? '');
  const words = isCounted ? all.slice(2) : all;
  const cut = words.findIndex((word, i) => i > 0 && ENGLISH_PREPOSITIONS.has(word));
  const kept = cut === -1 ? words : words.slice(0, cut);
  return kept.map((word, i) => (i === kept.length - 1 ? singular(word) : word)).join(' ');
}

/** The singular of an English word, by its ending. */
function singular(word: string): string {
  const irregular = IRREGULAR_PLURALS.get(word);
  if (irregular !== undefined) return irregular;
  if (/(?:ss|us|is)$/.test(word) || word.length < 4) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x|z)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
