import { latestCheck } from '../../../project/queries';
import type { Quote } from '../../../project/records';
import { figuresInside } from '../../article';
import { listedFigures, quoteGroups } from '../../chosen';
import { compare, type ExportContext, verdictLine } from '../../context';
import { type PrintedQuote, printedQuote } from '../../printed-quote';
import { quoteCheck } from '../../quote-check';
import { type QuoteSentences, quoteSentences } from '../../quote-sentences';
import { sourceSentence } from '../../sources';
import { Passage } from '../passage';
import { type FigureData, figureData } from './figure-data';
import { line, markOf, remarks, saidBy, some } from './parts';

/** A quote as templates know it. */
export type QuoteData = ReturnType<typeof quoteData>;

/** Quotes under a heading, as templates know them. */
export interface GroupData {
  readonly title: string | null;
  readonly quotes: readonly QuoteData[];
}

/** The quotes that were chosen, in the order that was chosen, each with the figures in it. */
export function groupData(context: ExportContext): readonly GroupData[] {
  const figuresIn = figuresInside(listedFigures(context));
  const labels = new Map<string, string>();
  const groups = quoteGroups(context);
  const sentences = quoteSentences(context, groups);
  let count = 0;
  return groups.map(({ title, quotes }) => ({
    title,
    quotes: quotes.map((quote) => {
      count += 1;
      const inside = figuresIn(quote).map((figure) => {
        const first = !labels.has(figure.id);
        const label = labels.get(figure.id) ?? `f${labels.size + 1}`;
        labels.set(figure.id, label);
        return { ...figureData(context, figure, label), first };
      });
      return quoteData(context, quote, `q${count}`, inside, sentences);
    }),
  }));
}

function quoteData(
  context: ExportContext,
  quote: Quote,
  label: string,
  figures: readonly (FigureData & { readonly first: boolean })[],
  sentences: QuoteSentences,
) {
  const printed = printedQuote(context, quote, label);
  const check = quoteCheck(context, quote);
  const within = printedQuote(context, quote, label, { within: true });
  const { before, after } = sentences(quote, within.words);
  return {
    kind: 'quote',
    /** The mark of its footnote, where its place is wanted or has to be said. */
    mark: printed.mark && markOf(label),
    ...saidBy(context, quote),
    relays: some(quote.relays),
    words: printed.words,
    /** A sentence around the words: what stands before them and after them, and the words as they are set in it. */
    before: some(before),
    after: some(after),
    within: { words: within.words, place: placeOf(within) },
    style: quote.style,
    status: compare(context, quote).status,
    /** What has to be said of the words where they are printed. */
    remark: some(printed.remark),
    /** Where the words stand and what became of them. */
    place: placeOf(printed),
    translation: quote.translation && { words: quote.translation.text, kind: quote.translation.kind },
    /** The same as a line of the labels' language. */
    translated: some(printed.translation),
    tags: quote.tags,
    priority: quote.priority,
    note: some(quote.note),
    notes: remarks(context, quote.note, check.check?.note),
    verdict: latestCheck(context.project, quote.id) ? verdictLine(context, quote).verdict : null,
    /** How it was held against what was said, and the sources. */
    checked: check.said === '' ? null : line(check.said, sourceSentence(context, check.check)),
    figures,
  };
}

function placeOf({ note }: PrintedQuote): string | null {
  return some(note && Passage.blocks(...note.children).toString());
}
