import type { Remark } from '../../../../shared/import/remarks';
import { LINK_SCHEMES, type Structure } from '../../../../shared/text/structure';
import type { ExtractedText } from '../extracted-text';
import { TooMuch } from './import-problem';

/** How much text a file may give, in UTF-16 code units. */
const MOST_TEXT = 32 * 1024 * 1024;
/** What longer marker is no marker, and longer address no address. */
const LONGEST_MARKER = 64;
const LONGEST_ADDRESS = 2048;
const LONGEST_TITLE = 500;
const DEEPEST = 9;

/** What a paragraph is, besides its words. */
export interface ParagraphKind {
  /** From 1. */
  readonly heading?: number | null;
  /** `marker` is set before the words; `depth` from 1. */
  readonly item?: { readonly marker: string; readonly depth: number } | null;
}

/**
 * Puts together what a reader finds, in reading order, and keeps the places of headings, bold words, list items and
 * links. Bold within a heading is not told: headings are bold. The words of a cell that stands beside others are
 * one line; a row of one cell is a frame around paragraphs like any other.
 */
export class TextBuilder {
  readonly #pieces: string[] = [];
  readonly #structure: Structure[] = [];
  readonly #remarks = new Map<Remark['code'], number>();
  readonly #openRows: { readonly isLine: boolean }[] = [];
  #length = 0;
  #paragraph: { kind: ParagraphKind; start: number } | null = null;
  #begun = false;
  /** The row whose cells are being put on one line. */
  #row: { cells: number; isCellEmpty: boolean } | null = null;
  #strong: { start: number; end: number } | null = null;
  /** The number of the note that was begun, until its first words. */
  #noteNumber = '';
  readonly #links: { start: number; address: string | null }[] = [];

  /** Begins a paragraph; one that is still open ends first. */
  beginParagraph(kind: ParagraphKind = {}): void {
    this.endParagraph();
    if (!this.#row) this.#beginLine();
    else {
      if (!this.#row.isCellEmpty) this.#write(' ');
      this.#row.isCellEmpty = false;
    }
    this.#paragraph = { kind, start: this.#length };
    if (kind.item) this.#write(kind.item.marker.slice(0, LONGEST_MARKER));
  }

  endParagraph(): void {
    if (!this.#paragraph) return;
    const { kind, start } = this.#paragraph;
    this.#endStrong();
    this.#paragraph = null;
    const end = this.#length;
    if (end === start) return;
    if (kind.heading) {
      this.#structure.push({ kind: 'heading', start, end, level: within(kind.heading) });
    }
    if (kind.item) {
      this.#structure.push({ kind: 'item', start, end, depth: within(kind.item.depth) });
    }
  }

  /** Adds words to the open paragraph, which begins if there is none. */
  add(words: string, strong = false): void {
    if (words === '') return;
    if (!this.#paragraph) this.beginParagraph();
    if (this.#noteNumber !== '') {
      // Programs set a tab or a wide space after a note's own number, which is not told.
      words = words.trimStart();
      if (words === '') return;
      this.#write(`${this.#noteNumber} `);
    }
    this.#noteNumber = '';
    const start = this.#length;
    this.#write(words);
    if (strong && !this.#paragraph?.kind.heading) this.#addStrong(start, words);
    else if (words.trim() !== '') this.#endStrong();
  }

  /** A line's end within a paragraph; in a row of cells, a space. */
  breakLine(): void {
    this.#endStrong();
    this.add(this.#row ? ' ' : '\n');
  }

  /** A page's or column's end within a paragraph: it is a line's end between words. */
  breakPage(): void {
    if (this.#paragraph && this.#length > this.#paragraph.start) this.breakLine();
  }

  /**
   * Words up to `closeLink` lead to an address. One that leads neither to the web nor to another place of the file is told
   * as a remark.
   */
  openLink(address: string): void {
    const lead = webAddress(address);
    if (lead === null && !address.startsWith('#')) this.remark('addresses');
    this.#links.push({ start: this.#length, address: lead });
  }

  closeLink(): void {
    const link = this.#links.pop();
    const end = this.#length;
    if (link?.address == null || end === link.start) return;
    const { start, address } = link;
    // Word processors divide one link into several where its words look different.
    const last = this.#structure.at(-1);
    const goesOn = last?.kind === 'link' && last.end === start && last.address === address;
    if (goesOn) this.#structure.pop();
    this.#structure.push({ kind: 'link', start: goesOn ? last.start : start, end, address });
  }

  /** Sets a note's number in brackets where the text refers to it. */
  referToNote(number: number): void {
    this.add(`[${number}]`);
  }

  /** What comes now is the note of a number, which stands in brackets before its words. Notes are told after the text. */
  beginNote(number: number): void {
    this.endParagraph();
    this.#noteNumber = `[${number}]`;
  }

  /** Begins a row of a table with so many cells. What a table within a cell holds is part of the outer row's line. */
  beginRow(cells: number): void {
    this.endParagraph();
    const isLine = this.#row === null && cells > 1;
    this.#openRows.push({ isLine });
    if (!isLine) return;
    this.#beginLine();
    this.#row = { cells: 0, isCellEmpty: true };
  }

  beginCell(): void {
    this.endParagraph();
    if (!this.#row || !this.#openRows.at(-1)?.isLine) return;
    if (this.#row.cells > 0) this.#write('\t');
    this.#row.cells += 1;
    this.#row.isCellEmpty = true;
  }

  endRow(): void {
    this.endParagraph();
    if (this.#openRows.pop()?.isLine) this.#row = null;
  }

  /** Counts something that was left out or read otherwise. */
  remark(code: Remark['code'], count = 1): void {
    if (count > 0) this.#remarks.set(code, (this.#remarks.get(code) ?? 0) + count);
  }

  finish(given: { readonly title: string | null; readonly encoding: string }): ExtractedText {
    this.endParagraph();
    // Half of a surrogate pair has no UTF-8: it becomes � here, so that what is stored is what was shown.
    const text = Buffer.from(this.#pieces.join('')).toString();
    return {
      text,
      encoding: given.encoding,
      structure: this.#structure.sort((a, b) => a.start - b.start || b.end - a.end),
      title: given.title?.trim().replace(/\s+/g, ' ').slice(0, LONGEST_TITLE) || null,
      address: null,
      remarks: [...this.#remarks].map(([code, count]) => ({ code, count })),
    };
  }

  #beginLine(): void {
    if (this.#begun) this.#write('\n');
    this.#begun = true;
  }

  #write(words: string): void {
    this.#length += words.length;
    if (this.#length > MOST_TEXT) throw new TooMuch('32 MB');
    this.#pieces.push(words);
  }

  /** Bold words that only white space divides are one stretch; white space at its ends is no part of it. */
  #addStrong(start: number, words: string): void {
    const trimmed = words.trim();
    if (trimmed === '') return;
    const from = start + words.indexOf(trimmed);
    this.#strong ??= { start: from, end: from };
    this.#strong.end = from + trimmed.length;
  }

  #endStrong(): void {
    if (this.#strong) this.#structure.push({ kind: 'strong', ...this.#strong });
    this.#strong = null;
  }
}

/** A level as the structure has it, whatever the file says. */
function within(level: number): number {
  return Math.min(DEEPEST, Math.max(1, Math.trunc(level) || 1));
}

/** The address as a person could open it, or null. */
function webAddress(address: string): string | null {
  const trimmed = address.trim();
  if (trimmed.length > LONGEST_ADDRESS) return null;
  try {
    const { protocol, href } = new URL(trimmed);
    const known = LINK_SCHEMES.some((scheme) => scheme === protocol);
    if (!known || href.length > LONGEST_ADDRESS) return null;
    return /\s/.test(trimmed) ? href : trimmed;
  } catch {
    return null;
  }
}
