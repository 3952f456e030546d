import type { PhrasingContent, RootContent } from 'mdast';
import { fill } from '../messages/fill';
import { type FactRow, type FactSheet, factSheetOf, isOpen } from '../project/fact-sheet';
import { speakerOf } from '../project/queries';
import type { Check } from '../project/records';
import { heading, list, paragraph, section } from './blocks';
import { claimWords } from './claim-sentence';
import { claimSection } from './claims';
import { compare, type ExportContext, momentLine, noteLine, sentences, staleWords } from './context';
import { figureSection } from './figure-table';
import { withInnerMarks } from './inner-marks';
import { sourceSentence } from './sources';
import { plain, text, verbatim } from './text';

/**
 * All that is known of the facts of a briefing: how much is checked, the figures and the claims with their verdicts and
 * sources, what is open, what the speakers have to be asked, every check that was made, and what was dismissed and why.
 */
export function factSheet(context: ExportContext): RootContent[] {
  const { project, briefing } = context;
  const sheet = factSheetOf(project, briefing);
  const figures = figureSection(context);
  const claims = claimSection(context);
  return [
    paragraph(summaryWords(context, sheet)),
    ...figures.content,
    ...claims.content,
    ...open(context, sheet),
    ...questions(context, sheet),
    ...history(context, sheet),
    ...dismissed(context, sheet),
    ...figures.notes,
    ...claims.notes,
  ];
}

/** How much is checked, what came of it and what is left, in a sentence or two. */
export function summaryWords(context: ExportContext, { tally }: FactSheet): string {
  const { words } = context;
  const { all, unchecked, stale, signed, verdicts } = tally;
  const checked = all - unchecked - stale;
  const counts = (Object.keys(verdicts) as (keyof typeof verdicts)[])
    .filter((verdict) => verdicts[verdict] > 0)
    .map((verdict) => fill(words.sheet.count, { what: words.verdict[verdict], count: verdicts[verdict] }));
  const parts = [fill(words.sheet.checked, { all, checked }), counts.join(words.comma)];
  const remarks = [
    fill(words.sheet.left, { unchecked, stale }),
    ...(signed > 0 ? [fill(words.sheet.signedCount, { signed })] : []),
  ];
  const begins = parts.filter((part) => part !== '').join(words.colon);
  return sentences(context, `${begins}${words.stop}`, ...remarks);
}

/** What has no verdict that counts, where a document lists such figures at all: a line each. */
export function openLines(context: ExportContext, { figures, claims }: FactSheet): readonly string[] {
  const { words, options } = context;
  const rows = [...figures, ...claims].filter(
    (row) => isOpen(row) && (options.choices.unchecked || row.check),
  );
  return rows.map((row) =>
    [
      saidWords(context, row),
      words.colon,
      row.check ? staleWords(context, row.stale) : words.verdict.unchecked,
    ].join(''),
  );
}

function open(context: ExportContext, sheet: FactSheet): RootContent[] {
  const { words } = context;
  const lines = openLines(context, sheet);
  if (lines.length === 0) return [];
  return section(words.sheet.open, [list(lines.map((line) => [text(line)]))], words.none);
}

function questions(context: ExportContext, sheet: FactSheet): RootContent[] {
  const { words } = context;
  if (sheet.questions.length === 0) return [];
  const items = sheet.questions.map((question) => [text(question.words)]);
  return section(words.sheet.questions, [list(items)], words.none);
}

/** Every check of every row, under the words that it judges. */
export function checkedRows(context: ExportContext, { figures, claims, quotes }: FactSheet) {
  return [...figures, ...claims, ...quotes]
    .filter(({ checks }) => checks.length > 0)
    .map((row) => ({
      said: saidWords(context, row),
      checks: row.checks.map((check) => checkWords(context, row, check)),
    }));
}

function history(context: ExportContext, sheet: FactSheet): RootContent[] {
  const { words } = context;
  const rows = checkedRows(context, sheet);
  if (rows.length === 0) return [];
  const content = rows.flatMap(({ said, checks }) => [heading(3, said), list(checks)]);
  return section(words.sheet.history, content, words.none);
}

/** What was dismissed and why, a line each. */
export function dismissedLines(context: ExportContext, sheet: FactSheet): readonly string[] {
  return sheet.dismissed.map((annotation) => {
    const said = compare(context, annotation).words;
    return [said, annotation.dismissal].filter((part) => part !== '').join(context.words.colon);
  });
}

function dismissed(context: ExportContext, sheet: FactSheet): RootContent[] {
  const { words } = context;
  const lines = dismissedLines(context, sheet);
  if (lines.length === 0) return [];
  return section(words.sheet.dismissed, [list(lines.map((line) => [text(line)]))], words.none);
}

/** What a row is about: the words, what a figure counts, and who said them. */
function saidWords(context: ExportContext, { annotation }: FactRow): string {
  const { briefing, words } = context;
  const { words: said } =
    annotation.kind === 'claim' ? claimWords(context, annotation) : compare(context, annotation);
  const of = annotation.kind === 'figure' ? annotation.reading.of : null;
  const who = [of ?? '', speakerOf(briefing, annotation)?.name ?? ''].filter((part) => part !== '');
  return who.length > 0
    ? fill(words.sheet.said, { words: withInnerMarks(context, said), who: who.join(words.comma) })
    : said;
}

/** One check: the verdict, who came to it and when, on what, and what became of it. */
function checkWords(context: ExportContext, { annotation }: FactRow, check: Check): PhrasingContent[] {
  const { words } = context;
  const act = (message: string, { by, at }: { readonly by: string; readonly at: number }) =>
    fill(message, { by: plain(by), at: momentLine(at) });
  const verdict = (annotation.kind === 'quote' ? words.quoteVerdict : words.verdict)[check.verdict];
  const later = [
    ...(check.note ? [noteLine(context, check.note)] : []),
    ...(check.signed ? [act(words.sheet.signed, check.signed)] : []),
    ...(check.withdrawn ? [act(words.sheet.withdrawn, check.withdrawn)] : []),
  ];
  return [
    text(fill(words.sheet.check, { verdict, by: check.by, at: momentLine(check.at) })),
    ...sourceSentence(context, check),
    ...later.map((sentence) => verbatim(fill(words.joined, { first: '', second: sentence }))),
  ];
}
