/**
 * What an export can be written as. The first four are documents, whatever their template; the others hold the records:
 * tables for spreadsheets, everything as JSON, W3C Web Annotations and schema.org ClaimReviews as JSON-LD.
 */
export const FORMATS = [
  'md',
  'html',
  'docx',
  'pdf',
  'csv-figures',
  'csv-quotes',
  'csv-checks',
  'json',
  'jsonld',
  'claimreview',
] as const;
export type Format = (typeof FORMATS)[number];

/** The formats that are documents. */
export type DocumentFormat = 'md' | 'html' | 'docx' | 'pdf';

/** The formats that are text, and so can be looked at as they are. */
export type TextFormat = Exclude<Format, 'docx' | 'pdf'>;

/** The end of the name of a file in each format. */
export const FILE_EXTENSIONS = {
  md: 'md',
  html: 'html',
  docx: 'docx',
  pdf: 'pdf',
  'csv-figures': 'csv',
  'csv-quotes': 'csv',
  'csv-checks': 'csv',
  json: 'json',
  jsonld: 'jsonld',
  claimreview: 'jsonld',
} as const satisfies Readonly<Record<Format, string>>;

/** What each kind of file is called, in every language. */
export const FORMAT_NAMES: Readonly<Record<Format, string>> = {
  md: 'Markdown',
  html: 'HTML',
  docx: 'Word',
  pdf: 'PDF',
  'csv-figures': 'CSV',
  'csv-quotes': 'CSV',
  'csv-checks': 'CSV',
  json: 'JSON',
  jsonld: 'Web Annotation',
  claimreview: 'ClaimReview',
};

/** Whether a format is one of the documents, which a template makes. */
export function isDocument(format: Format): format is DocumentFormat {
  return format === 'md' || format === 'html' || format === 'docx' || format === 'pdf';
}
