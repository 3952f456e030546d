import { fill } from '../messages/fill';
import { speakerById, speakerOf, turnOf } from '../project/queries';
import { questionOf } from '../project/question-of';
import type { Quote, Speaker } from '../project/records';
import type { QuoteGroup } from './chosen';
import { type ExportContext, ended } from './context';
import { plain } from './text';

/** Takes the place of the words while a sentence is put together around them; no text that is exported holds it. */
const HERE = '\u0000';
const HAN = /\p{sc=Han}/u;

/** How a quote is introduced: what has been said of its speaker before it. */
interface Introduction {
  /** Whether the title is told: at the first quote, unless the heading tells it. */
  readonly isTitled: boolean;
  /** Whether the quote before it is by the same person on the same question. */
  readonly isAgain: boolean;
}

/** Gives what stands before some printed words of a quote and after them: who said it, and in answer to whom. */
export type QuoteSentences = (
  quote: Quote,
  printed: string,
) => { readonly before: string; readonly after: string };

/** The sentences around the quotes of a document, in its order: what a sentence has told, the next one does not repeat. */
export function quoteSentences(context: ExportContext, groups: readonly QuoteGroup[]): QuoteSentences {
  const introductions = introduce(context, groups);
  return (quote, printed) => {
    const sentence = sentenceWithPlace(context, quote, introductions.get(quote.id));
    const [before = '', after = ''] = sentence.split(HERE);
    const stopped = ended(context, printed.trimEnd() + after.trimEnd());
    return { before: before.trimStart(), after: stopped.slice(printed.trimEnd().length) };
  };
}

function introduce(context: ExportContext, groups: readonly QuoteGroup[]): ReadonlyMap<string, Introduction> {
  const { briefing, options } = context;
  const introductions = new Map<string, Introduction>();
  const titled = new Set<string>();
  for (const { title, quotes } of groups) {
    let last = '';
    for (const quote of quotes) {
      const speaker = speakerOf(briefing, quote)?.id ?? '';
      const said = `${speaker} ${questionOf(briefing, quote)?.id ?? ''}`;
      const isInHeading = options.choices.order === 'speaker' && title !== null;
      introductions.set(quote.id, {
        isTitled: !isInHeading && !titled.has(speaker),
        isAgain: said === last,
      });
      titled.add(speaker);
      last = said;
    }
  }
  return introductions;
}

function sentenceWithPlace(
  context: ExportContext,
  quote: Quote,
  { isTitled, isAgain }: Introduction = { isTitled: true, isAgain: false },
): string {
  const { briefing, words } = context;
  const { article: said } = words;
  const who = nameIn(context, speakerOf(briefing, quote), isTitled);
  const asker = speakerById(briefing, questionOf(briefing, quote)?.speaker ?? null)?.name;
  const parts = { who, whom: plain(asker ?? ''), words: HERE, other: plain(quote.relays ?? '') };
  if (who === '') return fill(said.nobody, parts);
  if (quote.style === 'paraphrase') return fill(said.paraphrase, parts);
  if (quote.relays) return fill(said.relaying, parts);
  if (turnOf(briefing, quote)?.kind === 'question') return fill(said.asked, parts);
  if (isAgain) return fill(said.again, parts);
  return fill(asker ? said.answer : said.direct, parts);
}

/** Name and title as the labels' language sets them into a sentence. */
function nameIn({ words }: ExportContext, speaker: Speaker | null, isTitled: boolean): string {
  const name = plain(speaker?.name ?? '');
  const title = plain(speaker?.title ?? '');
  if (!isTitled || title === '' || title === name) return name;
  const { titled, titledForeign } = words.article;
  return fill(HAN.test(name) ? titled : titledForeign, { name, title });
}
