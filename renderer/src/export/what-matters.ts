import type { Format } from '../../../shared/export/formats/formats';
import type { ExportChoices } from '../../../shared/export/options';

/** What one can choose for an export, besides its format and its template. */
type Choice = keyof ExportChoices | 'dialect' | 'language';

const DOCUMENT = [
  'language',
  'order',
  'words',
  'tags',
  'speakers',
  'unchecked',
  'conversions',
  'times',
  'places',
] as const satisfies readonly Choice[];

const MATTERS: Readonly<Record<Format, readonly Choice[]>> = {
  md: [...DOCUMENT, 'dialect'],
  html: DOCUMENT,
  docx: DOCUMENT,
  pdf: DOCUMENT,
  'csv-figures': ['language', 'speakers', 'unchecked', 'conversions', 'bom'],
  'csv-quotes': ['order', 'tags', 'speakers', 'bom'],
  'csv-checks': ['bom'],
  json: [],
  jsonld: ['language', 'order', 'tags', 'speakers', 'unchecked'],
  claimreview: ['language', 'order', 'tags', 'speakers'],
};

/** Whether a choice makes a difference to a format: what makes none is not offered. */
export function matters(choice: Choice, format: Format): boolean {
  return MATTERS[format].includes(choice);
}
