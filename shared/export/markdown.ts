import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown, frontmatterToMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown, gfmToMarkdown } from 'mdast-util-gfm';
import type { Options as ToMarkdown } from 'mdast-util-to-markdown';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { fail, type Problem } from '../result/problem';
import { ok, type Result } from '../result/result';
import type { Dialect } from './dialect';
import { lostWords } from './read-back';
import { ADDRESS, LINK_IN_LINK, PANDOC_SIGNS } from './unsafe-signs';
import { writePieces } from './write-pieces';

/** Parses a dialect: CommonMark alone, or with GFM and front matter, which Pandoc has too. */
export function parseMarkdown(markdown: string, dialect: Dialect = 'gfm'): Root {
  if (dialect === 'commonmark') return fromMarkdown(markdown);
  return fromMarkdown(markdown, {
    extensions: [frontmatter(['yaml']), gfm()],
    mdastExtensions: [frontmatterFromMarkdown(['yaml']), gfmFromMarkdown()],
  });
}

/** How each dialect is written. */
const EXTENSIONS: Readonly<Record<Dialect, readonly ToMarkdown[]>> = {
  gfm: [
    frontmatterToMarkdown(['yaml']),
    gfmToMarkdown({ tablePipeAlign: false }),
    { unsafe: [...LINK_IN_LINK, ...ADDRESS] },
  ],
  pandoc: [
    frontmatterToMarkdown(['yaml']),
    gfmToMarkdown({ tablePipeAlign: false }),
    { unsafe: [...LINK_IN_LINK, ...ADDRESS, ...PANDOC_SIGNS] },
  ],
  commonmark: [{ unsafe: [...LINK_IN_LINK] }],
};

/** The options of mdast-util-to-markdown for a dialect. */
export function writingOptions(dialect: Dialect): ToMarkdown {
  return { extensions: [...EXTENSIONS[dialect]], bullet: '-', rule: '-' };
}

/**
 * Serialises a tree and reads the result again: Markdown that would not say what was meant is refused
 * with `export.mismatch`, which names the passage. `onProgress` is told the share that is done, of 1.
 */
export function serialiseMarkdown(
  tree: Root,
  dialect: Dialect = 'gfm',
  onProgress: (share: number) => void = () => {},
): Result<string, Problem> {
  const pieces = writePieces(tree, writingOptions(dialect));
  onProgress(0.5);
  const lost = lostWords(pieces, (markdown) => parseMarkdown(markdown, dialect), onProgress);
  if (lost !== null) return fail('export.mismatch', { passage: lost.slice(0, 80) });
  const markdown = pieces.map((piece) => piece.markdown).join('\n\n');
  return ok(markdown === '' ? '' : `${markdown}\n`);
}
