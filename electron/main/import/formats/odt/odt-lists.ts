import { beforeWords, listNumber, type NumberStyle } from '../list-numbers';
import type { XmlTag } from '../xml';
import { odtName } from './odt-names';

interface Level {
  readonly style: NumberStyle;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  /** How many levels' numbers the marker shows. */
  readonly shown: number;
}

/** OpenDocument's names of number formats. */
const STYLES: Readonly<Record<string, NumberStyle>> = {
  '': 'none',
  '1': 'decimal',
  a: 'lower-letter',
  A: 'upper-letter',
  i: 'lower-roman',
  I: 'upper-roman',
  '一, 二, 三, ...': 'chinese',
  '壹, 贰, 叁, ...': 'chinese-financial',
  '壹, 貳, 參, ...': 'chinese-financial',
  '甲, 乙, 丙, ...': 'heavenly-stems',
  '①, ②, ③, ...': 'circled',
};

const DEEPEST = 10;
const LONGEST_AFFIX = 16;
const OUTLINE = '';

/** Numbers of one list by level, from 0; what has not begun is undefined. */
export type Counts = (number | undefined)[];

/** How the lists of an OpenDocument text are numbered. */
export class OdtLists {
  readonly #styles = new Map<string, Map<number, Level>>();
  #open: Map<number, Level> | null = null;

  /** Takes in one element of `styles.xml` or `content.xml`. */
  see(tag: XmlTag): void {
    const name = odtName(tag);
    if (name === 'text:list-style' || name === 'text:outline-style') {
      this.#open = new Map();
      this.#styles.set(name === 'text:outline-style' ? OUTLINE : (tag.attribute('name') ?? ''), this.#open);
    }
    const isBullet = name === 'text:list-level-style-bullet' || name === 'text:list-level-style-image';
    if (!isBullet && name !== 'text:list-level-style-number' && name !== 'text:outline-level-style') return;
    this.#open?.set(Number(tag.attribute('level') ?? 1), {
      style: isBullet ? 'bullet' : (STYLES[tag.attribute('num-format') ?? ''] ?? 'decimal'),
      prefix: (isBullet ? '' : (tag.attribute('num-prefix') ?? '')).slice(0, LONGEST_AFFIX),
      suffix: (isBullet ? '' : (tag.attribute('num-suffix') ?? '')).slice(0, LONGEST_AFFIX),
      start: Number(tag.attribute('start-value') ?? 1) || 0,
      shown: Number(tag.attribute('display-levels') ?? 1) || 1,
    });
  }

  /**
   * Counts an item and gives its marker with the space after it; '' where its list has none. `depth` from 1; `start` where the item names its own number.
   */
  marker(style: string | undefined, depth: number, counts: Counts, start?: number): string {
    if (depth > DEEPEST) return '';
    const levels = this.#styles.get(style ?? '\0');
    const own = levels?.get(depth);
    // A list without a style is shown with bullets.
    if (!levels || !own) return '• ';
    const before = counts[depth - 1];
    counts[depth - 1] = start ?? (before === undefined ? own.start : before + 1);
    // Deeper levels begin again under the next item.
    counts.length = depth;
    if (own.style === 'none') return '';
    if (own.style === 'bullet') return '• ';
    const numbers: string[] = [];
    for (let at = Math.max(1, depth - own.shown + 1); at <= depth; at += 1) {
      const level = levels.get(at);
      if (level && level.style !== 'none')
        numbers.push(listNumber(counts[at - 1] ?? level.start, level.style));
    }
    return beforeWords(`${own.prefix}${numbers.join('.')}${own.suffix}`);
  }

  /** Counts a heading and gives its number with the space after it; '' where headings have none. */
  headingMarker(level: number, counts: Counts): string {
    return this.#styles.get(OUTLINE)?.has(level) ? this.marker(OUTLINE, level, counts) : '';
  }
}
