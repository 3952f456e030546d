import { asRaised } from '../as-raised';
import { DamagedFile } from '../import-problem';
import type { TextBuilder } from '../text-builder';
import { decodeCodePage } from './code-pages';
import { CHARACTERS, DESTINATIONS, LEFT_OUT, SYMBOLS } from './destinations';
import { type Aside, format, type Group, OUTERMOST, PARAGRAPH, PLAIN } from './rtf-group';
import { RtfLayout } from './rtf-layout';
import { RtfTables } from './rtf-tables';
import { type RtfHandler, readTokens } from './rtf-tokens';

const DEEPEST = 1000;
const LINK = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s\\"]\S*))/i;
/** A longer instruction is no reading of a few characters. */
const LONGEST_RUBY = 1000;
const RUBY = /^\s*EQ\b.*\\o\s*(?:\\a[a-z]\s*)?\(\s*\\s\s*\\up\s*\d+\s*\([^()]*\)\s*[,;]([^()]*)\)\s*$/i;

/** Tells a builder what stands in an RTF file, its notes at the end, and gives its title. Throws `DamagedFile`. */
export function tellRtf(bytes: Uint8Array, builder: TextBuilder): string {
  return new RtfText(bytes, builder).tell();
}

class RtfText implements RtfHandler {
  readonly #bytes: Buffer;
  readonly #builder: TextBuilder;
  readonly #layout: RtfLayout;
  readonly #tables = new RtfTables();
  readonly #outer: Group[] = [];
  readonly #notes: Aside[] = [];
  /** The text boxes of the open paragraph. */
  #boxes: Aside[] = [];
  #group: Group = { ...OUTERMOST, field: { instruction: '' } };
  #title = '';
  /** Words that have not been told, and bytes of characters that may go on. */
  #words = '';
  #pending: Uint8Array[] = [];
  #toSkip = 0;
  /** `\*` came: a group of a kind that is not known is to be left out. */
  #isOptional = false;
  #isInNotes = false;
  #isInBox = false;
  #isFurnitureTold = false;
  /** What the words before these were left out for: both are one piece. */
  #leftOut: 'hidden-text' | 'tracked-changes' | null = null;

  constructor(bytes: Uint8Array, builder: TextBuilder) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#builder = builder;
    this.#layout = new RtfLayout(builder);
  }

  tell(): string {
    if (!readTokens(this.#bytes, this, 0, this.#bytes.length)) throw new DamagedFile('cut-off');
    this.#tellBoxes();
    this.#isInNotes = true;
    for (const [index, note] of this.#notes.entries()) {
      this.#layout.beginNote(index + 1);
      this.#tellAside(note, PARAGRAPH);
      this.#tellBoxes();
    }
    return this.#title;
  }

  /** Tells the text boxes of the paragraph that has ended. */
  #tellBoxes(): void {
    const boxes = this.#boxes;
    if (boxes.length === 0) return;
    this.#boxes = [];
    this.#isInBox = true;
    this.#layout.pause();
    for (const box of boxes) {
      this.#tellAside(box, { ...PLAIN, heading: null, depth: 1 });
      this.#layout.pause();
    }
    this.#isInBox = false;
  }

  #tellAside({ from, to, properties }: Aside, own: Partial<Group>): void {
    const around = this.#group;
    this.#group = { ...properties, ...own };
    readTokens(this.#bytes, this, from, to);
    this.#tellWords();
    this.#group = around;
  }

  /** Characters with their reading over them are a formula: the characters are the text. */
  #tellRuby(instruction: string): void {
    const characters = instruction.length > LONGEST_RUBY ? undefined : RUBY.exec(instruction)?.[1];
    if (characters !== undefined) this.#tellText(characters, this.#group);
  }

  openGroup(): void {
    this.#tellWords();
    if (this.#outer.length === DEEPEST) throw new DamagedFile('too-deep');
    this.#outer.push(this.#group);
    this.#group = { ...this.#group, isLink: false, aside: null };
  }

  closeGroup(at: number): boolean {
    this.#tellWords();
    const { destination, isLink, aside, field } = this.#group;
    if (destination === 'styles') this.#tables.endStyle();
    if (isLink) this.#layout.closeLink();
    if (aside) aside.to = at;
    const outer = this.#outer.pop();
    if (!outer) throw new DamagedFile('closed-too-often');
    this.#group = outer;
    if (destination === 'instruction' && outer.destination === 'text') this.#tellRuby(field.instruction);
    return this.#outer.length === 0 && !this.#isInNotes;
  }

  bytes(bytes: Uint8Array): void {
    const skipped = Math.min(this.#toSkip, bytes.length);
    this.#toSkip -= skipped;
    if (this.#group.destination === 'nothing' || skipped === bytes.length) return;
    this.#pending.push(bytes.subarray(skipped));
  }

  symbol(symbol: string): void {
    const character = SYMBOLS[symbol];
    if (character !== undefined) this.#addCharacter(character);
    else if (symbol === '*') this.#isOptional = true;
    // A line's end after a backslash is the end of a paragraph.
    else if (symbol === '\n' || symbol === '\r') this.word('par', null);
  }

  word(word: string, parameter: number | null, end = 0): void {
    const character = word === 'u' ? String.fromCharCode((parameter ?? 0) & 0xffff) : CHARACTERS[word];
    if (character !== undefined) {
      this.#addCharacter(character);
      if (word === 'u') this.#toSkip = this.#group.fallback;
      return;
    }
    this.#tellWords();
    const isOptional = this.#isOptional;
    this.#isOptional = false;
    if (this.#enter(word, isOptional, end)) return;
    const group = this.#group;
    if (group.destination === 'fonts') this.#tables.seeFontWord(word, parameter ?? 0, group.font);
    if (group.destination === 'styles') this.#tables.seeStyleWord(word, parameter ?? 0);
    format(group, word, parameter, { tables: this.#tables, isInBox: this.#isInBox });
    if (group.destination === 'text') this.#lay(word);
  }

  /** Whether a word says what a group is for. */
  #enter(word: string, isOptional: boolean, end: number): boolean {
    const group = this.#group;
    // {\upr {for old readers} {\*\ud {in Unicode}}}
    if (word === 'ud') group.destination = this.#outer.at(-2)?.destination ?? 'text';
    if (word === 'title' && group.destination === 'about') group.destination = 'title';
    if (word === 'field') group.field = { instruction: '' };
    // A box within a box, which no program makes, is part of it.
    if (word === 'shptxt' && this.#isInBox) return true;
    const destination = DESTINATIONS[word] ?? (isOptional && word !== 'ud' ? 'nothing' : null);
    if (destination === null) return false;
    if (word === 'fldrslt') this.#openLink();
    if (group.destination === 'nothing' || destination === 'as around') return true;
    if (group.destination === 'text') this.#noteWhatGoes(word, end);
    group.destination = destination;
    if (destination === 'furniture') this.#isFurnitureTold = false;
    return true;
  }

  #openLink(): void {
    const group = this.#group;
    const [, quoted, plain] = LINK.exec(group.field.instruction) ?? [];
    const address = quoted ?? plain;
    if (address === undefined || group.destination !== 'text' || group.hidden || group.deleted) return;
    this.#layout.openLink(address, group);
    group.isLink = true;
  }

  #noteWhatGoes(word: string, end: number): void {
    const code = LEFT_OUT[word];
    if (code) this.#builder.remark(code);
    const group = this.#group;
    if (group.hidden || group.deleted) return;
    const aside = { from: end, to: end, properties: { ...group } };
    if (word === 'shptxt') {
      group.aside = aside;
      this.#boxes.push(aside);
    }
    if (word !== 'footnote' || this.#isInNotes) return;
    group.aside = aside;
    this.#notes.push(aside);
    this.#layout.referToNote(this.#notes.length, group);
  }

  #lay(word: string): void {
    switch (word) {
      case 'par':
      case 'sect':
        this.#layout.endParagraph(this.#group);
        this.#tellBoxes();
        break;
      case 'line':
        this.#layout.breakLine(this.#group);
        break;
      case 'page':
      case 'column':
        this.#layout.breakPage();
        break;
      case 'trowd':
        this.#layout.beginRowDefinition();
        break;
      case 'cellx':
        this.#layout.defineCell();
        break;
      case 'cell':
        this.#tellBoxes();
        this.#layout.endCell();
        break;
      case 'nestcell':
        // A table within a cell is part of the outer row's line.
        this.#layout.endParagraph(this.#group);
        break;
      case 'row':
        this.#layout.interrupt();
        break;
    }
  }

  #addCharacter(character: string): void {
    this.#decode();
    this.#words += character;
    this.#toSkip = 0;
  }

  #decode(): void {
    if (this.#pending.length === 0) return;
    const text = decodeCodePage(Buffer.concat(this.#pending), this.#tables.codePageOf(this.#group.font));
    this.#pending = [];
    this.#builder.remark('bad-bytes', text.split('\ufffd').length - 1);
    this.#words += text;
  }

  /** Words count for what their group is for. */
  #tellWords(): void {
    this.#decode();
    this.#toSkip = 0;
    const words = this.#words;
    if (words === '') return;
    this.#words = '';
    const group = this.#group;
    switch (group.destination) {
      case 'text':
        this.#tellText(words, group);
        break;
      case 'marker':
        this.#layout.addMarker(words);
        break;
      case 'styles':
        this.#tables.seeStyleName(words);
        break;
      case 'title':
        this.#title += words;
        break;
      case 'instruction':
        group.field.instruction += words;
        break;
      case 'furniture':
        if (!this.#isFurnitureTold && words.trim() !== '') {
          this.#builder.remark('page-furniture');
          this.#isFurnitureTold = true;
        }
        break;
    }
  }

  #tellText(words: string, group: Group): void {
    const leftOut = group.deleted ? 'tracked-changes' : group.hidden ? 'hidden-text' : null;
    if (leftOut === null) this.#layout.add(group.raised ? asRaised(words) : words, group.bold, group);
    else if (leftOut !== this.#leftOut) this.#builder.remark(leftOut);
    this.#leftOut = leftOut;
  }
}
