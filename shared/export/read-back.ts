import type { Nodes, Root, RootContent } from 'mdast';
import type { Piece } from './write-pieces';

/*
 * Reads Markdown again and compares it with the tree that it was written from. A parser takes far longer to read than it
 * took to write, and most of what it reads are letters, which mean nothing to it. So each run of words stands as one letter
 * when a piece is read, the runs themselves are compared as they are, and pieces that are the same but for their runs
 * are read once. Whatever this does not show to be the same is read in full.
 */

type Parse = (markdown: string) => Root;

/** Letters, and the punctuation of prose, which never begins anything that a parser knows. */
const PROSE = '\\p{L}，。、；：？！“”‘’「」『』（）《》…—–·("\'';
/** What stands within and behind words; a number begins a run unless it could be that of a list. */
const WITHIN = `${PROSE}\\p{N},.;:!?%/)=+-`;
const FIRST = `(?:[${PROSE}]|\\p{N}+(?![\\p{N}.)\\\\]))`;
const RUN = new RegExp(`${FIRST}[${WITHIN}]*(?: [${PROSE}\\p{N}][${WITHIN}]*)*`, 'gu');
/** Where letters matter, or what they stand beside: addresses, elements, references, emphasis, code, links,
 * tasks; not behind a backslash. */
const WHERE_LETTERS_MATTER = /(?<!\\)(?:\\\\)*(?:[*_~`@]|[<&](?=[!/?#a-z]))|:\\?\/|www|\]\\?\(|\[[ x]\\?\]/i;
/** The blocks that end where a blank line follows, whatever is in them. */
const CLOSED: ReadonlySet<Nodes['type']> = new Set([
  'blockquote',
  'footnoteDefinition',
  'heading',
  'list',
  'paragraph',
  'table',
  'thematicBreak',
  'yaml',
]);
/** So often is said how far the reading is. */
const STEP = 250;

/** The first line of a document that reads otherwise than it was meant; null where all of it reads as it was meant. */
export function lostWords(
  pieces: readonly Piece[],
  parse: Parse,
  onProgress: (share: number) => void,
): string | null {
  const blocks = pieces.flatMap((piece) => piece.blocks);
  if (blocks.some(({ type }) => !CLOSED.has(type))) {
    return difference(blocks, pieces.map(({ markdown }) => markdown).join('\n\n'), parse);
  }
  const read = new Map<string, boolean>();
  for (const [index, piece] of pieces.entries()) {
    if (index % STEP === 0) onProgress(0.5 + index / pieces.length / 2);
    for (const part of partsOf(piece)) {
      if (readsAsMeant(part, parse, read)) continue;
      const lost = difference(part.blocks, part.markdown, parse);
      if (lost !== null) return lost;
    }
  }
  return null;
}

/** The rows of a table below its head, and the items of a list of one line each, are read one by one. */
function partsOf(piece: Piece): readonly Piece[] {
  const [block, ...others] = piece.blocks;
  if (!block || others.length > 0) return [piece];
  const lines = piece.markdown.split('\n');
  if (block.type === 'table' && lines.length === block.children.length + 1) {
    const [head = '', rule = ''] = lines;
    return block.children.map((row, index) => {
      const children = block.children.slice(0, 1);
      return index === 0
        ? { blocks: [{ ...block, children }], markdown: `${head}\n${rule}` }
        : {
            blocks: [{ ...block, children: [...children, row] }],
            markdown: `${head}\n${rule}\n${lines[index + 1]}`,
          };
    });
  }
  if (block.type === 'list' && lines.length === block.children.length) {
    return block.children.map((item, index) => ({
      blocks: [{ ...block, children: [item] }],
      markdown: lines[index] ?? '',
    }));
  }
  return [piece];
}

/** Whether a piece is sure to read as it was meant; where it is not, it has to be read in full. */
function readsAsMeant({ blocks, markdown }: Piece, parse: Parse, read: Map<string, boolean>): boolean {
  if (WHERE_LETTERS_MATTER.test(markdown)) return false;
  const lines = outline(blocks);
  const meant = withoutRuns(lines.join('\n'));
  const written = withoutRuns(markdown);
  if (written.runs !== meant.runs) return false;
  const key = `${written.shape}\n\n${meant.shape}`;
  const known = read.get(key);
  if (known !== undefined) return known;
  const tree = parse(withNotes(written.shape, blocks));
  const seen = outline(tree.children.slice(0, blocks.length)).join('\n');
  const isSame = withoutRuns(seen).shape === meant.shape;
  read.set(key, isSame);
  return isSame;
}

/** A text with one letter for each run of words, and the runs. */
function withoutRuns(text: string): { readonly shape: string; readonly runs: string } {
  let runs = '';
  const shape = text.replace(RUN, (run) => {
    runs += `${run}\n`;
    return 'a';
  });
  return { shape, runs };
}

/** Compares blocks with what is read in their Markdown: the first line that is another one. */
function difference(blocks: readonly RootContent[], markdown: string, parse: Parse): string | null {
  const meant = outline(blocks);
  const read = outline(parse(withNotes(markdown, blocks)).children.slice(0, blocks.length));
  const at = meant.findIndex((line, index) => line !== read[index]);
  if (at < 0 && read.length === meant.length) return null;
  return (meant[at] ?? read[meant.length] ?? '').replace(/^\W+/, '');
}

/** Markdown with a footnote for each mark in it, without which a mark is none. */
function withNotes(markdown: string, blocks: readonly RootContent[]): string {
  const own = new Set(blocks.flatMap((block) => ('identifier' in block ? [block.identifier] : [])));
  const marks = new Set(blocks.flatMap(marksIn).filter((identifier) => !own.has(identifier)));
  const labels = new Set([...marks].flatMap((mark) => [mark, withoutRuns(mark).shape]));
  return [markdown, ...[...labels].map((label) => `[^${label}]: a`)].join('\n\n');
}

function marksIn(node: RootContent): string[] {
  if (node.type === 'footnoteReference') return [node.identifier];
  return 'children' in node ? node.children.flatMap(marksIn) : [];
}

/** Signs for the kinds of blocks: no run of words holds them, and no text that is exported. */
const KINDS: readonly Nodes['type'][] = [
  'blockquote',
  'code',
  'definition',
  'footnoteDefinition',
  'heading',
  'html',
  'list',
  'listItem',
  'paragraph',
  'table',
  'tableCell',
  'tableRow',
  'thematicBreak',
  'yaml',
];
const SIGN_OF = new Map(KINDS.map((type, index) => [type, String.fromCharCode(0x10 + index)]));

/**
 * Blocks as lines that can be compared: one a block, with its kind and its text. Links that GFM sees in
 * bare addresses count as their text.
 */
function outline(nodes: readonly Nodes[]): string[] {
  return nodes.flatMap((node) => {
    const sign = SIGN_OF.get(node.type) ?? '\u0001';
    if (node.type === 'footnoteDefinition') return [`${sign}${node.identifier}`, ...outline(node.children)];
    if ('children' in node && !isInlineParent(node)) return [sign, ...outline(node.children)];
    return [`${sign}${inlineText(node)}`];
  });
}

function isInlineParent(node: Nodes): boolean {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
}

function inlineText(node: Nodes): string {
  // U+0000, which no text holds here, tells a mark from words that only look like one.
  if (node.type === 'footnoteReference') return `\u0000${node.identifier}\u0000`;
  if (node.type === 'text') return node.value;
  // An element or code says the same letters and is none of the words.
  if ('value' in node) return `\u0000${node.value}`;
  return 'children' in node ? node.children.map(inlineText).join('') : '';
}
