import { countScripts } from '../text/scripts';
import type { SpokenTurn } from './askers';
import { ASKING } from './data/procedural';
import type { Role, TurnKind } from './findings';
import type { LabelReading } from './label-reading';
import { onlyThanks, type Procedure, procedureIn } from './procedural';
import { rolesOf } from './roles';

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
  const kinds: TurnKind[] = [];
  const exchanges: (string | null)[] = [];
  const kindOf = kindReader(roles, turns, procedures);
  let asked = 0;
  let lastSpoken = -1;
  turns.forEach((turn, i) => {
    const interpreted = roles[turn.speaker] === 'other' && isOtherLanguage(turn, turns[lastSpoken]);
    const kind = interpreted
      ? (kinds[lastSpoken] ?? 'statement')
      : kindOf(i, kinds[i - 1] ?? null, asked > 0);
    kinds.push(kind);
    if (interpreted) {
      exchanges.push(exchanges[lastSpoken] ?? null);
      return;
    }
    if (roles[turn.speaker] !== 'other') lastSpoken = i;
    if (kind === 'question') asked += 1;
    exchanges.push(kind === 'question' || kind === 'answer' ? `x${asked}` : null);
  });
  return { kinds, exchanges };
}

/** Interpreters say in the other language what was said before (KND-3). */
function isOtherLanguage(turn: SpokenTurn, before: SpokenTurn | undefined): boolean {
  return before !== undefined && isMostlyHan(turn.words) !== isMostlyHan(before.words);
}

function isMostlyHan(words: string): boolean {
  const { han, words: latin } = countScripts(words);
  return han > 2 * latin;
}

/** Gives the kind of a turn from the kind of the one before it, and whether anything has been asked so far. */
function kindReader(
  roles: readonly Role[],
  turns: readonly SpokenTurn[],
  procedures: readonly Procedure[],
): (turn: number, before: TurnKind | null, asked: boolean) => TurnKind {
  const isAsked = roles.includes('journalist');
  const asksAsHost = (turn: SpokenTurn): boolean =>
    !isAsked && roles[turn.speaker] === 'host' && ASKING.test(turn.words);
  const anyQuestion = isAsked || turns.some(asksAsHost);
  const firstTurn = new Map<number, number>();
  turns.forEach(({ speaker }, i) => {
    if (!firstTurn.has(speaker)) firstTurn.set(speaker, i);
  });
  return (i, before, asked) => {
    const turn = turns[i];
    const procedure = procedures[i];
    const role = roles[turn?.speaker ?? -1];
    if (!turn || !procedure || role === 'other') return 'statement';
    if (role === 'journalist') return onlyThanks(turn.words) ? 'statement' : 'question';
    if (role === 'host' && asksAsHost(turn) && !procedure.only) return 'question';
    const place: Place = {
      isFirst: firstTurn.get(turn.speaker) === i,
      isLast: i === turns.length - 1,
      afterQuestion: before === 'question',
      next: roles[turns[i + 1]?.speaker ?? -1] ?? null,
      asked,
    };
    const leads = role === 'host' ? hostLeads(procedure, place) : officialLeads(procedure, place);
    if (leads) return 'procedural';
    if (asked) return 'answer';
    return anyQuestion ? 'opening' : 'statement';
  };
}

/** Where a turn stands among the others. */
interface Place {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly afterQuestion: boolean;
  readonly next: Role | null;
  readonly asked: boolean;
}

/** Whether a host's turn only leads through the event (KND-2). */
function hostLeads({ only, mainly, calls, thanks, short, brief }: Procedure, place: Place): boolean {
  if (place.afterQuestion && place.next !== 'official') return only && (thanks || calls);
  if (place.isFirst && !place.asked) return only;
  if (only || mainly || (place.isLast && place.asked)) return true;
  if (place.afterQuestion) return brief && place.next === 'official';
  return short && (place.next === 'journalist' || !place.asked);
}

/** The only official of a podium briefing calls on the next reporter, and closes (KND-2). */
function officialLeads({ only, plainly, calls }: Procedure, place: Place): boolean {
  if (place.isLast) return place.asked && (place.afterQuestion ? plainly : only);
  return place.next === 'journalist' && (place.afterQuestion ? plainly && calls : only);
}
