import type { Root, RootContent } from 'mdast';
import type { Project } from '../project/records';
import { fail, type Problem } from '../result/problem';
import { assertNever, type Result } from '../result/result';
import { article } from './article';
import { heading } from './blocks';
import { type ExportContext, exportContext } from './context';
import { asCommonMark } from './dialect';
import { settleEmphasis } from './emphasis';
import { excerpts } from './excerpts';
import { factSheet } from './fact-sheet';
import { frontMatter } from './front-matter';
import { serialiseMarkdown } from './markdown';
import type { ExportOptions } from './options';
import { transcript } from './transcript';

/** What an export is made from: a project and the decoded sources by SHA-256. */
export interface ExportInput {
  readonly project: Project;
  readonly texts: Readonly<Record<string, string>>;
  readonly options: ExportOptions;
}

/**
 * One briefing of a project as a Markdown document. The same input gives the same bytes. Fails with
 * `command.unknown-target` (no such briefing), `project.source-missing` or `export.mismatch`.
 */
export function exportMarkdown({ project, texts, options }: ExportInput): Result<string, Problem> {
  const briefing = project.briefings.find(({ id }) => id === options.briefing);
  if (!briefing) return fail('command.unknown-target', { id: options.briefing });
  const { sha256, fileName } = briefing.source;
  const source = texts[sha256];
  if (source === undefined) return fail('project.source-missing', { sha256, name: fileName });
  const context = exportContext(project, briefing, source, options);
  const tree: Root = {
    type: 'root',
    children: [frontMatter(context), heading(1, briefing.title || fileName), ...body(context)],
  };
  const { dialect } = options;
  const settled = settleEmphasis(dialect === 'commonmark' ? asCommonMark(tree, context.words) : tree);
  return serialiseMarkdown(settled, dialect);
}

function body(context: ExportContext): RootContent[] {
  switch (context.options.template) {
    case 'excerpts':
      return excerpts(context);
    case 'article':
      return article(context);
    case 'fact-sheet':
      return factSheet(context);
    case 'transcript':
      return transcript(context);
    default:
      return assertNever(context.options.template);
  }
}
