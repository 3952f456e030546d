import { correctionChanges, followSegments } from '../../anchoring/follow';
import { ok } from '../../result/result';
import { isLineEnd } from '../../text/lines';
import type { BodyOf } from '../commands';
import { find, replace } from '../record-list';
import type { Block, Correction, Project } from '../records';
import { replaceAnchors } from './anchors';
import { changeBriefing, invalid, type Outcome, unknown } from './outcome';

/** Says what a block reads where the source is wrong. */
export function correctBlock(project: Project, body: BodyOf<'block.correct'>): Outcome {
  return changeBriefing(project, body.briefing, (briefing) => {
    const block = find(briefing.blocks, body.block);
    if (!block) return unknown(body.block);
    const { corrections } = body;
    const fault = correctionFault(block, corrections);
    if (fault) return invalid(fault);
    const next = { ...briefing, blocks: replace(briefing.blocks, { ...block, corrections }) };
    const changes = correctionChanges(block, corrections);
    const moved = replaceAnchors(project.annotations, next, [block.id], body.anchors, (anchor) => ({
      ...anchor,
      segments: followSegments(anchor.segments, block.id, changes),
    }));
    if (!moved.ok) return moved;
    const { annotations, before } = moved.value;
    return ok({
      briefing: next,
      annotations,
      inverse: { ...body, corrections: block.corrections, anchors: before },
    });
  });
}

/**
 * Why corrections cannot be a block's, or null. Two that touch must be one, so that each has its own place in the
 * text; and a block is one paragraph, so none brings in a line end.
 */
function correctionFault(block: Block, corrections: readonly Correction[]): string | null {
  let last = block.start - 1;
  for (const { start, end, text } of corrections) {
    if (start <= last || start > end || end > block.end) return 'corrections out of order';
    if (start === end && text === '') return 'a correction that says nothing';
    if (hasLineEnd(text)) return 'a line end in a correction';
    last = end;
  }
  return null;
}

function hasLineEnd(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (isLineEnd(text.charCodeAt(at))) return true;
  return false;
}
