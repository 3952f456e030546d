import { askersIn, type SpokenTurn } from './askers';
import type { Role } from './findings';
import type { LabelReading } from './label-reading';
import type { Procedure } from './procedural';

/** A call that is known by its place alone; two of them make one that says so. */
const SILENT_CALL = 0.5;
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

/**
 * Whether a turn leads over to another official, or from another one to who asks next: who stands alone at the podium
 * calls on journalists too, and is no host.
 */
function leadsOver(
  turns: readonly SpokenTurn[],
  index: number,
  isJournalist: (speaker: number) => boolean,
): boolean {
  const [turn, next] = [turns[index], turns[index + 1]];
  if (!turn || !next || next.speaker === turn.speaker) return false;
  return !isJournalist(next.speaker) || standsBeforeQuestion(turns, index, isJournalist);
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
