import { CALLED_BY_OFFICE, HONORIFICS_EN, HOST_OFFICES, RANKS_EN } from './data/offices';
import { type LabelReading, readingEn } from './label-reading';
import { hasOffice, isCapitals, isName, isNamePart, isNameParticle, keyOf, plain } from './words-en';

const SUFFIX = /^(?:[JS]r\.?|I{2,3}|IV)$/i;

/** An honorific stays with the name (`MS. PELL`); an office or a rank before it is the title (`SECRETARY ADLER`). */
export function readTitled(words: readonly string[]): LabelReading | null {
  const sign = isCapitals(words.join(' ')) ? 'capitals' : 'titled-name';
  const bare = withoutHonorifics(words);
  if (bare.length < words.length && isName(bare) && !words.some(isRank)) {
    return readingEn(words.join(' '), { key: keyOf(bare.join(' ')), sign });
  }
  let lastOffice = -1;
  for (let i = 0; i < words.length - 1; i += 1)
    if (hasOffice(words[i] ?? '') || isRank(words[i] ?? '')) lastOffice = i;
  const from = lastOffice < 0 ? 0 : nameAfter(words, lastOffice + 1);
  const [title, name] = [words.slice(0, from), words.slice(from)];
  if (lastOffice < 0 || !isName(name) || !title.every(isNamePart)) return null;
  const last = plain(title.at(-1) ?? '');
  // `Major Projects` has the form of an office and a family name.
  const calls = CALLED_BY_OFFICE.has(last) || RANKS_EN.has(last);
  const open = name.length === 1 && title.length === 1 && sign !== 'capitals' && !calls;
  return readingEn(name.join(' '), {
    key: keyOf(withoutHonorifics(name).join(' ')),
    title: title.join(' '),
    sign,
    // `CHAIR OAKES` holds an office; `MODERATOR JAN ROE` leads through the event.
    voice: HOST_OFFICES.has(last) && last !== 'chair' ? 'host' : 'person',
    strength: open ? 'weak' : 'certain',
  });
}

/** A title in small letters has no more words than this. */
const MOST_TITLE_WORDS = 5;

/**
 * `Harbour master Ann Vance` where `Ann Vance` alone is a label too: an office in small letters could as well be the end
 * of a clause. `bare` has the readings of such labels by name; a single word is no name beyond doubt.
 */
export function readTitledKnown(inner: string, bare: ReadonlyMap<string, LabelReading>): LabelReading | null {
  const words = inner.split(' ');
  for (let from = 1; from <= Math.min(MOST_TITLE_WORDS, words.length - 2); from += 1) {
    const known = bare.get(words.slice(from).join(' '));
    const title = words.slice(0, from);
    if (known && hasOffice(title.at(-1) ?? '') && /^\p{Lu}/u.test(inner)) {
      return { ...known, title: title.join(' '), sign: 'titled-name' };
    }
  }
  return null;
}

/**
 * Where the name begins behind an office; `SECRETARY OF DEFENSE LAURA K. KNOLL III` has a given and a family name, and
 * initials and particles between them.
 */
function nameAfter(words: readonly string[], from: number): number {
  if (!/^(?:of|for|to)$/i.test(words[from] ?? '')) return from;
  let family = words.length - 1;
  if (SUFFIX.test(words[family] ?? '')) family -= 1;
  while (isNameParticle(words[family - 1] ?? '')) family -= 1;
  let given = family - 1;
  while (/^\p{Lu}\.?$/u.test(words[given] ?? '')) given -= 1;
  return Math.max(from + 2, given);
}

function isRank(word: string): boolean {
  return word.endsWith('.') && RANKS_EN.has(plain(word));
}

/** The words of a name without the honorifics before it. */
function withoutHonorifics(words: readonly string[]): readonly string[] {
  const from = words.findIndex((word) => !HONORIFICS_EN.has(plain(word)));
  return from > 0 ? words.slice(from) : words;
}
