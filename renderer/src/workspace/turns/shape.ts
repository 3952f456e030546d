import { presentText, toPresentRange, toSourceRange } from '../../../../shared/anchoring/present-text';
import type { CommandBody } from '../../../../shared/project/commands';
import { placedBlock } from '../../../../shared/project/placed-block';
import type { Briefing, Project, Turn } from '../../../../shared/project/records';
import { planSplit } from '../../../../shared/project/revise/plan-turns';
import type { Place } from '../../editor/positions';
import { excerpt } from '../../ui/excerpt';

/** How much of a new turn is shown, in characters. */
const LENGTH = 40;

/** A turn in two: the change, the id of the new turn, and how its words begin. */
export interface Split {
  readonly body: CommandBody;
  readonly turn: string;
  readonly words: string;
}

/** What splitting a turn at the caret comes to; null where the caret is not in it, or at its edge. */
export function splitOf(
  project: Pick<Project, 'annotations'>,
  briefing: Briefing,
  text: string,
  turn: Turn,
  { caret, newId }: { readonly caret: Place | null; readonly newId: () => string },
): Split | null {
  const block = placedBlock(briefing, caret?.block ?? '')?.block;
  if (!caret || block?.turn !== turn.id) return null;
  const at = toSourceRange(block, { start: caret.offset, end: caret.offset }).start;
  const body = planSplit(project, briefing, text, at, newId);
  return body && { body, turn: body.id, words: excerpt(wordsFrom(briefing, text, body.at), LENGTH) };
}

/** What a block reads from a place in the source on. */
function wordsFrom({ blocks }: Briefing, text: string, at: number): string {
  const block = blocks.find(({ start, end }) => start <= at && at < end);
  if (!block) return '';
  return presentText(block, text).slice(toPresentRange(block, { start: at, end: block.end }).start);
}
