import type { TextRange } from '../text/range';
import { CharClass, classAt, countScripts } from '../text/scripts';
import { wordsOf } from '../text/words';
import { SPAM_HEADS, SPAM_TAILS } from './data/spam';
import { PhraseList } from './phrases';
import type { Seams } from './seams';
import type { HomeScript, Suspect } from './suspects';

const MOST_SHARED = 4;
const WORD_WINDOW = 6;
const MOST_AFFIXES = 3;
/** Two places can share one of these by chance. */
const FUNCTION = '的了是在和与與及而也都就為为將将從从由把被';

const heads = new PhraseList(SPAM_HEADS);
const tails = new PhraseList(SPAM_TAILS);

type SharedSuspect = Suspect & { readonly repeated: boolean };

/** A suspect with the span that would have to go. */
export interface GrownSuspect extends Suspect {
  /** Its own text, or a part of it, stands in several unrelated places. */
  readonly repeated: boolean;
  /** The shortest such part, or its own text: what its places have in common. */
  readonly family: string;
}

/**
 * Grows suspects over neighbours that only the spam explains (INJ-4): what all places of the same string share, the
 * whole of a string known from elsewhere, the rest of a word of the other script, and the usual words before and after
 * an advertisement.
 */
export function growSuspects(
  text: string,
  suspects: readonly Suspect[],
  home: HomeScript,
  seams: Seams,
): readonly GrownSuspect[] {
  const shared = growShared(text, suspects);
  const repeated = new PhraseList(repeatedStrings(text, shared));
  return shared.map((suspect): GrownSuspect => {
    const known = overKnown(text, suspect, repeated);
    const isAlone = !suspect.repeated && known.family === null;
    const base = isAlone && suspect.known !== 'phrase' ? overWord(text, suspect) : known;
    const span = overAffixes(text, base, home, seams);
    const family = known.family ?? text.slice(span.start, span.end);
    return { ...suspect, ...span, repeated: !isAlone, family };
  });
}

/** Strings of two or more characters that stand in unrelated places, alone or within a longer suspect. */
function repeatedStrings(text: string, shared: readonly SharedSuspect[]): readonly string[] {
  const repeated = new Set<string>();
  const whole = shared.map(({ start, end }) => text.slice(start, end));
  const all = new PhraseList([...new Set(whole)].filter((string) => string.length >= 2));
  shared.forEach((place, i) => {
    const own = whole[i] ?? '';
    if (place.repeated && own.length >= 2) repeated.add(own);
    for (let at = place.start; at < place.end; at += 1) {
      for (const part of all.allStartingAt(text, at)) {
        if (part !== own && at + part.length <= place.end) repeated.add(part);
      }
    }
  });
  return [...repeated];
}

/** Places with other neighbours on both sides; the same sentence copied twice counts once. */
function unrelated(text: string, places: readonly TextRange[]): number {
  return new Set(
    places.map(
      ({ start, end }) => `${text.slice(Math.max(0, start - 3), start)}|${text.slice(end, end + 3)}`,
    ),
  ).size;
}

function growShared(text: string, suspects: readonly Suspect[]): readonly SharedSuspect[] {
  const byText = new Map<string, Suspect[]>();
  for (const suspect of suspects) {
    const key = text.slice(suspect.start, suspect.end);
    const list = byText.get(key);
    if (list) list.push(suspect);
    else byText.set(key, [suspect]);
  }
  const grown: SharedSuspect[] = [];
  for (const places of byText.values()) {
    const count = unrelated(text, places);
    const isRepeated = count >= 2;
    const left = isRepeated ? sharedLength(text, places, -1, count) : 0;
    const right = isRepeated ? sharedLength(text, places, 1, count) : 0;
    for (const place of places) {
      grown.push({ ...place, start: place.start - left, end: place.end + right, repeated: isRepeated });
    }
  }
  return grown.sort((a, b) => a.start - b.start);
}

/** How many characters all places share on one side: neutral ones, of three places and more also those of the text's script. */
function sharedLength(text: string, places: readonly TextRange[], side: -1 | 1, count: number): number {
  let length = 0;
  while (length < MOST_SHARED) {
    const at = (place: TextRange): number => (side === 1 ? place.end + length : place.start - 1 - length);
    const first = places[0];
    const sign = first ? text[at(first)] : undefined;
    if (!first || sign === undefined || !mayBelong(classAt(text, at(first)), count)) return length;
    if (count < 4 && FUNCTION.includes(sign)) return length;
    if (!places.every((place) => text[at(place)] === sign)) return length;
    length += 1;
  }
  return length;
}

function mayBelong(sort: CharClass, count: number): boolean {
  return (
    sort === CharClass.han ||
    (count >= 3 && (sort === CharClass.simplified || sort === CharClass.traditional))
  );
}

/** The union with the strings that stand in several places, where one overlaps; `family` is the shortest of them. */
function overKnown(
  text: string,
  range: TextRange,
  known: PhraseList,
): TextRange & { readonly family: string | null } {
  let { start, end } = range;
  let family: string | null = null;
  for (let at = Math.max(0, range.start - MOST_SHARED * 2); at < range.end; at += 1) {
    for (const phrase of known.allStartingAt(text, at)) {
      if (at + phrase.length <= range.start) continue;
      start = Math.min(start, at);
      end = Math.max(end, at + phrase.length);
      if (family === null || phrase.length < family.length) family = phrase;
    }
  }
  return { start, end, family };
}

/** The words that hold the foreign characters, as far as they add neutral ones only. */
function overWord(text: string, range: TextRange): TextRange {
  let from = range.start;
  let to = range.end;
  while (range.start - from < WORD_WINDOW && classAt(text, from - 1) === CharClass.han) from -= 1;
  while (to - range.end < WORD_WINDOW && classAt(text, to) === CharClass.han) to += 1;
  let { start, end } = range;
  let at = from;
  for (const word of wordsOf(text.slice(from, to))) {
    const wordEnd = at + word.length;
    if (at < range.end && wordEnd > range.start) {
      start = Math.min(start, at);
      end = Math.max(end, wordEnd);
    }
    at = wordEnd;
  }
  return { start, end };
}

/** Takes the usual heads and tails along, unless they belong to the words beside them. */
function overAffixes(text: string, range: TextRange, home: HomeScript, seams: Seams): TextRange {
  let { start, end } = range;
  for (let i = 0; i < MOST_AFFIXES; i += 1) {
    const tail = tails.startingAt(text, end);
    if (tail === null || isHome(tail, home)) break;
    const isTaken = seams.belongsToWord(end, end + tail.length, 'after');
    if (isTaken || !belongs(seams, { start, end }, { start, end: end + tail.length })) break;
    end += tail.length;
  }
  for (let i = 0; i < MOST_AFFIXES; i += 1) {
    const head = heads.endingAt(text, start);
    if (head === null || isHome(head, home)) break;
    const isTaken = seams.belongsToWord(start - head.length, start, 'before');
    if (isTaken || !belongs(seams, { start, end }, { start: start - head.length, end })) break;
    start -= head.length;
  }
  return { start, end };
}

/** An advertisement in one script has no word of the other one. */
function isHome(affix: string, home: HomeScript): boolean {
  const { traditional, simplified } = countScripts(affix);
  return (home === CharClass.simplified ? simplified : traditional) > 0;
}

/** Whether the text reads better, or as well and as nowhere else, without the affix. */
function belongs(seams: Seams, narrow: TextRange, wide: TextRange): boolean {
  const without = seams.without(narrow.start, narrow.end);
  const within = seams.without(wide.start, wide.end);
  const [a, b] = [Number(without.word) + Number(without.phrase), Number(within.word) + Number(within.phrase)];
  return a === b ? !seams.standsElsewhere(narrow, wide) : b > a;
}
