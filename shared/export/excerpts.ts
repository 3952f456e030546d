import type { RootContent } from 'mdast';
import { fill } from '../messages/fill';
import { annotationsOf } from '../project/queries';
import type { Quote } from '../project/records';
import { footnote, footnoteMark, heading, inLanguage, paragraph, quotation, section } from './blocks';
import { quoteGroups } from './chosen';
import { claimSection } from './claims';
import { attribution, compare, type ExportContext, noteLine, whereLine } from './context';
import { figureSection } from './figure-table';
import { type PrintedQuote, printedQuote } from './printed-quote';
import { quoteCheck } from './quote-check';
import { sourceSentence } from './sources';

/** The quotes of a briefing with who said them and when, then its figures, claims and notes. */
export function excerpts(context: ExportContext): RootContent[] {
  const { words } = context;
  const quotes = quotesByGroup(context);
  const figures = figureSection(context);
  const claims = claimSection(context);
  const notes = remarks(context);
  return [
    ...section(words.quotes, quotes.content, words.none),
    ...figures.content,
    ...claims.content,
    ...(notes.content.length > 0 ? section(words.notes, notes.content, words.none) : []),
    ...quotes.notes,
    ...figures.notes,
    ...claims.notes,
    ...notes.notes,
  ];
}

function quotesByGroup(context: ExportContext): { content: RootContent[]; notes: RootContent[] } {
  let count = 0;
  const content: RootContent[] = [];
  const notes: RootContent[] = [];
  for (const { title, quotes } of quoteGroups(context)) {
    if (title !== null) content.push(heading(3, title));
    for (const quote of quotes) {
      count += 1;
      const printed = printedQuote(context, quote, `q${count}`);
      content.push(...quoteBlocks(context, quote, printed));
      if (printed.note) notes.push(printed.note);
    }
  }
  return { content, notes };
}

/** The words of a quote, who said them, and what has to be known of them. */
export function quoteBlocks(context: ExportContext, quote: Quote, printed: PrintedQuote): RootContent[] {
  const { words } = context;
  const who = attribution(context, quote);
  const checked = quoteCheck(context, quote);
  const remarked = [quote.note, checked.check?.note ?? ''].filter((note) => note !== '');
  return [
    inLanguage(quotation(printed.words, printed.mark), printed.lang),
    ...(printed.translation ? [paragraph(printed.translation)] : []),
    ...(who ? [paragraph(fill(words.attribution, { who }))] : []),
    ...(printed.remark ? [paragraph(printed.remark)] : []),
    ...(checked.said ? [paragraph(checked.said, ...sourceSentence(context, checked.check))] : []),
    ...remarked.map((note) => paragraph(noteLine(context, note))),
  ];
}

function remarks(context: ExportContext) {
  const { project, briefing, words } = context;
  const made = annotationsOf(project, briefing, 'note').map((annotation, index) => {
    const label = `n${index + 1}`;
    const comparison = compare(context, annotation);
    const who = attribution(context, annotation);
    const content: RootContent[] = [
      inLanguage(quotation(comparison.words, footnoteMark(label)), briefing.language),
      ...(who ? [paragraph(fill(words.attribution, { who }))] : []),
      ...(annotation.note ? [paragraph(noteLine(context, annotation.note))] : []),
    ];
    return { content, note: footnote(label, whereLine(context, comparison)) };
  });
  return { content: made.flatMap(({ content }) => content), notes: made.map(({ note }) => note) };
}
