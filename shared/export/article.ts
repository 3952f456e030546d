import type { PhrasingContent, RootContent } from 'mdast';
import type { Figure, Quote } from '../project/records';
import { footnote, footnoteMark, heading, inLanguage, paragraph } from './blocks';
import { listedFigures, quoteGroups } from './chosen';
import type { ExportContext } from './context';
import { figureNote } from './figure-table';
import { type PrintedQuote, printedQuote } from './printed-quote';
import { type QuoteSentences, quoteSentences } from './quote-sentences';
import { text, verbatim } from './text';

/**
 * A draft to write on: the quotes in running sentences, under the speaker or the tag that they were put in order by, and
 * the figures in them as footnotes with verdict and sources.
 */
export function article(context: ExportContext): RootContent[] {
  const inside = figuresInside(listedFigures(context));
  const content: RootContent[] = [];
  const notes: RootContent[] = [];
  const labels = new Map<string, string>();
  const groups = quoteGroups(context);
  const sentences = quoteSentences(context, groups);
  let count = 0;
  for (const { title, quotes } of groups) {
    if (title !== null && quotes.length > 0) content.push(heading(2, title));
    for (const quote of quotes) {
      count += 1;
      const printed = printedQuote(context, quote, `q${count}`, { within: true });
      const figures = inside(quote);
      for (const figure of figures) {
        if (labels.has(figure.id)) continue;
        labels.set(figure.id, `f${labels.size + 1}`);
        notes.push(footnote(`f${labels.size}`, ...figureNote(context, figure)));
      }
      const marks = figures.flatMap(({ id }) => labels.get(id) ?? []).map(footnoteMark);
      content.push(...quoteParagraphs(printed, sentences(quote, printed.words), marks));
      if (printed.note) notes.push(printed.note);
    }
  }
  return [...(content.length > 0 ? content : [paragraph(context.words.none)]), ...notes];
}

function quoteParagraphs(
  printed: PrintedQuote,
  { before, after }: ReturnType<QuoteSentences>,
  figures: readonly PhrasingContent[],
): RootContent[] {
  const sentence = [verbatim(before), inLanguage(text(printed.words), printed.lang), verbatim(after)];
  return [
    paragraph(
      ...sentence.filter(({ value }) => value !== ''),
      ...(printed.mark ? [printed.mark] : []),
      ...figures,
    ),
    ...[printed.translation, printed.remark].filter((words) => words !== '').map((words) => paragraph(words)),
  ];
}

/** Tells which of some figures stand within the words of a quote, in their order. */
export function figuresInside(figures: readonly Figure[]): (quote: Quote) => readonly Figure[] {
  // By the block that they begin in: held against each of thousands of quotes, all of them would be millions.
  const byBlock = new Map<string, Figure[]>();
  for (const figure of figures) {
    const block = figure.anchor.segments[0]?.block ?? '';
    byBlock.set(block, [...(byBlock.get(block) ?? []), figure]);
  }
  return (quote) => {
    const blocks = new Set(quote.anchor.segments.map(({ block }) => block));
    return [...blocks]
      .flatMap((block) => byBlock.get(block) ?? [])
      .filter((figure) => isInside(figure, quote));
  };
}

/** Whether a figure stands within the words of a quote. */
function isInside(figure: Figure, quote: Quote): boolean {
  return figure.anchor.segments.every((segment) =>
    quote.anchor.segments.some(
      ({ block, start, end }) => block === segment.block && start <= segment.start && segment.end <= end,
    ),
  );
}
