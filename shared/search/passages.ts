import { presentText, toPresentRange } from '../anchoring/present-text';
import { isMarkup } from '../injection/findings';
import { placedBlock } from '../project/placed-block';
import { isDismissed, speakerById, speakerOf, turnById } from '../project/queries';
import type { Annotation, Briefing, Speaker } from '../project/records';
import { overlaps, type TextRange } from '../text/range';
import { cutOut } from '../text/without';
import type { HitKind } from './query';

/** Something that can be found: a block's present text without the markup in it, or the words of an annotation and what is written on it. */
export interface Passage {
  readonly kind: HitKind;
  readonly text: string;
  /** Where a range of the text stands in the block's present text. */
  readonly toPresent: (range: TextRange) => TextRange;
  /** How much of the text are words of the transcript, in UTF-16 code units; what follows was written on them. */
  readonly said: number;
  /** The block in which it begins, and the block's place in reading order. */
  readonly block: string;
  readonly place: number;
  readonly annotation: Annotation | null;
  readonly speaker: Speaker | null;
}

/** The blocks of a briefing as passages; what is hidden as page text is none. */
export function textPassages(briefing: Briefing, source: string): Passage[] {
  const markup = briefing.injected.filter((one) => one.status === 'quarantined' && isMarkup(one));
  return briefing.blocks.flatMap((block, place): Passage[] => {
    if (block.kind === 'furniture') return [];
    const inside = markup.filter((one) => overlaps(one, block)).map((one) => toPresentRange(block, one));
    const { text, toWholeWithin: toPresent } = cutOut(presentText(block, source), inside);
    const speaker = speakerById(briefing, turnById(briefing, block.turn)?.speaker ?? null);
    const said = text.length;
    return [{ kind: 'text', text, toPresent, said, block: block.id, place, annotation: null, speaker }];
  });
}

/** The annotations of a briefing as passages, without findings that somebody dismissed. */
export function annotationPassages(briefing: Briefing, annotations: readonly Annotation[]): Passage[] {
  return annotations.flatMap((annotation): Passage[] => {
    if (annotation.anchor.briefing !== briefing.id || isDismissed(annotation)) return [];
    const block = annotation.anchor.segments[0]?.block ?? '';
    const said = annotation.anchor.exact;
    const written = writtenOn(annotation);
    return [
      {
        kind: annotation.kind,
        text: written === '' ? said : `${said}\n${written}`,
        toPresent: (range) => range,
        said: said.length,
        block,
        place: placedBlock(briefing, block)?.index ?? 0,
        annotation,
        speaker: speakerOf(briefing, annotation),
      },
    ];
  });
}

function writtenOn(annotation: Annotation): string {
  const own =
    annotation.kind === 'quote' ? [annotation.translation?.text, annotation.relays, ...annotation.tags] : [];
  return [annotation.note, ...own].filter(Boolean).join('\n');
}
