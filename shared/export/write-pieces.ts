import type { Root, RootContent } from 'mdast';
import { type Options, type State, toMarkdown } from 'mdast-util-to-markdown';

/** A stretch of a document that stands between blank lines, and what it was written from. */
export interface Piece {
  /** One block, or lists that follow each other, which a serialiser has to keep apart. */
  readonly blocks: readonly RootContent[];
  readonly markdown: string;
}

/** Writes a document as mdast-util-to-markdown does, piece by piece: joined by blank lines they are the document. */
export function writePieces(tree: Root, options: Options): readonly Piece[] {
  const pieces: Piece[] = [];
  const root = (node: Root, _parent: unknown, state: State): string => {
    for (const blocks of inPieces(node.children)) {
      const around = { before: '\n', after: '\n', now: { line: 1, column: 1 }, lineShift: 0 };
      pieces.push({ blocks, markdown: state.containerFlow({ type: 'root', children: [...blocks] }, around) });
    }
    return '';
  };
  toMarkdown(tree, { ...options, handlers: { ...options.handlers, root } });
  return pieces;
}

function inPieces(blocks: readonly RootContent[]): RootContent[][] {
  const pieces: RootContent[][] = [];
  for (const block of blocks) {
    const last = pieces.at(-1);
    if (block.type === 'list' && last?.at(-1)?.type === 'list') last.push(block);
    else pieces.push([block]);
  }
  return pieces;
}
