import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from './write-csv';

const nasty = fc.string({
  unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', "'", ';', ' ', '“', '一', '😀', '5'),
});

describe('writeCsv', () => {
  it('is read back by another program as it was meant, with no cell that begins a formula', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 4 })
          .chain((width) =>
            fc.array(fc.array(nasty, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
          ),
        fc.boolean(),
        (rows, bom) => {
          const read: string[][] = parse(writeCsv(rows, { bom }), { bom: true, record_delimiter: '\r\n' });
          // A line of one empty cell is an empty line, which the reader leaves in as such a row.
          expect(read.map((cells) => cells.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n])/, '')))).toEqual(
            rows.map((cells) => cells.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n])/, ''))),
          );
          for (const cell of read.flat()) expect(cell).not.toMatch(/^(?![+-]?\d+$)[=+\-@\t\r\n]/);
        },
      ),
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['-6', '-6'],
    ['+6.5', '+6.5'],
    ['-6e3', '-6e3'],
    ['-6台', "'-6台"],
    ['@here', "'@here"],
    ['-', "'-"],
    ['六', '六'],
    ['say “六”, "six"', '"say “六”, ""six"""'],
    ['a\nb', '"a\nb"'],
    ['=HYPERLINK("http://x.example","y")', '"\'=HYPERLINK(""http://x.example"",""y"")"'],
  ])('writes %j as %s', (cell, written) => {
    expect(writeCsv([[cell]], { bom: false })).toBe(`${written}\r\n`);
  });

  it('writes numbers as they are, nothing as nothing, and a byte order mark on demand', () => {
    expect(writeCsv([[-6, null, 0.5]], { bom: true })).toBe('\ufeff-6,,0.5\r\n');
  });
});
