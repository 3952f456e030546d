import type {
  FootnoteDefinition,
  List,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  TableCell,
} from 'mdast';
import type { ExportWords } from '../figures/convert/write-number';
import { heading, list } from './blocks';
import { verbatim } from './text';

/**
 * The Markdowns that can be written: GitHub's, which most programs read; plain CommonMark, for those that know no tables
 * and no footnotes; and Pandoc's.
 */
export const DIALECTS = ['gfm', 'commonmark', 'pandoc'] as const;
export type Dialect = (typeof DIALECTS)[number];

/** A document as plain CommonMark can say it: tables as lists, footnotes as numbered notes at the end, no front matter. */
export function asCommonMark(tree: Root, words: ExportWords): Root {
  const definitions = inOrderOfMarks(tree);
  const numbers = new Map([...definitions.keys()].map((identifier, index) => [identifier, index + 1]));
  const rest = tree.children.filter(({ type }) => type !== 'footnoteDefinition' && type !== 'yaml');
  const content = rest.map((node) => (node.type === 'table' ? asList(node, words) : node));
  const notes: List = {
    ...list([...definitions.values()].map(contentOf)),
    ordered: true,
    start: 1,
  };
  return {
    ...tree,
    children: [
      ...content.map((node) => numbered(node, numbers)),
      ...(definitions.size > 0 ? [heading(2, words.footnotes), numbered(notes, numbers)] : []),
    ],
  };
}

/** The footnotes in the order in which the text comes to them; those that it never comes to at the end. */
function inOrderOfMarks({ children }: Root): ReadonlyMap<string, FootnoteDefinition> {
  const all = new Map(
    children.flatMap((node) => (node.type === 'footnoteDefinition' ? [[node.identifier, node]] : [])),
  );
  const referred = new Set([...marksIn(children), ...all.keys()]);
  return new Map(
    [...referred].flatMap((identifier) => {
      const definition = all.get(identifier);
      return definition ? [[identifier, definition]] : [];
    }),
  );
}

function marksIn(nodes: readonly RootContent[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'footnoteReference') return [node.identifier];
    return 'children' in node ? marksIn(node.children) : [];
  });
}

function contentOf({ children }: FootnoteDefinition): PhrasingContent[] {
  return children.flatMap((node) => (node.type === 'paragraph' ? node.children : []));
}

/** One entry a row: the first cell, then each other one behind the name of its column. */
function asList({ children: [head, ...rows] }: Table, words: ExportWords): List {
  return list(
    rows.map(({ children: cells }) =>
      cells
        .filter(({ children }) => children.length > 0 && !isBlank(children))
        .flatMap((cell, index) => [
          ...(index > 0 ? [verbatim(words.semicolon)] : []),
          ...(index > 0 ? columnName(head?.children[cells.indexOf(cell)], words) : []),
          ...cell.children,
        ]),
    ),
  );
}

function columnName(cell: TableCell | undefined, words: ExportWords): PhrasingContent[] {
  return cell ? [...cell.children, verbatim(words.colon)] : [];
}

function isBlank(content: readonly PhrasingContent[]): boolean {
  return content.every((node) => node.type === 'text' && node.value.trim() === '');
}

/** A node with a number in brackets in the place of every footnote's mark. */
function numbered<N extends RootContent | Paragraph>(node: N, numbers: ReadonlyMap<string, number>): N {
  if (!('children' in node)) return node;
  const children = (node.children as RootContent[]).map((child) =>
    child.type === 'footnoteReference'
      ? verbatim(`[${numbers.get(child.identifier) ?? child.identifier}]`)
      : numbered(child, numbers),
  );
  return { ...node, children };
}
