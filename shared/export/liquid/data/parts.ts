import type { PhrasingContent } from 'mdast';
import { speakerOf, turnOf } from '../../../project/queries';
import { questionOf, wordsOfTurn } from '../../../project/question-of';
import type { Annotation } from '../../../project/records';
import { footnoteMark } from '../../blocks';
import { attribution, type ExportContext, noteLine, timeLine } from '../../context';
import { text } from '../../text';
import { Passage } from '../passage';

/** A text as templates know it: what is empty is not there, so that `{% if %}` can ask for it. */
export function some(words: string | null | undefined): string | null {
  return words === undefined || words === null || words.trim() === '' ? null : words;
}

/** The mark of a footnote: with a colon behind it, at the beginning of a line, it begins the footnote itself. */
export function markOf(label: string): Passage {
  return Passage.inline(footnoteMark(label));
}

/** A sentence with what stands behind it on the same line. */
export function line(words: string, rest: readonly PhrasingContent[]): Passage {
  return Passage.inline(text(words), ...rest);
}

/** Who said an annotation's words, when, and in answer to what. */
export function saidBy(context: ExportContext, annotation: Annotation) {
  const { briefing, source } = context;
  const speaker = speakerOf(briefing, annotation);
  const turn = turnOf(briefing, annotation);
  const question = questionOf(briefing, annotation);
  return {
    speaker: some(speaker?.name),
    title: some(speaker?.title),
    organisation: some(speaker?.organisation),
    time: some(turn?.time),
    /** The same in words; null where times are not wanted. */
    when: some(timeLine(context, turn)),
    /** Speaker, whose words are passed on, in answer to whom, and when: one line. */
    attribution: some(attribution(context, annotation)),
    question: question && {
      speaker: some(briefing.speakers.find(({ id }) => id === question.speaker)?.name),
      words: wordsOfTurn(briefing, source, question),
    },
  };
}

/** Remarks that are not empty, each as a sentence of the labels' language. */
export function remarks(context: ExportContext, ...notes: readonly (string | undefined)[]): string[] {
  return notes.flatMap((note) => (note ? [noteLine(context, note)] : []));
}
