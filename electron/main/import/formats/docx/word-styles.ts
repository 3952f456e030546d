import { headingByName } from '../heading-names';
import { readXml, type XmlTag } from '../xml';
import { isOn, isWord } from './word-names';

/** What a style says itself; what it leaves open comes from the style that it is based on. */
interface Style {
  readonly basedOn: string | undefined;
  readonly properties: StyleProperties;
}

/** The look that the reader asks for. Undefined where nothing says so. */
export interface StyleProperties {
  bold?: boolean;
  hidden?: boolean;
  /** From 1. */
  heading?: number;
  list?: { readonly id: string; readonly level: number };
}

/** The styles of a Word document by their ids. */
export class WordStyles {
  readonly #styles = new Map<string, Style>();
  readonly #resolved = new Map<string, StyleProperties>();
  #ofParagraphs: string | undefined;

  constructor(part?: Uint8Array) {
    if (part) this.#read(part);
  }

  /** What a style says with all that it is based on; of paragraphs' own style where none is named. */
  of(id: string | undefined): StyleProperties {
    const wanted = id ?? this.#ofParagraphs;
    return wanted === undefined ? {} : this.#resolve(wanted, new Set());
  }

  /** What a style of characters says. */
  ofCharacters(id: string | undefined): StyleProperties {
    return id === undefined ? {} : this.of(id);
  }

  #resolve(id: string, above: Set<string>): StyleProperties {
    const known = this.#resolved.get(id);
    if (known) return known;
    const style = this.#styles.get(id);
    // Styles that are based on each other say no more than what was found so far.
    if (!style || above.has(id)) return {};
    const base = style.basedOn === undefined ? {} : this.#resolve(style.basedOn, above.add(id));
    const resolved = { ...base, ...style.properties };
    this.#resolved.set(id, resolved);
    return resolved;
  }

  #read(part: Uint8Array): void {
    let style: { id: string; basedOn: string | undefined; properties: StyleProperties } | null = null;
    let level = 0;
    const open = (tag: XmlTag) => {
      if (!isWord(tag)) return;
      const value = tag.attribute('val');
      if (tag.local === 'style') {
        const id = tag.attribute('styleId') ?? '';
        style = { id, basedOn: undefined, properties: {} };
        level = 0;
        if (tag.attribute('type') === 'paragraph' && isOn(tag.attribute('default') ?? '0')) {
          this.#ofParagraphs = id;
        }
      }
      if (!style) return;
      const { properties } = style;
      switch (tag.local) {
        case 'name': {
          const heading = headingByName(value ?? '');
          if (heading !== null) properties.heading = heading;
          break;
        }
        case 'basedOn':
          style.basedOn = value;
          break;
        case 'outlineLvl':
          if (/^[0-8]$/.test(value ?? '')) properties.heading ??= Number(value) + 1;
          break;
        case 'b':
          properties.bold = isOn(value);
          break;
        case 'vanish':
          properties.hidden = isOn(value);
          break;
        case 'ilvl':
          level = Number(value) || 0;
          break;
        case 'numId':
          if (value !== undefined) properties.list = { id: value, level };
          break;
      }
    };
    const close = (tag: XmlTag) => {
      if (!style || !isWord(tag) || tag.local !== 'style') return;
      // Where two styles have one id, the first one counts.
      if (!this.#styles.has(style.id)) this.#styles.set(style.id, style);
      style = null;
    };
    readXml(part, 'styles.xml', { open, close });
  }
}
