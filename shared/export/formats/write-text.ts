import type { Problem } from '../../result/problem';
import { assertNever, type Result } from '../../result/result';
import type { ExportInput } from '../document';
import { exportMarkdown } from '../export-markdown';
import { exportClaimReviews } from './claim-review';
import { exportTable } from './csv';
import type { TextFormat } from './formats';
import { exportHtml } from './html';
import { exportJson } from './json';
import { exportWebAnnotations } from './web-annotation';

/**
 * One briefing of a project in a format that is text. The same input gives the same bytes. Fails with
 * `command.unknown-target` (no such briefing), `project.source-missing` or, for Markdown, `export.mismatch`.
 */
export function writeText(format: TextFormat, input: ExportInput): Result<string, Problem> {
  switch (format) {
    case 'md':
      return exportMarkdown(input);
    case 'html':
      return exportHtml(input);
    case 'csv-figures':
      return exportTable('figures', input);
    case 'csv-quotes':
      return exportTable('quotes', input);
    case 'csv-checks':
      return exportTable('checks', input);
    case 'json':
      return exportJson(input);
    case 'jsonld':
      return exportWebAnnotations(input);
    case 'claimreview':
      return exportClaimReviews(input);
    default:
      return assertNever(format);
  }
}
