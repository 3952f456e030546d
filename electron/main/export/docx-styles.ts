import {
  AlignmentType,
  type INumberingOptions,
  type IRunStylePropertiesOptions,
  type IStylesOptions,
  LevelFormat,
} from 'docx';

/** Names of the styles and of the numbering, as a document names them. */
export const BLOCK_QUOTE = 'Quote';
export const CODE = 'Code';
export const FOOTNOTE = 'FootnoteText';
export const NUMBERED = 'numbered';

/** What Word calls the languages, and the fonts that it has for them everywhere. */
const LANGUAGES: Readonly<Record<string, { readonly word: string; readonly font: string }>> = {
  'zh-Hans': { word: 'zh-CN', font: 'SimSun' },
  'zh-Hant': { word: 'zh-TW', font: 'PMingLiU' },
};
const LATIN = { ascii: 'Georgia', hAnsi: 'Georgia', cs: 'Georgia' } as const;

/** Language and fonts of words in a language (BCP 47). */
export function fontOf(lang: string): Pick<IRunStylePropertiesOptions, 'font' | 'language'> {
  const east = LANGUAGES[lang];
  if (!east)
    return { font: { ...LATIN, eastAsia: 'SimSun' }, language: { value: 'en-US', eastAsia: 'zh-CN' } };
  return {
    // The hint gives quotation marks and dashes, which both scripts have, to the Chinese font and its full width.
    font: { ...LATIN, eastAsia: east.font, hint: 'eastAsia' },
    language: { value: 'en-US', eastAsia: east.word },
  };
}

/** The styles of a document with labels in a language (BCP 47). */
export function stylesFor(lang: string): IStylesOptions {
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: '1C2226' },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { ...fontOf(lang), size: 22 },
        paragraph: { spacing: { after: 120, line: 300 } },
      },
      heading1: heading(36, 0),
      heading2: heading(28, 360),
      heading3: heading(24, 240),
      footnoteText: { run: { size: 18 }, paragraph: { spacing: { after: 40 } } },
    },
    paragraphStyles: [
      {
        id: BLOCK_QUOTE,
        name: 'Quote',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: {
          indent: { left: 480, right: 240 },
          border: { left: { style: 'single', size: 18, color: '7B8A92', space: 12 } },
        },
      },
      { id: CODE, name: 'Code', basedOn: 'Normal', run: { font: 'Courier New', size: 20 } },
    ],
  };
}

/** The numbering of ordered lists. */
export const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: NUMBERED,
      levels: Array.from({ length: 9 }, (_, level) => ({
        level,
        format: LevelFormat.DECIMAL,
        text: `%${level + 1}.`,
        alignment: AlignmentType.START,
        style: { paragraph: { indent: { left: 480 * (level + 1), hanging: 480 } } },
      })),
    },
  ],
};
