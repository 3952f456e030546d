import { foldWidth } from '../text/folding';
import { countScripts } from '../text/scripts';
import { sentencesIn } from '../text/sentences';
import { ADDRESSING, CALLING, GREETING, LEADING_OVER, PRESENTING, THANKS } from './data/procedural';

/** Words that one English word or two Chinese characters count as. */
const SHORT_WORDS = 75;
/** Code units of a word with its space, on the average of any turn. */
const LONGEST_WORD = 12;
const LONGEST_SENTENCE = 200;
/** `[Operator instructions]`, `(Laughter.)`: what happened, and nobody's words. */
const STAGE =
  /\[[^[\]]{1,40}\]|\((?:laugh|applause|inaudible|crosstalk|cross talk|off[- ]mi|pause|laughter)[^()]{0,24}\)|[（(](?:笑|掌声|掌聲|笑声|笑聲)[）)]/gi;
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
}

const LONG: Procedure = {
  only: false,
  plainly: false,
  mainly: false,
  calls: false,
  thanks: false,
  short: false,
};

/** Judges the words of one turn, without its label. */
export function procedureIn(words: string): Procedure {
  if (words.length > SHORT_WORDS * LONGEST_WORD) return LONG;
  const said = words.replace(STAGE, ' ');
  const { han, words: latin } = countScripts(said);
  if (han / 2 + latin > SHORT_WORDS) return LONG;
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
  };
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
