import { compareQuote } from '../../anchoring/compare-quote';
import { CONTEXT } from '../../anchoring/make-anchor';
import { annotationsOf, speakerOf } from '../../project/queries';
import type { Annotation, Check } from '../../project/records';
import { textHash } from '../../project/source-files';
import type { Problem } from '../../result/problem';
import { ok, type Result } from '../../result/result';
import { codePointCounter } from '../../text/code-points';
import type { TextRange } from '../../text/range';
import { listedClaims, listedFigures, quoteGroups } from '../chosen';
import type { ExportContext } from '../context';
import { type ExportInput, findContext } from '../document';
import { standingCheck } from './standing-check';

/*
 * W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/). A mark over several places is one annotation
 * with a target for each. A target is the address that the briefing came from, whose cached copy is the imported source
 * (`urn:sha256:…`); without an address it is the source itself. Positions count code points of the decoded source, and
 * the exact words are the source's, not those of a correction, so that a reader finds them there. A mark whose words are
 * gone has no position: its one target keeps the words that it stood on.
 */

/**
 * The marks of a briefing that a document with the same choices lists, as a W3C annotation collection in JSON-LD. Fails
 * with `command.unknown-target` or `project.source-missing`.
 */
export function exportWebAnnotations(input: ExportInput): Result<string, Problem> {
  const found = findContext(input);
  if (!found.ok) return found;
  const context = found.value;
  const targetsOf = targetMaker(context);
  const marks: readonly Annotation[] = [
    ...quoteGroups(context).flatMap(({ quotes }) => quotes),
    ...listedFigures(context),
    ...listedClaims(context),
    ...annotationsOf(context.project, context.briefing, 'note'),
  ];
  const items = marks.map((mark) => annotationOf(context, mark, targetsOf));
  const { title, source } = context.briefing;
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: sourceName(context),
    type: 'AnnotationCollection',
    label: title || source.fileName,
    total: items.length,
    first: { id: `${sourceName(context)}#page-1`, type: 'AnnotationPage', startIndex: 0, items },
  };
  return ok(`${JSON.stringify(collection, null, 2)}\n`);
}

function annotationOf(
  context: ExportContext,
  mark: Annotation,
  targetsOf: (mark: Annotation) => readonly object[],
): object {
  const check = standingCheck(context, mark);
  const made = madeBy({ by: mark.createdBy, at: mark.createdAt });
  return {
    id: `${sourceName(context)}#${encodeURIComponent(mark.id)}`,
    type: 'Annotation',
    motivation: motivationOf(mark, check),
    ...made,
    body: [
      ...speakerBody(context, mark),
      ...(mark.kind === 'quote' ? mark.tags.map((tag) => body(tag, 'tagging', made)) : []),
      ...(mark.note === '' ? [] : [body(mark.note, 'commenting', made)]),
      ...(check ? checkBodies(context, mark, check) : []),
    ],
    target: targetsOf(mark),
  };
}

/** Why the mark was made: a verdict that counts makes it an assessment. */
function motivationOf(mark: Annotation, check: Check | null): string {
  if (check) return 'assessing';
  if (mark.kind === 'note') return 'commenting';
  return mark.kind === 'quote' && mark.tags.length > 0 ? 'tagging' : 'highlighting';
}

function speakerBody({ briefing }: ExportContext, mark: Annotation): readonly object[] {
  const name = speakerOf(briefing, mark)?.name ?? '';
  return name === '' ? [] : [body(name, 'identifying')];
}

/** The verdict and its note, by who checked, and the pages that they rest on. */
function checkBodies({ words, options }: ExportContext, mark: Annotation, check: Check): readonly object[] {
  const made = madeBy(check);
  const verdict = (mark.kind === 'quote' ? words.quoteVerdict : words.verdict)[check.verdict];
  return [
    { ...body(verdict, 'assessing', made), language: options.language },
    ...(check.note === '' ? [] : [body(check.note, 'commenting', made)]),
    ...check.sources
      .filter(({ address }) => /^https?:\/\/\S+$/.test(address))
      .map(({ address }) => ({ type: 'SpecificResource', source: address, purpose: 'linking' })),
  ];
}

function body(value: string, purpose: string, made: object = {}): object {
  return { type: 'TextualBody', value, format: 'text/plain', purpose, ...made };
}

/** Nobody by name made what the engine found in a file that is in no project. */
function madeBy({ by, at }: { readonly by: string; readonly at: number }): object {
  return by === '' ? {} : { creator: { type: 'Person', name: by }, created: new Date(at).toISOString() };
}

function targetMaker(context: ExportContext): (mark: Annotation) => readonly object[] {
  const { briefing, source } = context;
  const { address, importedAt } = briefing.source;
  const codePoints = codePointCounter(source);
  const name = sourceName(context);
  const page = address
    ? {
        source: address,
        state: { type: 'TimeState', cached: name, sourceDate: new Date(importedAt).toISOString() },
      }
    : { source: name };
  const target = (selector: readonly object[]) => ({ type: 'SpecificResource', ...page, selector });
  return ({ anchor }) => {
    const ranges = compareQuote(briefing, source, anchor)
      .ranges.filter(({ start, end }) => start < end)
      .map((range) => wholePairs(source, range));
    if (ranges.length === 0) {
      const { exact, prefix, suffix } = anchor;
      return [target([{ type: 'TextQuoteSelector', exact, prefix, suffix }])];
    }
    return ranges.map((range) =>
      target([
        quoteSelector(source, range),
        { type: 'TextPositionSelector', start: codePoints(range.start), end: codePoints(range.end) },
      ]),
    );
  };
}

function quoteSelector(source: string, { start, end }: TextRange): object {
  const around = wholePairs(source, { start: Math.max(0, start - CONTEXT), end: end + CONTEXT });
  return {
    type: 'TextQuoteSelector',
    exact: source.slice(start, end),
    prefix: source.slice(around.start, start),
    suffix: source.slice(end, around.end),
  };
}

/** A range that cuts no surrogate pair in two: half of one is no character that could be found. */
function wholePairs(text: string, { start, end }: TextRange): TextRange {
  return { start: cutsPair(text, start) ? start - 1 : start, end: cutsPair(text, end) ? end + 1 : end };
}

function cutsPair(text: string, offset: number): boolean {
  return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}

function sourceName({ briefing }: ExportContext): string {
  return `urn:sha256:${textHash(briefing.source)}`;
}
