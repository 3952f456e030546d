import { followChanges } from '../anchoring/follow';
import { oncePer } from '../project/once-per';
import { diffTexts, type TextChange } from '../text/diff';
import type { TextRange } from '../text/range';
import type { PairedEntry } from './compare-revisions';
import type { Passage } from './passage';

/** What differs between the two sides of a block, as ranges of the present texts in UTF-16 code units. */
export interface Differences {
  /** Other words; an empty range is where the other side has more. */
  readonly words: readonly TextChange[];
  /** The same words in another writing. */
  readonly folded: readonly TextChange[];
  /** What was injected on one side and does not stand at this place on the other. */
  readonly injected: { readonly old: readonly TextRange[]; readonly next: readonly TextRange[] };
}

/** What differs within a block, character by character. */
export const differencesOf = oncePer((entry: PairedEntry): Differences => {
  const { old, next } = entry;
  const changes = wordChanges(entry);
  const onPresent = ({ before, after }: TextChange): TextChange => ({
    before: old.toPresent(before),
    after: next.toPresent(after),
  });
  return {
    words: changes.map(onPresent),
    folded: writtenOtherwise(old.seen, next.seen, changes).map(onPresent),
    injected: injectedIn(old, next, changes),
  };
});

/** Where a range of the old side's present text is on the new side: beside a change with its words, inside one at its edges. */
export function followPassage(entry: PairedEntry, range: TextRange): TextRange {
  const { old, next } = entry;
  return next.toPresent(followChanges(old.toWords(range), wordChanges(entry)));
}

/** What changes the words of the old side into those of the new one. */
const wordChanges = oncePer(({ old, next }: PairedEntry): readonly TextChange[] =>
  old.words === next.words ? [] : diffTexts(old.words, next.words),
);

/** Between changes, the stretches in which two texts of the same folded words are not the same. */
function writtenOtherwise(old: string, next: string, changes: readonly TextChange[]): readonly TextChange[] {
  const found: TextChange[] = [];
  const ends = {
    before: { start: old.length, end: old.length },
    after: { start: next.length, end: next.length },
  };
  let from = { before: 0, after: 0 };
  for (const { before, after } of [...changes, ends]) {
    const length = before.start - from.before;
    for (let at = 0; at < length; at += 1) {
      const start = at;
      while (at < length && old[from.before + at] !== next[from.after + at]) at += 1;
      if (at > start)
        found.push({ before: shifted(start, at, from.before), after: shifted(start, at, from.after) });
    }
    from = { before: before.end, after: after.end };
  }
  return found;
}

function shifted(start: number, end: number, by: number): TextRange {
  return { start: start + by, end: end + by };
}

function injectedIn(old: Passage, next: Passage, changes: readonly TextChange[]): Differences['injected'] {
  /** Where something injected stands among the new side's words, and what it is. */
  const keyed = (side: Passage, follow: readonly TextChange[]) =>
    side.injected.map((range) => {
      const at = side.toWords({ start: range.start, end: range.start });
      return {
        range,
        key: `${followChanges(at, follow).start} ${side.present.slice(range.start, range.end)}`,
      };
    });
  const olds = keyed(old, changes);
  const nexts = keyed(next, []);
  return { old: without(olds, nexts), next: without(nexts, olds) };
}

interface Keyed {
  readonly range: TextRange;
  readonly key: string;
}

/** The ranges of some, less one for each of the others that has the same key. */
function without(some: readonly Keyed[], others: readonly Keyed[]): readonly TextRange[] {
  const left = new Map<string, number>();
  for (const { key } of others) left.set(key, (left.get(key) ?? 0) + 1);
  return some.flatMap(({ range, key }) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count > 0 ? [] : [range];
  });
}
