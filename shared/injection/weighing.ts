import type { TextRange } from '../text/range';
import { Affixes } from './affixes';
import type { Copy } from './copy';
import { distinctSeams, type Family } from './families';
import { ENOUGH, type InjectionSign, LIKELY, type Verdict } from './findings';
import { foreignIn } from './runs';
import type { SeamReading, Seams } from './seams';
import { coreOf, mended, withAffixes } from './spans';
import { avoidedBy } from './suspects';

interface Weighed extends TextRange {
  readonly foreign: number;
  readonly known: 'phrase' | 'trade' | null;
  readonly reading: SeamReading;
  /** How its seam speaks for it. */
  readonly weight: number;
  /** It has a tail that hardly anything but an advertisement has. */
  readonly isTelling: boolean;
  /** The words around are in the script of the text. */
  readonly amongOwn: boolean;
  /** The text cannot do without it, or somebody quotes it. */
  readonly needed: boolean;
}

interface WeighedFamily {
  readonly places: readonly Weighed[];
  readonly unrelated: number;
  /** All its unrelated places together. */
  readonly weight: number;
}

const QUOTED = -3;
/** Choosing the span for its seam makes the seam look better than it is. */
const UNKNOWN = 1.4;
const LIKELY_OWN = 3.5;
const LIKELY_KNOWN = 3;
const TELLING = 1.5;
const SPAMMED = 2;
/** Several families that are not sure by themselves. */
const SPAMMED_TOGETHER = 3;
const ENOUGH_FOR_OWN = 6;
const ENOUGH_FOR_OWN_TRADE = 5;
const ENOUGH_FOR_TRADE = 0.5;
/** A word of two characters in the other script is often a slip of conversion. */
const ENOUGH_FOR_TWO = 3;
const ENOUGH_EACH = 0.25;

/** Weighs the signs together (INJ-2): no sign is proof by itself. */
export function weighFamilies(
  copy: Copy,
  families: readonly Family[],
  seams: Seams,
): { readonly verdicts: readonly Verdict[]; readonly isSpammed: boolean } {
  const cores = families.map(({ places }) => places.map((place) => coreOf(copy, place, seams)));
  // Strings in the text's own script are mostly words of the text: their neighbours teach nothing.
  const teachers = families.flatMap(({ places }, i) =>
    places.flatMap(({ suspect }, k) => {
      const core = cores[i]?.[k];
      return core && (suspect.foreign > 0 || suspect.known) ? [{ ...core, avoid: avoidedBy(suspect) }] : [];
    }),
  );
  const affixes = new Affixes(copy, teachers);
  const weighed = families.map((family, i) =>
    weighFamily(
      copy.text,
      family,
      family.places.map((place, k): Weighed => {
        const { suspect } = place;
        const home = suspect.line.home;
        const usual = withAffixes(copy, cores[i]?.[k] ?? suspect, avoidedBy(suspect), affixes, seams);
        const span = mended(copy, usual, avoidedBy(suspect), seams);
        const reading = seams.reading(usual.start, usual.end);
        return {
          ...span,
          known: suspect.known,
          foreign: foreignIn(copy, span, home),
          reading,
          isTelling: span.end > place.stem.end && affixes.isTellingBefore(span.end),
          weight: suspect.quoted
            ? QUOTED
            : Math.max(seams.weight(usual.start, usual.end), seams.weight(span.start, span.end) - UNKNOWN),
          amongOwn: suspect.amongOwn,
          needed: suspect.quoted || reading === 'impossible',
        };
      }),
    ),
  );
  const sure = new Set(weighed.filter((family) => isSure(family)));
  const sureCount = [...sure].reduce((sum, { places }) => sum + places.length, 0);
  const together = weighed
    .filter(({ unrelated, places }) => unrelated >= 2 && places.some(({ foreign }) => foreign > 0))
    .reduce((sum, { weight }) => sum + weight, 0);
  const isSpammed = sureCount >= SPAMMED || together >= SPAMMED_TOGETHER;
  const isSpammedInOwn = [...sure].some(({ places }) => places.every(({ foreign }) => foreign === 0));
  const accepted = weighed.filter(
    (family) => sure.has(family) || (isSpammed && isLikely(family, isSpammedInOwn)),
  );
  const verdicts = accepted.flatMap(({ places, unrelated }) =>
    places
      .filter(({ needed }) => !needed)
      .map((place) => ({ start: place.start, end: place.end, signs: signsOf(place, unrelated >= 2) })),
  );
  return { verdicts, isSpammed };
}

function weighFamily(text: string, { unrelated }: Family, places: readonly Weighed[]): WeighedFamily {
  const weight = distinctSeams(text, places).reduce(
    (sum, place) => sum + place.weight + (place.isTelling ? TELLING : 0),
    0,
  );
  return { places, unrelated, weight };
}

function isSure({ places, unrelated, weight }: WeighedFamily): boolean {
  const foreign = mostForeign(places);
  const length = shortest(places);
  const known = places.map((place) => place.known);
  if (foreign === 0) {
    const least = known.includes('phrase')
      ? 1
      : known.includes('trade')
        ? ENOUGH_FOR_OWN_TRADE
        : ENOUGH_FOR_OWN;
    return weight >= least && weight / unrelated >= 0.5;
  }
  if (known.includes('phrase')) return weight > QUOTED;
  if (known.includes('trade')) return weight >= ENOUGH_FOR_TRADE;
  if (unrelated >= 2)
    return weight >= (length === 2 ? ENOUGH_FOR_TWO : ENOUGH) && weight / unrelated >= ENOUGH_EACH;
  return length >= 3 && foreign >= 2 && weight >= ENOUGH;
}

function isLikely({ places, unrelated, weight }: WeighedFamily, isSpammedInOwn: boolean): boolean {
  const foreign = mostForeign(places);
  const length = shortest(places);
  const isKnown = places.some(({ known }) => known !== null);
  if (foreign === 0) return isKnown ? weight >= LIKELY_KNOWN : isSpammedInOwn && weight >= LIKELY_OWN;
  if (isKnown || unrelated >= 2) return weight / unrelated > LIKELY;
  return (
    length >= 2 &&
    places.every(({ amongOwn }) => amongOwn) &&
    (weight > 0 || (weight > LIKELY && foreign >= 2 && length >= 3))
  );
}

function signsOf({ foreign, reading, known }: Weighed, repeated: boolean): readonly InjectionSign[] {
  const signs: InjectionSign[] = [];
  if (foreign > 0) signs.push('script');
  if (repeated) signs.push('repeated');
  if (['word', 'number', 'phrase'].includes(reading)) signs.push('split-word');
  if (known !== null) signs.push('spam-word');
  return signs;
}

function mostForeign(places: readonly Weighed[]): number {
  return places.reduce((most, { foreign }) => Math.max(most, foreign), 0);
}

function shortest(places: readonly TextRange[]): number {
  return places.reduce((least, { start, end }) => Math.min(least, end - start), Number.POSITIVE_INFINITY);
}
