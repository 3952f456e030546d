import { toSourceRange } from '../../anchoring/present-text';
import { readsAround } from '../../injection/reads-around';
import { overlaps, type TextRange } from '../../text/range';
import type { BATCHES, CommandBody, PartBody } from '../commands';
import { placedBlock } from '../placed-block';
import type { Block, Briefing, Segment } from '../records';

/**
 * The change that takes what is selected for injected text: what was released there is quarantined again, and the
 * rest is marked by hand. Null where all of it is quarantined already.
 */
export function planQuarantine(
  briefing: Briefing,
  text: string,
  segments: readonly Segment[],
  newId: () => string,
): CommandBody | null {
  const bodies = segments.flatMap((segment): PartBody[] => {
    const block = placedBlock(briefing, segment.block)?.block;
    const range = block && toSourceRange(block, segment);
    if (!block || !range || range.start === range.end) return [];
    const known = briefing.injected.filter((one) => overlaps(one, range));
    const again = known
      .filter(({ status }) => status === 'released')
      .map(
        ({ id }): PartBody => ({
          type: 'injected.mark',
          briefing: briefing.id,
          injected: id,
          status: 'quarantined',
        }),
      );
    const marked = leftOf(range, known).map((part): PartBody => {
      const [from, to] = [part.start - block.start, part.end - block.start];
      const words = text.slice(block.start, block.end);
      const injected = {
        id: newId(),
        ...part,
        text: words.slice(from, to),
        signs: [],
        reads: readsAround(words.slice(0, from) + words.slice(to), from),
        status: 'quarantined' as const,
      };
      return { type: 'injected.add', briefing: briefing.id, injected };
    });
    return [...again, ...marked];
  });
  return together('quarantine', bodies);
}

/** The change that takes the blocks in which something is selected for page text; null where they all are. */
export function planPageText(
  briefing: Briefing,
  text: string,
  segments: readonly Segment[],
  newId: () => string,
): CommandBody | null {
  const ids = new Set(segments.map(({ block }) => block));
  const bodies = briefing.blocks
    .filter((block) => ids.has(block.id) && isFree(briefing, block))
    .map(({ start, end }): PartBody => {
      const words = text.slice(start, end);
      const furniture = { id: newId(), start, end, text: words, rule: 'by-hand', status: 'hidden' } as const;
      return { type: 'furniture.add', briefing: briefing.id, furniture };
    });
  return together('page-text', bodies);
}

/** Whether a block is no page text yet. */
function isFree({ furniture }: Briefing, block: Block): boolean {
  return block.kind !== 'furniture' && !furniture.some((page) => overlaps(page, block));
}

/** What a range has outside of others, which are in order and do not overlap. */
function leftOf(range: TextRange, others: readonly TextRange[]): readonly TextRange[] {
  const parts: TextRange[] = [];
  let { start } = range;
  for (const other of others) {
    if (other.start > start) parts.push({ start, end: other.start });
    start = Math.max(start, other.end);
  }
  return start < range.end ? [...parts, { start, end: range.end }] : parts;
}

function together(as: (typeof BATCHES)[number], bodies: readonly PartBody[]): CommandBody | null {
  const [only, ...others] = bodies;
  if (!only) return null;
  return others.length === 0 ? only : { type: 'batch', as, bodies };
}
