import { withUsualAffixes } from './affixes';
import { type Copy, isHan, lineAt, otherThan } from './copy';
import { FUNCTION_CHARACTERS } from './data/grammar';
import type { Family, Place } from './families';
import { isQuoted } from './quoted';
import { foreignIn } from './runs';
import type { Seams } from './seams';
import { distinctSeams, unrelatedIn } from './unrelated';

const FEWEST = 3;
const MOST_PLACES = 24;
const LONGEST = 10;
/** Of the places, at least this share has to go on with the same character for it to be part of the string. */
const SHARE = 0.7;
/** Of the places, at least this share has neighbours of its own on either side: words are used in turns of phrase. */
const VARIED = 0.6;
/** Of the places, at most this share may be one that the text cannot do without. */
const MOST_NEEDED = 0.1;
/** Before it is known which affixes belong to it, what the seams of its places must weigh together. */
const WORTH_WEIGHING = 2.5;

/**
 * Strings in the script of the text itself that stand in unrelated places, and some of them in the middle of words: only
 * their places tell them from the text's own words (INJ-2).
 */
export function repeatedFamilies(copy: Copy, seams: Seams): readonly Family[] {
  const families: Family[] = [];
  const seen = new Set<string>();
  for (const starts of seams.phrases().varied(FEWEST, MOST_PLACES, VARIED)) {
    const [kept, length] = widened(copy, starts);
    if (!isVaried(kept.map((at) => copy.text[at + length] ?? '\n'))) continue;
    const first = kept[0] ?? 0;
    const stem = copy.text.slice(first, first + length);
    if (seen.has(stem) || !mayBeStem(copy, stem, first)) continue;
    seen.add(stem);
    const places = kept.map((start) => placeAt(copy, start, start + length)).reverse();
    const unrelated = unrelatedIn(
      copy.text,
      places.map(({ stem }) => stem),
    );
    if (unrelated >= FEWEST && isWorthWeighing(copy, places, seams)) families.push({ places, unrelated });
  }
  return families;
}

function isVaried(signs: readonly string[]): boolean {
  const distinct = new Set(signs).size;
  return distinct >= FEWEST && distinct >= signs.length * VARIED;
}

/** The places that go on alike, and how far. */
function widened({ text, classes }: Copy, starts: readonly number[]): readonly [readonly number[], number] {
  let kept = starts;
  let length = 3;
  while (length < LONGEST) {
    const counts = new Map<string, number>();
    for (const at of kept) {
      const sign = text[at + length] ?? '';
      if (isHan(classes[at + length])) counts.set(sign, (counts.get(sign) ?? 0) + 1);
    }
    const [sign, count] = [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most), ['', 0]);
    if (count < FEWEST || count < kept.length * SHARE) break;
    const width = length;
    kept = kept.filter((at) => text[at + width] === sign);
    length += 1;
  }
  return [kept, length];
}

/** In the text's own script (runs of the other one are found as such), and no turn of phrase. */
function mayBeStem(copy: Copy, stem: string, at: number): boolean {
  const [first, last] = [stem[0] ?? '', stem.at(-1) ?? ''];
  if (FUNCTION_CHARACTERS.includes(first) || FUNCTION_CHARACTERS.includes(last)) return false;
  return foreignIn(copy, { start: at, end: at + stem.length }, lineAt(copy, at)?.home ?? copy.home) === 0;
}

function placeAt(copy: Copy, start: number, end: number): Place {
  const line = lineAt(copy, start) ?? { start, end, home: copy.home, isEnglish: false };
  const quoted = isQuoted(copy, line, { start, end });
  return {
    stem: { start, end },
    suspect: { start, end, line, foreign: 0, known: null, quoted, amongOwn: true },
  };
}

/** Whether the places could be enough, each with or without its usual affixes. */
function isWorthWeighing(copy: Copy, places: readonly Place[], seams: Seams): boolean {
  const needed = places.filter(({ stem }) => seams.cannotMend(stem.start, stem.end)).length;
  if (needed > places.length * MOST_NEEDED) return false;
  let weight = 0;
  for (const { start, end } of distinctSeams(
    copy.text,
    places.map(({ stem }) => stem),
  )) {
    const wide = withUsualAffixes(copy, { start, end }, otherThan(copy.home));
    const isWider = wide.start < start || wide.end > end;
    weight += Math.max(seams.weight(start, end), isWider ? seams.weight(wide.start, wide.end) : -1);
  }
  return weight >= WORTH_WEIGHING;
}
