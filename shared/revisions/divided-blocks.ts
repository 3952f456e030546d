import type { Candidate } from './similar-blocks';
import { heldWording } from './wording';

/** What share of its wording a block must have in another one to be a part of it. */
export const LEAST_HELD = 0.8;

/** Blocks of one side that are one block of the other. */
export interface Divided {
  readonly whole: Candidate;
  readonly parts: readonly Candidate[];
}

/**
 * Runs of neighbouring blocks of one home that are one block on the other side, whose wording is in it. `likely` has for
 * each of the blocks those of the other side that it may be part of.
 */
export function dividedBlocks(
  blocks: readonly Candidate[],
  likely: readonly (readonly Candidate[])[],
): readonly Divided[] {
  const found: { whole: Candidate; parts: Candidate[] }[] = [];
  blocks.forEach((block, index) => {
    const run = found.at(-1);
    const last = run?.parts.at(-1);
    const isNext = last?.place === block.place - 1 && last.home === block.home;
    if (run && isNext && isPart(block, run.whole)) {
      run.parts.push(block);
      return;
    }
    const whole = likely[index]?.find((one) => isPart(block, one));
    if (whole) found.push({ whole, parts: [block] });
  });
  return found.filter(({ parts }) => parts.length > 1);
}

function isPart(part: Candidate, whole: Candidate): boolean {
  return part.wording.length < whole.wording.length && heldWording(part.wording, whole.wording) >= LEAST_HELD;
}
