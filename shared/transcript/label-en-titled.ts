import { CALLED_BY_OFFICE, HONORIFICS_EN, HOST_OFFICES } from './data/offices';
import { type LabelReading, readingEn } from './label-reading';
import { hasOffice, isCapitals, isName, isNamePart, isNameParticle, keyOf, plain } from './words-en';

/** An honorific stays with the name (`MS. PELL`); an office before it is the title (`SECRETARY ADLER`). */
export function readTitled(words: readonly string[]): LabelReading | null {
  const sign = isCapitals(words.join(' ')) ? 'capitals' : 'titled-name';
  const bare = withoutHonorifics(words);
  if (bare.length < words.length && isName(bare)) {
    return readingEn(words.join(' '), { key: keyOf(bare.join(' ')), sign });
  }
  let lastOffice = -1;
  for (let i = 0; i < words.length - 1; i += 1) if (hasOffice(words[i] ?? '')) lastOffice = i;
  const from = lastOffice < 0 ? 0 : nameAfter(words, lastOffice + 1);
  const [title, name] = [words.slice(0, from), words.slice(from)];
  if (lastOffice < 0 || !isName(name) || !title.every(isNamePart)) return null;
  const last = plain(title.at(-1) ?? '');
  // `Major Projects` has the form of an office and a family name.
  const open = name.length === 1 && title.length === 1 && sign !== 'capitals' && !CALLED_BY_OFFICE.has(last);
  return readingEn(name.join(' '), {
    key: keyOf(withoutHonorifics(name).join(' ')),
    title: title.join(' '),
    sign,
    voice: HOST_OFFICES.has(last) ? 'host' : 'person',
    strength: open ? 'weak' : 'certain',
  });
}

/** Where the name begins behind an office; `SECRETARY OF DEFENSE LAURA KNOLL` has two words of a name at most. */
function nameAfter(words: readonly string[], from: number): number {
  if (!/^(?:of|for|to)$/i.test(words[from] ?? '')) return from;
  const last = words.length - 2;
  const begin = isNameParticle(words[last - 1] ?? '')
    ? last - 2
    : isNameParticle(words[last] ?? '')
      ? last - 1
      : last;
  return Math.max(from + 2, begin);
}

/** The words of a name without the honorifics before it. */
function withoutHonorifics(words: readonly string[]): readonly string[] {
  const from = words.findIndex((word) => !HONORIFICS_EN.has(plain(word)));
  return from > 0 ? words.slice(from) : words;
}
