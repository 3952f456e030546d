import { fail, type Problem } from '../../result/problem';
import { ok, type Result } from '../../result/result';
import type { ExportContext } from '../context';
import { parseMarkdown } from '../markdown';
import { plain } from '../text';
import type { QuoteData } from './data/quote-data';
import { templateData } from './data/template-data';
import { liquidEngine } from './engine';
import { BadValue, templateFilters } from './filters';
import { lostPassage } from './find-inserted';
import { type Inserted, leaves, Passage, writePassage, writeWords } from './passage';
import { templateProblem } from './template-problem';

/**
 * A template of one's own, filled with a briefing: Markdown in the dialect of the options (as GFM where that is
 * CommonMark, which takes tables and footnotes out of a tree). What was put in is looked for in the result as it is read.
 *
 * Fails with a `template.*` code and the place (line and column, from 1), with `export.mismatch` where a passage cannot
 * be found whole, and with `template.unsaid` where a quote is printed without what has to be said of it.
 */
export function renderTemplate(template: string, context: ExportContext): Result<string, Problem> {
  const { language, dialect } = context.options;
  const written = dialect === 'commonmark' ? 'gfm' : dialect;
  const inserted: Inserted[] = [];
  const write = (value: unknown): string => {
    if (value === null || value === undefined || value === '') return '';
    if (value instanceof Passage) {
      inserted.push(leaves(value.nodes));
      return writePassage(value, written);
    }
    const parts: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (parts.some((part) => typeof part === 'object' && !(part instanceof Passage))) {
      throw new BadValue('{{ }}');
    }
    const words = parts.join(', ');
    inserted.push([plain(words)].filter((part) => part !== ''));
    return writeWords(words, written);
  };
  const data = templateData(context);
  let markdown: string;
  try {
    const filled = liquidEngine({
      annotations: context.project.annotations.length,
      filters: templateFilters(language),
      write,
    }).parseAndRenderSync(template, data);
    markdown = tidy(String(filled));
  } catch (error) {
    return templateProblem(error);
  }
  const lost = lostPassage(parseMarkdown(markdown, written), inserted);
  if (lost !== null) return fail('export.mismatch', { passage: lost.slice(0, 80) });
  const unsaid = unsaidQuote(data.quotes, inserted);
  if (!unsaid) return ok(markdown);
  return fail('template.unsaid', { passage: plain(unsaid.words).slice(0, 80), remark: unsaid.remark ?? '' });
}

/** The first quote whose words were put in, and not what has to be said of them. */
function unsaidQuote(quotes: readonly QuoteData[], inserted: readonly Inserted[]): QuoteData | undefined {
  const remarked = quotes.filter(({ remark }) => remark !== null);
  if (remarked.length === 0) return undefined;
  const printed = new Set(inserted.map((one) => bare(one.join(''))));
  const said = inserted.map((one) => one.join(' '));
  const saidWhole = new Set(said);
  return remarked.find(({ words, within, remark }) => {
    if (!printed.has(bare(words)) && !printed.has(bare(within.words))) return false;
    const needed = plain(remark ?? '');
    return !saidWhole.has(needed) && !said.some((one) => one.includes(needed));
  });
}

/** Words without what paragraphs and lines put between them. */
function bare(words: string): string {
  return words.replace(/\s+/g, '');
}

/** Without the blank lines that tags leave: no more than one between two blocks, none at the edges. */
function tidy(markdown: string): string {
  return `${markdown
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}
