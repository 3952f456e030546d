import iconv from 'iconv-lite';

const WESTERN = 1252;
const UTF_8 = 65001;
/** Stands for the signs of a symbol font, which are no characters of any alphabet. */
const SYMBOLS = 42;

/** The code page of each character set that a font can have. Source: the Rich Text Format specification 1.9.1, `\fcharset`. */
const CODE_PAGES: Readonly<Record<number, number>> = {
  2: SYMBOLS,
  77: 10000,
  128: 932,
  129: 949,
  130: 1361,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
  254: 437,
  255: 850,
};
const NAMES: Readonly<Record<number, string>> = { [UTF_8]: 'utf8', 10000: 'macroman' };

/** The code page of a font's character set; undefined where the document's own holds (the sets “ANSI” and “default”). */
export function codePageOfCharset(charset: number): number | undefined {
  return CODE_PAGES[charset];
}

/** Characters of a code page; one that is not known is read as the western one. What is no character is �. */
export function decodeCodePage(bytes: Buffer, codePage: number): string {
  // Private use, as word processors have them; the two that lists use are bullets.
  if (codePage === SYMBOLS) {
    return Array.from(bytes, (byte) =>
      byte === 0xb7 || byte === 0xa7 ? '•' : String.fromCharCode(0xf000 + byte),
    ).join('');
  }
  // Most pieces are ASCII, which all code pages share.
  if (bytes.every((byte) => byte < 0x80)) return bytes.toString('latin1');
  const name = NAMES[codePage] ?? `cp${codePage}`;
  const known = iconv.encodingExists(name) ? name : `cp${WESTERN}`;
  return iconv.decode(bytes, known);
}
