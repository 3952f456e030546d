import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Axes, axesOf, extent, type Matrix, toPage } from './geometry';
import { type LinkArea, linkAreas, splitAtLinks } from './link-areas';
import { type Item, pageItems } from './page-items';

/** A stretch of a page that is drawn in one go, in the direction in which it is read. Lengths are points. */
export interface Run {
  readonly text: string;
  /** Where it begins and ends along the line, and how far down the page its line stands. */
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly isBold: boolean;
  readonly isRightToLeft: boolean;
  /** Whether a space is drawn before it; told only where that decides. */
  readonly isAfterSpace: boolean;
  readonly address: string | null;
}

/** The runs of a page that are read in one direction; `height` is how far it goes in that direction's lines. */
export interface Sheet {
  readonly runs: readonly Run[];
  readonly top: number;
  readonly bottom: number;
}

/** Names of fonts that are bold, or are used as such beside a text face: 黑体 beside 宋体. */
const BOLD_NAME = /bold|black|heavy|demi|simhei|heiti/i;

/** What stands on a page: a sheet for each direction of reading, the one with the most text first. */
export async function pageContent(document: PDFDocumentProxy, number: number): Promise<readonly Sheet[]> {
  const page = await document.getPage(number);
  try {
    const { items, styles } = await pageItems(page);
    const { transform, width, height } = page.getViewport({ scale: 1 });
    const links = linkAreas(await page.getAnnotations(), transform);
    const sheets = new Map<string, { readonly axes: Axes; readonly runs: Run[] }>();
    for (const item of items) {
      const isVertical = styles[item.fontName]?.vertical === true;
      const matrix = toPage(item.transform, transform);
      const axes = axesOf(matrix, isVertical);
      const sheet = sheets.get(axes.name) ?? { axes, runs: [] };
      sheets.set(axes.name, sheet);
      sheet.runs.push(
        ...readItem(item, matrix, { axes, isVertical, isBold: isBold(page, item.fontName) }, links),
      );
    }
    return [...sheets.values()]
      .map(({ axes, runs }) => ({ runs, ...extent([0, 0, width, height], axes.down) }))
      .map(({ runs, from, to }) => ({ runs, top: from, bottom: to }))
      .sort((a, b) => lengthOf(b) - lengthOf(a));
  } finally {
    page.cleanup();
  }
}

function readItem(
  { text, isAfterSpace, dir, width, height }: Item,
  matrix: Matrix,
  { axes, isVertical, isBold }: { axes: Axes; isVertical: boolean; isBold: boolean },
  links: readonly LinkArea[],
): readonly Run[] {
  const [a, b, c, d, x, y] = matrix;
  const left = x * axes.along.x + y * axes.along.y;
  const run: Run = {
    text,
    left,
    right: left + (isVertical ? height : width),
    y: x * axes.down.x + y * axes.down.y,
    size: (isVertical ? Math.hypot(a, b) : Math.hypot(c, d)) || 1,
    isBold,
    isRightToLeft: dir === 'rtl',
    isAfterSpace,
    address: null,
  };
  return splitAtLinks(run, axes, links);
}

function isBold(page: PDFPageProxy, fontName: string): boolean {
  if (!page.commonObjs.has(fontName)) return false;
  const font: unknown = page.commonObjs.get(fontName);
  if (typeof font !== 'object' || font === null) return false;
  if ('bold' in font && font.bold === true) return true;
  return 'name' in font && typeof font.name === 'string' && BOLD_NAME.test(font.name);
}

function lengthOf({ runs }: Sheet): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0);
}
