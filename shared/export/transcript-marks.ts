import type { FootnoteDefinition, PhrasingContent } from 'mdast';
import type { QuoteComparison } from '../anchoring/compare-quote';
import { fill } from '../messages/fill';
import { annotationsOf } from '../project/queries';
import type { Annotation, Claim, Quote } from '../project/records';
import { footnote } from './blocks';
import { listedClaims, listedFigures, quoteGroups } from './chosen';
import {
  compare,
  type ExportContext,
  ended,
  noteLine,
  sentences,
  statusLine,
  verdictLine,
  whereLine,
} from './context';
import { figureNote } from './figure-table';
import { withInnerMarks } from './inner-marks';
import { quoteCheck } from './quote-check';
import { sourceSentence } from './sources';
import { plain } from './text';

/** A mark's footnote and the place in a block's present text behind which its number stands. */
export interface Mark {
  readonly block: string;
  readonly at: number;
  readonly label: string;
  readonly note: FootnoteDefinition;
}

/** So many characters of a long quote stand in its footnote, from either end: the words stand in the text above. */
const END = 20;

/** The marks of an annotated transcript: quotes, figures, claims, notes, each kind in its order. */
export function transcriptMarks(context: ExportContext): readonly Mark[] {
  const { project, briefing, words } = context;
  const quotes = quoteGroups(context).flatMap((group) => group.quotes);
  return [
    ...quotes.flatMap((quote, index) => mark(quote, `q${index + 1}`, quoteNote(context, quote))),
    ...listedFigures(context).flatMap((figure, index) =>
      mark(figure, `f${index + 1}`, figureNote(context, figure)),
    ),
    ...listedClaims(context).flatMap((claim, index) =>
      mark(claim, `c${index + 1}`, claimNote(context, claim)),
    ),
    ...annotationsOf(project, briefing, 'note').flatMap((note, index) =>
      mark(note, `n${index + 1}`, [note.note || words.notes]),
    ),
  ];
}

function mark(
  { anchor }: Annotation,
  label: string,
  content: readonly (string | PhrasingContent)[],
): readonly Mark[] {
  const last = anchor.segments.at(-1);
  return last ? [{ block: last.block, at: last.end, label, note: footnote(label, ...content) }] : [];
}

function quoteNote(context: ExportContext, quote: Quote): (string | PhrasingContent)[] {
  const comparison = compare(context, quote);
  const checked = quoteCheck(context, quote);
  const said = namedAs(context, context.words.quoted, comparison);
  const place = [whereLine(context, comparison), statusLine(context, comparison)];
  return [sentences(context, said, ...place, checked.said), ...sourceSentence(context, checked.check)];
}

function claimNote(context: ExportContext, claim: Claim): (string | PhrasingContent)[] {
  const comparison = compare(context, claim);
  const { check, verdict } = verdictLine(context, claim);
  const said = namedAs(context, context.words.claimed, comparison);
  const judged = fill(context.words.judged, { verdict });
  const rest = [whereLine(context, comparison), noteLine(context, claim.note), judged];
  return [sentences(context, said, ...rest), ...sourceSentence(context, check)];
}

/** Which words a footnote is about, as a sentence; of long ones the beginning and the end. */
function namedAs(context: ExportContext, label: string, comparison: QuoteComparison): string {
  const characters = [...plain(comparison.words)];
  const isLong = characters.length > 3 * END;
  const words = isLong
    ? `${beginning(characters.slice(0, END).join(''))}…${ending(characters.slice(-END).join(''))}`
    : characters.join('');
  return ended(context, fill(label, { words: withInnerMarks(context, words) }));
}

/** Without the piece of a word at its end. */
function beginning(words: string): string {
  return words.replace(/\s\S*$/, ' ');
}

/** Without the piece of a word at its beginning. */
function ending(words: string): string {
  return words.replace(/^\S*\s/, ' ');
}
