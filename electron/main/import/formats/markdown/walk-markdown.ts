import type { List, Nodes, Root, Table } from 'mdast';
import { unwrap } from '../../../../../shared/anchoring/fold';
import { asRaised } from '../as-raised';
import { ClassBoldness } from '../html/class-boldness';
import { parseHtml } from '../html/parse-html';
import { walkHtml } from '../html/walk-html';
import type { ParagraphKind, TextBuilder } from '../text-builder';
import { notesAndLinks } from './notes-and-links';

/** HTML within Markdown has no styles, and a person wrote all of it. */
const AS_IT_STANDS = { base: null, leftOut: () => false, classBoldness: new ClassBoldness([]) };

interface Place {
  readonly isBold: boolean;
  /** How many lists this lies in. */
  readonly depth: number;
  /** What the next paragraph is; told once. */
  readonly kind: { next: ParagraphKind };
}

/**
 * Writes what people would read in a tree, in its order, the notes after the text. A line's end within a paragraph stays
 * one, for people write speakers on lines of their own; where lines were broken to a width (`isWrapped`), it is a space.
 */
export function walkMarkdown(
  root: Root,
  builder: TextBuilder,
  { isWrapped }: { readonly isWrapped: boolean },
): void {
  const { notes, numberOf, addressOf } = notesAndLinks(root);
  /** Whether a `<sup>` is open. */
  let isRaised = false;
  const start = (): Place => ({ isBold: false, depth: 0, kind: { next: {} } });
  walkAll(root.children, start());
  notes.forEach((note) => {
    builder.beginNote(numberOf(note.identifier));
    walkAll(note.children, start());
  });
  builder.endParagraph();

  function walkAll(nodes: readonly Nodes[], place: Place): void {
    for (const node of nodes) walk(node, place);
  }

  function walk(node: Nodes, place: Place): void {
    switch (node.type) {
      case 'paragraph':
        paragraph(place);
        walkAll(node.children, place);
        break;
      case 'heading':
        paragraph({ ...place, kind: { next: { heading: node.depth } } });
        walkAll(node.children, place);
        break;
      case 'list':
        walkList(node, place);
        break;
      case 'table':
        walkTable(node, place);
        break;
      case 'code':
        paragraph(place);
        lines(node.value, place);
        break;
      case 'html':
        walkTags(node.value);
        break;
      case 'text':
        if (isRaised) builder.add(asRaised(node.value), place.isBold);
        else if (isWrapped) builder.add(unwrap(node.value), place.isBold);
        else lines(node.value, place);
        break;
      case 'inlineCode':
        builder.add(node.value, place.isBold);
        break;
      case 'break':
        builder.breakLine();
        break;
      case 'strong':
        walkAll(node.children, { ...place, isBold: true });
        break;
      case 'blockquote':
      case 'emphasis':
      case 'delete':
        walkAll(node.children, place);
        break;
      case 'link':
        walkLink(node.url, node.children, place);
        break;
      case 'linkReference':
        walkLink(addressOf(node.identifier), node.children, place);
        break;
      case 'image':
      case 'imageReference':
        builder.remark('pictures');
        break;
      case 'footnoteReference':
        builder.referToNote(numberOf(node.identifier));
        break;
      default:
      // Front matter, definitions and rulers have no words; notes are told after the text.
    }
  }

  function paragraph({ kind }: Place): void {
    isRaised = false;
    builder.beginParagraph(kind.next);
    kind.next = {};
  }

  function lines(words: string, { isBold }: Place): void {
    words.split('\n').forEach((line, index) => {
      if (index > 0) builder.breakLine();
      builder.add(line, isBold);
    });
  }

  function walkList({ children, ordered, start }: List, place: Place): void {
    children.forEach((item, index) => {
      const marker = ordered ? `${(start ?? 1) + index}. ` : '• ';
      const depth = place.depth + 1;
      const kind = { next: { item: { marker, depth } } };
      walkAll(item.children, { ...place, depth, kind });
    });
  }

  function walkTable({ children }: Table, place: Place): void {
    for (const row of children) {
      builder.beginRow(row.children.length);
      for (const cell of row.children) {
        builder.beginCell();
        walkAll(cell.children, place);
        builder.endParagraph();
      }
      builder.endRow();
    }
  }

  function walkLink(address: string | null, words: readonly Nodes[], place: Place): void {
    if (address !== null) builder.openLink(address);
    walkAll(words, place);
    if (address !== null) builder.closeLink();
  }

  /** Tags within a line stand beside their words; tags on lines of their own hold them. */
  function walkTags(html: string): void {
    if (/^<br\s*\/?>$/i.test(html)) builder.breakLine();
    else if (/^<\/?sup\b[^<>]*>$/i.test(html)) isRaised = html[1] !== '/';
    else if (!/^<[^<>]*>$|^<!--/.test(html)) {
      builder.endParagraph();
      walkHtml(parseHtml(html), builder, AS_IT_STANDS);
    }
  }
}
