import type { TextBuilder } from '../text-builder';
import type { XmlHandler, XmlTag } from '../xml';
import type { Counts, OdtLists } from './odt-lists';
import { odtName } from './odt-names';
import type { OdtStyles } from './odt-styles';

/** A list that is open. Lists within it count with it. */
interface List {
  readonly style: string | undefined;
  readonly counts: Counts;
  /** The item whose first paragraph has not come; null before the first item and in what has no number. */
  item: { readonly start: number | undefined } | null;
}

/** Left out: numbers that were counted before, what describes a picture, the small signs over a word, and no text. */
const LEFT_OUT = new Set([
  'text:number',
  'text:note-citation',
  'text:ruby-text',
  'text:bibliography-configuration',
  'svg-compatible:title',
  'svg-compatible:desc',
  'office:forms',
  'table:covered-table-cell',
  'drawing:object',
  'drawing:object-ole',
]);
/** Longer runs of spaces draw something; they need not be kept. */
const MOST_SPACES = 100;

/**
 * Tells a builder what stands in the `content.xml` of an OpenDocument text. Deleted text, comments and hidden text are left
 * out; notes come at the end, at `finish`, with their numbers in brackets there and where they belong.
 */
export class ContentTeller implements XmlHandler {
  readonly #builder: TextBuilder;
  readonly #styles: OdtStyles;
  readonly #lists: OdtLists;
  readonly #openLists: List[] = [];
  readonly #lastCounts = new Map<string, Counts>();
  readonly #headings: Counts = [];
  /** The looks of the open paragraphs and spans: bold or not. */
  readonly #bold: boolean[] = [];
  /** How many columns the open tables have. */
  readonly #columns: number[] = [];
  readonly #notes: (() => void)[][] = [];
  #note: { readonly told: (() => void)[]; depth: number } | null = null;
  #leavingOut = 0;
  #inText = false;
  #inTracked = false;
  /** White space counts as one space, and as none at a paragraph's beginning. */
  #afterSpace = true;

  constructor(builder: TextBuilder, styles: OdtStyles, lists: OdtLists) {
    this.#builder = builder;
    this.#styles = styles;
    this.#lists = lists;
  }

  open(tag: XmlTag): void {
    if (this.#note) {
      this.#note.depth += 1;
      this.#note.told.push(() => this.#open(tag));
    } else this.#open(tag);
  }

  close(tag: XmlTag): void {
    if (this.#note && this.#note.depth > 0) {
      this.#note.depth -= 1;
      this.#note.told.push(() => this.#close(tag));
    } else this.#close(tag);
  }

  text(text: string): void {
    if (this.#note) this.#note.told.push(() => this.#text(text));
    else this.#text(text);
  }

  /** Tells the notes. */
  finish(): void {
    this.#inText = true;
    // A note within a note, which the standard does not know, comes after it: the list grows.
    for (let at = 0; at < this.#notes.length; at += 1) {
      this.#builder.beginNote(at + 1);
      for (const tell of this.#notes[at] ?? []) tell();
    }
  }

  #open(tag: XmlTag): void {
    const name = odtName(tag);
    if (this.#inTracked && name === 'text:deletion') this.#builder.remark('tracked-changes');
    if (this.#leavingOut > 0 || (this.#inText && this.#isLeftOut(name, tag))) {
      this.#leavingOut += 1;
      return;
    }
    if (!this.#inText) {
      this.#styles.see(tag);
      this.#lists.see(tag);
      this.#inText = name === 'office:text';
      return;
    }
    this.#tell(name, tag);
  }

  #isLeftOut(name: string, tag: XmlTag): boolean {
    switch (name) {
      case 'text:tracked-changes':
        this.#inTracked = true;
        return true;
      case 'office:annotation':
        return this.#leaveOut('comments');
      case 'text:script':
        return this.#leaveOut('scripts');
      case 'drawing:image':
        return this.#leaveOut('pictures');
      case 'text:hidden-text':
      case 'text:hidden-paragraph':
        return this.#leaveOut('hidden-text');
      case 'text:section':
        return tag.attribute('display') === 'none' && this.#leaveOut('hidden-text');
      case 'text:p':
      case 'text:h':
        return this.#look('paragraph', tag).hidden && this.#leaveOut('hidden-text');
      case 'text:span':
        return this.#look('text', tag).hidden && this.#leaveOut('hidden-text');
      default:
        return LEFT_OUT.has(name);
    }
  }

  #leaveOut(code: Parameters<TextBuilder['remark']>[0]): true {
    this.#builder.remark(code);
    return true;
  }

  #look(family: 'paragraph' | 'text', tag: XmlTag) {
    return this.#styles.look(family, tag.attribute('style-name'));
  }

  #tell(name: string, tag: XmlTag): void {
    const builder = this.#builder;
    switch (name) {
      case 'text:p':
        this.#beginParagraph(tag);
        break;
      case 'text:h':
        this.#beginHeading(tag);
        break;
      case 'text:span':
        this.#bold.push(this.#look('text', tag).bold ?? this.#isBold());
        break;
      case 'text:s':
        this.#add(' '.repeat(Math.min(Math.max(Number(tag.attribute('c') ?? 1) || 1, 1), MOST_SPACES)));
        this.#afterSpace = false;
        break;
      case 'text:tab':
        this.#add('\t');
        break;
      case 'text:line-break':
        builder.breakLine();
        this.#afterSpace = true;
        break;
      case 'text:a':
        builder.openLink(tag.attribute('href') ?? '');
        break;
      case 'text:list':
        this.#openList(tag);
        break;
      case 'text:list-item': {
        const list = this.#openLists.at(-1);
        const start = Number(tag.attribute('start-value') ?? Number.NaN);
        if (list) list.item = { start: Number.isNaN(start) ? undefined : start };
        break;
      }
      case 'text:note':
        this.#notes.push([]);
        builder.referToNote(this.#notes.length);
        this.#afterSpace = false;
        break;
      case 'text:note-body':
        this.#note = { told: this.#notes.at(-1) ?? [], depth: 0 };
        break;
      case 'table:table':
        this.#columns.push(0);
        break;
      case 'table:table-column':
        this.#columns.push(
          (this.#columns.pop() ?? 0) + (Number(tag.attribute('number-columns-repeated')) || 1),
        );
        break;
      case 'table:table-row':
        builder.beginRow(this.#columns.at(-1) ?? 1);
        break;
      case 'table:table-cell':
        builder.beginCell();
        break;
    }
  }

  #close(tag: XmlTag): void {
    const name = odtName(tag);
    if (this.#leavingOut > 0) {
      this.#leavingOut -= 1;
      if (name === 'text:tracked-changes') this.#inTracked = false;
      return;
    }
    switch (name) {
      case 'office:text':
        this.#inText = false;
        break;
      case 'text:p':
      case 'text:h':
        this.#builder.endParagraph();
        this.#bold.pop();
        break;
      case 'text:span':
        this.#bold.pop();
        break;
      case 'text:a':
        this.#builder.closeLink();
        break;
      case 'text:list':
        this.#openLists.pop();
        break;
      case 'text:note-body':
        this.#note = null;
        break;
      case 'table:table':
        this.#columns.pop();
        break;
      case 'table:table-row':
        this.#builder.endRow();
        break;
    }
  }

  /** Only paragraphs have text; white space between elements is none. */
  #text(text: string): void {
    if (!this.#inText || this.#leavingOut > 0 || this.#bold.length === 0) return;
    const collapsed = text.replace(/[ \t\r\n]+/g, ' ');
    const words = this.#afterSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
    if (words === '') return;
    this.#add(words);
    this.#afterSpace = words.endsWith(' ');
  }

  #add(words: string): void {
    this.#builder.add(words, this.#isBold());
    this.#afterSpace = false;
  }

  #isBold(): boolean {
    return this.#bold.at(-1) ?? false;
  }

  #openList(tag: XmlTag): void {
    const outer = this.#openLists.at(-1);
    const style = tag.attribute('style-name') ?? outer?.style;
    const goesOn =
      tag.attribute('continue-numbering') === 'true' || tag.attribute('continue-list') !== undefined;
    const counts = outer?.counts ?? (goesOn ? this.#lastCounts.get(style ?? '') : undefined) ?? [];
    this.#lastCounts.set(style ?? '', counts);
    this.#openLists.push({ style, counts, item: null });
  }

  #beginParagraph(tag: XmlTag): void {
    const list = this.#openLists.at(-1);
    const depth = this.#openLists.length;
    const { item = null } = list ?? {};
    if (list && item) {
      list.item = null;
      const marker = this.#lists.marker(list.style, depth, list.counts, item.start);
      this.#builder.beginParagraph({ item: { marker, depth } });
    } else this.#builder.beginParagraph();
    this.#bold.push(this.#look('paragraph', tag).bold ?? false);
    this.#afterSpace = true;
  }

  #beginHeading(tag: XmlTag): void {
    const level = Number(tag.attribute('outline-level') ?? 1) || 1;
    this.#builder.beginParagraph({ heading: level });
    this.#bold.push(this.#look('paragraph', tag).bold ?? false);
    this.#builder.add(this.#lists.headingMarker(level, this.#headings));
    this.#afterSpace = true;
    const list = this.#openLists.at(-1);
    if (list) list.item = null;
  }
}
