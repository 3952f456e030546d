import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem, TextStyle } from 'pdfjs-dist/types/src/display/api';
import { DrawnSpaces, hasDoubtfulSpaces } from './drawn-spaces';
import { drawnText } from './drawn-text';

/** A stretch of text as the library found it, with the spaces that are spaces. */
export interface Item extends Pick<TextItem, 'dir' | 'width' | 'height' | 'fontName'> {
  readonly text: string;
  /** Whether a space is drawn before it on its line; told only where that decides. */
  readonly isAfterSpace: boolean;
  readonly transform: readonly number[];
}

/** Without drawing annotations: what a page says, not what was written on it. */
const NO_ANNOTATIONS = 0;

/** The text of a page in the order in which it is drawn, and how its fonts write. The names of the fonts are known then. */
export async function pageItems(
  page: PDFPageProxy,
): Promise<{ readonly items: readonly Item[]; readonly styles: Readonly<Record<string, TextStyle>> }> {
  const content = await page.getTextContent();
  const { styles } = content;
  const found = content.items.filter((item) => 'str' in item);
  const isDoubtful = hasDoubtfulSpaces(found.map(({ str }) => str));
  // The names of fonts come with what draws a page; those of other pages are known already.
  const isNew = !Object.keys(styles).every((font) => page.commonObjs.has(font));
  const operators =
    isDoubtful || isNew ? await page.getOperatorList({ annotationMode: NO_ANNOTATIONS }) : null;
  const drawn = isDoubtful && operators ? new DrawnSpaces(await drawnText(operators)) : null;
  const items: Item[] = [];
  let startsLine = true;
  for (const { str, hasEOL, ...item } of found) {
    if (str.trim() !== '') {
      const { text, isAfterSpace } = drawn?.read(str) ?? { text: str, isAfterSpace: false };
      // What is drawn at the end of the line before it is not on its own.
      items.push({ ...item, text, isAfterSpace: isAfterSpace && !startsLine });
      startsLine = false;
    }
    startsLine ||= hasEOL;
  }
  return { items, styles };
}
