import { type ChildNode, type Element, isTag, isText, type ParentNode } from 'domhandler';
import { asRaised } from '../as-raised';
import { listNumber, type NumberStyle } from '../list-numbers';
import type { TextBuilder } from '../text-builder';
import type { ClassBoldness } from './class-boldness';
import { BLOCKS, EMBEDDED, headingLevel, READINGS, UNSHOWN } from './elements';
import { Flow } from './flow';
import { boldness, inlineStyle } from './inline-style';
import { isWayBack, numberOfMark, numberOfNote } from './note-marks';
import { isCell, RowSpans } from './table-rows';

/** What is left out of a walk, and where links lead from. */
export interface Walk {
  readonly leftOut: (element: Element) => boolean;
  /** The address that relative links begin at. */
  readonly base: string | null;
  readonly classBoldness: ClassBoldness;
}

interface Place {
  readonly isBold: boolean;
  readonly isPreformatted: boolean;
  readonly isRaised: boolean;
  /** How many lists, and how many quotations, this lies in. */
  readonly depth: number;
  readonly quotes: number;
}

const BOLD = new Set(['b', 'strong', 'th']);
const LISTS = new Set(['ul', 'ol', 'menu', 'dir']);
const PREFORMATTED = new Set(['pre', 'listing', 'xmp', 'plaintext']);
/** How lists are numbered, by the attribute and by the style. */
const NUMBERINGS: Readonly<Record<string, NumberStyle>> = {
  a: 'lower-letter',
  A: 'upper-letter',
  i: 'lower-roman',
  I: 'upper-roman',
  'lower-alpha': 'lower-letter',
  'lower-latin': 'lower-letter',
  'upper-alpha': 'upper-letter',
  'upper-latin': 'upper-letter',
  'lower-roman': 'lower-roman',
  'upper-roman': 'upper-roman',
};
const QUOTES = ['“”', '‘’'];

/** Writes what people would read in a tree, in its order. */
export function walkHtml(root: ParentNode, builder: TextBuilder, walk: Walk): void {
  const flow = new Flow(builder);
  const spans = new RowSpans();
  const start: Place = { isBold: false, isPreformatted: false, isRaised: false, depth: 0, quotes: 0 };
  walkChildren(root, start);
  flow.endBlock();

  function walkChildren({ children }: { readonly children: readonly ChildNode[] }, place: Place): void {
    for (const child of children) {
      if (isText(child)) {
        const words = place.isRaised ? asRaised(child.data) : child.data;
        if (place.isPreformatted) flow.preformatted(words, place.isBold);
        else flow.words(words, place.isBold);
      } else if (isTag(child)) walkElement(child, place);
    }
  }

  function walkElement(element: Element, outer: Place): void {
    const { name, attribs } = element;
    if (UNSHOWN.has(name) || EMBEDDED.has(name) || READINGS.has(name) || walk.leftOut(element)) return;
    const style = inlineStyle(attribs['style']);
    const place: Place = {
      ...outer,
      isBold: boldness(style) ?? walk.classBoldness.of(element) ?? (outer.isBold || BOLD.has(name)),
      isPreformatted:
        outer.isPreformatted || PREFORMATTED.has(name) || /^pre\b/.test(style.get('white-space') ?? ''),
      isRaised: outer.isRaised || name === 'sup' || style.get('vertical-align') === 'super',
    };
    if (name === 'br') flow.breakLine();
    else if (name === 'img') builder.remark('pictures');
    else if (numberOfMark(element) !== null) flow.words(`[${numberOfMark(element)}]`, false);
    else if (numberOfNote(element) !== null) flow.words(`[${numberOfNote(element)}] `, false);
    else if (isWayBack(element)) return;
    else if (name === 'a') walkLink(element, place);
    else if (name === 'q') walkQuotation(element, place);
    else if (name === 'tr') walkRow(element, place);
    else if (LISTS.has(name)) walkList(element, { ...place, depth: place.depth + 1 });
    else if (BLOCKS.has(name)) walkBlock(element, place);
    else walkChildren(element, place);
  }

  function walkBlock(element: Element, place: Place): void {
    const heading = headingLevel(element.name);
    flow.block(heading === null ? {} : { heading });
    walkChildren(element, place);
    flow.endBlock();
  }

  function walkLink(element: Element, place: Place): void {
    const address = addressOf(element.attribs['href'], walk.base);
    if (address !== null) flow.openLink(address);
    walkChildren(element, place);
    if (address !== null) flow.closeLink();
  }

  function walkQuotation(element: Element, place: Place): void {
    const [open = '', close = ''] = QUOTES[place.quotes % QUOTES.length] ?? '';
    flow.words(open, place.isBold);
    walkChildren(element, { ...place, quotes: place.quotes + 1 });
    flow.words(close, place.isBold);
  }

  function walkList(list: Element, place: Place): void {
    flow.block();
    let number = Number.parseInt(list.attribs['start'] ?? '1', 10) || 1;
    const numbering = numberingOf(list);
    for (const child of list.children) {
      if (!isTag(child) || child.name !== 'li') {
        walkChildren({ children: [child] }, place);
        continue;
      }
      if (walk.leftOut(child)) continue;
      number = Number.parseInt(child.attribs['value'] ?? '', 10) || number;
      const marker = list.name === 'ol' ? `${listNumber(number, numbering)}. ` : '• ';
      number += 1;
      flow.block({ item: { marker, depth: place.depth } });
      walkChildren(child, {
        ...place,
        isBold: boldness(inlineStyle(child.attribs['style'])) ?? walk.classBoldness.of(child) ?? place.isBold,
      });
      flow.endBlock();
    }
    flow.endBlock();
  }

  function walkRow(row: Element, place: Place): void {
    const cells = row.children
      .filter(isTag)
      .filter(({ name }) => name === 'td' || name === 'th')
      .filter((cell) => !walk.leftOut(cell));
    const placed = spans.cellsOf(row, cells);
    const isRow = cells.length > 1 && cells.every(isCell);
    flow.endBlock();
    if (isRow) builder.beginRow(placed.length);
    for (const cell of placed) {
      if (isRow) builder.beginCell();
      if (!cell) continue;
      flow.block();
      walkElement(cell, place);
      flow.endBlock();
    }
    if (isRow) builder.endRow();
  }
}

function numberingOf({ attribs }: Element): NumberStyle {
  const style = inlineStyle(attribs['style']);
  return NUMBERINGS[style.get('list-style-type') ?? attribs['type'] ?? ''] ?? 'decimal';
}

/** Where a link leads; null for one that stays on the page or does something there. */
function addressOf(href: string | undefined, base: string | null): string | null {
  const address = href?.trim() ?? '';
  if (address === '' || address.startsWith('#') || /^javascript:/i.test(address)) return null;
  if (base === null) return address;
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
}
