import { beforeWords, listNumber, type NumberStyle } from '../list-numbers';
import { readXml, type XmlTag } from '../xml';
import { isWord } from './word-names';
import type { WordStyles } from './word-styles';

interface Level {
  style: NumberStyle;
  /** How the marker is put together: %1 is the number of the first level. */
  pattern: string;
  start: number;
}

interface List {
  readonly abstract: string;
  /** Numbers that this list begins with, by level; else it goes on where another one of its kind left off. */
  readonly starts: Map<number, number>;
}

/** Word's names of number styles. Others are written in digits. */
const STYLES: Readonly<Record<string, NumberStyle>> = {
  bullet: 'bullet',
  none: 'none',
  decimalZero: 'decimal-zero',
  lowerLetter: 'lower-letter',
  upperLetter: 'upper-letter',
  lowerRoman: 'lower-roman',
  upperRoman: 'upper-roman',
  chineseCounting: 'chinese',
  chineseCountingThousand: 'chinese',
  taiwaneseCounting: 'chinese',
  taiwaneseCountingThousand: 'chinese',
  japaneseCounting: 'chinese',
  chineseLegalSimplified: 'chinese-financial',
  ideographLegalTraditional: 'chinese-financial',
  ideographDigital: 'chinese-digits',
  taiwaneseDigital: 'chinese-digits',
  japaneseDigitalTenThousand: 'chinese-digits',
  ideographTraditional: 'heavenly-stems',
  decimalEnclosedCircle: 'circled',
  decimalEnclosedCircleChinese: 'circled',
};

const LEVELS = 9;
const LONGEST_PATTERN = 64;

/** The lists of a Word document. Numbers are no text there: they are counted as the paragraphs come. */
export class WordLists {
  readonly #styles: WordStyles;
  readonly #abstract = new Map<string, Map<number, Level>>();
  /** Lists that are defined by a style, by the style's id. */
  readonly #linked = new Map<string, string>();
  readonly #lists = new Map<string, List>();
  readonly #counts = new Map<string, number[]>();
  readonly #begun = new Set<string>();

  constructor(styles: WordStyles, part?: Uint8Array) {
    this.#styles = styles;
    if (part) this.#read(part);
  }

  /** The marker of a list's next item with the space after it; null where there is no such list. */
  marker(id: string, level: number): string | null {
    const list = this.#list(id);
    const levels = list && this.#abstract.get(list.abstract);
    const own = levels?.get(level);
    if (!list || !levels || !own) return null;
    const counts = this.#counts.get(list.abstract) ?? [];
    this.#counts.set(list.abstract, counts);
    const first = `${id} ${level}`;
    const restart = this.#begun.has(first) ? undefined : list.starts.get(level);
    this.#begun.add(first);
    counts[level] = restart ?? (counts[level] === undefined ? own.start : counts[level] + 1);
    // Deeper levels begin again under the next item.
    counts.length = level + 1;
    if (own.style === 'none') return '';
    if (own.style === 'bullet') return '• ';
    const written = own.pattern.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const of = levels.get(at);
      return of ? listNumber(counts[at] ?? of.start, of.style) : '';
    });
    return beforeWords(written);
  }

  #list(id: string): List | undefined {
    const list = this.#lists.get(id);
    const style = list && this.#linked.get(list.abstract);
    return style === undefined ? list : this.#lists.get(this.#styles.of(style).list?.id ?? '');
  }

  #read(part: Uint8Array): void {
    let abstract = '';
    let levels: Map<number, Level> | null = null;
    let level: Level | null = null;
    let list: { id: string; abstract: string; starts: Map<number, number> } | null = null;
    let overridden = 0;
    const open = (tag: XmlTag) => {
      if (!isWord(tag)) return;
      const value = tag.attribute('val') ?? '';
      switch (tag.local) {
        case 'abstractNum':
          levels = new Map();
          abstract = tag.attribute('abstractNumId') ?? '';
          this.#abstract.set(abstract, levels);
          break;
        case 'numStyleLink':
          this.#linked.set(abstract, value);
          break;
        case 'num':
          levels = null;
          level = null;
          list = { id: tag.attribute('numId') ?? '', abstract: '', starts: new Map() };
          break;
        case 'abstractNumId':
          if (list) this.#lists.set(list.id, { ...list, abstract: value });
          break;
        case 'lvl': {
          const at = Number(tag.attribute('ilvl') ?? 0);
          level = { style: 'decimal', pattern: '', start: 1 };
          if (levels && at < LEVELS) levels.set(at, level);
          break;
        }
        case 'lvlOverride':
          overridden = Number(tag.attribute('ilvl') ?? 0);
          break;
        case 'startOverride':
          list?.starts.set(overridden, Number(value) || 0);
          break;
        case 'start':
          if (level) level.start = Number(value) || 0;
          break;
        case 'numFmt':
          if (level) level.style = STYLES[value] ?? 'decimal';
          break;
        case 'lvlText':
          if (level) level.pattern = value.slice(0, LONGEST_PATTERN);
          break;
      }
    };
    readXml(part, 'numbering.xml', { open });
  }
}
