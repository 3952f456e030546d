import type { Problem } from '../../../../shared/result/problem';
import type { Result } from '../../../../shared/result/result';
import type { ExtractedText } from '../extracted-text';
import type { Format } from '../recognise';

/**
 * Takes the text out of a file's bytes; pure of disk and network, and it never throws because of what the bytes are. `onPage`
 * is told how many pages have been gone through, by readers that know.
 */
export type FormatReader = (
  bytes: Uint8Array,
  file: { readonly name: string },
  encoding?: string,
  onPage?: (done: number, of: number) => void,
) => Promise<Result<ExtractedText, Problem>>;

const plainText = async () => (await import('./text/read-plain-text')).readPlainText;

/** The reader of each format; the libraries of one are loaded when its first file comes. */
export const READERS: Readonly<Record<Format, () => Promise<FormatReader>>> = {
  text: plainText,
  markdown: async () => (await import('./markdown/read-markdown')).readMarkdown,
  subrip: plainText,
  webvtt: plainText,
  html: async () => (await import('./html/read-html')).readHtml,
  rtf: async () => (await import('./rtf/read-rtf')).readRtf,
  docx: async () => (await import('./docx/read-docx')).readDocx,
  odt: async () => (await import('./odt/read-odt')).readOdt,
  pdf: async () => (await import('./pdf/read-pdf')).readPdf,
  fragment: async () => {
    const { readHtmlFragment } = await import('./html/read-html');
    return (bytes, { name }) => readHtmlFragment(new TextDecoder().decode(bytes), name);
  },
};
