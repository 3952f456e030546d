import type { RootContent } from 'mdast';
import { fill } from '../messages/fill';
import { annotationsOf } from '../project/queries';
import type { Quote } from '../project/records';
import { footnote, footnoteMark, paragraph, quotation, section } from './blocks';
import { claimSection } from './claims';
import { attribution, compare, type ExportContext, sentences, whereLine } from './context';
import { figureSection } from './figure-table';

/** The quotes of a briefing with who said them and when, then its figures, claims and notes. */
export function excerpts(context: ExportContext): RootContent[] {
  const { project, briefing, words } = context;
  const quotes = annotationsOf(project, briefing, 'quote').map((quote, index) =>
    quoteBlocks(context, quote, `q${index + 1}`),
  );
  const figures = figureSection(context);
  const claims = claimSection(context);
  const notes = remarks(context);
  return [
    ...section(
      words.quotes,
      quotes.flatMap(({ content }) => content),
      words.none,
    ),
    ...figures.content,
    ...claims.content,
    ...(notes.content.length > 0 ? section(words.notes, notes.content, words.none) : []),
    ...quotes.map(({ note }) => note),
    ...figures.notes,
    ...claims.notes,
    ...notes.notes,
  ];
}

function quoteBlocks(context: ExportContext, quote: Quote, label: string) {
  const { words } = context;
  const comparison = compare(context, quote);
  const status = fill(words.status[comparison.status], { source: comparison.source });
  const isPlain = comparison.status === 'verbatim' || comparison.status === 'folded';
  const style = quote.style === 'direct' ? [] : [words[quote.style]];
  const who = attribution(context, quote);
  const { translation } = quote;
  const content: RootContent[] = [
    quotation(comparison.words, footnoteMark(label)),
    ...(translation
      ? [paragraph(fill(words.translation[translation.kind], { text: translation.text }))]
      : []),
    ...(who ? [paragraph(fill(words.attribution, { who }))] : []),
    ...(style.length > 0 || !isPlain ? [paragraph(sentences(context, ...style, isPlain ? '' : status))] : []),
    ...(quote.note ? [paragraph(fill(words.note, { note: quote.note }))] : []),
  ];
  return { content, note: footnote(label, sentences(context, whereLine(context, comparison), status)) };
}

function remarks(context: ExportContext) {
  const { project, briefing, words } = context;
  const made = annotationsOf(project, briefing, 'note').map((annotation, index) => {
    const label = `n${index + 1}`;
    const comparison = compare(context, annotation);
    const who = attribution(context, annotation);
    const content: RootContent[] = [
      quotation(comparison.words, footnoteMark(label)),
      ...(who ? [paragraph(fill(words.attribution, { who }))] : []),
      ...(annotation.note ? [paragraph(fill(words.note, { note: annotation.note }))] : []),
    ];
    return { content, note: footnote(label, whereLine(context, comparison)) };
  });
  return { content: made.flatMap(({ content }) => content), notes: made.map(({ note }) => note) };
}
