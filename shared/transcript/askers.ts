import { ASKING } from './data/procedural';
import type { LabelReading } from './label-reading';
import { onlyThanks, type Procedure } from './procedural';

/** A turn as far as its kind depends on it: who speaks (an index into the speakers) and what. */
export interface SpokenTurn {
  readonly speaker: number;
  readonly words: string;
}

/** Who says more than this has something to tell, even if a question is in it, in UTF-16 code units. */
const LONGEST_QUESTION = 1200;
const QUESTION_END_HAN = 80;
const QUESTION_END_LATIN = 240;
const SHORTEST_NAME = 3;
/** `Tom?` at the end hands over and asks nothing. */
const NAME_ASKED =
  /(?<=^|[.!?] )(?!Wh|How|Is|Are|Can|Will|Do|Did|Would|Could|Should|Ha[sv]|Right|Really|Correct|True)\p{Lu}[\p{L}\p{M}.’'-]*(?: \p{Lu}[\p{L}\p{M}.’'-]*){0,3}\?\s*$/u;

/**
 * Journalists whom no label calls so (ROL-2): they hold no office, most of what they say asks, somebody who does not
 * ask answers them, and they were called on, or somebody leads through the event, or others of their kind ask too. Who
 * asks alone, and opens the text, is the host of an interview.
 */
export function askersIn(
  speakers: readonly LabelReading[],
  turns: readonly SpokenTurn[],
  procedures: readonly Procedure[],
): ReadonlySet<number> {
  const tallies = speakers.map(() => ({ turns: 0, asks: 0, called: false, leads: 0, first: -1 }));
  turns.forEach((turn, i) => {
    const tally = tallies[turn.speaker];
    if (!tally || onlyThanks(turn.words)) return;
    if (tally.first < 0) tally.first = i;
    tally.turns += 1;
    const asks = asksAtEnd(turn.words);
    if (asks) tally.asks += 1;
    else if (procedures[i]?.calls) tally.leads += 1;
    const before = turns[i - 1];
    const isCalled = before && before.speaker !== turn.speaker && procedures[i - 1]?.mainly;
    if (isCalled || (before && calls(before.words, speakers[turn.speaker]?.name ?? ''))) tally.called = true;
  });
  const couldAsk = (i: number): boolean => {
    const [speaker, tally] = [speakers[i], tallies[i]];
    if (!speaker || !tally || speaker.voice !== 'person' || speaker.title !== null) return false;
    return tally.asks > 0 && tally.asks * 2 >= tally.turns && tally.leads * 2 < tally.turns;
  };
  const candidates = new Set(speakers.map((_, i) => i).filter(couldAsk));
  const answered = new Set(
    turns.flatMap(({ speaker }, i) => {
      const next = turns[i + 1]?.speaker;
      const isAnswer = next !== undefined && next !== speaker && !candidates.has(next);
      return candidates.has(speaker) && isAnswer && speakers[next]?.voice !== 'journalist' ? [speaker] : [];
    }),
  );
  const isLed =
    speakers.some(({ voice }) => voice === 'journalist' || voice === 'host') ||
    procedures.some(({ calls: leads }) => leads);
  return new Set(
    [...answered].filter((i) => {
      if (answered.size > 1) return true;
      return tallies[i]?.first !== 0 && (isLed || tallies[i]?.called === true);
    }),
  );
}

/** A question stands at the end of what a journalist says; within a statement it is rhetoric. */
function asksAtEnd(words: string): boolean {
  if (words.length > LONGEST_QUESTION) return false;
  const han = /\p{Script=Han}/u.test(words.slice(-20));
  return ASKING.test(words.replace(NAME_ASKED, '').slice(han ? -QUESTION_END_HAN : -QUESTION_END_LATIN));
}

/** Whether the end of some words calls a person by the first or the last name. */
function calls(words: string, name: string): boolean {
  const end = words.slice(-120);
  const parts = /\p{Script=Han}/u.test(name) ? [name] : name.split(' ');
  return parts.some((part) => part.length >= SHORTEST_NAME && end.includes(part));
}
