import { unwrap } from '../../../../../shared/anchoring/fold';
import type { ParagraphKind, TextBuilder } from '../text-builder';

const WHITE_SPACE = /[ \t\n\r\f]+/g;

/**
 * Running text as a page shows it: white space counts once and not at the edges of paragraphs, and paragraphs begin with
 * their first word.
 */
export class Flow {
  readonly #builder: TextBuilder;
  #next: ParagraphKind | null = {};
  #space = '';
  #isBroken = false;
  /** The last character of the paragraph. */
  #last = '';
  /** Links that have no words yet. */
  #links: string[] = [];

  constructor(builder: TextBuilder) {
    this.#builder = builder;
  }

  /** What comes now is a paragraph of its own. In an item of a list that has no words yet, it is the item. */
  block(kind: ParagraphKind = {}): void {
    this.#builder.endParagraph();
    this.#next = { ...(this.#next?.item && { item: this.#next.item }), ...kind };
    this.#space = '';
    this.#isBroken = false;
    this.#last = '';
  }

  /** A paragraph ends, and so does an item of a list that stayed empty. */
  endBlock(): void {
    this.#next = null;
    this.block();
  }

  /** A line ends within the paragraph; at its beginning, or at its end, that is nothing. */
  breakLine(): void {
    if (this.#last !== '') this.#isBroken = true;
    this.#space = '';
  }

  /** The words up to `closeLink` lead to an address; a link without words is none. */
  openLink(address: string): void {
    this.#links.push(address);
  }

  closeLink(): void {
    if (this.#links.pop() === undefined) this.#builder.closeLink();
  }

  words(text: string, isBold: boolean): void {
    let from = 0;
    for (const gap of text.matchAll(WHITE_SPACE)) {
      this.#add(text.slice(from, gap.index), isBold);
      if (this.#last !== '' && !this.#isBroken) this.#space += gap[0];
      from = gap.index + gap[0].length;
    }
    this.#add(text.slice(from), isBold);
  }

  /** Words whose white space counts. */
  preformatted(text: string, isBold: boolean): void {
    const [first = '', ...others] = text.split(/\r\n?|\n/);
    this.#add(first, isBold);
    for (const line of others) {
      this.breakLine();
      this.#add(line, isBold);
    }
  }

  #add(words: string, isBold: boolean): void {
    if (words === '') return;
    if (this.#next) this.#builder.beginParagraph(this.#next);
    this.#next = null;
    if (this.#isBroken) this.#builder.breakLine();
    else if (this.#space !== '') this.#addSpace(words.charAt(0), isBold);
    this.#isBroken = false;
    this.#space = '';
    for (const address of this.#links) this.#builder.openLink(address);
    this.#links = [];
    this.#builder.add(words, isBold);
    this.#last = words.slice(-1);
  }

  /** One space; a line end of the source between two Chinese characters is none. */
  #addSpace(next: string, isBold: boolean): void {
    const joined = unwrap(`${this.#last}${this.#space.includes('\n') ? '\n' : ' '}${next}`);
    if (joined.length > 2) this.#builder.add(' ', isBold);
  }
}
