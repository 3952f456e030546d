import { deflateSync } from 'node:zlib';

/** The numbers of objects that `onePage` gives, for others that refer to them. */
const PAGE = 3;
export const FONT = 5;
export const FIRST_OTHER = 6;

/** A PDF of objects, the first of which is the catalogue; numbers count from 1. */
export function makePdf(objects: readonly (string | Buffer)[]): Buffer {
  const parts = [Buffer.from('%PDF-1.7\n')];
  const places: number[] = [];
  let length = 9;
  for (const [index, object] of objects.entries()) {
    const whole = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ]);
    places.push(length);
    parts.push(whole);
    length += whole.length;
  }
  const size = objects.length + 1;
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

/** A stream object; `packed` says how often it is compressed, once over the other. */
export function pdfStream(content: string | Buffer, { entries = '', packed = 0 } = {}): Buffer {
  let bytes: Uint8Array = Buffer.from(content);
  for (let times = 0; times < packed; times += 1) bytes = deflateSync(bytes);
  const filters = `/Filter[${'/FlateDecode'.repeat(packed)}]`;
  return Buffer.concat([
    Buffer.from(`<<${entries}/Length ${bytes.length}${filters}>>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}

/** A PDF of one page with a font F1, whose content is a stream; `others` are numbered from `FIRST_OTHER`. */
export function onePage(content: Buffer, others: readonly Buffer[] = [], resources = ''): Buffer {
  return makePdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${PAGE} 0 R]/Count 1>>`,
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 ${FONT} 0 R>>${resources}>>>>`,
    content,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    ...others,
  ]);
}

/** A PDF of pages, each with the given lines of plain letters without brackets. */
export function pdfOfPages(pages: readonly (readonly string[])[]): Buffer {
  const first = 4;
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`).join(' ');
  return makePdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    ...pages.flatMap((lines, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${first + index * 2 + 1} 0 R/Resources<</Font<</F1 3 0 R>>>>>>`,
      pdfStream(lines.map((line, at) => `BT /F1 10 Tf 60 ${780 - at * 14} Td (${line}) Tj ET\n`).join('')),
    ]),
  ]);
}
