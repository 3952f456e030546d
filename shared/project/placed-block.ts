import { oncePer } from './once-per';
import type { Block, Briefing } from './records';

/** A block and its place in reading order, counted from 0. */
export interface PlacedBlock {
  readonly block: Block;
  readonly index: number;
}

const byId = oncePer(
  (blocks: readonly Block[]): ReadonlyMap<string, PlacedBlock> =>
    new Map(blocks.map((block, index) => [block.id, { block, index }])),
);

/** Looks a block of a briefing up by id. */
export function placedBlock({ blocks }: Pick<Briefing, 'blocks'>, id: string): PlacedBlock | undefined {
  return byId(blocks).get(id);
}
