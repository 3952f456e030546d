import type { Destination } from './destinations';
import type { ParagraphProperties } from './rtf-layout';
import type { RtfTables } from './rtf-tables';

/** A note or a text box, which is told later: a stretch of the file. */
export interface Aside {
  readonly from: number;
  to: number;
  readonly properties: Group;
}

/** What holds for the words of a group; a group begins with what holds around it. */
export interface Group extends ParagraphProperties {
  destination: Destination;
  heading: number | null;
  depth: number;
  isInTable: boolean;
  bold: boolean;
  raised: boolean;
  hidden: boolean;
  deleted: boolean;
  font: number;
  /** How many characters after `\u` stand there for readers without Unicode. */
  fallback: number;
  /** The field whose parts are read. */
  field: { instruction: string };
  /** The group is the shown part of a link. */
  isLink: boolean;
  /** The group is a note or a text box. */
  aside: Aside | null;
  /** Which characters the properties are for that come in pairs. */
  script: string;
}

/** What `\plain` and `\pard` go back to. */
export const PLAIN = { bold: false, raised: false, hidden: false, deleted: false };
export const PARAGRAPH = { heading: null, depth: 1, isInTable: false };
/** What holds before anything is said. */
export const OUTERMOST: Readonly<Group> = {
  ...PARAGRAPH,
  ...PLAIN,
  destination: 'text',
  font: -1,
  fallback: 1,
  field: { instruction: '' },
  isLink: false,
  aside: null,
  script: '',
};

const CODE_PAGES: Readonly<Record<string, number>> = { mac: 10000, pc: 437, pca: 850 };

/** Takes in a control word that says how words look, or what their paragraph is. */
export function format(
  group: Group,
  word: string,
  parameter: number | null,
  { tables, isInBox }: { readonly tables: RtfTables; readonly isInBox: boolean },
): void {
  const isOn = parameter !== 0;
  const number = parameter ?? 0;
  switch (word) {
    case 'b':
      group.bold = isOn;
      break;
    case 'ab':
      // Associated properties are those of complex scripts, or of Chinese.
      if (group.script === 'dbch') group.bold = isOn;
      break;
    case 'loch':
    case 'hich':
    case 'dbch':
    case 'rtlch':
    case 'ltrch':
      group.script = word;
      break;
    case 'super':
      group.raised = isOn;
      break;
    case 'up':
      group.raised = parameter === null || number > 0;
      break;
    case 'sub':
    case 'nosupersub':
      group.raised = false;
      break;
    case 'v':
      group.hidden = isOn;
      break;
    case 'deleted':
      group.deleted = isOn;
      break;
    case 'plain':
      Object.assign(group, PLAIN, { font: tables.defaultFont });
      break;
    case 'pard':
      // A box stands in the cell that its paragraph stands in.
      Object.assign(group, PARAGRAPH, isInBox && { isInTable: group.isInTable });
      break;
    case 'f':
      group.font = number;
      break;
    case 'uc':
      group.fallback = Math.max(0, number);
      break;
    case 'deff':
      tables.defaultFont = number;
      group.font = number;
      break;
    case 'ansicpg':
      tables.codePage = number || tables.codePage;
      break;
    case 'mac':
    case 'pc':
    case 'pca':
      tables.codePage = CODE_PAGES[word] ?? tables.codePage;
      break;
    case 's':
      group.heading = tables.headingOf(number);
      break;
    case 'outlinelevel':
      group.heading = number >= 0 && number <= 8 ? number + 1 : null;
      break;
    case 'ilvl':
      group.depth = Math.max(0, number) + 1;
      break;
    case 'intbl':
      group.isInTable = isOn;
      break;
  }
}
