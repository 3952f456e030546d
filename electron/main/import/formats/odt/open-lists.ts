import type { ParagraphKind } from '../text-builder';
import type { XmlTag } from '../xml';
import type { Counts, OdtLists } from './odt-lists';

/** A list that is open. Lists within it count with it. */
interface List {
  readonly style: string | undefined;
  readonly counts: Counts;
  /** The item whose first paragraph has not come; null before the first item and in what has no number. */
  item: { readonly start: number | undefined } | null;
}

/** The lists around a paragraph of an OpenDocument text. */
export class OpenLists {
  readonly #lists: OdtLists;
  readonly #open: List[] = [];
  readonly #lastCounts = new Map<string, Counts>();

  constructor(lists: OdtLists) {
    this.#lists = lists;
  }

  open(tag: XmlTag): void {
    const outer = this.#open.at(-1);
    const style = tag.attribute('style-name') ?? outer?.style;
    const goesOn =
      tag.attribute('continue-numbering') === 'true' || tag.attribute('continue-list') !== undefined;
    const counts = outer?.counts ?? (goesOn ? this.#lastCounts.get(style ?? '') : undefined) ?? [];
    this.#lastCounts.set(style ?? '', counts);
    this.#open.push({ style, counts, item: null });
  }

  close(): void {
    this.#open.pop();
  }

  beginItem(tag: XmlTag): void {
    const list = this.#open.at(-1);
    const start = Number(tag.attribute('start-value') ?? Number.NaN);
    if (list) list.item = { start: Number.isNaN(start) ? undefined : start };
  }

  /** What the paragraph that comes is: the first one of an item has its marker. */
  beginParagraph(): ParagraphKind {
    const list = this.#open.at(-1);
    if (!list?.item) return {};
    const { start } = list.item;
    list.item = null;
    const depth = this.#open.length;
    return { item: { marker: this.#lists.marker(list.style, depth, list.counts, start), depth } };
  }

  /** What comes is a heading: it has the number of headings, if one. */
  beginHeading(): void {
    const list = this.#open.at(-1);
    if (list) list.item = null;
  }
}
