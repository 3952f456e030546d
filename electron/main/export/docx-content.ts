import {
  BorderStyle,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type {
  FootnoteDefinition,
  List,
  Table as MdTable,
  Nodes,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import { languageOf } from '../../../shared/export/blocks';
import { oneLine } from '../../../shared/export/text';
import { BLOCK_QUOTE, CODE, FOOTNOTE, fontOf, NUMBERED } from './docx-styles';
import { inXml } from './in-xml';

/*
 * A document tree as paragraphs and tables of Word. A footnote stands where its mark is, which is how Word numbers it.
 */

/** How the words around here look, and where they stand. */
interface Place {
  readonly notes: ReadonlyMap<string, FootnoteDefinition>;
  /** BCP 47; null in the language of the labels. */
  readonly lang: string | null;
  readonly paragraph: IParagraphOptions;
  readonly run: {
    readonly bold?: true;
    readonly italics?: true;
    readonly strike?: true;
    readonly style?: string;
  };
}

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '9AA5AB' } as const;
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE } as const;
const HARMLESS_ADDRESS = /^(?:https?:|mailto:)/i;

/** Between the number of a footnote and its words. */
const SPACE = { type: 'text', value: ' ' } as const;

/** The blocks of a document in order. */
export function docxContent({ children }: Root): (Paragraph | Table)[] {
  const notes = new Map(
    children.flatMap((node) => (node.type === 'footnoteDefinition' ? [[node.identifier, node]] : [])),
  );
  return blocks(children, { notes, lang: null, paragraph: {}, run: {} });
}

function blocks(nodes: readonly RootContent[], place: Place): (Paragraph | Table)[] {
  return nodes.flatMap((node) => block(node, within(place, node)));
}

function block(node: RootContent, place: Place): (Paragraph | Table)[] {
  switch (node.type) {
    case 'paragraph':
      return [new Paragraph({ ...place.paragraph, children: inline(node.children, place) })];
    case 'heading':
      return [
        new Paragraph({
          heading: HEADINGS[node.depth - 1] ?? HEADINGS[0],
          children: inline(node.children, place),
        }),
      ];
    case 'blockquote':
      return blocks(node.children, { ...place, paragraph: { ...place.paragraph, style: BLOCK_QUOTE } });
    case 'list':
      return listBlocks(node, place);
    case 'table':
      return [table(node, place)];
    case 'code':
      return node.value
        .split('\n')
        .map((line) => new Paragraph({ style: CODE, children: [run(line, place)] }));
    case 'thematicBreak':
      return [new Paragraph({ thematicBreak: true })];
    case 'html':
      return [new Paragraph({ ...place.paragraph, children: [run(node.value, place)] })];
    // Front matter is about the document; a definition stands where it is referred to.
    default:
      return [];
  }
}

function listBlocks({ ordered, children }: List, place: Place): (Paragraph | Table)[] {
  const level = (place.paragraph.numbering || null)?.level ?? place.paragraph.bullet?.level ?? -1;
  const deeper = Math.min(level + 1, 8);
  const { numbering: _numbering, bullet: _bullet, ...paragraph } = place.paragraph;
  const item: IParagraphOptions = ordered
    ? { ...paragraph, numbering: { reference: NUMBERED, level: deeper } }
    : { ...paragraph, bullet: { level: deeper } };
  return children.flatMap((node) => blocks(node.children, { ...within(place, node), paragraph: item }));
}

function table({ children }: MdTable, place: Place): Table {
  const rows = children.map(
    (row, index) =>
      new TableRow({
        tableHeader: index === 0,
        cantSplit: true,
        children: row.children.map(
          (cell) =>
            new TableCell({
              borders: BORDERS,
              margins: { top: 40, bottom: 40, left: 80, right: 80 },
              children: [
                new Paragraph({
                  children: inline(cell.children, index === 0 ? { ...place, run: { bold: true } } : place),
                }),
              ],
            }),
        ),
      }),
  );
  return new Table({ rows, width: { size: 100, type: WidthType.PERCENTAGE } });
}

function inline(nodes: readonly PhrasingContent[], place: Place): ParagraphChild[] {
  return nodes.flatMap((node) => inlineNode(node, within(place, node)));
}

function inlineNode(node: PhrasingContent, place: Place): ParagraphChild[] {
  const marked = (look: Place['run']): Place => ({ ...place, run: { ...place.run, ...look } });
  switch (node.type) {
    case 'text':
      // Word would set a line break of the Markdown as a space, in Chinese too.
      return [run(oneLine(node.value), place)];
    case 'html':
    case 'inlineCode':
      return [run(node.value, place)];
    case 'strong':
      return inline(node.children, marked({ bold: true }));
    case 'emphasis':
      return inline(node.children, marked({ italics: true }));
    case 'delete':
      return inline(node.children, marked({ strike: true }));
    case 'link': {
      if (!HARMLESS_ADDRESS.test(node.url)) return inline(node.children, place);
      return [
        new ExternalHyperlink({
          link: inXml(node.url),
          children: inline(node.children, marked({ style: 'Hyperlink' })),
        }),
      ];
    }
    case 'linkReference':
      return inline(node.children, place);
    case 'image':
    case 'imageReference':
      return [run(node.alt ?? '', place)];
    case 'break':
      return [new TextRun({ break: 1 })];
    case 'footnoteReference':
      return footnoteMark(node.identifier, place);
  }
}

/** A footnote in a footnote is no footnote in Word: it is left out there, as is a mark that leads nowhere. */
function footnoteMark(identifier: string, { notes }: Place): ParagraphChild[] {
  const note = notes.get(identifier);
  if (!note) return [];
  const inside: Place = { notes: new Map(), lang: null, paragraph: { style: FOOTNOTE }, run: {} };
  const [first, ...rest] = note.children;
  const spaced =
    first?.type === 'paragraph'
      ? [{ ...first, children: [SPACE, ...first.children] }, ...rest]
      : note.children;
  const children = blocks(spaced, inside).filter((one) => one instanceof Paragraph);
  return [new FootnoteReferenceRun({ children })];
}

function run(words: string, { run: look, lang }: Place): TextRun {
  return new TextRun({ ...look, ...(lang && fontOf(lang)), text: inXml(words) });
}

function within(place: Place, node: Nodes): Place {
  const lang = languageOf(node);
  return lang === null ? place : { ...place, lang };
}
