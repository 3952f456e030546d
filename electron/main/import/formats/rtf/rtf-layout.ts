import { beforeWords } from '../list-numbers';
import type { TextBuilder } from '../text-builder';

/** What a paragraph is. */
export interface ParagraphProperties {
  readonly heading: number | null;
  /** How deep in a list it stands, from 1. */
  readonly depth: number;
  readonly isInTable: boolean;
}

/** A sign alone: it looks otherwise in each program, and those of symbol fonts have no meaning outside of them. */
const BULLET = /^(?:[\ue000-\uf8ff]+|[^\p{L}\p{N}])$/u;

/** Paragraphs, rows and cells, which RTF only tells when they end. */
export class RtfLayout {
  readonly #builder: TextBuilder;
  #marker: string | null = null;
  #cells = 0;
  #isRowOpen = false;
  #isCellOpen = false;
  #isParagraphOpen = false;

  constructor(builder: TextBuilder) {
    this.#builder = builder;
  }

  /** Adds words; with the first of them a paragraph begins. */
  add(words: string, bold: boolean, properties: ParagraphProperties): void {
    this.#begin(properties);
    this.#builder.add(words, bold);
  }

  breakLine(properties: ParagraphProperties): void {
    this.#begin(properties);
    this.#builder.breakLine();
  }

  breakPage(): void {
    this.#builder.breakPage();
  }

  openLink(address: string, properties: ParagraphProperties): void {
    this.#begin(properties);
    this.#builder.openLink(address);
  }

  referToNote(number: number, properties: ParagraphProperties): void {
    this.#begin(properties);
    this.#builder.referToNote(number);
  }

  /** Begins the words of a note, in paragraphs of their own. */
  beginNote(number: number): void {
    this.interrupt();
    this.#builder.beginNote(number);
  }

  closeLink(): void {
    this.#builder.closeLink();
  }

  /** Adds to the number or bullet of the paragraph to come. */
  addMarker(words: string): void {
    this.#marker = (this.#marker ?? '') + words;
  }

  /** Ends a paragraph, an empty one too. */
  endParagraph(properties: ParagraphProperties): void {
    this.#begin(properties);
    this.#end();
  }

  /** Ends the paragraph that is open, if one is. */
  pause(): void {
    this.#end();
  }

  /** Ends what is open, the row too: what comes is a paragraph of its own. */
  interrupt(): void {
    this.#end();
    this.#endRow();
  }

  beginRowDefinition(): void {
    this.#cells = 0;
  }

  defineCell(): void {
    this.#cells += 1;
  }

  endCell(): void {
    this.#openCell();
    this.#end();
    this.#isCellOpen = false;
  }

  #begin({ heading, depth, isInTable }: ParagraphProperties): void {
    if (this.#isParagraphOpen) return;
    if (isInTable) this.#openCell();
    else this.#endRow();
    const marker = this.#marker?.trim();
    const written = marker && BULLET.test(marker) ? '•' : marker;
    // A heading whose level has no number is counted all the same.
    const isItem = written !== undefined && (written !== '' || heading === null);
    this.#builder.beginParagraph({ heading, item: isItem ? { marker: beforeWords(written), depth } : null });
    this.#isParagraphOpen = true;
    this.#marker = null;
  }

  #end(): void {
    this.#builder.endParagraph();
    this.#isParagraphOpen = false;
  }

  #openCell(): void {
    if (!this.#isRowOpen) this.#builder.beginRow(this.#cells);
    this.#isRowOpen = true;
    if (!this.#isCellOpen) this.#builder.beginCell();
    this.#isCellOpen = true;
  }

  #endRow(): void {
    if (this.#isRowOpen) this.#builder.endRow();
    this.#isRowOpen = false;
    this.#isCellOpen = false;
  }
}
