import { asRaised } from '../as-raised';
import type { TextBuilder } from '../text-builder';
import type { Piece } from './fragments';
import { HEADING_SIZE, type Paragraph, type Setting } from './paragraphs';

/** A heading is not longer than this. */
const LONGEST_HEADING = 200;
/** Items that are set in by amounts which differ by less, in sizes, stand at one depth. */
const SAME_INDENT = 0.5;
const BULLET = /^[•‣◦▪●○■□➢➤]\s*/;
const ADDRESS = /^https?:\/\/\S+$/;

/** Writes paragraphs with what their letters say about them: headings are larger, bold is bold where not all of it is. */
export function writeParagraphs(
  paragraphs: readonly Paragraph[],
  setting: Setting,
  builder: TextBuilder,
): void {
  const sizes = headingSizes(paragraphs, setting);
  const tellsBold = boldShare(paragraphs) < 0.5;
  const depths = new Depths();
  for (const { cells, size, indent, hyphens } of paragraphs) {
    builder.remark('hyphens', hyphens);
    const isItem = cells.length === 1 && BULLET.test(textOf(cells[0] ?? []));
    const depth = isItem ? depths.of(indent, size) : depths.end();
    const level = isHeading(cells, size, setting) ? sizes.indexOf(Math.round(size)) + 1 : 0;
    if (cells.length > 1) builder.beginRow(cells.length);
    for (const pieces of cells) {
      if (cells.length > 1) builder.beginCell();
      builder.beginParagraph(isItem ? { item: { marker: '• ', depth } } : { heading: level || null });
      writePieces(isItem ? withoutStart(pieces, BULLET) : pieces, tellsBold, builder);
    }
    if (cells.length > 1) builder.endRow();
  }
}

/** How deep the items of a list stand, by how far they are set in. */
class Depths {
  #indents: number[] = [];

  /** The depth of the next item, from 1; `indent` and `size` in points. */
  of(indent: number, size: number): number {
    const near = size * SAME_INDENT;
    this.#indents = this.#indents.filter((outer) => outer < indent + near);
    if (indent - (this.#indents.at(-1) ?? Number.NEGATIVE_INFINITY) > near) this.#indents.push(indent);
    return this.#indents.length;
  }

  /** The list has ended: what is no item has no depth. */
  end(): number {
    this.#indents = [];
    return 0;
  }
}

/** The web address that stands among the headers and footers of a printed page, or null. */
export function addressAmong(furniture: readonly string[]): string | null {
  return furniture.map((text) => text.trim()).find((text) => ADDRESS.test(text)) ?? null;
}

function writePieces(pieces: readonly Piece[], tellsBold: boolean, builder: TextBuilder): void {
  let address: string | null = null;
  for (const piece of pieces) {
    if (piece.address !== address) {
      if (address !== null) builder.closeLink();
      if (piece.address !== null) builder.openLink(piece.address);
      address = piece.address;
    }
    builder.add(piece.isRaised ? asRaised(piece.text) : piece.text, tellsBold && piece.isBold);
  }
  if (address !== null) builder.closeLink();
}

function withoutStart(pieces: readonly Piece[], start: RegExp): readonly Piece[] {
  let length = start.exec(textOf(pieces))?.[0].length ?? 0;
  return pieces.map((piece) => {
    const text = piece.text.slice(length);
    length = Math.max(0, length - piece.text.length);
    return { ...piece, text };
  });
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

function isHeading(cells: Paragraph['cells'], size: number, setting: Setting): boolean {
  const [pieces = []] = cells;
  return cells.length === 1 && size > setting.size * HEADING_SIZE && textOf(pieces).length <= LONGEST_HEADING;
}

/** The sizes of headings, the largest first. */
function headingSizes(paragraphs: readonly Paragraph[], setting: Setting): readonly number[] {
  const sizes = paragraphs
    .filter(({ cells, size }) => isHeading(cells, size, setting))
    .map(({ size }) => Math.round(size));
  return [...new Set(sizes)].sort((a, b) => b - a);
}

function boldShare(paragraphs: readonly Paragraph[]): number {
  let all = 0;
  let bold = 0;
  for (const { text, isBold } of paragraphs.flatMap(({ cells }) => cells.flat())) {
    all += text.length;
    if (isBold) bold += text.length;
  }
  return all === 0 ? 0 : bold / all;
}
