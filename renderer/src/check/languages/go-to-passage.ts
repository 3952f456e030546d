import type { AlignedSide, Side } from '../../../../shared/pairs/alignment';
import { wholeOf } from '../../../../shared/pairs/units';
import { placedBlock } from '../../../../shared/project/placed-block';
import type { Segment } from '../../../../shared/project/records';
import { enterWorkspace, leaveDesk, useWorkspace } from '../../state/workspace';

/** Brings the first of some turns into sight in the transcript, or what stands before them. */
export function goToPassage({ briefing }: Side, { turns, blocks }: AlignedSide): void {
  const [turn] = turns;
  if (turn !== undefined) {
    show(briefing.id, { soughtTurn: turn });
    return;
  }
  const block = placedBlock(briefing, blocks[0] ?? '')?.block;
  if (block) goToWords(briefing.id, [wholeOf(block)]);
}

/** Selects some words of a briefing in the transcript. */
export function goToWords(briefing: string, segments: readonly Segment[]): void {
  show(briefing, { soughtWords: segments });
}

function show(
  briefing: string,
  sought: { readonly soughtTurn: string } | { readonly soughtWords: readonly Segment[] },
): void {
  if (useWorkspace.getState().briefing !== briefing) enterWorkspace(briefing);
  leaveDesk();
  useWorkspace.setState(sought);
}
