import type { Remark } from '../../../../../shared/import/remarks';
import { asRaised } from '../as-raised';
import { TooMuch } from '../import-problem';
import { readXml, type XmlHandler, type XmlTag } from '../xml';
import type { WordLists } from './word-lists';
import { isOn, isWord } from './word-names';
import type { WordStyles } from './word-styles';

/** What the parts of a document are read with. */
export interface WordContext {
  readonly styles: WordStyles;
  readonly lists: WordLists;
  remark(code: Remark['code']): void;
}

interface Paragraph {
  style: string | undefined;
  heading: number | undefined;
  listId: string | undefined;
  listLevel: number | undefined;
  isDeleted: boolean;
  /** The run before this one was hidden too: both are one piece. */
  wasHidden: boolean;
}

interface Run {
  style: string | undefined;
  bold: boolean | undefined;
  hidden: boolean | undefined;
  raised: boolean;
  isBegun: boolean;
}

const ALTERNATIVES = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const DRAWINGS = 'urn:schemas-microsoft-com:vml';

/** What mammoth builds of an element takes about a kilobyte. */
const MOST_ELEMENTS = 500_000;

/** Elements that stand for the ones that mammoth reads. */
const RENAMED: Readonly<Record<string, string>> = { cr: 'br', ptab: 'tab' };
/** Elements around text that mammoth does not know: what is in them counts. */
const WRAPPERS = new Set(['fldSimple', 'dir', 'bdo', 'ruby', 'rubyBase']);
/** What is no text, or the text of another version; the cells of a merged column stay, so that columns do not shift. */
const LEFT_OUT = new Set([
  'moveFrom',
  'rt',
  'rubyPr',
  'vMerge',
  // Mammoth would look for the table's style.
  'tblPr',
  'sectPr',
  'proofErr',
  'bookmarkStart',
  'bookmarkEnd',
  'lastRenderedPageBreak',
]);
/** Hidden fields still begin and end. */
const IN_HIDDEN_RUNS = new Set(['fldChar', 'instrText', 'rPr']);

/**
 * Writes a part of a Word document again so that it says itself what Word shows: mammoth reads the structure of a
 * document (tables, links, fields, notes, text boxes), but neither what is hidden, nor the bold of styles, nor the
 * numbers of lists. Hidden runs, deletions, pictures and marks of comments go; bold is said by the run; a list's
 * number is text; and a paragraph's style is `heading:LEVEL` or `item:DEPTH`, or none. Throws `DamagedFile` and
 * `TooMuch`.
 */
export function writePlainly(bytes: Uint8Array, part: string, context: WordContext): string {
  const writer = new PlainWriter(context);
  readXml(bytes, part, writer);
  return writer.written();
}

class PlainWriter implements XmlHandler {
  readonly #context: WordContext;
  readonly #out: string[] = [];
  readonly #paragraphs: Paragraph[] = [];
  readonly #runs: Run[] = [];
  #elements = 0;
  /** How many elements are open that are left out. */
  #leavingOut = 0;
  #properties: 'paragraph' | 'run' | 'row' | null = null;

  constructor(context: WordContext) {
    this.#context = context;
  }

  written(): string {
    return this.#out.join('');
  }

  open(tag: XmlTag): void {
    if (this.#leavingOut > 0 || this.#isLeftOut(tag)) {
      this.#leavingOut += 1;
      return;
    }
    if (this.#properties === 'paragraph') this.#readParagraphProperty(tag);
    else if (this.#properties === 'run') this.#readRunProperty(tag);
    else if (isWord(tag)) this.#openWord(tag);
    else this.#write(tag);
  }

  close(tag: XmlTag): void {
    if (this.#leavingOut > 0) {
      this.#leavingOut -= 1;
      return;
    }
    const local = isWord(tag) ? tag.local : '';
    if (this.#properties === 'paragraph') {
      if (local === 'pPr') this.#endParagraphProperties(tag);
      return;
    }
    if (this.#properties === 'run') {
      if (local === 'rPr') this.#properties = null;
      return;
    }
    if (local === 'trPr') this.#properties = null;
    if (local === 'p') this.#paragraphs.pop();
    if (local === 'r') this.#runs.pop();
    if (!WRAPPERS.has(local)) this.#out.push(`</${nameOf(tag, RENAMED[local] ?? tag.local)}>`);
  }

  text(text: string): void {
    if (this.#leavingOut > 0 || this.#properties !== null) return;
    this.#out.push(escaped(this.#runs.at(-1)?.raised ? asRaised(text) : text));
  }

  #isLeftOut(tag: XmlTag): boolean {
    const { local, uri } = tag;
    if (uri === ALTERNATIVES) return local === 'Choice';
    if (uri === DRAWINGS && local === 'imagedata') return this.#leaveOut('pictures');
    if (!isWord(tag)) return false;
    if (this.#properties !== null) return local.endsWith('Change') || local === 'vMerge';
    if (LEFT_OUT.has(local)) return true;
    if (local === 'del') return this.#leaveOut('tracked-changes');
    if (local === 'commentReference') return this.#leaveOut('comments');
    const run = this.#runs.at(-1);
    const isInRun = run && local !== 'r' && local !== 'p';
    if (isInRun && !IN_HIDDEN_RUNS.has(local) && this.#isHidden(run, local === 't')) return true;
    return local === 'drawing' ? this.#leaveOut('pictures') : false;
  }

  #leaveOut(code: Remark['code']): true {
    this.#context.remark(code);
    return true;
  }

  #openWord(tag: XmlTag): void {
    const { local } = tag;
    switch (local) {
      case 'p':
        this.#paragraphs.push({
          style: undefined,
          heading: undefined,
          listId: undefined,
          listLevel: undefined,
          isDeleted: false,
          wasHidden: false,
        });
        break;
      case 'pPr':
        this.#properties = 'paragraph';
        return;
      case 'trPr':
        this.#properties = 'row';
        break;
      case 'r':
        this.#runs.push({
          style: undefined,
          bold: undefined,
          hidden: undefined,
          raised: false,
          isBegun: false,
        });
        break;
      case 'rPr':
        if (this.#runs.length === 0) break;
        this.#properties = 'run';
        return;
      case 'del':
        // A row that was deleted.
        this.#context.remark('tracked-changes');
        break;
      default:
        this.#beginRun(tag);
    }
    if (!WRAPPERS.has(local)) this.#write(tag, RENAMED[local]);
  }

  #readParagraphProperty({ local, attribute }: XmlTag): void {
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph) return;
    const value = attribute('val');
    if (local === 'pStyle') paragraph.style = value;
    if (local === 'outlineLvl' && /^[0-8]$/.test(value ?? '')) paragraph.heading = Number(value) + 1;
    if (local === 'numId') paragraph.listId = value;
    if (local === 'ilvl') paragraph.listLevel = Number(value) || 0;
    // The paragraph's end was deleted: its words go on in the next one.
    if (local === 'del' || local === 'moveFrom') paragraph.isDeleted = true;
  }

  #readRunProperty({ local, attribute }: XmlTag): void {
    const run = this.#runs.at(-1);
    if (!run) return;
    if (local === 'rStyle') run.style = attribute('val');
    if (local === 'b') run.bold = isOn(attribute('val'));
    if (local === 'vanish') run.hidden = isOn(attribute('val'));
    if (local === 'vertAlign') run.raised = attribute('val') === 'superscript';
    // LibreOffice says by how much.
    if (local === 'position') run.raised = Number(attribute('val')) > 0;
  }

  /** Writes what a paragraph is, and its number in front of its words. */
  #endParagraphProperties(tag: XmlTag): void {
    this.#properties = null;
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph) return;
    const name = (local: string) => nameOf(tag, local);
    if (paragraph.isDeleted) {
      this.#out.push(`<${name('pPr')}><${name('rPr')}><${name('del')}/></${name('rPr')}></${name('pPr')}>`);
      return;
    }
    const style = this.#context.styles.of(paragraph.style);
    const heading = paragraph.heading ?? style.heading;
    const list = paragraph.listId ?? style.list?.id;
    const level = paragraph.listLevel ?? style.list?.level ?? 0;
    const marker = list === undefined ? null : this.#context.lists.marker(list, level);
    const kind = heading ? `heading:${heading}` : marker === null ? null : `item:${level + 1}`;
    if (kind) {
      this.#out.push(`<${name('pPr')}><${name('pStyle')} ${name('val')}="${kind}"/></${name('pPr')}>`);
    }
    if (marker) {
      this.#out.push(`<${name('r')}><${name('t')}>${escaped(marker)}</${name('t')}></${name('r')}>`);
    }
  }

  /** Writes that a run is bold in front of its first words. */
  #beginRun(tag: XmlTag): void {
    const run = this.#runs.at(-1);
    const paragraph = this.#paragraphs.at(-1);
    if (!run || run.isBegun) return;
    run.isBegun = true;
    const { styles } = this.#context;
    const bold = run.bold ?? styles.ofCharacters(run.style).bold ?? styles.of(paragraph?.style).bold;
    if (!bold) return;
    this.#out.push(`<${nameOf(tag, 'rPr')}><${nameOf(tag, 'b')}/></${nameOf(tag, 'rPr')}>`);
  }

  #isHidden(run: Run, isText: boolean): boolean {
    const { styles, remark } = this.#context;
    const paragraph = this.#paragraphs.at(-1);
    const hidden =
      run.hidden ?? styles.ofCharacters(run.style).hidden ?? styles.of(paragraph?.style).hidden ?? false;
    if (paragraph && isText) {
      if (hidden && !paragraph.wasHidden) remark('hidden-text');
      paragraph.wasHidden = hidden;
    }
    return hidden;
  }

  #write(tag: XmlTag, local?: string): void {
    this.#elements += 1;
    if (this.#elements > MOST_ELEMENTS) throw new TooMuch('500,000', 'elements');
    const attributes = [...tag.attributes()].map(([name, value]) => ` ${name}="${escaped(value)}"`);
    this.#out.push(`<${local === undefined ? tag.name : nameOf(tag, local)}${attributes.join('')}>`);
  }
}

/** Another element's name with the prefix of this one. */
function nameOf({ name, local }: XmlTag, other: string): string {
  return name.slice(0, name.length - local.length) + other;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (sign) => ESCAPES[sign] ?? sign);
}
