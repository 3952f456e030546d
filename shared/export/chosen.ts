import { annotationsOf, needsCheck, speakerOf } from '../project/queries';
import { type Annotation, type Claim, type Figure, PRIORITIES, type Quote } from '../project/records';
import { type ExportContext, speakerLine, verdictLine } from './context';

/** Quotes under a heading; without one where they are not put under any. */
export interface QuoteGroup {
  readonly title: string | null;
  readonly quotes: readonly Quote[];
}

/** The quotes that a document prints, in the order that was chosen. */
export function quoteGroups(context: ExportContext): readonly QuoteGroup[] {
  const { choices } = context.options;
  const { tags, order } = choices;
  const quotes = annotationsOf(context.project, context.briefing, 'quote').filter(
    (quote) =>
      isBySpeaker(context, quote) && (tags.length === 0 || quote.tags.some((tag) => tags.includes(tag))),
  );
  switch (order) {
    case 'reading':
      return [{ title: null, quotes }];
    case 'priority':
      return [
        {
          title: null,
          quotes: PRIORITIES.flatMap((one) => quotes.filter(({ priority }) => priority === one)),
        },
      ];
    case 'speaker':
      return grouped(context, quotes, (quote) => speakerLine(speakerOf(context.briefing, quote)));
    case 'tag':
      // Under its first tag, of those that were asked for; what has none comes last.
      return grouped(
        context,
        quotes,
        (quote) => quote.tags.find((tag) => tags.length === 0 || tags.includes(tag)) ?? '',
      );
  }
}

/** The figures that a document lists: those with a verdict, and the unchecked ones where they are wanted. */
export function listedFigures(context: ExportContext): Figure[] {
  const { project, briefing, options } = context;
  return annotationsOf(project, briefing, 'figure').filter(
    (figure) =>
      isBySpeaker(context, figure) &&
      (verdictLine(context, figure).check !== null || (options.choices.unchecked && needsCheck(figure))),
  );
}

/**
 * The claims that a document lists: those with a verdict, and the unchecked ones that a person marked or accepted where
 * they are wanted. What the engine only suggests is nobody's claim yet.
 */
export function listedClaims(context: ExportContext): Claim[] {
  const { project, briefing, options } = context;
  return annotationsOf(project, briefing, 'claim').filter(
    (claim) =>
      isBySpeaker(context, claim) &&
      (verdictLine(context, claim).check !== null ||
        (options.choices.unchecked && (claim.status === 'made' || claim.status === 'accepted'))),
  );
}

function isBySpeaker({ briefing, options }: ExportContext, annotation: Annotation): boolean {
  const { speakers } = options.choices;
  return speakers.length === 0 || speakers.includes(speakerOf(briefing, annotation)?.id ?? '');
}

/** In the order in which the groups first come up; what belongs to none at the end, under a heading if there are others. */
function grouped(
  { words }: ExportContext,
  quotes: readonly Quote[],
  titleOf: (quote: Quote) => string,
): QuoteGroup[] {
  const groups = new Map<string, Quote[]>();
  for (const quote of quotes) {
    const title = titleOf(quote);
    const group = groups.get(title) ?? [];
    group.push(quote);
    groups.set(title, group);
  }
  const named = [...groups].filter(([title]) => title !== '').map(([title, its]) => ({ title, quotes: its }));
  const rest = groups.get('');
  return rest ? [...named, { title: named.length > 0 ? words.others : null, quotes: rest }] : named;
}
