import { ASKING, ONLY_THANKS } from './data/procedural';
import type { Role, TurnKind } from './findings';
import type { LabelReading } from './label-reading';
import { type Procedure, procedureIn } from './procedural';

/** A turn as far as its kind depends on it: who speaks (an index into the speakers) and what. */
export interface SpokenTurn {
  readonly speaker: number;
  readonly words: string;
}

/** The role of each speaker and the kind of each turn, in the order given. */
export interface Parts {
  readonly roles: readonly Role[];
  readonly kinds: readonly TurnKind[];
  /** `x1`, `x2`, … */
  readonly exchanges: readonly (string | null)[];
}

/** Decides roles by titles and by what the speakers do (ROL-1), then kinds and exchanges (KND-1). */
export function assignParts(speakers: readonly LabelReading[], turns: readonly SpokenTurn[]): Parts {
  const procedures = turns.map((turn) => procedureIn(turn.words));
  const roles = rolesOf(speakers, turns, procedures);
  return { roles, ...kindsFrom(roles, turns, procedures) };
}

/** Kinds and exchanges (KND-1) where the roles are known, as after an editor has corrected them. */
export function assignKinds(roles: readonly Role[], turns: readonly SpokenTurn[]): Omit<Parts, 'roles'> {
  return kindsFrom(
    roles,
    turns,
    turns.map((turn) => procedureIn(turn.words)),
  );
}

function kindsFrom(
  roles: readonly Role[],
  turns: readonly SpokenTurn[],
  procedures: readonly Procedure[],
): Omit<Parts, 'roles'> {
  const kinds = kindsOf(roles, turns, procedures);
  let asked = 0;
  const exchanges = kinds.map((kind) => {
    if (kind === 'question') asked += 1;
    return kind === 'question' || kind === 'answer' ? `x${asked}` : null;
  });
  return { kinds, exchanges };
}

/** The host leads through and answers nothing; with only one official there is no host unless a label says so. */
function rolesOf(
  speakers: readonly LabelReading[],
  turns: readonly SpokenTurn[],
  procedures: readonly Procedure[],
): readonly Role[] {
  const leading = speakers.map(() => 0);
  const answering = speakers.map(() => 0);
  const isAsked = speakers.some((speaker) => speaker.voice === 'journalist');
  let asked = false;
  turns.forEach((turn, i) => {
    if (speakers[turn.speaker]?.voice === 'journalist') {
      asked = true;
      return;
    }
    const leads = procedures[i]?.mainly ?? false;
    const tally = leads ? leading : answering;
    if (leads || asked || !isAsked) tally[turn.speaker] = (tally[turn.speaker] ?? 0) + 1;
  });
  const persons = speakers.filter((speaker) => speaker.voice === 'person' || speaker.voice === 'host').length;
  return speakers.map((speaker, i): Role => {
    if (speaker.voice !== 'person') return speaker.voice;
    const isHost =
      persons > 1 && (leading[i] ?? 0) > (answering[i] ?? 0) && handsOver(i, turns, procedures, speakers);
    return isHost ? 'host' : 'official';
  });
}

/** Whether this speaker speaks between others and leads over to them, so that a mere thanks makes no host. */
function handsOver(
  speaker: number,
  turns: readonly SpokenTurn[],
  procedures: readonly Procedure[],
  speakers: readonly LabelReading[],
): boolean {
  return turns.some((turn, i) => {
    const next = turns[i + 1];
    if (turn.speaker !== speaker || !procedures[i]?.mainly || !next || next.speaker === speaker) return false;
    return (
      speakers[next.speaker]?.voice !== 'journalist' ||
      speakers[turns[i - 1]?.speaker ?? -1]?.voice !== 'journalist'
    );
  });
}

function kindsOf(
  roles: readonly Role[],
  turns: readonly SpokenTurn[],
  procedures: readonly Procedure[],
): readonly TurnKind[] {
  const isAsked = roles.includes('journalist');
  const asksAsHost = (turn: SpokenTurn): boolean =>
    !isAsked && roles[turn.speaker] === 'host' && ASKING.test(turn.words);
  const anyQuestion = isAsked || turns.some(asksAsHost);
  const firstTurn = new Map<number, number>();
  turns.forEach(({ speaker }, i) => {
    if (!firstTurn.has(speaker)) firstTurn.set(speaker, i);
  });
  /** The only official of a podium briefing calls on the next reporter. */
  const callsOnNext = (i: number): boolean =>
    procedures[i]?.mainly === true && roles[turns[i + 1]?.speaker ?? -1] === 'journalist';
  let asked = false;
  return turns.map((turn, i): TurnKind => {
    const role = roles[turn.speaker];
    const procedure = procedures[i];
    if (role === 'journalist') {
      if (ONLY_THANKS.test(turn.words.trim())) return 'statement';
      asked = true;
      return 'question';
    }
    if (role === 'other') return 'statement';
    if (role === 'host') {
      if (asksAsHost(turn) && !procedure?.only) {
        asked = true;
        return 'question';
      }
      if (procedure?.only || (procedure?.mainly && firstTurn.get(turn.speaker) !== i)) return 'procedural';
    } else if (procedure?.only && asked && (i === turns.length - 1 || callsOnNext(i))) {
      return 'procedural';
    }
    if (asked) return 'answer';
    return anyQuestion ? 'opening' : 'statement';
  });
}
