import { DIALECTS, type Dialect } from '../../shared/export/dialect';
import {
  type ExportChoices,
  QUOTE_ORDERS,
  QUOTE_WORDS,
  TEMPLATES,
  type Template,
  USUAL_CHOICES,
} from '../../shared/export/options';
import { UI_LANGUAGES, type UiLanguage } from '../../shared/project/settings-choices';
import { err, ok, type Result } from '../../shared/result/result';
import type { WindowlessFormat } from '../main/export/make-export';

/** A call of `presser export`, read and checked. */
export interface ExportCall {
  readonly command: 'export';
  readonly subject: string;
  readonly format: WindowlessFormat;
  /** Null: the transcript for a file, the excerpts for a project. */
  readonly template: Template | null;
  /** A template of one's own in its place: a file, or the name of one in the library. */
  readonly own: string | null;
  readonly dialect: Dialect;
  readonly language: UiLanguage | null;
  readonly choices: ExportChoices;
  readonly out: string | null;
  /** Writes over a file that somebody has edited since it was exported. */
  readonly force: boolean;
  readonly encoding: string | null;
  /** Title or id of one of a project's briefings. */
  readonly briefing: string | null;
  readonly userData: string | null;
}

/** The options of `presser export`, as `parseArgs` takes them. */
export const EXPORT_OPTIONS = {
  format: { type: 'string' },
  csv: { type: 'string' },
  template: { type: 'string' },
  dialect: { type: 'string' },
  language: { type: 'string' },
  out: { type: 'string' },
  force: { type: 'boolean' },
  encoding: { type: 'string' },
  briefing: { type: 'string' },
  order: { type: 'string' },
  words: { type: 'string' },
  tags: { type: 'string' },
  unchecked: { type: 'boolean' },
  conversions: { type: 'boolean' },
  'no-times': { type: 'boolean' },
  'no-places': { type: 'boolean' },
  bom: { type: 'boolean' },
} as const;

type Values = {
  readonly [N in keyof typeof EXPORT_OPTIONS]?:
    | ((typeof EXPORT_OPTIONS)[N]['type'] extends 'boolean' ? boolean : string)
    | undefined;
};

const FORMATS = ['md', 'html', 'docx', 'csv', 'json', 'jsonld', 'claimreview'] as const;
type NamedFormat = (typeof FORMATS)[number];
const TABLES = ['figures', 'quotes', 'checks'] as const;

/** Options that mean something in some formats only. */
const ONLY_IN: readonly (readonly [name: keyof Values, formats: readonly NamedFormat[]])[] = [
  ['csv', ['csv']],
  ['bom', ['csv']],
  ['dialect', ['md']],
  ['template', ['md', 'html', 'docx']],
];

/** Reads the options of `presser export`; the error is one line about what is wrong with them. */
export function readExportCall(
  subject: string,
  values: Values,
  { userData, isTerminal }: { readonly userData: string | null; readonly isTerminal: boolean },
): Result<ExportCall, string> {
  if (values.format === 'pdf') return err('A PDF is made in the app; here, export html or docx.');
  const format = oneOf('format', FORMATS, values.format ?? (values.csv === undefined ? 'md' : 'csv'));
  if (!format.ok) return format;
  const stray = ONLY_IN.find(
    ([name, formats]) => values[name] !== undefined && !formats.includes(format.value),
  );
  if (stray) return err(`--${stray[0]} goes with --format ${stray[1].join(' or ')}.`);

  if (format.value === 'docx' && isTerminal && values.out === undefined) {
    return err('A Word document is no text for a terminal: name a file with --out.');
  }

  const table = oneOf('table', TABLES, values.csv ?? 'figures');
  if (!table.ok) return table;
  const template = TEMPLATES.find((one) => one === values.template) ?? null;
  const language =
    values.language === undefined ? ok(null) : oneOf('language', UI_LANGUAGES, values.language);
  if (!language.ok) return language;
  const dialect = oneOf('dialect', DIALECTS, values.dialect ?? 'gfm');
  if (!dialect.ok) return dialect;
  const choices = readChoices(values);
  if (!choices.ok) return choices;
  return ok({
    command: 'export',
    subject,
    format: format.value === 'csv' ? `csv-${table.value}` : format.value,
    template,
    own: template === null ? (values.template ?? null) : null,
    dialect: dialect.value,
    language: language.value,
    choices: choices.value,
    out: values.out ?? null,
    force: values.force ?? false,
    encoding: values.encoding ?? null,
    briefing: values.briefing ?? null,
    userData,
  });
}

function readChoices(values: Values): Result<ExportChoices, string> {
  const order = oneOf('order', QUOTE_ORDERS, values.order ?? USUAL_CHOICES.order);
  if (!order.ok) return order;
  const words = oneOf('words', QUOTE_WORDS, values.words ?? USUAL_CHOICES.words);
  if (!words.ok) return words;
  const tags = (values.tags ?? '').split(',').map((tag) => tag.trim());
  return ok({
    ...USUAL_CHOICES,
    order: order.value,
    words: words.value,
    tags: tags.filter((tag) => tag !== ''),
    unchecked: values.unchecked ?? false,
    conversions: values.conversions ?? false,
    times: !values['no-times'],
    places: !values['no-places'],
    bom: values.bom ?? false,
  });
}

function oneOf<T extends string>(what: string, list: readonly T[], value: string): Result<T, string> {
  const found = list.find((one) => one === value);
  return found === undefined ? err(`No ${what} ${value}: ${list.join(', ')}.`) : ok(found);
}
