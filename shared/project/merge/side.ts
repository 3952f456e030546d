import type { Command, CommandBody } from '../commands';
import type { HistoryEntry } from '../undo-stack';
import { isPartOf, type Key, PROJECT, type Write, writesOf } from './keys';
import { sameValue, type Value } from './values';
import type { Whereabouts } from './whereabouts';

/** A command with the keys that it writes. */
export interface Written {
  readonly command: Command;
  readonly keys: readonly Key[];
}

/** What one side has come to say on a key since it last heard of the other. */
export interface Word {
  readonly key: Key;
  readonly before: Value;
  readonly after: Value;
  /** Whether a record was removed and put back with something else in it. */
  readonly isReplaced: boolean;
  /** What it was said with, in order. */
  readonly commands: readonly Command[];
  /** Where in the history the last of them stands. */
  readonly place: number;
}

/** Whether a word comes to something: what was changed back does not. A restore always does. */
export function isChange({ key, before, after, isReplaced }: Word): boolean {
  return key.text === PROJECT.text || isReplaced || !sameValue(before, after);
}

/** The ids that a history knows: of the commands in it and of those that merges have settled (MRG-1). */
export function knownIds(history: readonly HistoryEntry[]): ReadonlySet<string> {
  const settled = new Set<string>();
  for (const { body } of history.map(({ command }) => command)) {
    if (body.type !== 'merge.settle') continue;
    for (const id of body.commands) {
      if (body.settled) settled.add(id);
      else settled.delete(id);
    }
  }
  return new Set([...settled, ...history.map(({ command }) => command.id)]);
}

/** One side of a merge: its history, oldest first, as the other side sees it. */
export class Side {
  /** What each key was last set to, where in the history, and whether by a command that the other side knows. */
  readonly #last = new Map<
    string,
    { readonly place: number; readonly value: Value; readonly isKnown: boolean }
  >();
  readonly #words = new Map<string, Word>();
  /** The last place in the other side's history at which it says something on a key that this side knows. */
  readonly #heard = new Map<string, number>();
  /** What puts each record back that this side has removed. */
  readonly #removed = new Map<string, CommandBody>();
  readonly #written: Written[] = [];
  readonly #known: ReadonlySet<string>;

  /** `other` is the other side's history, which knows `known`. */
  constructor(
    history: readonly HistoryEntry[],
    other: readonly HistoryEntry[],
    known: ReadonlySet<string>,
    where: Whereabouts,
  ) {
    this.#known = known;
    const settled = knownIds(history);
    const others = new Map(other.map(({ command }, place) => [command.id, { command, place }]));
    history.forEach((entry, place) => {
      const { id, body } = entry.command;
      const heard = body.type === 'merge.settle' ? body.commands.filter((one) => settled.has(one)) : [id];
      for (const said of heard.flatMap((one) => others.get(one) ?? [])) {
        for (const write of writesOf(said.command.body, where)) this.#hear(write, said.place);
      }
      this.#read(entry, place, where);
    });
    for (const [text, word] of this.#words) if (this.#isCovered(word)) this.#words.delete(text);
  }

  /** The commands that the other side does not know, in order. */
  get news(): readonly Written[] {
    return this.#written.filter(({ command }) => !this.#known.has(command.id));
  }

  /** What the news say, by the key's text, where nothing that the other side knows was written over it later. */
  get words(): ReadonlyMap<string, Word> {
    return this.#words;
  }

  /**
   * Whether the other side knows all that this one says on a key or a whole around it; null where this side's
   * history has nothing on it.
   */
  isHeard(key: Key): boolean | null {
    const texts = around(key).map(({ text }) => text);
    if (!texts.some((text) => this.#last.has(text))) return null;
    return !texts.flatMap((text) => this.#words.get(text) ?? []).some(isChange);
  }

  /** Whether this side has removed a record, or one around it. */
  hasRemoved(key: Key): boolean {
    const restored = this.#last.get(PROJECT.text)?.place ?? -1;
    return around(key).some(({ text }) => {
      const end = this.#last.get(text);
      return end !== undefined && end.value === undefined && end.place > restored;
    });
  }

  /** The newest command that is about a key, something in it, or a whole around it; news come first. */
  latestOn(key: Key): Command | null {
    const isAbout = ({ keys }: Written) => keys.some((one) => isPartOf(one, key) || isPartOf(key, one));
    return (this.news.findLast(isAbout) ?? this.#written.findLast(isAbout))?.command ?? null;
  }

  #read(entry: HistoryEntry, place: number, where: Whereabouts): void {
    const { command, inverse } = entry;
    const isKnown = this.#known.has(command.id);
    const writes = writesOf(command.body, where);
    const before = new Map(writesOf(inverse, where).map(({ key, value }) => [key.text, value]));
    this.#written.push({ command, keys: writes.map(({ key }) => key) });
    for (const write of writes) {
      const { text } = write.key;
      this.#last.set(text, { place, value: write.value, isKnown });
      if (isKnown) this.#words.delete(text);
      else this.#say(write, before.get(text), entry, place);
    }
  }

  #say({ key, value }: Write, from: Value, { command, inverse }: HistoryEntry, place: number): void {
    const said = this.#words.get(key.text);
    const word = said && !this.#isCovered(said) ? said : null;
    const isOther =
      key.field === null && word && value && !sameValue(this.#removed.get(key.text), command.body);
    if (key.field === null && value === undefined) this.#removed.set(key.text, inverse);
    this.#words.set(key.text, {
      key,
      before: word ? word.before : from,
      after: value,
      isReplaced: value === true && Boolean(word?.isReplaced || isOther),
      commands: [...(word?.commands ?? []), command],
      place,
    });
  }

  /**
   * The other side has said something, at a place in its own history. Where ours was kept against it, ours is
   * a change of that from now on.
   */
  #hear({ key, value }: Write, place: number): void {
    if ((this.#heard.get(key.text) ?? -1) > place) return;
    this.#heard.set(key.text, place);
    const word = this.#words.get(key.text);
    if (word) this.#words.set(key.text, { ...word, before: value });
  }

  /** What stood in a whole went with it when that was written, unless this side put it back with all in it. */
  #isCovered({ key, place }: Word): boolean {
    return key.within.some(({ text }) => {
      const end = this.#last.get(text);
      return end?.isKnown && end.place > place;
    });
  }
}

function around(key: Key): readonly Key[] {
  return [key, ...key.within];
}
