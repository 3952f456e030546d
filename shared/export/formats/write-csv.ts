/** What a cell can hold; null is an empty one. */
export type Cell = string | number | null;

/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r\n]/;
const NUMBER = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;
const NEEDS_MARKS = /[",\r\n]/;

/** By this character Excel knows that a file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Rows as comma-separated values (RFC 4180, each line ends in CR LF). Words that a spreadsheet would run as a formula get
 * an apostrophe before them, which spreadsheets take for the sign of plain text; plain numbers stay.
 */
export function writeCsv(rows: readonly (readonly Cell[])[], { bom }: { readonly bom: boolean }): string {
  const lines = rows.map((cells) => `${cells.map(writeCell).join(',')}\r\n`);
  return (bom ? BYTE_ORDER_MARK : '') + lines.join('');
}

function writeCell(cell: Cell): string {
  const words = String(cell ?? '');
  const harmless = FORMULA.test(words) && !NUMBER.test(words) ? `'${words}` : words;
  return NEEDS_MARKS.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
