import { isMarkup } from '../injection/findings';
import { placedBlock } from '../project/placed-block';
import type { Anchor, Briefing, Segment } from '../project/records';
import type { TextRange } from '../text/range';
import { foldForComparison, unwrap } from './fold';
import { joinSegments, presentTexts, sameExact } from './make-anchor';
import { CUE_BREAK, joinerIn } from './omissions';
import { toSourceRange } from './present-text';
import { wordsWithout } from './words-without';

/**
 * How a quote stands to the imported source: `verbatim` (equal, code unit by code unit, markup aside), `folded` (equal
 * after the named folding), `cleaned` (equal once quarantined text is left out), `corrected` (somebody
 * changed the transcript here), `missing` (the words are not where the quote says).
 */
export type QuoteStatus = 'verbatim' | 'folded' | 'cleaned' | 'corrected' | 'missing';

/** A quote held against its source. */
export interface QuoteComparison {
  readonly status: QuoteStatus;
  /** The words to publish: paragraphs joined by a line feed, quarantined text left out. */
  readonly words: string;
  /** What the source has there, with everything in it. */
  readonly source: string;
  /** The ranges in the source, one a segment, in UTF-16 code units. */
  readonly ranges: readonly TextRange[];
}

/** Compares the words of an anchor with the imported source `text`; nothing is searched for or moved. */
export function compareQuote(briefing: Briefing, text: string, anchor: Anchor): QuoteComparison {
  const placed = anchor.segments.flatMap((segment) => {
    const block = placedBlock(briefing, segment.block)?.block;
    return block ? [{ segment, block, range: toSourceRange(block, segment) }] : [];
  });
  const ranges = placed.map(({ range }) => range);
  const present = presentTexts(briefing, text);
  const joinerOf = joinerIn(briefing, text);
  const joiner = (index: number, segment: Segment): string => {
    const before = placed[index - 1]?.segment;
    return before ? joinerOf(before, segment) : '';
  };
  const source = placed
    .map(({ segment, range }, index) => joiner(index, segment) + text.slice(range.start, range.end))
    .join('')
    .replaceAll(CUE_BREAK, '\n');

  const isThere =
    placed.length === anchor.segments.length &&
    sameExact(joinSegments(anchor.segments, present), anchor.exact);
  const isCorrected = placed.some(
    ({ segment, block, range }) =>
      block.corrections.length > 0 &&
      present(block.id).slice(segment.start, segment.end) !== text.slice(range.start, range.end),
  );
  if (!isThere && !isCorrected)
    return { status: 'missing', words: unwrapParagraphs(anchor.exact), source, ranges };

  const quarantined = briefing.injected.filter(({ status }) => status === 'quarantined');
  const markup = quarantined.filter(isMarkup);
  let isCleaned = false;
  let words = '';
  let printed = '';
  placed.forEach(({ segment, block }, index) => {
    const kept = wordsWithout(quarantined, block, present(block.id), segment);
    const shown = wordsWithout(markup, block, present(block.id), segment);
    if (kept.length < shown.length) isCleaned = true;
    words += joiner(index, segment) + unwrap(kept);
    printed += joiner(index, segment) + shown;
  });
  words = withoutCueBreaks(words).trim();

  if (isCorrected) return { status: 'corrected', words, source, ranges };
  if (words === withoutCueBreaks(printed)) return { status: 'verbatim', words, source, ranges };
  if (isCleaned) return { status: 'cleaned', words, source, ranges };
  const status = foldForComparison(words) === foldForComparison(printed) ? 'folded' : 'missing';
  return { status, words, source, ranges };
}

function unwrapParagraphs(words: string): string {
  return words.split('\n').map(unwrap).join('\n').trim();
}

/** Paragraphs that stand in cues, each on one line; line feeds between paragraphs stay. */
function withoutCueBreaks(words: string): string {
  return words.includes(CUE_BREAK) ? words.split('\n').map(unwrap).join('\n') : words;
}
