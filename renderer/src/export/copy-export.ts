import type { ExportInput } from '../../../shared/export/document';
import { exportMarkdown } from '../../../shared/export/export-markdown';
import { type Format, isDocument } from '../../../shared/export/formats/formats';
import { exportHtmlFragment } from '../../../shared/export/formats/html';
import { writeText } from '../../../shared/export/formats/write-text';
import type { Problem } from '../../../shared/result/problem';
import { ok, type Result } from '../../../shared/result/result';
import { copyText } from '../ui/copy-text';

/**
 * Puts what would be saved on the clipboard, in answer to a click: a document as rich text and as Markdown, so that what it
 * is pasted into takes what it understands; anything else as it is. Whether it was done; fails as `writeText` does.
 */
export function copyExport(format: Format, input: ExportInput): Result<boolean, Problem> {
  if (!isDocument(format)) {
    const text = writeText(format, input);
    return text.ok ? ok(copyText(text.value)) : text;
  }
  const markdown = exportMarkdown(input);
  if (!markdown.ok) return markdown;
  const html = exportHtmlFragment(input);
  return html.ok ? ok(copyText(markdown.value, html.value)) : html;
}
