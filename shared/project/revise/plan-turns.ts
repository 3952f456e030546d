import { presentLength } from '../../anchoring/present-text';
import { trimRange } from '../../text/lines';
import type { BodyOf } from '../commands';
import { placedBlock } from '../placed-block';
import type { Block, Briefing, Project, Segment } from '../records';
import { planAnchors } from './plan-anchors';
import { revised } from './revised';

/**
 * The change that makes two turns of one; null where nothing would be on one of the sides. `at` is in the source
 * `text`, in UTF-16 code units: between two blocks the second turn begins with the next one, blanks at the seam stay
 * with the first, and a seam in a correction moves to its end. What is marked across it stays marked on both sides.
 */
export function planSplit(
  project: Pick<Project, 'annotations'>,
  briefing: Briefing,
  text: string,
  at: number,
  newId: () => string,
): BodyOf<'turn.split'> | null {
  const turn = briefing.turns.find(({ start, end }) => start <= at && at < end);
  if (!turn) return null;
  const blocks = briefing.blocks.filter((block) => block.turn === turn.id);
  const inside = blocks.find(({ start, end }) => start < at && at < end);
  const seam = (inside && seamIn(inside, text, at)) ?? blocks.find(({ start }) => start >= at)?.start;
  if (seam === undefined || !blocks.some(({ start }) => start < seam)) return null;
  const cut = blocks.find(({ start, end }) => start < seam && seam < end);
  const body: BodyOf<'turn.split'> = {
    type: 'turn.split',
    briefing: briefing.id,
    turn: turn.id,
    at: seam,
    id: newId(),
    block: cut ? newId() : null,
    anchors: [],
    was: null,
  };
  const next = revised(briefing, body);
  if (!next) return null;
  const first = cut && placedBlock(next, cut.id)?.block;
  if (!first || body.block === null) return body;
  const follow = cutSegments([first.id, body.block], presentLength(first));
  return {
    ...body,
    anchors: planAnchors(project, { before: briefing, after: next, text }, [first.id], follow),
  };
}

/** The change that joins a turn to the one before it; null where there is none. Two parts of one paragraph become one again. */
export function planJoin(
  project: Pick<Project, 'annotations'>,
  briefing: Briefing,
  text: string,
  turn: string,
): BodyOf<'turn.join'> | null {
  const index = briefing.blocks.findIndex((block) => block.turn === turn);
  const [first, second] = [briefing.blocks[index - 1], briefing.blocks[index]];
  const apart: BodyOf<'turn.join'> = {
    type: 'turn.join',
    briefing: briefing.id,
    turn,
    block: null,
    anchors: [],
  };
  const molten = second && { ...apart, block: second.id };
  const next = molten && revised(briefing, molten);
  if (!first || !next) return revised(briefing, apart) && apart;
  const ids = [first.id, second.id] as const;
  const follow = meltSegments(ids, presentLength(first));
  return { ...molten, anchors: planAnchors(project, { before: briefing, after: next, text }, ids, follow) };
}

/** Where in a block it can be cut, at a place or after it; undefined where nothing would be left after that. */
function seamIn(block: Block, text: string, at: number): number | undefined {
  const corrected = block.corrections.find(({ start, end }) => start < at && at < end);
  const seam = corrected?.end ?? trimRange(text, { start: at, end: block.end }).start;
  const isOver = block.corrections.some(({ start, end }) => start < seam && seam < end);
  if (isOver) return seamIn(block, text, seam);
  return seam < block.end && trimRange(text, { start: seam, end: block.end }).start < block.end
    ? seam
    : undefined;
}

type Follow = (segments: readonly Segment[]) => readonly Segment[];

function cutSegments([first, second]: readonly [string, string], seam: number): Follow {
  return (segments) =>
    segments.flatMap((segment) => {
      if (segment.block !== first || segment.end <= seam) return [segment];
      const rest = { block: second, start: Math.max(0, segment.start - seam), end: segment.end - seam };
      return segment.start < seam ? [{ ...segment, end: seam }, rest] : [rest];
    });
}

function meltSegments([first, second]: readonly [string, string], seam: number): Follow {
  return (segments) => {
    const melted: Segment[] = [];
    for (const segment of segments) {
      const last = melted.at(-1);
      if (segment.block !== second) melted.push(segment);
      else if (last?.block === first && last.end === seam && segment.start === 0)
        melted[melted.length - 1] = { ...last, end: seam + segment.end };
      else melted.push({ block: first, start: segment.start + seam, end: segment.end + seam });
    }
    return melted;
  };
}
