/** Lines up the cells of some rows: the first column on its left, the others on their right. @param {readonly (readonly string[])[]} rows */
export function columns(rows) {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows
    .map((row) => row.map((text, i) => (i ? text.padStart(widths[i] ?? 0) : text.padEnd(widths[0] ?? 0))))
    .map((row) => row.join('  '))
    .join('\n');
}
