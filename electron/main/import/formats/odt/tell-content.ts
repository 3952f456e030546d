import { asRaised } from '../as-raised';
import type { TextBuilder } from '../text-builder';
import type { XmlHandler, XmlTag } from '../xml';
import { OdtChanges } from './odt-changes';
import type { Counts, OdtLists } from './odt-lists';
import { odtName } from './odt-names';
import type { Look, OdtStyles } from './odt-styles';
import { OdtTables } from './odt-tables';
import { OpenLists } from './open-lists';

/** How words look where all has been said. */
interface ShownLook {
  readonly bold: boolean;
  readonly raised: boolean;
}

const AT_FIRST: ShownLook = { bold: false, raised: false };

/** Left out: numbers that were counted before, what describes a picture, the small signs over a word, and no text. */
const LEFT_OUT = new Set([
  'text:number',
  'text:note-citation',
  'text:ruby-text',
  'text:bibliography-configuration',
  'svg-compatible:title',
  'svg-compatible:desc',
  'office:forms',
  'drawing:object',
  'drawing:object-ole',
]);
/** What goes with the words around it that were deleted. */
const WITH_WORDS = new Set(['text:s', 'text:tab', 'text:line-break', 'text:note', 'drawing:frame']);
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
  readonly #openLists: OpenLists;
  readonly #tables: OdtTables;
  readonly #changes = new OdtChanges();
  readonly #headings: Counts = [];
  /** The looks of the open paragraphs and spans. */
  readonly #looks: ShownLook[] = [];
  readonly #notes: (() => void)[][] = [];
  /** Text boxes of the open paragraph: they are told after it. */
  #boxes: (() => void)[] = [];
  /** A note's body or a text box that is kept for later. What is in one is told with it. */
  #aside: { readonly told: (() => void)[]; depth: number } | null = null;
  #isInAside = false;
  #leavingOut = 0;
  #inText = false;
  #inTracked = false;
  /** White space counts as one space, and as none at a paragraph's beginning. */
  #afterSpace = true;

  constructor(builder: TextBuilder, styles: OdtStyles, lists: OdtLists) {
    this.#builder = builder;
    this.#styles = styles;
    this.#lists = lists;
    this.#openLists = new OpenLists(lists);
    this.#tables = new OdtTables(builder);
  }

  open(tag: XmlTag): void {
    if (this.#aside) {
      this.#aside.depth += 1;
      this.#aside.told.push(() => this.#open(tag));
    } else this.#open(tag);
  }

  close(tag: XmlTag): void {
    if (this.#aside && this.#aside.depth > 0) {
      this.#aside.depth -= 1;
      this.#aside.told.push(() => this.#close(tag));
    } else {
      this.#aside = null;
      this.#close(tag);
    }
  }

  text(text: string): void {
    if (this.#aside) this.#aside.told.push(() => this.#text(text));
    else this.#text(text);
  }

  /** Tells the notes. */
  finish(): void {
    this.#inText = true;
    this.#isInAside = true;
    // A note within a note, which the standard does not know, comes after it: the list grows.
    for (let at = 0; at < this.#notes.length; at += 1) {
      this.#builder.beginNote(at + 1);
      for (const tell of this.#notes[at] ?? []) tell();
    }
  }

  #open(tag: XmlTag): void {
    const name = odtName(tag);
    if (this.#inTracked && this.#changes.see(name, tag)) this.#builder.remark('tracked-changes');
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
    if (this.#changes.isDeleted && WITH_WORDS.has(name)) return true;
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
      case 'table:covered-table-cell':
        this.#tables.cover(tag);
        return true;
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
        this.#pushLook(this.#look('text', tag), this.#looks.at(-1) ?? AT_FIRST);
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
      case 'text:change-start':
        this.#changes.begin(tag);
        break;
      case 'text:change-end':
        this.#changes.end(tag);
        break;
      case 'text:a':
        builder.openLink(tag.attribute('href') ?? '');
        break;
      case 'text:list':
        this.#openLists.open(tag);
        break;
      case 'text:list-item':
        this.#openLists.beginItem(tag);
        break;
      case 'text:note':
        this.#notes.push([]);
        builder.referToNote(this.#notes.length);
        this.#afterSpace = false;
        break;
      case 'text:note-body':
        this.#keepForLater(this.#notes.at(-1) ?? []);
        break;
      case 'drawing:text-box':
      case 'drawing:custom-shape':
      case 'drawing:rect':
        if (this.#looks.length > 0) this.#keepForLater(this.#boxes);
        break;
      case 'table:table':
        this.#tables.open();
        break;
      case 'table:table-column':
        this.#tables.addColumns(tag);
        break;
      case 'table:table-row':
        this.#tables.beginRow();
        break;
      case 'table:table-cell':
        this.#tables.beginCell(tag);
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
        this.#looks.pop();
        this.#tellBoxes();
        break;
      case 'text:span':
        this.#looks.pop();
        break;
      case 'text:a':
        this.#builder.closeLink();
        break;
      case 'text:list':
        this.#openLists.close();
        break;
      case 'table:table':
        this.#tables.close();
        break;
      case 'table:table-row':
        this.#builder.endRow();
        break;
    }
  }

  /** Only paragraphs have text; white space between elements is none. */
  #text(text: string): void {
    if (!this.#inText || this.#leavingOut > 0 || this.#changes.isDeleted || this.#looks.length === 0) return;
    const collapsed = text.replace(/[ \t\r\n]+/g, ' ');
    const words = this.#afterSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
    if (words === '') return;
    this.#add(words);
    this.#afterSpace = words.endsWith(' ');
  }

  #tellBoxes(): void {
    if (this.#looks.length > 0 || this.#boxes.length === 0) return;
    const boxes = this.#boxes;
    this.#boxes = [];
    this.#isInAside = true;
    for (const tell of boxes) tell();
    this.#isInAside = false;
  }

  #keepForLater(told: (() => void)[]): void {
    if (!this.#isInAside) this.#aside = { told, depth: 0 };
  }

  #add(words: string): void {
    const look = this.#looks.at(-1);
    this.#builder.add(look?.raised ? asRaised(words) : words, look?.bold);
    this.#afterSpace = false;
  }

  /** What a look does not say is as around it. */
  #pushLook({ bold, raised }: Look, around: ShownLook): void {
    this.#looks.push({ bold: bold ?? around.bold, raised: raised ?? around.raised });
  }

  #beginParagraph(tag: XmlTag): void {
    this.#builder.beginParagraph(this.#openLists.beginParagraph());
    this.#pushLook(this.#look('paragraph', tag), AT_FIRST);
    this.#afterSpace = true;
  }

  #beginHeading(tag: XmlTag): void {
    const level = Number(tag.attribute('outline-level') ?? 1) || 1;
    this.#builder.beginParagraph({ heading: level });
    this.#pushLook(this.#look('paragraph', tag), AT_FIRST);
    this.#builder.add(this.#lists.headingMarker(level, this.#headings));
    this.#afterSpace = true;
    this.#openLists.beginHeading();
  }
}
