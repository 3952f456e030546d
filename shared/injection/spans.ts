import type { TextRange } from '../text/range';
import { CharClass } from '../text/scripts';
import { type Affixes, MOST_AFFIXES, usualHeadAt, usualTailAt } from './affixes';
import { type Copy, isHan } from './copy';
import { PARTICLES } from './data/grammar';
import type { Place } from './families';
import type { Seams } from './seams';

/** Numbers, and what stands by them, belong to the text. */
const NEVER_UNKNOWN = `${PARTICLES}一二三四五六七八九十百千万第多余有`;
const LONGEST_UNKNOWN = 3;
const WORD_WINDOW = 6;

/** What has to go at a place before affixes: the stem, the whole run and the words that hold foreign characters. */
export function coreOf(copy: Copy, { stem, suspect }: Place, seams: Seams): TextRange {
  const start = Math.min(stem.start, suspect.start);
  const end = Math.max(stem.end, suspect.end);
  const isPart = stem.start <= suspect.start && suspect.end <= stem.end;
  return isPart && (suspect.known !== null || suspect.foreign === 0)
    ? { start, end }
    : overWords(copy, { start, end }, seams, suspect.line.home);
}

/** Completes the words that the foreign edges of a run belong to, as far as they add neutral characters only. */
function overWords(copy: Copy, range: TextRange, seams: Seams, avoid: CharClass): TextRange {
  const { text, classes } = copy;
  const isEdge = (at: number): boolean => classes[at] !== avoid && classes[at] !== CharClass.han;
  let from = range.start;
  let to = range.end;
  while (range.start - from < WORD_WINDOW && classes[from - 1] === CharClass.han) from -= 1;
  while (to - range.end < WORD_WINDOW && classes[to] === CharClass.han) to += 1;
  let at = from;
  let { start, end } = range;
  for (const word of seams.wordsOf(text.slice(from, to))) {
    const wordEnd = at + word.length;
    if (
      at < range.start &&
      wordEnd > range.start &&
      isEdge(range.start) &&
      !PARTICLES.includes(text[at] ?? '')
    )
      start = at;
    if (
      at < range.end &&
      wordEnd > range.end &&
      isEdge(range.end - 1) &&
      !PARTICLES.includes(text[wordEnd - 1] ?? '')
    )
      end = wordEnd;
    at = wordEnd;
  }
  return seams.weight(start, end) >= seams.weight(range.start, range.end) ? { start, end } : range;
}

/** The span with the affixes that only the advertisement explains (INJ-4). */
export function withAffixes(
  copy: Copy,
  core: TextRange,
  avoid: CharClass,
  affixes: Affixes,
  seams: Seams,
): TextRange {
  let { start, end } = core;
  // A usual affix can reach into the run: 費 is foreign, 費用 is the tail.
  for (let at = core.end - 1; at > core.end - LONGEST_UNKNOWN && at > core.start; at -= 1)
    end = Math.max(end, at + usualTailAt(copy, at, avoid));
  for (let at = core.start + 1; at < core.start + LONGEST_UNKNOWN && at < core.end; at += 1)
    start = Math.min(start, at - usualHeadAt(copy, at, avoid));
  for (let i = 0; i < MOST_AFFIXES; i += 1) {
    const tail = affixes.tailAt(end, avoid);
    if (tail === 0 || !belongs(seams, { start, end }, { start, end: end + tail }, 'after')) break;
    end += tail;
  }
  for (let i = 0; i < MOST_AFFIXES; i += 1) {
    const head = affixes.headAt(start, avoid);
    if (head === 0 || !belongs(seams, { start, end }, { start: start - head, end }, 'before')) break;
    start -= head;
  }
  return { start, end };
}

/** Whether the text reads better, or as well and as nowhere else, without the affix. */
function belongs(seams: Seams, narrow: TextRange, wide: TextRange, side: 'before' | 'after'): boolean {
  const affix =
    side === 'after' ? { start: narrow.end, end: wide.end } : { start: wide.start, end: narrow.start };
  const gain = seams.weight(wide.start, wide.end) - seams.weight(narrow.start, narrow.end);
  if (Math.abs(gain) > 1) return gain > 0;
  return seams.isWordLess(narrow, wide) && !seams.affixStandsElsewhere(affix, side);
}

/** Where the text does not read on, the nearest whole words beside the span that let it. */
export function mended(copy: Copy, core: TextRange, avoid: CharClass, seams: Seams): TextRange {
  if (seams.weight(core.start, core.end) > 0) return core;
  for (let total = 1; total <= LONGEST_UNKNOWN; total += 1) {
    for (let tail = total; tail >= 0; tail -= 1) {
      const wide = { start: core.start - (total - tail), end: core.end + tail };
      if (!isNeutral(copy, wide.start, core.start, avoid) || !isNeutral(copy, core.end, wide.end, avoid))
        continue;
      if (!['word', 'phrase'].includes(seams.reading(wide.start, wide.end))) continue;
      if (tail > 0 && !seams.isWordAt({ start: core.end, end: wide.end }, 'after')) continue;
      if (tail < total && !seams.isWordAt({ start: wide.start, end: core.start }, 'before')) continue;
      return wide;
    }
  }
  return core;
}

function isNeutral({ text, classes }: Copy, from: number, to: number, avoid: CharClass): boolean {
  for (let i = from; i < to; i += 1) {
    if (!isHan(classes[i]) || classes[i] === avoid || NEVER_UNKNOWN.includes(text[i] ?? '')) return false;
  }
  return true;
}
