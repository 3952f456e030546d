import type { FootnoteDefinition, FootnoteReference } from 'mdast';
import { fill } from '../messages/fill';
import type { Quote } from '../project/records';
import { footnote, footnoteMark } from './blocks';
import { compare, disguiseLine, type ExportContext, sentences, statusLine, whereLine } from './context';
import { withInnerMarks } from './inner-marks';

/** A quote as a document prints it. */
export interface PrintedQuote {
  /** The words, or their translation where only that is wanted. */
  readonly words: string;
  /** The language of the words; null where nobody knows it. */
  readonly lang: string | null;
  /** Says where the words stand and what became of them; null where that is not wanted and need not be said. */
  readonly note: FootnoteDefinition | null;
  readonly mark: FootnoteReference | null;
  /** The translation beside the words, or whose the printed translation is; empty where there is none. */
  readonly translation: string;
  /** What has to be said of the words in the open: that they are a paraphrase, a part, cleaned, corrected or missing. */
  readonly remark: string;
}

/**
 * Makes a quote ready for print: one that is not verbatim is never without saying so. Where the words are to stand
 * `within` quotation marks, their own become inner ones, which their footnote says; a paraphrase stands without marks.
 */
export function printedQuote(
  context: ExportContext,
  quote: Quote,
  label: string,
  { within = false }: { readonly within?: boolean } = {},
): PrintedQuote {
  const { words, options } = context;
  const { choices } = options;
  const comparison = compare(context, quote);
  const isPlain = comparison.status === 'verbatim' || comparison.status === 'folded';
  const style = quote.style === 'direct' ? '' : words[quote.style];
  const translation = choices.words === 'original' ? null : quote.translation;
  const isReplaced = translation !== null && choices.words === 'translation';
  const said = isReplaced ? translation.text : comparison.words;
  const set = within && quote.style !== 'paraphrase' ? withInnerMarks(context, said) : said;
  const place = sentences(
    context,
    whereLine(context, comparison),
    statusLine(context, comparison),
    set === said ? '' : words.innerMarks,
  );
  const disguised = disguiseLine(context, comparison.words);
  const isNoted = choices.places || !isPlain || disguised !== '';
  return {
    words: set,
    lang: isReplaced ? null : context.briefing.language,
    mark: isNoted ? footnoteMark(label) : null,
    note: isNoted ? footnote(label, place) : null,
    translation: translation
      ? isReplaced
        ? words.translated[translation.kind]
        : fill(words.translation[translation.kind], { text: translation.text })
      : '',
    remark: sentences(context, style, isPlain ? '' : words.status[comparison.status], disguised),
  };
}
