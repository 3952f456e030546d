import { type Element, isTag, isText, type ParentNode } from 'domhandler';
import { BLOCKS } from './elements';

/** A cell of so many paragraphs holds a piece of the page, no cell of a table, */
const PARAGRAPHS_OF_A_CELL = 2;
/** unless it has so few letters. */
const SHORT = 80;
const MOST_COLUMNS = 1000;

/** Whether a cell holds what cells hold: pages are also laid out with tables. */
export function isCell(cell: Element): boolean {
  const paragraphs = countParagraphs(cell);
  return (
    paragraphs < PARAGRAPHS_OF_A_CELL || (paragraphs < Number.POSITIVE_INFINITY && lengthOf(cell) <= SHORT)
  );
}

/** Where the cells of rows stand that cells of the rows above reach down to. */
export class RowSpans {
  /** By table or part of one, then by column: for how many more rows, over how many columns. */
  readonly #spans = new Map<ParentNode, Map<number, { rows: number; readonly columns: number }>>();

  /** A row's cells in their order; null stands for one that a cell of a row above reaches down to. */
  cellsOf(row: Element, cells: readonly Element[]): readonly (Element | null)[] {
    const spans = this.#spans.get(row.parent ?? row) ?? new Map();
    this.#spans.set(row.parent ?? row, spans);
    const found: (Element | null)[] = [];
    let column = 0;
    const passSpanned = () => {
      for (let span = spans.get(column); span && span.rows > 0; span = spans.get(column)) {
        span.rows -= 1;
        found.push(null);
        column += span.columns;
      }
    };
    for (const cell of cells) {
      passSpanned();
      const columns = spanOf(cell, 'colspan');
      found.push(cell);
      spans.set(column, { rows: spanOf(cell, 'rowspan') - 1, columns });
      column += columns;
    }
    passSpanned();
    return found;
  }
}

function spanOf({ attribs }: Element, attribute: string): number {
  const span = Number.parseInt(attribs[attribute] ?? '1', 10);
  return Math.min(MOST_COLUMNS, Math.max(1, span || 1));
}

/** As many as matter; a table within a cell, or a list, is more than any. */
function countParagraphs(element: Element): number {
  let count = 0;
  for (const child of element.children) {
    if (!isTag(child)) continue;
    if (child.name === 'table' || child.name === 'li') return Number.POSITIVE_INFINITY;
    const hasOwnWords =
      BLOCKS.has(child.name) && child.children.some((node) => isText(node) && isWord(node.data));
    count += countParagraphs(child) + (hasOwnWords ? 1 : 0);
  }
  return count;
}

function lengthOf(element: Element): number {
  return element.children.reduce(
    (sum, child) => sum + (isText(child) ? child.data.trim().length : isTag(child) ? lengthOf(child) : 0),
    0,
  );
}

function isWord(text: string): boolean {
  return text.trim() !== '';
}
