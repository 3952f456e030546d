import { askersIn, type SpokenTurn } from './askers';
import { STAFF_VOICES } from './data/offices';
import type { Role } from './findings';
import type { LabelReading } from './label-reading';
import type { Procedure } from './procedural';

/** A hand-over that is known by its place alone; two of them make one in words. */
const SILENT_CALL = 0.5;

/** Who speaks next to a turn; null at either end of the text, and where the same person goes on. */
type Neighbour = 'journalist' | 'official' | 'other' | null;

/** What each speaker is, by the label or by what they do (ROL-1, ROL-2). */
export function rolesOf(
  speakers: readonly LabelReading[],
  turns: readonly SpokenTurn[],
  procedures: readonly Procedure[],
): readonly Role[] {
  const askers = askersIn(speakers, turns, procedures);
  const sides = speakers.map(({ voice }, i): NonNullable<Neighbour> => {
    if (voice === 'journalist' || askers.has(i)) return 'journalist';
    return voice === 'other' ? 'other' : 'official';
  });
  const isAsked = sides.includes('journalist');
  const tallies = speakers.map(() => ({ leads: 0, calls: 0, answers: 0 }));
  const beside = (index: number, step: 1 | -1): Neighbour => {
    const [turn, other] = [turns[index], turns[index + step]];
    return other && other.speaker !== turn?.speaker ? (sides[other.speaker] ?? null) : null;
  };
  let asked = false;
  turns.forEach((turn, i) => {
    const [tally, procedure] = [tallies[turn.speaker], procedures[i]];
    if (sides[turn.speaker] === 'journalist') asked = true;
    if (!tally || !procedure || sides[turn.speaker] === 'journalist') return;
    const [before, next] = [beside(i, -1), beside(i, 1)];
    // Who stands alone at the podium calls on journalists too: a host leads over to or from another official.
    const leadsOver = (next !== null && next !== 'journalist') || (before === 'official' && next !== null);
    if (procedure.mainly) {
      tally.leads += 1;
      if (leadsOver) tally.calls += 1;
    } else if (procedure.short && before === 'official' && next === 'journalist') {
      tally.leads += 1;
      tally.calls += SILENT_CALL;
    } else if ((asked || !isAsked) && !passesOn(procedure, before, next, i === turns.length - 1)) {
      tally.answers += 1;
    }
  });
  const officials = sides.filter((side) => side === 'official').length;
  return speakers.map((speaker, i): Role => {
    if (sides[i] === 'journalist') return 'journalist';
    const { leads = 0, calls = 0, answers = 0 } = tallies[i] ?? {};
    if (STAFF_VOICES.has(speaker.name.toLowerCase()) && leads > answers) return 'host';
    if (speaker.voice === 'host' || speaker.voice === 'other') return speaker.voice;
    return officials > 1 && leads > answers && calls >= 1 ? 'host' : 'official';
  });
}

/** A few words between a question and another's answer, or thanks at the very end, answer nothing. */
function passesOn(procedure: Procedure, before: Neighbour, next: Neighbour, isLast: boolean): boolean {
  if (isLast) return procedure.thanks;
  return procedure.brief && before === 'journalist' && next !== null && next !== 'journalist';
}
