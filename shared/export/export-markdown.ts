import { catalogues } from '../messages/catalogues';
import type { Problem } from '../result/problem';
import type { Result } from '../result/result';
import { asCommonMark } from './dialect';
import { type ExportInput, findContext, makeDocument } from './document';
import { settleEmphasis } from './emphasis';
import { joinText } from './join-text';
import { renderTemplate } from './liquid/render-template';
import { serialiseMarkdown } from './markdown';

/**
 * One briefing of a project as a Markdown document. The same input gives the same bytes. Fails with
 * `command.unknown-target` (no such briefing), `project.source-missing`, `export.mismatch` or as `renderTemplate` does.
 */
export function exportMarkdown(input: ExportInput): Result<string, Problem> {
  const { dialect, language } = input.options;
  // What somebody wrote into a template of their own stays as they wrote it.
  if (input.own !== undefined && dialect !== 'commonmark') {
    const found = findContext(input);
    return found.ok ? renderTemplate(input.own, found.value) : found;
  }
  const document = makeDocument(input);
  if (!document.ok) return document;
  const tree =
    dialect === 'commonmark' ? asCommonMark(document.value, catalogues[language].export) : document.value;
  return serialiseMarkdown(joinText(settleEmphasis(tree)), dialect);
}
