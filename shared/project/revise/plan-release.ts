import { contains } from '../../text/range';
import type { BodyOf } from '../commands';
import type { Briefing, Furniture } from '../records';

/** The change that makes words again of page text: each block goes back to the turn that it lies in, if it lies in one. */
export function planRelease(briefing: Briefing, page: Furniture): BodyOf<'furniture.remove'> {
  const homes = briefing.blocks
    .filter((block) => block.kind === 'furniture' && contains(page, block))
    .map((block) => {
      const turn = briefing.turns.find((one) => contains(one, block))?.id ?? null;
      return { block: block.id, kind: turn === null ? ('preamble' as const) : ('words' as const), turn };
    });
  return { type: 'furniture.remove', briefing: briefing.id, furniture: page.id, homes };
}
