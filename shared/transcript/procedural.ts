import { foldWidth } from '../text/folding';
import { countScripts } from '../text/scripts';
import { sentencesIn } from '../text/sentences';
import {
  ADDRESSING,
  CALLING,
  GREETING,
  LEADING_OVER,
  PRESENTING,
  TAKING_NOTE,
  THANKING,
  THANKS,
} from './data/procedural';

/** Words that one English word or two Chinese characters count as. */
const SHORT_WORDS = 75;
const BRIEF_WORDS = 25;
/** Code units of a word with its space, on the average of any turn. */
const LONGEST_WORD = 12;
const LONGEST_SENTENCE = 200;
/** `[Operator instructions]`, `(Laughter.)`: what happened, and nobody's words. */
const STAGE =
  /\[[^[\]]{1,40}\]|\([A-Z][A-Z ,.-]{2,40}\)|\((?:[Ll]augh|[Aa]pplause|[Ii]naudible|[Cc]ross-? ?talk|[Oo]ff[- ]mi|[Pp]ause)[^()]{0,24}\)|[（(](?:笑|掌声|掌聲|笑声|笑聲)[）)]/g;
/** A longer sentence has something to say besides handing over, in UTF-16 code units. */
const LONGEST_HAND_OVER_HAN = 60;
const LONGEST_HAND_OVER_LATIN = 130;

/** How far some words only lead through the event (KND-2). */
export interface Procedure {
  /** Nothing but greetings, hand-overs, invitations, thanks and closings. */
  readonly only: boolean;
  /** The same without mere names and a mere `Yes, sir.`, which answer a question as well as they call on somebody. */
  readonly plainly: boolean;
  /** Short, and with at least one of them. */
  readonly mainly: boolean;
  /** Short, and calls on somebody to ask or speak, or closes, in so many words: more than a mere `Yes, sir.` */
  readonly calls: boolean;
  /** Thanks or greets. */
  readonly thanks: boolean;
  readonly short: boolean;
  /** So short that between a question and another's answer it can only pass the question on. */
  readonly brief: boolean;
}

const LONGEST_THANKS = 100;

const LONG: Procedure = {
  only: false,
  plainly: false,
  mainly: false,
  calls: false,
  thanks: false,
  short: false,
  brief: false,
};

/** Judges the words of one turn, without its label. */
export function procedureIn(words: string): Procedure {
  if (words.length > SHORT_WORDS * LONGEST_WORD) return LONG;
  const said = words.replace(STAGE, ' ');
  const { han, words: latin } = countScripts(said);
  const weight = han / 2 + latin;
  if (weight > SHORT_WORDS) return LONG;
  const sentences = sentencesIn(said, { start: 0, end: said.length }).map(({ start, end }) =>
    foldWidth(said.slice(start, end)).replace(/\s+/g, ' ').slice(0, LONGEST_SENTENCE),
  );
  const longest = han > latin ? LONGEST_HAND_OVER_HAN : LONGEST_HAND_OVER_LATIN;
  const calling = sentences.filter((sentence) => LEADING_OVER.some((form) => form.test(sentence)));
  const leading = sentences.filter((sentence) => calling.includes(sentence) || CALLING.test(sentence));
  const thanking = sentences.filter((sentence) => GREETING.test(sentence) || THANKS.test(sentence));
  const isIdle = (sentence: string): boolean => {
    if (thanking.includes(sentence) || isAddress(sentence)) return true;
    return sentence.length <= longest && leading.includes(sentence) && !PRESENTING.test(sentence);
  };
  return {
    only: sentences.length > 0 && sentences.every(isIdle),
    plainly:
      sentences.length > 0 && sentences.every((one) => thanking.includes(one) || calling.includes(one)),
    mainly: leading.length > 0,
    calls: calling.length > 0,
    thanks: thanking.length > 0,
    short: true,
    brief: weight <= BRIEF_WORDS,
  };
}

/** Whether a journalist's words only thank or greet, take note, and name somebody: then nothing is asked. */
export function onlyThanks(words: string): boolean {
  const said = foldWidth(words.replace(STAGE, ' ')).trim();
  if (said.length > LONGEST_THANKS || said.includes('?')) return false;
  const parts = said.split(/[.!,。，！]+ *|\s*\n\s*/).filter(Boolean);
  const isThanks = (part: string): boolean => THANKING.test(part);
  return (
    parts.some(isThanks) && parts.every((part) => isThanks(part) || TAKING_NOTE.test(part) || isAddress(part))
  );
}

/** `Mei.`, `Hugh, and then Mei.`, `Dr Nambiar.`: nothing but names and what joins them. */
function isAddress(sentence: string): boolean {
  const words = sentence.split(/[ ,.!?]+/).filter(Boolean);
  return (
    words.length <= 6 &&
    words.some((word) => /^\p{Lu}/u.test(word)) &&
    words.every((word) => ADDRESSING.test(word))
  );
}
