import { GramIndex, MOST_TEXTS } from './gram-index';
import type { Passage } from './passages';

/** How much text goes into one index, in UTF-16 code units: what is made in some five milliseconds. */
const PIECE = 30_000;

/** Some neighbouring passages and the index of their texts. */
export interface PassageIndex {
  readonly passages: readonly Passage[];
  readonly index: GramIndex;
}

/**
 * Indexes passages piece by piece. A piece whose texts are those of a piece in `before` keeps its index; `pause` is
 * awaited after each one that is made, so that other work gets its turn.
 */
export async function indexPassages(
  passages: readonly Passage[],
  before: readonly PassageIndex[],
  pause: () => Promise<void>,
): Promise<readonly PassageIndex[]> {
  const made: PassageIndex[] = [];
  for (const piece of piecesOf(passages)) {
    const known = before[made.length];
    if (known && sameTexts(known.passages, piece)) {
      made.push({ passages: piece, index: known.index });
      continue;
    }
    made.push({ passages: piece, index: new GramIndex(piece.map(({ text }) => text)) });
    await pause();
  }
  return made;
}

function piecesOf(passages: readonly Passage[]): Passage[][] {
  const pieces: Passage[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const passage of passages) {
    const last = pieces.at(-1);
    if (last && length + passage.text.length <= PIECE && last.length < MOST_TEXTS) last.push(passage);
    else {
      pieces.push([passage]);
      length = 0;
    }
    length += passage.text.length;
  }
  return pieces;
}

function sameTexts(a: readonly Passage[], b: readonly Passage[]): boolean {
  return a.length === b.length && a.every(({ text }, i) => text === b[i]?.text);
}
