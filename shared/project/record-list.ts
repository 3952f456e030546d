import { deepFreeze } from './freeze';

/*
 * Lists of records that are never changed: a list that differs in one record is made out of the old one.
 * A project has thousands of annotations, and a command must not look at each of them: so lists that
 * follow one another share the table of where each id stands, and it is asked, then checked.
 */

interface Identified {
  readonly id: string;
}

/** Where a list, or one that followed it, has the record of an id. Without an entry it has none. */
type Places = Map<string, number>;

const places = new WeakMap<readonly Identified[], Places>();

/** The record of that id. */
export function find<T extends Identified>(records: readonly T[], id: string): T | undefined {
  const place = placeOf(records, id);
  return place === -1 ? undefined : records[place];
}

/** The list with `next` in the place of the record that has its id; the same where none has. */
export function replace<T extends Identified>(records: readonly T[], next: T): readonly T[] {
  const place = placeOf(records, next.id);
  // Spread, since the other ways to copy an array are slow on frozen ones.
  const copy = [...records];
  if (place !== -1) copy[place] = deepFreeze(next);
  return follow(records, copy);
}

/** The list with more records at its end, none of whose ids it has yet. */
export function append<T extends Identified>(records: readonly T[], added: readonly T[]): readonly T[] {
  const shared = placesOf(records);
  added.forEach(({ id }, index) => {
    shared.set(id, records.length + index);
  });
  // One spread over both would make room for thousands more and take ten times as long.
  return follow(records, [...records].concat([...deepFreeze(added)]));
}

/** Freezes a list whose records are frozen and stand where the older one's do. */
function follow<T extends Identified>(older: readonly T[], records: readonly T[]): readonly T[] {
  places.set(records, placesOf(older));
  return Object.freeze(records);
}

function placesOf(records: readonly Identified[]): Places {
  let shared = places.get(records);
  if (!shared) {
    shared = new Map(records.map(({ id }, place) => [id, place]));
    places.set(records, shared);
  }
  return shared;
}

/** The place of an id, or -1. */
function placeOf(records: readonly Identified[], id: string): number {
  const place = placesOf(records).get(id);
  if (place === undefined) return -1;
  // Two lists that followed the same one may have put different records at its end.
  return records[place]?.id === id ? place : records.findIndex((record) => record.id === id);
}
