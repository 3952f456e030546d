import { compareQuote, type QuoteComparison } from '../anchoring/compare-quote';
import { makeAnchor } from '../anchoring/make-anchor';
import { presentText } from '../anchoring/present-text';
import { placedBlock } from '../project/placed-block';
import type { Annotation, Claim, Segment } from '../project/records';
import { overlaps } from '../text/range';
import { sentencesIn } from '../text/sentences';
import { compare, type ExportContext } from './context';

/**
 * The words of a claim to print, held against the source: as a person marked them; of a claim that the engine found
 * (首次, the largest) the whole sentence, since its few words tell a reader nothing.
 */
export function claimWords(context: ExportContext, claim: Claim): QuoteComparison {
  return claim.type === null ? compare(context, claim) : sentenceWords(context, claim);
}

/** The whole sentences that an annotation stands in, held against the source; its own words where they are missing. */
export function sentenceWords(context: ExportContext, annotation: Annotation): QuoteComparison {
  const { briefing, source } = context;
  const marked = compare(context, annotation);
  if (marked.status === 'missing') return marked;
  const segments = annotation.anchor.segments.map((segment) => sentenceAround(context, segment));
  return compareQuote(briefing, source, makeAnchor(briefing, source, segments));
}

/** The sentence that holds a stretch of a block; the stretch itself where there is none. */
function sentenceAround({ briefing, source }: ExportContext, segment: Segment): Segment {
  const placed = placedBlock(briefing, segment.block);
  if (!placed) return segment;
  const present = presentText(placed.block, source);
  const around = sentencesIn(present, { start: 0, end: present.length }).filter((one) =>
    overlaps(one, segment),
  );
  const { start } = around[0] ?? segment;
  const { end } = around.at(-1) ?? segment;
  return { block: segment.block, start, end };
}
