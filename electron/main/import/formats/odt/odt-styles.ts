import type { XmlTag } from '../xml';
import { odtName } from './odt-names';

interface Style {
  readonly parent: string | undefined;
  bold: boolean | undefined;
  hidden: boolean | undefined;
  raised: boolean | undefined;
}

/** The look that the reader asks for. */
export interface Look {
  /** Undefined where nothing says so: what is around decides. */
  readonly bold: boolean | undefined;
  readonly hidden: boolean;
  /** Undefined as `bold` is. */
  readonly raised: boolean | undefined;
}

/** The styles of an OpenDocument text, both those of people and those that its program made for single places. */
export class OdtStyles {
  readonly #styles = new Map<string, Style>();
  readonly #looks = new Map<string, Look>();
  #open: Style | null = null;

  /** Takes in one element of `styles.xml` or `content.xml`. */
  see(tag: XmlTag): void {
    switch (odtName(tag)) {
      case 'style:style': {
        const parent = tag.attribute('parent-style-name');
        const family = tag.attribute('family') ?? '';
        this.#open = {
          parent: parent && key(family, parent),
          bold: undefined,
          hidden: undefined,
          raised: undefined,
        };
        this.#styles.set(key(family, tag.attribute('name') ?? ''), this.#open);
        break;
      }
      case 'style:text-properties':
        if (this.#open) seeProperties(this.#open, tag);
        break;
      case 'style:default-style':
        this.#open = null;
        break;
    }
  }

  /** What a style says with all that it is based on. */
  look(family: 'paragraph' | 'text', name: string | undefined): Look {
    return this.#look(key(family, name ?? ''), new Set());
  }

  #look(id: string, above: Set<string>): Look {
    const known = this.#looks.get(id);
    if (known) return known;
    const style = this.#styles.get(id);
    // Styles that are based on each other say no more than what was found so far.
    if (!style || above.has(id)) return { bold: undefined, hidden: false, raised: undefined };
    const base = style.parent === undefined ? null : this.#look(style.parent, above.add(id));
    const look = {
      bold: style.bold ?? base?.bold,
      hidden: style.hidden ?? base?.hidden ?? false,
      raised: style.raised ?? base?.raised,
    };
    this.#looks.set(id, look);
    return look;
  }
}

function seeProperties(style: Style, tag: XmlTag): void {
  // Chinese, Japanese and Korean characters have a weight of their own; documents set both.
  const weight = tag.attribute('font-weight') ?? tag.attribute('font-weight-asian');
  if (weight !== undefined) style.bold = weight === 'bold' || Number(weight) >= 600;
  const display = tag.attribute('display');
  if (display !== undefined) style.hidden = display === 'none';
  // `super 58%`, or how far it is raised: `33% 58%`.
  const position = tag.attribute('text-position');
  if (position !== undefined) style.raised = position.startsWith('super') || Number.parseFloat(position) > 0;
}

function key(family: string, name: string): string {
  return `${family} ${name}`;
}
