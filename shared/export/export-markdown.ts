import type { Root } from 'mdast';
import { catalogues } from '../messages/catalogues';
import type { Problem } from '../result/problem';
import { ok, type Result } from '../result/result';
import { asCommonMark } from './dialect';
import { type ExportInput, findContext, makeDocument } from './document';
import { settleEmphasis } from './emphasis';
import { joinText } from './join-text';
import { renderTemplate } from './liquid/render-template';
import { serialiseMarkdown } from './markdown';

/** How much of the work the document is, before it is written. */
const DOCUMENT = 0.3;

/**
 * One briefing of a project as a Markdown document. The same input gives the same bytes. Fails with
 * `command.unknown-target` (no such briefing), `project.source-missing`, `export.mismatch` or as `renderTemplate` does.
 */
export function exportMarkdown(input: ExportInput): Result<string, Problem> {
  const { dialect } = input.options;
  // What somebody wrote into a template of their own stays as they wrote it.
  if (input.own !== undefined && dialect !== 'commonmark') {
    const found = findContext(input);
    return found.ok ? renderTemplate(input.own, found.value) : found;
  }
  const tree = markdownTree(input);
  if (!tree.ok) return tree;
  input.onProgress?.(DOCUMENT);
  return serialiseMarkdown(tree.value, dialect, (share) =>
    input.onProgress?.(DOCUMENT + share * (1 - DOCUMENT)),
  );
}

/** The same as the tree that is written, as its dialect can say it. */
export function markdownTree(input: ExportInput): Result<Root, Problem> {
  const { dialect, language } = input.options;
  const document = makeDocument(input);
  if (!document.ok) return document;
  const tree =
    dialect === 'commonmark' ? asCommonMark(document.value, catalogues[language].export) : document.value;
  return ok(joinText(settleEmphasis(tree)));
}
