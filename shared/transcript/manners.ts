import type { LabelForm, SpeakerLabel } from './labels';
import { isCapitals } from './words-en';

/** A manner is settled by two sure labels, if at least half of what is set off in this manner are labels. */
const FEWEST_SURE = 2;
/** A manner that sets off nothing but names is settled by itself, if one of them comes again. */
const FEWEST_READABLE = 3;
/** `Jane Roe, Harbor Bank`, `Jane Roe (Harbor Bank)`. */
const PARTED = /^\p{Lu}[^,(]{2,40}(?:, | \(| --? )\p{Lu}/u;
const CAPITALS = 'capitals';
const NEARLY_ALL = 0.8;

interface Tally {
  sure: number;
  readable: number;
  all: number;
  readonly keys: Set<string>;
}

/**
 * How the text sets off its labels (SPK-6): in what manner, and whether alone on the line. Gives a test for a label:
 * whether others of its manner are labels, so that it is one too even if it stands only once. A colon alone is no
 * manner of its own, but right after a time line it is, and in capitals, or with a name and something beside
 * it.
 */
export function settledManners(
  forms: readonly LabelForm[],
  sure: ReadonlySet<LabelForm>,
): (label: SpeakerLabel & LabelForm) => boolean {
  const tallies = new Map<string, Tally>();
  for (const form of forms) {
    const manner = mannerOf(form);
    if (manner === null) continue;
    const tally = tallies.get(manner) ?? { sure: 0, readable: 0, all: 0, keys: new Set() };
    tallies.set(manner, tally);
    tally.all += 1;
    if (sure.has(form)) tally.sure += 1;
    if (form.reading !== null) {
      tally.readable += 1;
      tally.keys.add(form.reading.key);
    }
  }
  return (label) => {
    const manner = mannerOf(label);
    const tally = tallies.get(manner ?? '');
    // A single word in capitals may be a heading.
    if (!tally || (manner?.startsWith(CAPITALS) && !label.inner.includes(' '))) return false;
    const { readable, all } = tally;
    if (tally.sure >= FEWEST_SURE && tally.sure * 2 >= all) return true;
    return readable >= FEWEST_READABLE && readable >= all * NEARLY_ALL && tally.keys.size < readable;
  };
}

function mannerOf({ manner, afterTime, words, inner }: LabelForm): string | null {
  const looks = isCapitals(inner) ? CAPITALS : PARTED.test(inner) ? 'parted' : null;
  const open = afterTime ? 'timed' : looks;
  const form = manner !== 'colon' ? manner : open;
  return form && `${form}${words === null ? ' alone' : ''}`;
}
