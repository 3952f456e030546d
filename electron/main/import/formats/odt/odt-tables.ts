import type { TextBuilder } from '../text-builder';
import type { XmlTag } from '../xml';

/** A table that is open. */
interface Table {
  columns: number;
  /** How many cells after the last one it covers. */
  spanned: number;
}

/** More columns than any table has that a person made. */
const MOST_COLUMNS = 1000;

/** The rows and cells of an OpenDocument text, of tables within tables too. */
export class OdtTables {
  readonly #builder: TextBuilder;
  readonly #open: Table[] = [];

  constructor(builder: TextBuilder) {
    this.#builder = builder;
  }

  open(): void {
    this.#open.push({ columns: 0, spanned: 0 });
  }

  close(): void {
    this.#open.pop();
  }

  /** Counts a column, or several that are alike. */
  addColumns(tag: XmlTag): void {
    const table = this.#open.at(-1);
    if (table)
      table.columns = Math.min(MOST_COLUMNS, table.columns + countOf(tag, 'number-columns-repeated'));
  }

  beginRow(): void {
    this.#builder.beginRow(this.#open.at(-1)?.columns ?? 1);
  }

  beginCell(tag: XmlTag): void {
    this.#builder.beginCell();
    const table = this.#open.at(-1);
    if (table) table.spanned = countOf(tag, 'number-columns-spanned') - 1;
  }

  /** Cells that the one before them covers are none; those that one of an earlier row covers are empty. */
  cover(tag: XmlTag): void {
    const table = this.#open.at(-1);
    if (!table) return;
    const cells = Math.min(countOf(tag, 'number-columns-repeated'), table.columns);
    const beside = Math.min(cells, table.spanned);
    table.spanned -= beside;
    for (let cell = beside; cell < cells; cell += 1) this.#builder.beginCell();
  }
}

function countOf(tag: XmlTag, attribute: string): number {
  return Math.max(1, Math.trunc(Number(tag.attribute(attribute))) || 1);
}
