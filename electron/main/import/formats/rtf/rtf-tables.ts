import { headingByName } from '../heading-names';
import { codePageOfCharset } from './code-pages';

/** The fonts and styles that an RTF file declares before its text. */
export class RtfTables {
  readonly #codePages = new Map<number, number>();
  readonly #headings = new Map<number, number>();
  #style = { number: 0, name: '', heading: Number.NaN };
  /** The document's code page. */
  codePage = 1252;
  defaultFont = -1;

  /** The code page in which a font's characters are written. */
  codePageOf(font: number): number {
    return this.#codePages.get(font) ?? this.codePage;
  }

  /** The level of a style's headings; null for other styles. */
  headingOf(style: number): number | null {
    return this.#headings.get(style) ?? null;
  }

  /** Takes in a control word of the font table; `font` is the one that is declared. */
  seeFontWord(word: string, parameter: number, font: number): void {
    const codePage =
      word === 'cpg' ? parameter : word === 'fcharset' ? codePageOfCharset(parameter) : undefined;
    if (codePage) this.#codePages.set(font, codePage);
  }

  /** Takes in a control word of the style sheet. */
  seeStyleWord(word: string, parameter: number): void {
    if (word === 's') this.#style.number = parameter;
    if (word === 'outlinelevel') this.#style.heading = parameter + 1;
  }

  seeStyleName(words: string): void {
    this.#style.name += words;
  }

  /** A style's declaration is complete. */
  endStyle(): void {
    const { number, name, heading } = this.#style;
    const level = headingByName(name.replace(/;\s*$/, '')) ?? heading;
    if (level >= 1 && level <= 9) this.#headings.set(number, level);
    this.#style = { number: 0, name: '', heading: Number.NaN };
  }
}
