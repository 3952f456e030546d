import type { TextRange } from '../text/range';
import { CharClass } from '../text/scripts';
import { type Copy, isHan } from './copy';
import { SPAM_HEADS, SPAM_TAILS, TELLING_TAILS } from './data/spam';
import { PhraseList } from './phrases';

const heads = new PhraseList(SPAM_HEADS);
const tails = new PhraseList(SPAM_TAILS);
const telling = new PhraseList(TELLING_TAILS);
/** An advertisement has so many words on one side at most. */
export const MOST_AFFIXES = 3;
const LONGEST = 4;
const LONGEST_LATIN = 8;

/** What stands before and after advertisements in one text: the usual words, and those that its places show (INJ-4). */
export class Affixes {
  private readonly heads: PhraseList;
  private readonly tails: PhraseList;

  /** `cores` are the advertisements without their affixes, `avoid` the script that each has no character of. */
  constructor(
    private readonly copy: Copy,
    cores: readonly (TextRange & { readonly avoid: CharClass })[],
  ) {
    this.heads = new PhraseList(
      learned(cores.map(({ start, avoid }) => stringsBeside(copy, start, -1, avoid))),
    );
    this.tails = new PhraseList(learned(cores.map(({ end, avoid }) => stringsBeside(copy, end, 1, avoid))));
  }

  /** Whether the text before `end` ends in a tail that hardly anything but an advertisement has. */
  isTellingBefore(end: number): boolean {
    return telling.endingAt(this.copy.text, end) !== null;
  }

  /** The length of the affix that begins at `at`, 0 if there is none. */
  tailAt(at: number, avoid: CharClass): number {
    return Math.max(
      usualTailAt(this.copy, at, avoid),
      this.tails.startingAt(this.copy.text, at)?.length ?? 0,
    );
  }

  /** The length of the affix that ends at `at`, 0 if there is none. */
  headAt(at: number, avoid: CharClass): number {
    return Math.max(usualHeadAt(this.copy, at, avoid), this.heads.endingAt(this.copy.text, at)?.length ?? 0);
  }
}

/** The length of a usual tail that begins at `at`, 0 if there is none. */
export function usualTailAt(copy: Copy, at: number, avoid: CharClass): number {
  return usable(copy, tails.startingAt(copy.text, at), at, avoid);
}

/** The length of a usual head that ends at `at`, 0 if there is none. */
export function usualHeadAt(copy: Copy, at: number, avoid: CharClass): number {
  const usual = heads.endingAt(copy.text, at);
  return usable(copy, usual, at - (usual?.length ?? 0), avoid);
}

/** The range with the usual affixes beside it. */
export function withUsualAffixes(copy: Copy, range: TextRange, avoid: CharClass): TextRange {
  let { start, end } = range;
  for (let i = 0; i < MOST_AFFIXES; i += 1) {
    end += usualTailAt(copy, end, avoid);
    start -= usualHeadAt(copy, start, avoid);
  }
  return { start, end };
}

/** An advertisement in one script has no word of the other one. */
function usable({ classes }: Copy, affix: string | null, start: number, avoid: CharClass): number {
  if (affix === null) return 0;
  for (let i = start; i < start + affix.length; i += 1) if (classes[i] === avoid) return 0;
  return affix.length;
}

/** Each string of up to four neutral characters, or one Latin word, with the character beyond it. */
function stringsBeside(
  { text, classes }: Copy,
  edge: number,
  side: 1 | -1,
  avoid: CharClass,
): readonly (readonly [string, string])[] {
  const at = (i: number): number => (side === 1 ? edge + i : edge - 1 - i);
  const slice = (length: number): string =>
    side === 1 ? text.slice(edge, edge + length) : text.slice(edge - length, edge);
  const found: (readonly [string, string])[] = [];
  const isLatin = (i: number): boolean =>
    classes[at(i)] === CharClass.latin || classes[at(i)] === CharClass.digit;
  if (isLatin(0)) {
    let length = 0;
    while (length < LONGEST_LATIN && isLatin(length)) length += 1;
    if (length >= 2) found.push([slice(length), text[at(length)] ?? '']);
    return found;
  }
  for (let length = 1; length <= LONGEST; length += 1) {
    const last = classes[at(length - 1)];
    if (!isHan(last) || last === avoid) break;
    if (length >= 2) found.push([slice(length), text[at(length)] ?? '']);
  }
  return found;
}

/** The strings that stand beside two places and go on in different ways. */
function learned(beside: readonly (readonly (readonly [string, string])[])[]): readonly string[] {
  const beyond = new Map<string, Set<string>>();
  for (const strings of beside) {
    for (const [string, next] of strings) {
      const known = beyond.get(string);
      if (known) known.add(next);
      else beyond.set(string, new Set([next]));
    }
  }
  return [...beyond].filter(([, nexts]) => nexts.size >= 2).map(([string]) => string);
}
