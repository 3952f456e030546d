import type { TextRange } from '../text/range';
import { type Copy, type HomeScript, isHan } from './copy';
import { PARTICLES } from './data/grammar';
import type { Suspect } from './suspects';
import { unrelatedIn } from './unrelated';

/** The places of one string that could have been set in. */
export interface Family {
  /** Where it stands, in order. */
  readonly places: readonly Place[];
  /** How many of the places have other neighbours; the same sentence copied twice counts once. */
  readonly unrelated: number;
}

/** What a place has in common with others (UTF-16 code units), and the suspect that it was found by. */
export interface Place {
  readonly stem: TextRange;
  readonly suspect: Suspect;
}

/** At least this share of the places has to go on with the same character for it to be part of the stem. */
const SHARE = 0.7;
const MOST_GROWTH = 8;
/** From so many places on, a character of the text's own script can be part of a stem. */
const ENOUGH_FOR_OWN = 3;
const ENOUGH_FOR_FUNCTION = 4;

/** Puts suspects together that share a string, and finds how much all places of it share (INJ-4). */
export function familiesOf(copy: Copy, suspects: readonly Suspect[]): readonly Family[] {
  const byPair = new Map<string, number[]>();
  suspects.forEach((suspect, i) => {
    for (const at of pairsOf(copy, suspect)) {
      const key = copy.text.slice(at, at + 2);
      const list = byPair.get(key);
      if (!list) byPair.set(key, [i]);
      else if (list.at(-1) !== i) list.push(i);
    }
  });
  const anchored = new Map<string, Place[]>();
  suspects.forEach((suspect) => {
    let best = { start: suspect.start, end: suspect.end };
    let most = 1;
    for (const at of pairsOf(copy, suspect)) {
      const count = byPair.get(copy.text.slice(at, at + 2))?.length ?? 0;
      if (count > most) {
        most = count;
        best = { start: at, end: at + 2 };
      }
    }
    const key = copy.text.slice(best.start, best.end);
    const list = anchored.get(key);
    if (list) list.push({ stem: best, suspect });
    else anchored.set(key, [{ stem: best, suspect }]);
  });
  return [...anchored.values()].flatMap((places) => grown(copy, places));
}

/** Where a pair of characters begins that has one of the suspect's own. */
function* pairsOf({ classes }: Copy, { start, end }: Suspect): Generator<number> {
  for (let at = start - 1; at < end; at += 1) {
    if (isHan(classes[at]) && isHan(classes[at + 1])) yield at;
  }
}

/** Grows the places of an anchor as far as most of them agree; those that do not are families of their own. */
function grown(copy: Copy, places: readonly Place[]): readonly Family[] {
  const unrelated = unrelatedIn(copy.text, stemsOf(places));
  if (unrelated < 2) return [{ places: places.map(withWholeSuspect), unrelated }];
  const kept = widened(copy, places);
  const stayed = new Set(kept.map(({ suspect }) => suspect));
  const rest = places.filter(({ suspect }) => !stayed.has(suspect));
  return [
    { places: alikeWidened(copy, kept), unrelated: unrelatedIn(copy.text, stemsOf(kept)) },
    ...(rest.length > 0 ? grown(copy, rest) : []),
  ];
}

/** The places that agree, with stems as wide as most of them do. */
function widened(copy: Copy, places: readonly Place[]): readonly Place[] {
  let kept = places;
  for (const side of [1, -1] as const) {
    for (let i = 0; i < MOST_GROWTH; i += 1) {
      const next = agreeing(copy, kept, side);
      if (next === null) break;
      kept = next;
    }
  }
  return kept;
}

/** Two advertisements can share a part: those places that have the same whole suspect may agree on more. */
function alikeWidened(copy: Copy, places: readonly Place[]): readonly Place[] {
  const alike = new Map<string, Place[]>();
  for (const place of places) {
    const key = copy.text.slice(place.suspect.start, place.suspect.end);
    const list = alike.get(key);
    if (list) list.push(place);
    else alike.set(key, [place]);
  }
  const wider = new Map(
    [...alike.values()].flatMap((group) =>
      widened(copy, group.map(overSuspect)).map((place) => [place.suspect, place] as const),
    ),
  );
  return places.map((place) => wider.get(place.suspect) ?? place);
}

function overSuspect({ stem, suspect }: Place): Place {
  return {
    stem: { start: Math.min(stem.start, suspect.start), end: Math.max(stem.end, suspect.end) },
    suspect,
  };
}

function stemsOf(places: readonly Place[]): readonly TextRange[] {
  return places.map(({ stem }) => stem);
}

function withWholeSuspect({ suspect }: Place): Place {
  return { stem: { start: suspect.start, end: suspect.end }, suspect };
}

/** The places that go on with the character most of them have on one side, one character wider; null if they differ. */
function agreeing({ text, classes }: Copy, places: readonly Place[], side: 1 | -1): readonly Place[] | null {
  const nextOf = ({ stem }: Place): number => (side === 1 ? stem.end : stem.start - 1);
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const at = nextOf(place);
    if (!isHan(classes[at])) continue;
    const sign = text[at] ?? '';
    const list = groups.get(sign);
    if (list) list.push(place);
    else groups.set(sign, [place]);
  }
  const [sign, group] = [...groups].reduce<[string, Place[]]>(
    (most, entry) => (entry[1].length > most[1].length ? entry : most),
    ['', []],
  );
  const first = group[0];
  if (!first || group.length < Math.max(2, places.length * SHARE)) return null;
  const count = unrelatedIn(text, stemsOf(group));
  if (count < 2) return null;
  if (count < ENOUGH_FOR_FUNCTION && PARTICLES.includes(sign)) return null;
  const home: HomeScript = first.suspect.line.home;
  const found = classes[nextOf(first)];
  if (found === home && count < ENOUGH_FOR_OWN) return null;
  return group.map(({ stem, suspect }) => ({
    suspect,
    stem: side === 1 ? { start: stem.start, end: stem.end + 1 } : { start: stem.start - 1, end: stem.end },
  }));
}
