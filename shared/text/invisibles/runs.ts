import type { TextRange } from '../range';
import type { Invisible } from './invisible';
import { shortName } from './short-name';

/** Characters of one kind that follow each other without anything between them; at least one. */
export interface InvisibleRun extends TextRange {
  readonly first: Invisible;
  readonly all: readonly Invisible[];
}

/** How many different signs are named before the rest is only counted. */
const NAMED = 3;
/** How much of a message in tags is shown, in characters. */
const LONGEST_MESSAGE = 40;

/** Joins what stands together, so that a hundred characters in a row are one thing to look at. */
export function runsOf(found: readonly Invisible[]): readonly InvisibleRun[] {
  const runs: { first: Invisible; all: Invisible[]; start: number; end: number }[] = [];
  for (const one of found) {
    const last = runs.at(-1);
    if (last && last.end === one.start && isAlike(last.first, one)) {
      last.all.push(one);
      last.end = one.end;
    } else runs.push({ first: one, all: [one], start: one.start, end: one.end });
  }
  return runs;
}

function isAlike(a: Invisible, b: Invisible): boolean {
  if (a.kind === 'homoglyph' && b.kind === 'homoglyph') return a.script === b.script;
  return a.kind === b.kind;
}

/** What a box says about a run: short names as Unicode has them, and how often; of tags, what they spell. */
export function labelOf({ first, all }: InvisibleRun): string {
  if (first.kind === 'tag' && all.length > 1) return `TAG ${messageOf(all)}`.trimEnd();
  if (all.every(({ code }) => code === first.code)) {
    return all.length === 1 ? shortName(first.code) : `${shortName(first.code)} ×${all.length}`;
  }
  const names = all.slice(0, NAMED).map(({ code }) => shortName(code));
  return all.length > NAMED ? `${names.join(' ')} … ×${all.length}` : names.join(' ');
}

/** Tags are letters, digits and signs of ASCII that cannot be seen. */
function messageOf(all: readonly Invisible[]): string {
  const letters = all.slice(0, LONGEST_MESSAGE).map(({ code }) => {
    const letter = code - 0xe0000;
    return letter >= 0x20 && letter < 0x7f ? String.fromCharCode(letter) : '';
  });
  return all.length > LONGEST_MESSAGE ? `${letters.join('')}…` : letters.join('');
}
