import { compareQuote, type QuoteComparison } from '../anchoring/compare-quote';
import { catalogues } from '../messages/catalogues';
import { fill } from '../messages/fill';
import { latestCheck, speakerById, speakerOf, turnOf } from '../project/queries';
import { questionOf } from '../project/question-of';
import type { Annotation, Briefing, Check, Project, Speaker, Turn } from '../project/records';
import { type StaleReason, staleReasons } from '../project/staleness';
import { findInvisibles, type Surroundings, surroundingsOf } from '../text/invisibles/find-invisibles';
import type { ExportOptions } from './options';
import { plain } from './text';

type Words = (typeof catalogues)[keyof typeof catalogues]['export'];

/** What every document of one briefing needs: the records, the source text and the words of the labels. */
export interface ExportContext {
  readonly project: Project;
  readonly briefing: Briefing;
  readonly source: string;
  readonly options: ExportOptions;
  readonly words: Words;
  /** What the whole text says about characters in a part of it; read when first asked for. */
  readonly surroundings: () => Surroundings;
}

/** A context for a briefing of the project, its source text and the labels in the language asked for. */
export function exportContext(
  project: Project,
  briefing: Briefing,
  source: string,
  options: ExportOptions,
): ExportContext {
  let surroundings: Surroundings | null = null;
  return {
    project,
    briefing,
    source,
    options,
    words: catalogues[options.language].export,
    surroundings: () => {
      surroundings ??= surroundingsOf(source);
      return surroundings;
    },
  };
}

/** An annotation's words held against the source. */
export function compare(context: ExportContext, annotation: Annotation): QuoteComparison {
  return compareQuote(context.briefing, context.source, annotation.anchor);
}

/** Speaker and title on one line, in the order of the name's script: the title stands first in Chinese. */
export function speakerLine(speaker: Speaker | null): string {
  if (!speaker) return '';
  const name = plain(speaker.name);
  const title = plain(speaker.title ?? '');
  if (title === '') return name;
  return /\p{sc=Han}/u.test(name) ? `${title} ${name}` : `${name}, ${title}`;
}

/** When a turn was posted or spoken, in words; empty when it has no time. */
export function timeLine({ briefing, words, options }: ExportContext, turn: Turn | null): string {
  if (!turn?.time || !options.choices.times) return '';
  const time = turn.time.includes('T') ? turn.time.slice(turn.time.indexOf('T') + 1) : turn.time;
  return fill(briefing.timeKind === 'posted' ? words.posted : words.spoken, { time });
}

/** Who said an annotation's words, to whom in answer, and when. */
export function attribution(context: ExportContext, annotation: Annotation): string {
  const { briefing, words } = context;
  const relayed = annotation.kind === 'quote' ? annotation.relays : null;
  const asker = speakerById(briefing, questionOf(briefing, annotation)?.speaker ?? null);
  return [
    speakerLine(speakerOf(briefing, annotation)),
    relayed ? fill(words.relaying, { whom: relayed }) : '',
    asker ? fill(words.inAnswerTo, { who: asker.name }) : '',
    timeLine(context, turnOf(briefing, annotation)),
  ]
    .map(plain)
    .filter((part) => part !== '')
    .join(' · ');
}

/** Sentences one after the other, as the labels' language sets them; empty ones are left out. */
export function sentences({ words }: ExportContext, ...parts: readonly string[]): string {
  const said = parts.filter((part) => part !== '');
  return said.length === 0 ? '' : said.reduce((first, second) => fill(words.joined, { first, second }));
}

/** Words as a sentence: with a stop behind them, unless they end as one. */
export function ended({ words }: ExportContext, said: string): string {
  return said === '' || /[.!?。！？…][“”‘’「」『』"'》〉)）\]]*$/u.test(said) ? said : `${said}${words.stop}`;
}

/** A remark of a person as a sentence; empty where there is none. */
export function noteLine(context: ExportContext, note: string): string {
  return note === '' ? '' : ended(context, fill(context.words.note, { note: plain(note) }));
}

/** That some words hold characters which the eye does not tell, as a sentence; empty where they do not. */
export function disguiseLine(context: ExportContext, said: string): string {
  return findInvisibles(said, context.surroundings()).length > 0 ? context.words.disguised : '';
}

/** How the words stand to the source, and what the source reads where they are others: whole sentences. */
export function statusLine(context: ExportContext, { status, source, words: said }: QuoteComparison): string {
  const { words } = context;
  const reads =
    status === 'cleaned' || status === 'corrected' ? fill(words.sourceReads, { source: plain(source) }) : '';
  return sentences(context, words.status[status], ended(context, reads), disguiseLine(context, said));
}

/** Where in the source an annotation stands, in UTF-16 code units: a whole sentence. */
export function whereLine({ briefing, words }: ExportContext, comparison: QuoteComparison): string {
  const start = comparison.ranges[0]?.start ?? 0;
  const end = comparison.ranges.at(-1)?.end ?? start;
  return fill(words.where, { file: briefing.source.fileName, start, end });
}

/** The newest check of an annotation and its verdict in words: out of date and since when, signed by whom. */
export function verdictLine(
  context: ExportContext,
  annotation: Annotation,
): { readonly check: Check | null; readonly verdict: string } {
  const { project, words } = context;
  const check = latestCheck(project, annotation.id);
  if (!check) return { check, verdict: words.verdict.unchecked };
  const verdict = (annotation.kind === 'quote' ? words.quoteVerdict : words.verdict)[check.verdict];
  const stale = staleReasons(project, check, annotation);
  if (stale.length > 0) {
    return { check, verdict: fill(words.verdict.stale, { verdict, what: staleWords(context, stale) }) };
  }
  return {
    check,
    verdict: check.signed ? fill(words.verdict.signed, { verdict, by: check.signed.by }) : verdict,
  };
}

/** Why a verdict does not count any more, in words. */
export function staleWords({ words }: ExportContext, reasons: readonly StaleReason[]): string {
  return reasons.map((reason) => words.stale[reason]).join(words.semicolon);
}

/** A moment in milliseconds, to the minute; in UTC, so that a document does not depend on where it is made. */
export function momentLine(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
