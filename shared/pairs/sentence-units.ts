import { presentText } from '../anchoring/present-text';
import { placedBlock } from '../project/placed-block';
import type { Figure, Segment } from '../project/records';
import { sentencesIn } from '../text/sentences';
import type { Side } from './alignment';
import type { Traits } from './traits';
import { figuresByBlock, passageTraits } from './units';

/** A sentence that is aligned. */
export interface SentenceUnit {
  readonly segment: Segment;
  readonly traits: Traits;
}

/** The sentences of some blocks with their traits, in order. */
export function sentenceUnitsOf(side: Side, blocks: readonly string[]): readonly SentenceUnit[] {
  const figures = figuresByBlock(side);
  return blocks.flatMap((id) => {
    const block = placedBlock(side.briefing, id)?.block;
    if (!block) return [];
    const text = presentText(block, side.text);
    return sentencesIn(text, { start: 0, end: text.length }).map(({ start, end }) => {
      const segment = { block: id, start, end };
      const within = (figures.get(id) ?? []).filter((figure) => beginsIn(figure, segment));
      return { segment, traits: passageTraits(side, segment, within) };
    });
  });
}

function beginsIn({ anchor }: Figure, { start, end }: Segment): boolean {
  const at = anchor.segments[0]?.start ?? -1;
  return at >= start && at < end;
}
