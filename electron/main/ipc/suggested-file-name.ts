import {
  type DocumentFormat,
  FILE_EXTENSIONS,
  type Format,
  isDocument,
} from '../../../shared/export/formats/formats';

/** What a file of records holds. */
const CONTENTS: Readonly<Record<Exclude<Format, DocumentFormat>, string>> = {
  'csv-figures': 'figures',
  'csv-quotes': 'quotes',
  'csv-checks': 'checks',
  json: 'all',
  jsonld: 'annotations',
  claimreview: 'claim-reviews',
};

/** Long enough to recognise, short enough for every file system: a Chinese character takes three bytes. */
const LONGEST = 60;

/** A file name for an export; `template` is a built-in document or the name of a template of one's own. */
export function suggestedFileName(title: string, template: string, format: Format): string {
  const part = isDocument(format) ? plainFileName(template) : CONTENTS[format];
  return `${plainFileName(title)} (${part}).${FILE_EXTENSIONS[format]}`;
}

/** A title without what some system does not allow in a file's name. */
export function plainFileName(title: string): string {
  const allowed = title.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\/:*?"<>|]+/gu, ' ').replace(/\s+/g, ' ');
  const short = [...allowed.trim()]
    .slice(0, LONGEST)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '');
  return short || 'briefing';
}
