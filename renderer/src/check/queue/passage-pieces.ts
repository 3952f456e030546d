import { toPresentRange } from '../../../../shared/anchoring/present-text';
import type { Annotation, Block, Briefing } from '../../../../shared/project/records';
import { sentencesIn } from '../../../../shared/text/sentences';
import { cutIntoPieces, type Marked, type Piece } from '../../print/pieces';

/** What a stretch of a paragraph is to the item that is looked at. */
export type PassageMark = 'words' | 'sentence' | 'other' | 'injected';

/**
 * A paragraph cut into pieces: the words of an annotation, the sentences in which they stand, the words of other
 * annotations, and injected text. `text` is the block's present text; the pieces make it up.
 */
export function passagePieces(
  { injected }: Pick<Briefing, 'injected'>,
  block: Block,
  text: string,
  annotation: Annotation,
  others: readonly Annotation[],
): readonly Piece<PassageMark>[] {
  const words = rangesIn(annotation, block);
  const sentences = sentencesIn(text, { start: 0, end: text.length }).filter((sentence) =>
    words.some(({ start, end }) => start < sentence.end && end > sentence.start),
  );
  const marked: Marked<PassageMark>[] = [
    ...words.map((range) => ({ ...range, mark: 'words' as const })),
    ...sentences.map((range) => ({ ...range, mark: 'sentence' as const })),
    ...others
      .flatMap((other) => rangesIn(other, block))
      .map((range) => ({ ...range, mark: 'other' as const })),
    ...injectedIn(injected, block),
  ];
  return cutIntoPieces(text, marked, []).filter(({ words: piece }) => piece !== '');
}

/** A paragraph cut where injected text begins and ends. `text` is the block's present text. */
export function plainPieces(
  { injected }: Pick<Briefing, 'injected'>,
  block: Block,
  text: string,
): readonly Piece<PassageMark>[] {
  return cutIntoPieces(text, injectedIn(injected, block), []).filter(({ words }) => words !== '');
}

/** Quarantined words of a block, in its present text. */
function injectedIn(injected: Briefing['injected'], block: Block): readonly Marked<PassageMark>[] {
  return injected
    .filter(({ status, start, end }) => status === 'quarantined' && start < block.end && end > block.start)
    .map(({ start, end }) => ({
      ...toPresentRange(block, { start: Math.max(start, block.start), end: Math.min(end, block.end) }),
      mark: 'injected',
    }));
}

function rangesIn({ anchor }: Annotation, block: Block): readonly { start: number; end: number }[] {
  return anchor.segments.filter((segment) => segment.block === block.id && segment.start < segment.end);
}
