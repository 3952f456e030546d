import { overlaps } from '../text/range';
import type { Block, Briefing, Turn } from './records';

/** Consecutive blocks of one turn, or of none. */
export interface BlockGroup {
  readonly turn: Turn | null;
  readonly blocks: readonly Block[];
}

/**
 * The blocks that are shown, by turn and in order: all but the page text that nobody asked for. Page text in
 * the middle of a turn stays in it. A group that nobody speaks has at most `most` blocks.
 */
export function shownGroups(briefing: Briefing, most = Number.POSITIVE_INFINITY): readonly BlockGroup[] {
  const turns = new Map(briefing.turns.map((turn) => [turn.id, turn]));
  const wanted = briefing.furniture.filter(({ status }) => status === 'shown');
  const shown = briefing.blocks.filter(
    (block) => block.kind !== 'furniture' || wanted.some((furniture) => overlaps(furniture, block)),
  );
  const groups: { readonly turn: Turn | null; readonly blocks: Block[] }[] = [];
  shown.forEach((block, index) => {
    const last = groups.at(-1);
    const own = block.turn === null ? null : (turns.get(block.turn) ?? null);
    const inside = !own && last?.turn && shown.slice(index).find((next) => next.turn)?.turn === last.turn.id;
    const turn = inside ? last.turn : own;
    if (last && last.turn === turn && (turn || last.blocks.length < most)) last.blocks.push(block);
    else groups.push({ turn, blocks: [block] });
  });
  return groups;
}
