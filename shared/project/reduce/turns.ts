import { presentLength } from '../../anchoring/present-text';
import { fail } from '../../result/problem';
import { ok } from '../../result/result';
import type { BodyOf } from '../commands';
import { find, replace } from '../record-list';
import type { Anchor, Block, Briefing, Project, Segment, Turn } from '../records';
import { replaceAnchors } from './anchors';
import { changeBriefing, invalid, type Outcome, pickSame, unknown } from './outcome';

/** Changes who speaks in a turn, what it does, or when it was. */
export function editTurn(project: Project, body: BodyOf<'turn.edit'>): Outcome {
  return changeBriefing(project, body.briefing, (briefing) => {
    const turn = find(briefing.turns, body.turn);
    if (!turn) return unknown(body.turn);
    const { speaker } = body.edit;
    if (speaker !== undefined && !find(briefing.speakers, speaker)) return unknown(speaker);
    return ok({
      briefing: { ...briefing, turns: replace(briefing.turns, { ...turn, ...body.edit }) },
      inverse: { ...body, edit: pickSame(turn, body.edit) },
    });
  });
}

/** Makes two turns of one, and of the block that the seam is in, if it is in one, two as well. */
export function splitTurn(project: Project, body: BodyOf<'turn.split'>): Outcome {
  return changeBriefing(project, body.briefing, (briefing) => {
    const turn = find(briefing.turns, body.turn);
    if (!turn) return unknown(body.turn);
    const { at, id, was } = body;
    const second: Turn = was?.turn ?? { ...turn, id, start: at };
    const end = was?.end ?? at;
    if (find(briefing.turns, id)) return fail('command.duplicate-id', { id });
    const fits = turn.start < at && turn.start <= end && end <= at && at < turn.end;
    if (!fits || second.id !== id || second.start !== at || second.end !== turn.end) {
      return invalid('not in the turn');
    }
    const whole = briefing.blocks.find((one) => one.turn === turn.id && one.start < at && at < one.end);
    if ((body.block === null) !== (whole === undefined)) return invalid('a block over the seam, or none');
    const parts = whole && body.block !== null ? cutBlock(whole, at, body.block) : null;
    if (parts && find(briefing.blocks, parts[1].id)) return fail('command.duplicate-id', { id: parts[1].id });
    if (whole && !parts) return invalid('inside a correction');
    const next: Briefing = {
      ...briefing,
      turns: briefing.turns.flatMap((one) => (one === turn ? [{ ...turn, end }, second] : [one])),
      blocks: briefing.blocks
        .flatMap((one) => (one === whole && parts ? parts : [one]))
        .map((one) => (one.turn === turn.id && one.start >= at ? { ...one, turn: id } : one)),
    };
    const moved = replaceAnchors(
      project.annotations,
      next,
      parts ? [parts[0].id] : [],
      body.anchors,
      (anchor) => (parts ? beyondSeam(anchor, parts) : anchor),
    );
    if (!moved.ok) return moved;
    const { annotations, before } = moved.value;
    const inverse: BodyOf<'turn.join'> = {
      type: 'turn.join',
      briefing: briefing.id,
      turn: id,
      block: body.block,
      anchors: before,
    };
    return ok({ briefing: next, annotations, inverse });
  });
}

/** Joins a turn to the one before it, and its first block to the block before that where the command says so. */
export function joinTurn(project: Project, body: BodyOf<'turn.join'>): Outcome {
  return changeBriefing(project, body.briefing, (briefing) => {
    const index = briefing.turns.findIndex(({ id }) => id === body.turn);
    const turn = briefing.turns[index];
    if (!turn) return unknown(body.turn);
    const before = briefing.turns[index - 1];
    if (!before || !followsWhole(briefing.blocks, before, turn)) return invalid('no turn before it');
    const parts = body.block === null ? null : meltable(briefing.blocks, before, turn, body.block);
    if (body.block !== null && !parts) return invalid('no block to melt into');
    const next: Briefing = {
      ...briefing,
      turns: briefing.turns.flatMap((one) => {
        if (one === turn) return [];
        return one === before ? [{ ...before, end: turn.end }] : [one];
      }),
      blocks: briefing.blocks.flatMap((one) => {
        if (parts && one === parts[0]) return [meltBlocks(parts)];
        if (parts && one === parts[1]) return [];
        return one.turn === turn.id ? [{ ...one, turn: before.id }] : [one];
      }),
    };
    const moved = replaceAnchors(
      project.annotations,
      next,
      parts ? parts.map(({ id }) => id) : [],
      body.anchors,
      (anchor) => (parts ? beforeSeam(anchor, parts) : anchor),
    );
    if (!moved.ok) return moved;
    const inverse: BodyOf<'turn.split'> = {
      type: 'turn.split',
      briefing: briefing.id,
      turn: before.id,
      at: turn.start,
      id: turn.id,
      block: body.block,
      anchors: moved.value.before,
      was: { turn, end: before.end },
    };
    return ok({ briefing: next, annotations: moved.value.annotations, inverse });
  });
}

/** A block on both sides of a seam. */
type Parts = readonly [Block, Block];

/** A block in two, or null where the seam is inside a correction. What is put in at the seam goes with the first. */
function cutBlock(block: Block, at: number, id: string): Parts | null {
  if (block.corrections.some(({ start, end }) => start < at && at < end)) return null;
  const first = { ...block, end: at, corrections: block.corrections.filter(({ end }) => end <= at) };
  const rest = block.corrections.slice(first.corrections.length);
  return [first, { ...block, id, start: at, corrections: rest }];
}

function meltBlocks([first, second]: Parts): Block {
  return { ...first, end: second.end, corrections: [...first.corrections, ...second.corrections] };
}

/** The two blocks that become one; null where they are not neighbours that cutting would give back as they are. */
function meltable(blocks: readonly Block[], before: Turn, turn: Turn, id: string): Parts | null {
  const index = blocks.findIndex((block) => block.id === id);
  const [first, second] = [blocks[index - 1], blocks[index]];
  if (!first || !second || first.turn !== before.id || second.turn !== turn.id) return null;
  const isOnePlace = first.end === turn.start && second.start === turn.start && first.kind === second.kind;
  const [last, next] = [first.corrections.at(-1), second.corrections[0]];
  const isClear = next?.start !== turn.start || (next.end > next.start && last?.end !== turn.start);
  return isOnePlace && isClear ? [first, second] : null;
}

/** Whether a turn and its blocks begin where the turn before it and its blocks have ended. */
function followsWhole(blocks: readonly Block[], before: Turn, turn: Turn): boolean {
  if (before.start >= turn.start || before.end > turn.start || turn.start >= turn.end) return false;
  return blocks.every(
    (block) =>
      (block.turn !== before.id || (block.start < turn.start && block.end <= turn.start)) &&
      (block.turn !== turn.id || block.start >= turn.start),
  );
}

/** An anchor after its block was cut; null where it stands on both sides of the seam. */
function beyondSeam(anchor: Anchor, [first, second]: Parts): Anchor | null {
  const seam = presentLength(first);
  const segments: Segment[] = [];
  for (const segment of anchor.segments) {
    if (segment.block !== first.id || segment.end <= seam) segments.push(segment);
    else if (segment.start < seam) return null;
    else segments.push({ block: second.id, start: segment.start - seam, end: segment.end - seam });
  }
  return { ...anchor, segments };
}

/** An anchor after two blocks were made one; null where it ran from the one into the other. */
function beforeSeam(anchor: Anchor, [first, second]: Parts): Anchor | null {
  const seam = presentLength(first);
  const segments: Segment[] = [];
  for (const segment of anchor.segments) {
    if (segment.block !== second.id) {
      segments.push(segment);
      continue;
    }
    if (segments.at(-1)?.block === first.id) return null;
    segments.push({ block: first.id, start: segment.start + seam, end: segment.end + seam });
  }
  return { ...anchor, segments };
}
