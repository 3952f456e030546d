import type { TextRange } from '../text/range';
import { ENOUGH, type InjectionSign, LIKELY, type Verdict } from './findings';
import { QUOTED, type Weighed, type WeighedFamily } from './places';

const SHORTEST = 2;
/** In the other script: what all seams of a string must weigh together, and each of them on average. */
const ENOUGH_FOR_TRADE = 0.5;
/** A word of two characters in the other script is often a slip of conversion. */
const ENOUGH_FOR_TWO = 3;
const EACH = 0.25;
/** In the text's own script only the seams speak, and a text repeats many strings. */
const ENOUGH_FOR_OWN = 6;
const ENOUGH_FOR_OWN_TRADE = 5;
const ENOUGH_FOR_OWN_PHRASE = 1;
const EACH_OF_OWN = 0.5;

/** So many sure places, or so much weight in several strings, make a spammed copy, where less is enough. */
const SPAMMED = 2;
const SPAMMED_TOGETHER = 3;
const SPAMMED_BY_STRANGERS = 3;
const LIKELY_OWN = 3.5;
const LIKELY_KNOWN = 3;

/** What was set in, and whether the copy counts as spammed (INJ-2): no sign is proof by itself. */
export function judged(weighed: readonly WeighedFamily[]): {
  readonly verdicts: readonly Verdict[];
  readonly isSpammed: boolean;
} {
  const sure = new Set(weighed.filter((family) => isSure(family)));
  const sureCount = [...sure].reduce((sum, { places }) => sum + places.length, 0);
  const together = weighed
    .filter(({ unrelated, places }) => unrelated >= 2 && places.some(({ foreign }) => foreign > 0))
    .reduce((sum, { weight }) => sum + weight, 0);
  const isSpammed =
    sureCount >= SPAMMED ||
    together >= SPAMMED_TOGETHER ||
    (sureCount > 0 && weighed.filter((family) => isStranger(family)).length >= SPAMMED_BY_STRANGERS);
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

function isSure({ places, unrelated, weight }: WeighedFamily): boolean {
  const known = places.map((place) => place.known);
  const length = shortest(places);
  const foreign = mostForeign(places);
  const each = weight / unrelated;
  if (length < SHORTEST) return false;
  if (foreign === 0) {
    if (known.includes('phrase')) return weight >= ENOUGH_FOR_OWN_PHRASE && each >= EACH_OF_OWN;
    return weight >= (known.includes('trade') ? ENOUGH_FOR_OWN_TRADE : ENOUGH_FOR_OWN) && each >= EACH_OF_OWN;
  }
  if (known.includes('phrase')) return weight > QUOTED;
  if (known.includes('trade')) return weight >= ENOUGH_FOR_TRADE;
  if (unrelated === 1) {
    const isAmongOwn = places.every(({ amongOwn }) => amongOwn);
    return isAmongOwn && length > SHORTEST && foreign >= 2 && weight >= ENOUGH;
  }
  return weight >= (length === SHORTEST ? ENOUGH_FOR_TWO : ENOUGH) && each >= EACH;
}

function isLikely({ places, unrelated, weight }: WeighedFamily, isSpammedInOwn: boolean): boolean {
  const length = shortest(places);
  const foreign = mostForeign(places);
  const isKnown = places.some(({ known }) => known !== null);
  const each = weight / unrelated;
  if (length < SHORTEST) return false;
  if (foreign === 0)
    return each >= EACH_OF_OWN && (isKnown ? weight >= LIKELY_KNOWN : isSpammedInOwn && weight >= LIKELY_OWN);
  if (isKnown || unrelated >= 2) return each > LIKELY;
  if (!places.every(({ amongOwn }) => amongOwn)) return false;
  return weight > 0 || (weight > LIKELY && foreign >= 2 && length > SHORTEST);
}

/** A longer string of the other script in the middle of a clause that can do without it. */
function isStranger({ places }: WeighedFamily): boolean {
  return (
    shortest(places) > SHORTEST &&
    places.every(({ foreign, amongOwn, needed }) => foreign >= 2 && amongOwn && !needed)
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
