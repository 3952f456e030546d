import type { TextRange } from '../text/range';
import { Affixes } from './affixes';
import type { Copy } from './copy';
import type { Family, Place } from './families';
import { foreignIn } from './runs';
import type { SeamReading, Seams } from './seams';
import { coreOf, mended, withAffixes } from './spans';
import { avoidedBy } from './suspects';
import { distinctSeams } from './unrelated';

/** A place of a family with the span that would have to go, and what its seam says. */
export interface Weighed extends TextRange {
  readonly foreign: number;
  readonly known: 'phrase' | 'trade' | null;
  readonly reading: SeamReading;
  /** How its seam speaks for it. */
  readonly weight: number;
  /** It has a tail that hardly anything but an advertisement has. */
  readonly isTelling: boolean;
  /** It stands in a clause of the text’s own script. */
  readonly amongOwn: boolean;
  /** The text cannot do without it, or somebody quotes it. */
  readonly needed: boolean;
}

/** A family with its places weighed. */
export interface WeighedFamily {
  readonly places: readonly Weighed[];
  readonly unrelated: number;
  /** All its seams together. */
  readonly weight: number;
}

/** What a place in quotation marks weighs. */
export const QUOTED = -3;
/** Choosing the span for its seam makes the seam look better than it is: so much is taken off again. */
const UNKNOWN = 1.4;
/** What a tail adds that hardly anything but an advertisement has. */
const TELLING = 1.5;
/** In a string with more places, words that no advertisement is known for would be seen to repeat. */
const MOST_FOR_UNKNOWN = 100;

/** Finds the span of every place (INJ-4), and weighs its seam. */
export function weighPlaces(copy: Copy, families: readonly Family[], seams: Seams): readonly WeighedFamily[] {
  const cored = families.map(({ places, unrelated }) => ({
    unrelated,
    places: places.map((place) => ({ place, core: coreOf(copy, place, seams) })),
  }));
  // Strings in the text's own script are mostly words of the text: their neighbours teach nothing.
  const teachers = cored
    .flatMap(({ places }) => places)
    .filter(({ place: { suspect } }) => suspect.foreign > 0 || suspect.known !== null)
    .map(({ place, core }) => ({ ...core, avoid: avoidedBy(place.suspect) }));
  const affixes = new Affixes(copy, teachers);
  return cored.map(({ places, unrelated }): WeighedFamily => {
    const mayMend = places.length <= MOST_FOR_UNKNOWN;
    const weighed = places.map(({ place, core }) => weighPlace(copy, place, core, affixes, seams, mayMend));
    return { places: weighed, unrelated, weight: weightOf(copy.text, weighed) };
  });
}

function weighPlace(
  copy: Copy,
  { stem, suspect }: Place,
  core: TextRange,
  affixes: Affixes,
  seams: Seams,
  mayMend: boolean,
): Weighed {
  const usual = withAffixes(copy, core, avoidedBy(suspect), affixes, seams);
  const span = mayMend ? mended(copy, usual, avoidedBy(suspect), seams) : usual;
  const reading = seams.reading(usual.start, usual.end);
  const weight = Math.max(seams.weightOf(reading), seams.weight(span.start, span.end) - UNKNOWN);
  return {
    ...span,
    known: suspect.known,
    foreign: foreignIn(copy, span, suspect.line.home),
    reading,
    isTelling: span.end > stem.end && affixes.isTellingBefore(span.end),
    weight: suspect.quoted ? QUOTED : weight,
    amongOwn: suspect.amongOwn,
    needed: suspect.quoted || reading === 'impossible',
  };
}

function weightOf(text: string, places: readonly Weighed[]): number {
  return distinctSeams(text, places).reduce(
    (sum, { weight, isTelling }) => sum + weight + (isTelling ? TELLING : 0),
    0,
  );
}
