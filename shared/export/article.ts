import type { PhrasingContent, RootContent } from 'mdast';
import { fill } from '../messages/fill';
import { speakerById, speakerOf } from '../project/queries';
import { questionOf } from '../project/question-of';
import type { Figure, Quote, Speaker } from '../project/records';
import { footnote, footnoteMark, heading, inLanguage, paragraph } from './blocks';
import { listedFigures, quoteGroups } from './chosen';
import type { ExportContext } from './context';
import { figureNote } from './figure-table';
import { type PrintedQuote, printedQuote } from './printed-quote';
import { plain, text, verbatim } from './text';

/** Takes the place of the words while a sentence is put together around them; no text that is exported holds it. */
const HERE = '\u0000';

/**
 * A draft to write on: the quotes in running sentences, under the speaker or the tag that they were put in order by, and
 * the figures in them as footnotes with verdict and sources.
 */
export function article(context: ExportContext): RootContent[] {
  const inside = figuresInside(listedFigures(context));
  const content: RootContent[] = [];
  const notes: RootContent[] = [];
  const labels = new Map<string, string>();
  let count = 0;
  for (const { title, quotes } of quoteGroups(context)) {
    if (title !== null && quotes.length > 0) content.push(heading(2, title));
    for (const quote of quotes) {
      count += 1;
      const printed = printedQuote(context, quote, `q${count}`);
      const figures = inside(quote);
      for (const figure of figures) {
        if (labels.has(figure.id)) continue;
        labels.set(figure.id, `f${labels.size + 1}`);
        notes.push(footnote(`f${labels.size}`, ...figureNote(context, figure)));
      }
      const marks = figures.flatMap(({ id }) => labels.get(id) ?? []).map(footnoteMark);
      content.push(...quoteParagraphs(context, quote, printed, marks));
      if (printed.note) notes.push(printed.note);
    }
  }
  return [...(content.length > 0 ? content : [paragraph(context.words.none)]), ...notes];
}

function quoteParagraphs(
  context: ExportContext,
  quote: Quote,
  printed: PrintedQuote,
  figures: readonly PhrasingContent[],
): RootContent[] {
  const { before, after } = sentenceAround(context, quote);
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

/** What stands before the words and after them: who said it, and in answer to whom. */
export function sentenceAround(
  context: ExportContext,
  quote: Quote,
): { readonly before: string; readonly after: string } {
  const [before = '', after = ''] = sentenceWithPlace(context, quote).split(HERE);
  return { before: before.trimStart(), after: after.trimEnd() };
}

function sentenceWithPlace(context: ExportContext, quote: Quote): string {
  const { briefing, words } = context;
  const { article: said } = words;
  const who = nameIn(context, speakerOf(briefing, quote));
  const asker = speakerById(briefing, questionOf(briefing, quote)?.speaker ?? null)?.name;
  const parts = { who, whom: plain(asker ?? ''), words: HERE, other: plain(quote.relays ?? '') };
  if (who === '') return fill(said.nobody, parts);
  if (quote.style === 'paraphrase') return fill(said.paraphrase, parts);
  if (quote.relays) return fill(said.relaying, parts);
  return fill(asker ? said.answer : said.direct, parts);
}

/** Name and title as the labels' language sets them into a sentence. */
function nameIn({ words }: ExportContext, speaker: Speaker | null): string {
  const name = plain(speaker?.name ?? '');
  const title = plain(speaker?.title ?? '');
  return title === '' || title === name ? name : fill(words.article.titled, { name, title });
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
