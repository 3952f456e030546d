import { fill } from '../../messages/fill';
import { speakerOf, turnOf } from '../../project/queries';
import type {
  Annotation,
  Check,
  CheckSource,
  Claim,
  Figure,
  Quote,
  Speaker,
  Verdict,
} from '../../project/records';
import type { Problem } from '../../result/problem';
import { ok, type Result } from '../../result/result';
import { listedClaims, listedFigures, quoteGroups } from '../chosen';
import { claimWords, sentenceWords } from '../claim-sentence';
import { compare, type ExportContext } from '../context';
import { type ExportInput, findContext } from '../document';
import { withInnerMarks } from '../inner-marks';
import { plain } from '../text';
import { standingCheck } from './standing-check';

/** What can be reviewed. */
type Reviewed = Quote | Figure | Claim;

/**
 * Verdicts on the scale that readers of ClaimReview know, from 1 (false) to 5 (true). What sources dispute or nobody can
 * verify stands nowhere on it: such a review has its verdict in words only.
 */
const RATINGS: Readonly<Record<Verdict, number | null>> = {
  verified: 5,
  imprecise: 3,
  wrong: 1,
  disputed: null,
  unverifiable: null,
};

/**
 * The checked statements of a briefing as schema.org ClaimReviews in JSON-LD: those that a document with the same choices
 * lists, that somebody is known to have said and somebody else by name has judged, with a verdict that counts. A figure is
 * reviewed as the sentence that it stands in, a quote as the statement that it was said. The address of the page that
 * publishes the review is not known here, so `url` is left out. Fails with `command.unknown-target` or
 * `project.source-missing`.
 */
export function exportClaimReviews(input: ExportInput): Result<string, Problem> {
  const found = findContext(input);
  if (!found.ok) return found;
  const context = found.value;
  const statements: readonly Reviewed[] = [
    ...quoteGroups(context).flatMap(({ quotes }) => quotes),
    ...listedFigures(context),
    ...listedClaims(context),
  ];
  const reviews = statements.flatMap((statement) => {
    const check = standingCheck(context, statement);
    const speaker = speakerOf(context.briefing, statement);
    return check && check.by !== '' && speaker && speaker.name !== ''
      ? [review(context, statement, speaker, check)]
      : [];
  });
  return ok(`${JSON.stringify({ '@context': 'https://schema.org', '@graph': reviews }, null, 2)}\n`);
}

function review(context: ExportContext, statement: Reviewed, speaker: Speaker, check: Check): object {
  return {
    '@type': 'ClaimReview',
    claimReviewed: claimReviewed(context, statement, speaker),
    itemReviewed: claim(context, statement, speaker),
    reviewRating: rating(context, statement, check),
    author: { '@type': 'Person', name: check.by },
    datePublished: new Date(check.at).toISOString(),
    ...(check.note !== '' && { reviewBody: check.note }),
    ...(check.sources.length > 0 && { citation: check.sources.map(citation) }),
  };
}

function claimReviewed(context: ExportContext, statement: Reviewed, speaker: Speaker): string {
  const said = context.words.article;
  switch (statement.kind) {
    case 'quote': {
      const words = plain(compare(context, statement).words);
      return statement.style === 'paraphrase'
        ? fill(said.paraphrase, { who: speaker.name, words })
        : fill(said.direct, { who: speaker.name, words: withInnerMarks(context, words) });
    }
    case 'figure':
      return plain(sentenceWords(context, statement).words);
    case 'claim':
      return plain(claimWords(context, statement).words);
  }
}

function claim({ briefing }: ExportContext, statement: Annotation, speaker: Speaker): object {
  const { title, language, source, date } = briefing;
  const time = turnOf(briefing, statement)?.time;
  const published = time?.includes('T') ? time : date;
  return {
    '@type': 'Claim',
    author: {
      '@type': 'Person',
      name: speaker.name,
      ...(speaker.title && { jobTitle: speaker.title }),
      ...(speaker.organisation && {
        affiliation: { '@type': 'Organization', name: speaker.organisation },
      }),
    },
    ...(published && { datePublished: published }),
    appearance: {
      '@type': 'CreativeWork',
      name: title || source.fileName,
      inLanguage: language,
      ...(source.address && { url: source.address }),
    },
  };
}

function rating({ words }: ExportContext, { kind }: Reviewed, { verdict }: Check): object {
  const value = RATINGS[verdict];
  return {
    '@type': 'Rating',
    alternateName: (kind === 'quote' ? words.quoteVerdict : words.verdict)[verdict],
    ...(value !== null && { ratingValue: value, worstRating: 1, bestRating: 5 }),
  };
}

function citation({ title, publisher, address, locator }: CheckSource): object {
  return {
    '@type': 'CreativeWork',
    ...(title !== '' && { name: title }),
    ...(publisher !== '' && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(address !== '' && { url: address }),
    ...(locator !== '' && { description: locator }),
  };
}
