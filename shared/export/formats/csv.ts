import { latestCheck, speakerById, speakerOf, turnOf } from '../../project/queries';
import { questionOf } from '../../project/question-of';
import type { Annotation, Check, CheckSource, Figure, Quote } from '../../project/records';
import { staleReasons } from '../../project/staleness';
import type { Problem } from '../../result/problem';
import { ok, type Result } from '../../result/result';
import { listedFigures, quoteGroups } from '../chosen';
import { compare, type ExportContext } from '../context';
import { type ExportInput, findContext } from '../document';
import { valueWords } from '../value-words';
import { type Cell, writeCsv } from './write-csv';

/** A column's name and what stands in it. */
type Columns<Row> = readonly (readonly [name: string, cell: (row: Row, context: ExportContext) => Cell])[];

/** The tables that there are. */
export type TableName = 'figures' | 'quotes' | 'checks';

/**
 * One kind of record as a table. The names of the columns and the codes in them (verdicts, kinds) are the same in every
 * language, so that a sheet that reads them goes on working; only `in_words` is in the language of the labels. Places are
 * UTF-16 code units of the decoded source, moments ISO 8601 in UTC. `figures` and `quotes` list what a document with the
 * same choices does; `checks` lists all of the briefing's, withdrawn ones too, with a line for each source. Fails with
 * `command.unknown-target` or `project.source-missing`.
 */
export function exportTable(table: TableName, input: ExportInput): Result<string, Problem> {
  const found = findContext(input);
  if (!found.ok) return found;
  const context = found.value;
  return ok(writeCsv(rowsOf(table, context), { bom: input.options.choices.bom }));
}

function rowsOf(table: TableName, context: ExportContext): readonly (readonly Cell[])[] {
  switch (table) {
    case 'figures':
      return rows(FIGURE_COLUMNS, listedFigures(context), context);
    case 'quotes':
      return rows(
        QUOTE_COLUMNS,
        quoteGroups(context).flatMap(({ quotes }) => quotes),
        context,
      );
    case 'checks':
      return rows(CHECK_COLUMNS, checkRows(context), context);
  }
}

function rows<Row>(columns: Columns<Row>, list: readonly Row[], context: ExportContext): Cell[][] {
  return [columns.map(([name]) => name), ...list.map((row) => columns.map(([, cell]) => cell(row, context)))];
}

/** Who said it and when. */
const SPEECH: Columns<Annotation> = [
  ['speaker', (annotation, { briefing }) => speakerOf(briefing, annotation)?.name ?? null],
  ['speaker_title', (annotation, { briefing }) => speakerOf(briefing, annotation)?.title ?? null],
  [
    'speaker_organisation',
    (annotation, { briefing }) => speakerOf(briefing, annotation)?.organisation ?? null,
  ],
  ['time', (annotation, { briefing }) => turnOf(briefing, annotation)?.time ?? null],
];

/** What the newest check came to; `stale` says what has changed since. */
const VERDICT: Columns<Annotation> = [
  ['verdict', (annotation, { project }) => latestCheck(project, annotation.id)?.verdict ?? 'unchecked'],
  [
    'stale',
    (annotation, context) => staleCell(latestCheck(context.project, annotation.id), annotation, context),
  ],
  ['checked_by', (annotation, { project }) => latestCheck(project, annotation.id)?.by ?? null],
  ['checked_at', (annotation, { project }) => moment(latestCheck(project, annotation.id))],
  ['signed_by', (annotation, { project }) => latestCheck(project, annotation.id)?.signed?.by ?? null],
  [
    'sources',
    (annotation, { project }) =>
      (latestCheck(project, annotation.id)?.sources ?? []).map(sourceLine).join('; '),
  ],
];

/** Where it stands, and what was noted. */
const PLACE: Columns<Annotation> = [
  ['note', ({ note }) => note],
  ['start', (annotation, context) => compare(context, annotation).ranges[0]?.start ?? null],
  ['end', (annotation, context) => compare(context, annotation).ranges.at(-1)?.end ?? null],
];

const FIGURE_COLUMNS: Columns<Figure> = [
  ['id', ({ id }) => id],
  ['words', (figure, context) => compare(context, figure).words],
  ['in_words', (figure, context) => valueWords(context, figure)],
  ['value', ({ reading }) => reading.value],
  ['max', ({ reading }) => reading.max],
  ['kind', ({ reading }) => reading.kind],
  ['qualifier', ({ reading }) => reading.qualifier],
  ['unit', ({ reading }) => reading.unit],
  ['of', ({ reading }) => reading.of],
  ['period', ({ reading }) => reading.period],
  ['scope', ({ reading }) => reading.scope],
  ['change', ({ reading }) => reading.change],
  ['basis', ({ reading }) => reading.basis],
  ...SPEECH,
  ...VERDICT,
  ...PLACE,
];

const QUOTE_COLUMNS: Columns<Quote> = [
  ['id', ({ id }) => id],
  ['words', (quote, context) => compare(context, quote).words],
  ['status', (quote, context) => compare(context, quote).status],
  ['style', ({ style }) => style],
  ...SPEECH,
  ['relays', ({ relays }) => relays],
  [
    'asked_by',
    (quote, { briefing }) =>
      speakerById(briefing, questionOf(briefing, quote)?.speaker ?? null)?.name ?? null,
  ],
  ['tags', ({ tags }) => tags.join('; ')],
  ['priority', ({ priority }) => priority],
  ['translation', ({ translation }) => translation?.text ?? null],
  ['translation_by', ({ translation }) => translation?.kind ?? null],
  ...VERDICT,
  ...PLACE,
];

/** A check with one of its sources; one without sources stands alone. */
interface CheckRow {
  readonly check: Check;
  readonly annotation: Annotation;
  readonly source: CheckSource | null;
}

const CHECK_COLUMNS: Columns<CheckRow> = [
  ['id', ({ check }) => check.id],
  ['annotation', ({ annotation }) => annotation.id],
  ['kind', ({ annotation }) => annotation.kind],
  ['words', ({ annotation }, context) => compare(context, annotation).words],
  ['speaker', ({ annotation }, { briefing }) => speakerOf(briefing, annotation)?.name ?? null],
  ['verdict', ({ check }) => check.verdict],
  ['stale', ({ check, annotation }, context) => staleCell(check, annotation, context)],
  ['method', ({ check }) => check.method],
  ['checked_by', ({ check }) => check.by],
  ['checked_at', ({ check }) => moment(check)],
  ['note', ({ check }) => check.note],
  ['signed_by', ({ check }) => check.signed?.by ?? null],
  ['signed_at', ({ check }) => moment(check.signed)],
  ['withdrawn_by', ({ check }) => check.withdrawn?.by ?? null],
  ['withdrawn_at', ({ check }) => moment(check.withdrawn)],
  ['source_title', ({ source }) => source?.title ?? null],
  ['source_publisher', ({ source }) => source?.publisher ?? null],
  ['source_address', ({ source }) => source?.address ?? null],
  ['source_locator', ({ source }) => source?.locator ?? null],
  ['source_accessed', ({ source }) => source?.accessed ?? null],
  ['source_extract', ({ source }) => source?.extract ?? null],
];

function checkRows({ project, briefing }: ExportContext): CheckRow[] {
  const annotations = new Map(
    project.annotations
      .filter(({ anchor }) => anchor.briefing === briefing.id)
      .map((annotation) => [annotation.id, annotation]),
  );
  return project.checks.flatMap((check) => {
    const annotation = annotations.get(check.annotation);
    if (!annotation) return [];
    const sources = check.sources.length > 0 ? check.sources : [null];
    return sources.map((source) => ({ check, annotation, source }));
  });
}

function staleCell(check: Check | null, annotation: Annotation, { project }: ExportContext): Cell {
  return check && staleReasons(project, check, annotation).join('; ');
}

function sourceLine({ title, address }: CheckSource): string {
  return [title, address].filter((part) => part !== '').join(' ');
}

function moment(act: { readonly at: number } | null): Cell {
  return act && new Date(act.at).toISOString();
}
