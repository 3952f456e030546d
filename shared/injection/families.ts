import type { TextRange } from '../text/range';
import { type Copy, type HomeScript, isHan } from './copy';
import type { Suspect } from './suspects';

/** The places of one string that could have been set in. */
export interface Family {
  /** What its places have in common: a range at each of them, all of one length (UTF-16 code units). */
  readonly places: readonly Place[];
  /** How many of the places have other neighbours; the same sentence copied twice counts once. */
  readonly unrelated: number;
}

/** The stem of a family at one place, and the suspect that it was found by. */
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
/** Two places can share one of these by chance. */
const FUNCTION = '的了是在和与與及而也都就為为將将從从由把被';

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
  const unrelated = unrelatedIn(copy.text, places);
  if (unrelated < 2) return [{ places: places.map(withWholeSuspect), unrelated }];
  let kept = places;
  for (const side of [1, -1] as const) {
    for (let i = 0; i < MOST_GROWTH; i += 1) {
      const next = agreeing(copy, kept, side);
      if (next === null) break;
      kept = next;
    }
  }
  const stayed = new Set(kept.map(({ suspect }) => suspect));
  const rest = places.filter(({ suspect }) => !stayed.has(suspect));
  return [
    { places: kept, unrelated: unrelatedIn(copy.text, kept) },
    ...(rest.length > 0 ? grown(copy, rest) : []),
  ];
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
  const count = unrelatedIn(text, group);
  if (count < 2) return null;
  if (count < ENOUGH_FOR_FUNCTION && FUNCTION.includes(sign)) return null;
  const home: HomeScript = first.suspect.line.home;
  const found = classes[nextOf(first)];
  if (found === home && count < ENOUGH_FOR_OWN) return null;
  return group.map(({ stem, suspect }) => ({
    suspect,
    stem: side === 1 ? { start: stem.start, end: stem.end + 1 } : { start: stem.start - 1, end: stem.end },
  }));
}

/** One place of each seam: the same two signs around a string prove the same thing once. */
export function distinctSeams<P extends TextRange>(text: string, places: readonly P[]): readonly P[] {
  const seen = new Set<string>();
  return places.filter(({ start, end }) => {
    const seam = `${text[start - 1] ?? ''}${text[end] ?? ''}`;
    const isNew = !seen.has(seam);
    seen.add(seam);
    return isNew;
  });
}

/** Places with other neighbours on both sides. */
export function unrelatedIn(text: string, places: readonly Place[]): number {
  return new Set(
    places.map(
      ({ stem: { start, end } }) =>
        `${text.slice(Math.max(0, start - 3), start)}|${text.slice(end, end + 3)}`,
    ),
  ).size;
}
