import { foldWidth } from '../text/folding';
import { countScripts } from '../text/scripts';
import { sentencesIn } from '../text/sentences';
import { GREETING, HANDING_OVER, PRESENTING, THANKS } from './data/procedural';

/** Words that one English word or two Chinese characters count as. */
const SHORT_WORDS = 75;
const LONGEST_SENTENCE = 200;
/** A longer sentence has something to say besides handing over, in UTF-16 code units. */
const LONGEST_HAND_OVER_HAN = 60;
const LONGEST_HAND_OVER_LATIN = 130;

/** How far some words only lead through the event (KND-2). */
export interface Procedure {
  /** Nothing but greetings, hand-overs, invitations, thanks and closings. */
  readonly only: boolean;
  /** Short, and with at least one of them. */
  readonly mainly: boolean;
}

/** Judges the words of one turn, without its label. */
export function procedureIn(words: string): Procedure {
  const { han, words: latin } = countScripts(words);
  if (han / 2 + latin > SHORT_WORDS) return { only: false, mainly: false };
  const sentences = sentencesIn(words, { start: 0, end: words.length }).map(({ start, end }) =>
    foldWidth(words.slice(start, end)).replace(/\s+/g, ' ').slice(0, LONGEST_SENTENCE),
  );
  const longest = han > latin ? LONGEST_HAND_OVER_HAN : LONGEST_HAND_OVER_LATIN;
  const leading = sentences.filter((sentence) => HANDING_OVER.some((form) => form.test(sentence)));
  const isIdle = (sentence: string): boolean => {
    if (GREETING.test(sentence) || THANKS.test(sentence)) return true;
    return sentence.length <= longest && leading.includes(sentence) && !PRESENTING.test(sentence);
  };
  return { only: sentences.length > 0 && sentences.every(isIdle), mainly: leading.length > 0 };
}
