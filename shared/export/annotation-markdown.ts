import type { Root, RootContent } from 'mdast';
import { fill } from '../messages/fill';
import { speakerOf } from '../project/queries';
import type { Annotation, Figure, Note } from '../project/records';
import { fail, type Problem } from '../result/problem';
import { assertNever, type Result } from '../result/result';
import { paragraph, quotation } from './blocks';
import { claimBlocks } from './claims';
import { attribution, compare, type ExportContext, verdictLine } from './context';
import { type ExportInput, findContext } from './document';
import { settleEmphasis } from './emphasis';
import { quoteBlocks } from './excerpts';
import { serialiseMarkdown } from './markdown';
import { printedQuote } from './printed-quote';
import { sourceSentence } from './sources';
import { text } from './text';
import { valueWords } from './value-words';

/**
 * One annotation as Markdown: a quote with who said it, a figure with value, verdict and sources, a claim with its
 * verdict, a note with its passage. Fails with `command.unknown-target`, `project.source-missing` or `export.mismatch`.
 */
export function annotationMarkdown(input: ExportInput, id: string): Result<string, Problem> {
  const document = annotationDocument(input, id);
  return document.ok ? serialiseMarkdown(document.value, input.options.dialect) : document;
}

/** The same as a tree. */
export function annotationDocument(input: ExportInput, id: string): Result<Root, Problem> {
  const found = findContext(input);
  if (!found.ok) return found;
  const annotation = input.project.annotations.find((one) => one.id === id);
  if (!annotation) return fail('command.unknown-target', { id });
  const children = withoutMarks(blocksOf(found.value, annotation));
  return { ok: true, value: settleEmphasis({ type: 'root', children }) };
}

function blocksOf(context: ExportContext, annotation: Annotation): RootContent[] {
  switch (annotation.kind) {
    case 'quote':
      return quoteBlocks(context, annotation, printedQuote(context, annotation, 'q'));
    case 'figure':
      return figureBlocks(context, annotation);
    case 'claim':
      return claimBlocks(context, annotation, 'c').content;
    case 'note':
      return noteBlocks(context, annotation);
    default:
      return assertNever(annotation);
  }
}

function figureBlocks(context: ExportContext, figure: Figure): RootContent[] {
  const { briefing, words } = context;
  const { check, verdict } = verdictLine(context, figure);
  const who = speakerOf(briefing, figure)?.name ?? '';
  const said = compare(context, figure).words;
  const begins = who === '' ? said : fill(words.sheet.said, { words: said, who });
  const read = fill(words.read, { value: valueWords(context, figure), verdict });
  return [paragraph(text(`${begins}${words.colon}${read}`), ...sourceSentence(context, check))];
}

function noteBlocks(context: ExportContext, note: Note): RootContent[] {
  const { words } = context;
  const who = attribution(context, note);
  return [
    quotation(compare(context, note).words, null),
    ...(who ? [paragraph(fill(words.attribution, { who }))] : []),
    ...(note.note ? [paragraph(note.note)] : []),
  ];
}

/** One annotation is too short for footnotes. */
function withoutMarks(blocks: readonly RootContent[]): RootContent[] {
  return blocks.map((block) => {
    if (!('children' in block)) return block;
    const children = (block.children as RootContent[]).filter(({ type }) => type !== 'footnoteReference');
    return { ...block, children: withoutMarks(children) } as RootContent;
  });
}
