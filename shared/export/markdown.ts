import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown, frontmatterToMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown, gfmToMarkdown } from 'mdast-util-gfm';
import { type Options as ToMarkdown, toMarkdown, type Unsafe } from 'mdast-util-to-markdown';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { fail, type Problem } from '../result/problem';
import { ok, type Result } from '../result/result';
import type { Dialect } from './dialect';

/** Parses a dialect: CommonMark alone, or with GFM and front matter, which Pandoc has too. */
export function parseMarkdown(markdown: string, dialect: Dialect = 'gfm'): Root {
  if (dialect === 'commonmark') return fromMarkdown(markdown);
  return fromMarkdown(markdown, {
    extensions: [frontmatter(['yaml']), gfm()],
    mdastExtensions: [frontmatterFromMarkdown(['yaml']), gfmFromMarkdown()],
  });
}

/** `www.` right before a footnote's mark: unescaped, GFM would read the mark as a part of an address. */
const ADDRESS_BEFORE_FOOTNOTE = {
  character: '.',
  before: '[Ww]',
  after: '\\[',
  inConstruct: 'phrasing',
} as const;

/** What Pandoc alone takes for mathematics, sub- and superscripts, citations and attributes. */
const PANDOC_SIGNS: readonly Unsafe[] = [
  ...[...'$^~@'].map((character) => ({ character, inConstruct: 'phrasing' }) as const),
  { character: '{', before: '[\\])`]', inConstruct: 'phrasing' },
];

/** How each dialect is written. */
const EXTENSIONS: Readonly<Record<Dialect, readonly ToMarkdown[]>> = {
  gfm: [
    frontmatterToMarkdown(['yaml']),
    gfmToMarkdown({ tablePipeAlign: false }),
    { unsafe: [ADDRESS_BEFORE_FOOTNOTE] },
  ],
  pandoc: [
    frontmatterToMarkdown(['yaml']),
    gfmToMarkdown({ tablePipeAlign: false }),
    { unsafe: [ADDRESS_BEFORE_FOOTNOTE, ...PANDOC_SIGNS] },
  ],
  commonmark: [],
};

/** The options of mdast-util-to-markdown for a dialect. */
export function writingOptions(dialect: Dialect): ToMarkdown {
  return { extensions: [...EXTENSIONS[dialect]], bullet: '-', rule: '-' };
}

/**
 * Serialises a tree and reads the result again: Markdown that would not say what was meant is refused
 * with `export.mismatch`, which names the passage.
 */
export function serialiseMarkdown(tree: Root, dialect: Dialect = 'gfm'): Result<string, Problem> {
  const markdown = toMarkdown(tree, writingOptions(dialect));
  const meant = outline(tree);
  const read = outline(parseMarkdown(markdown, dialect));
  const at = meant.findIndex((line, index) => line !== read[index]);
  if (at >= 0 || read.length !== meant.length) {
    return fail('export.mismatch', { passage: (meant[at] ?? read[meant.length] ?? '').slice(0, 80) });
  }
  return ok(markdown);
}

/**
 * A tree as lines that can be compared: one a block, with its kind and its text. Links that GFM sees in
 * bare addresses count as their text.
 */
function outline(node: Nodes): string[] {
  if (node.type === 'footnoteDefinition')
    return [`footnote ${node.identifier}`, ...node.children.flatMap(outline)];
  if ('children' in node && !isInlineParent(node)) return [node.type, ...node.children.flatMap(outline)];
  return [`${node.type}: ${inlineText(node)}`];
}

function isInlineParent(node: Nodes): boolean {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
}

function inlineText(node: Nodes): string {
  // U+0000, which no text holds here, tells a mark from words that only look like one.
  if (node.type === 'footnoteReference') return `\u0000[^${node.identifier}]`;
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(inlineText).join('') : '';
}
