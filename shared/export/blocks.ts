import type {
  Blockquote,
  FootnoteDefinition,
  FootnoteReference,
  Heading,
  List,
  Nodes,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
} from 'mdast';
import { plain, text } from './text';

/** A heading of one line. */
export function heading(depth: Heading['depth'], words: string): Heading {
  return { type: 'heading', depth, children: [text(words)] };
}

/** A node whose words are in a language of their own (BCP 47), which HTML and Word are told; null where it is not known. */
export function inLanguage<N extends Nodes>(node: N, lang: string | null): N {
  if (lang === null) return node;
  // Words alone are no element of HTML.
  const name = node.type === 'text' ? { hName: 'span' } : {};
  return { ...node, data: { ...node.data, ...name, hProperties: { lang } } };
}

/** The language that a node's words were said to be in; null where they are in the one around them. */
export function languageOf({ data }: Nodes): string | null {
  const lang = data?.hProperties?.['lang'];
  return typeof lang === 'string' ? lang : null;
}

/** A paragraph of words, or of ready inline nodes. */
export function paragraph(...content: readonly (string | PhrasingContent)[]): Paragraph {
  return {
    type: 'paragraph',
    children: content.map((part) => (typeof part === 'string' ? text(part) : part)),
  };
}

/**
 * A block quotation: one paragraph a line, the footnote's mark, if any, after the last word, or alone without words; empty
 * where there is neither.
 */
export function quotation(words: string, footnote: FootnoteReference | null): Blockquote {
  const said = words.split('\n').filter((line) => plain(line) !== '');
  const lines = said.length === 0 && footnote ? [''] : said;
  return {
    type: 'blockquote',
    children: lines.map((line, index) =>
      index === lines.length - 1 && footnote ? paragraph(line, footnote) : paragraph(line),
    ),
  };
}

/** A table whose first row is its head. */
export function table(rows: readonly (readonly (readonly (string | PhrasingContent)[])[])[]): Table {
  return {
    type: 'table',
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: paragraph(...cell).children })),
    })),
  };
}

/** A list of one paragraph each. */
export function list(items: readonly (readonly PhrasingContent[])[]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((content) => ({
      type: 'listItem',
      spread: false,
      children: [paragraph(...content)],
    })),
  };
}

/** The mark of a footnote. */
export function footnoteMark(identifier: string): FootnoteReference {
  return { type: 'footnoteReference', identifier, label: identifier };
}

/** A footnote of one paragraph. */
export function footnote(
  identifier: string,
  ...content: readonly (string | PhrasingContent)[]
): FootnoteDefinition {
  return { type: 'footnoteDefinition', identifier, label: identifier, children: [paragraph(...content)] };
}

/** A section under a heading, with a word where there is nothing to list. */
export function section(title: string, content: readonly RootContent[], none: string): RootContent[] {
  return [heading(2, title), ...(content.length > 0 ? content : [paragraph(none)])];
}
