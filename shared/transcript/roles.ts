import { ASKING, ONLY_THANKS } from './data/procedural';
import type { Role } from './findings';
import type { LabelReading } from './label-reading';
import type { Procedure } from './procedural';

/** A turn as far as its kind depends on it: who speaks (an index into the speakers) and what. */
export interface SpokenTurn {
  readonly speaker: number;
  readonly words: string;
}

/** Who says more than this has something to tell, even if a question is in it, in UTF-16 code units. */
const LONGEST_QUESTION = 1200;
const SHORTEST_NAME = 3;
/** A call that is known by its place alone; two of them make one that says so. */
const SILENT_CALL = 0.5;
/** `Tom?` at the end hands over and asks nothing. */
const NAME_ASKED =
  /(?<=^|[.!?] )(?!Wh|How|Is|Are|Can|Will|Do|Did|Would|Could|Should|Ha[sv]|Right|Really|Correct|True)\p{Lu}[\p{L}\p{M}.’'-]*(?: \p{Lu}[\p{L}\p{M}.’'-]*){0,3}\?\s*$/u;

/** What each speaker is, by the label or by what they do (ROL-1, ROL-2). */
export function rolesOf(
  speakers: readonly LabelReading[],
  turns: readonly SpokenTurn[],
  procedures: readonly Procedure[],
): readonly Role[] {
  const askers = askersIn(speakers, turns, procedures);
  const isJournalist = (speaker: number): boolean =>
    speakers[speaker]?.voice === 'journalist' || askers.has(speaker);
  const isAsked = speakers.some((_, i) => isJournalist(i));
  const tallies = speakers.map(() => ({ leads: 0, calls: 0, answers: 0 }));
  let asked = false;
  turns.forEach((turn, i) => {
    const tally = tallies[turn.speaker];
    if (isJournalist(turn.speaker)) asked = true;
    else if (tally && procedures[i]?.mainly) {
      tally.leads += 1;
      if (leadsOver(turns, i, isJournalist)) tally.calls += 1;
    } else if (tally && procedures[i]?.short && standsBeforeQuestion(turns, i, isJournalist)) {
      // Whoever says a few words between an answer and the next question calls on who asks it.
      tally.leads += 1;
      tally.calls += SILENT_CALL;
    } else if (tally && (asked || !isAsked)) tally.answers += 1;
  });
  const persons = speakers.filter(
    ({ voice }, i) => !isJournalist(i) && (voice === 'person' || voice === 'host'),
  ).length;
  return speakers.map((speaker, i): Role => {
    if (isJournalist(i)) return 'journalist';
    if (speaker.voice === 'host' || speaker.voice === 'other') return speaker.voice;
    const { leads = 0, calls = 0, answers = 0 } = tallies[i] ?? {};
    return persons > 1 && leads > answers && calls >= 1 ? 'host' : 'official';
  });
}

/** Whether a turn stands between others and leads over to them, so that a mere thanks makes no host. */
function leadsOver(
  turns: readonly SpokenTurn[],
  index: number,
  isJournalist: (speaker: number) => boolean,
): boolean {
  const [before, turn, next] = [turns[index - 1], turns[index], turns[index + 1]];
  if (!turn || !next || next.speaker === turn.speaker) return false;
  return !isJournalist(next.speaker) || !isJournalist(before?.speaker ?? -1);
}

function standsBeforeQuestion(
  turns: readonly SpokenTurn[],
  index: number,
  isJournalist: (speaker: number) => boolean,
): boolean {
  const [before, turn, next] = [turns[index - 1], turns[index], turns[index + 1]];
  if (!before || !turn || !next || before.speaker === turn.speaker) return false;
  return isJournalist(next.speaker) && !isJournalist(before.speaker);
}

/**
 * Journalists whom no label calls so (ROL-2): they hold no office, most of what they say asks, somebody who does not
 * ask answers them, and they were called on or others of their kind ask too. Who asks alone, and opens the text, is the
 * host of an interview.
 */
function askersIn(
  speakers: readonly LabelReading[],
  turns: readonly SpokenTurn[],
  procedures: readonly Procedure[],
): ReadonlySet<number> {
  const tallies = speakers.map(() => ({ turns: 0, asks: 0, called: false, leads: 0, first: -1 }));
  turns.forEach((turn, i) => {
    const tally = tallies[turn.speaker];
    if (!tally || ONLY_THANKS.test(turn.words.trim())) return;
    if (tally.first < 0) tally.first = i;
    tally.turns += 1;
    const asks = turn.words.length <= LONGEST_QUESTION && ASKING.test(turn.words.replace(NAME_ASKED, ''));
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
  const others = speakers.some(({ voice }) => voice === 'journalist');
  return new Set(
    [...answered].filter((i) => {
      const opens = tallies[i]?.first === 0;
      return !opens && (others || answered.size > 1 || tallies[i]?.called === true);
    }),
  );
}

/** Whether the end of some words calls a person by the first or the last name. */
function calls(words: string, name: string): boolean {
  const end = words.slice(-120);
  const parts = /\p{Script=Han}/u.test(name) ? [name] : name.split(' ');
  return parts.some((part) => part.length >= SHORTEST_NAME && end.includes(part));
}
