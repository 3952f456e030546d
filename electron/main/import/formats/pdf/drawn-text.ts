import type { PDFOperatorList } from 'pdfjs-dist/types/src/display/api';

/** The characters that a page draws, in the order in which it draws them, with the spaces among them. */
export async function drawnText({ fnArray, argsArray }: PDFOperatorList): Promise<string> {
  const { OPS, normalizeUnicode } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  let drawn = '';
  for (const [at, operator] of fnArray.entries()) {
    if (operator === OPS.showText) for (const glyph of glyphsOf(argsArray[at])) drawn += unicodeOf(glyph);
  }
  return normalizeUnicode(drawn);
}

/** Glyphs, and numbers between them that move the next one. */
function glyphsOf(shown: unknown): readonly unknown[] {
  return Array.isArray(shown) && Array.isArray(shown[0]) ? shown[0] : [];
}

function unicodeOf(glyph: unknown): string {
  const isGlyph = typeof glyph === 'object' && glyph !== null && 'unicode' in glyph;
  return isGlyph && typeof glyph.unicode === 'string' ? glyph.unicode : '';
}
