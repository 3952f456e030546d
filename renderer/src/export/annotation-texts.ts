import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { annotationDocument, annotationMarkdown } from '../../../shared/export/annotation-markdown';
import type { ExportInput } from '../../../shared/export/document';
import type { Problem } from '../../../shared/result/problem';
import { ok, type Result } from '../../../shared/result/result';

/** An annotation as other programs take it. */
export interface AnnotationTexts {
  readonly markdown: string;
  readonly html: string;
}

/** One annotation in the forms in which it can be given away. Fails as `annotationMarkdown` does. */
export function annotationTexts(input: ExportInput, id: string): Result<AnnotationTexts, Problem> {
  const markdown = annotationMarkdown(input, id);
  const document = annotationDocument(input, id);
  if (!markdown.ok) return markdown;
  if (!document.ok) return document;
  return ok({ markdown: markdown.value, html: toHtml(toHast(document.value)) });
}
