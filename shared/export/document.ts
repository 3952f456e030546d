import type { Root, RootContent } from 'mdast';
import type { Project } from '../project/records';
import { textHash, textOf } from '../project/source-files';
import { fail, type Problem } from '../result/problem';
import { assertNever, ok, type Result } from '../result/result';
import { article } from './article';
import { heading, inLanguage, paragraph } from './blocks';
import { type ExportContext, exportContext } from './context';
import { excerpts } from './excerpts';
import { factSheet } from './fact-sheet';
import { frontMatter } from './front-matter';
import { renderTemplate } from './liquid/render-template';
import { parseMarkdown } from './markdown';
import type { ExportOptions } from './options';
import { originLine } from './origin';
import { transcript } from './transcript';

/** What an export is made from: a project and the decoded sources by SHA-256. */
export interface ExportInput {
  readonly project: Project;
  readonly texts: Readonly<Record<string, string>>;
  readonly options: ExportOptions;
  /** A template of one's own (Liquid) in the place of the built-in document. */
  readonly own?: string | undefined;
  /** Told now and then the share that is done, of 1, by formats that take long. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/**
 * Looks up what every export of a briefing needs. Fails with `command.unknown-target` (no such briefing) or
 * `project.source-missing`.
 */
export function findContext({ project, texts, options }: ExportInput): Result<ExportContext, Problem> {
  const briefing = project.briefings.find(({ id }) => id === options.briefing);
  if (!briefing) return fail('command.unknown-target', { id: options.briefing });
  const source = textOf(texts, briefing);
  if (source === undefined) {
    const { source: record } = briefing;
    return fail('project.source-missing', { sha256: textHash(record), name: record.fileName });
  }
  return ok(exportContext(project, briefing, source, options));
}

/**
 * One briefing of a project as a document, before it is written in any format. Fails with `command.unknown-target` (no
 * such briefing), `project.source-missing` or as `renderTemplate` does.
 */
export function makeDocument(input: ExportInput): Result<Root, Problem> {
  const found = findContext(input);
  if (!found.ok) return found;
  const context = found.value;
  if (input.own !== undefined) {
    const filled = renderTemplate(input.own, context);
    return filled.ok ? ok(parseMarkdown(filled.value)) : filled;
  }
  const { title, language, source } = context.briefing;
  const head = inLanguage(heading(1, title || source.fileName), language);
  const origin = paragraph(...originLine(context));
  return ok({ type: 'root', children: [frontMatter(context), head, origin, ...body(context)] });
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
