import { Lexicon } from '../text/lexicon';
import { AIMS, DENIALS } from './data/chinese-rhetoric';
import { BEFORE_CLAIM } from './data/chinese-scopes';
import { STANDING } from './data/chinese-verbs';

/** What stands before the words of a claim. */
export interface Before {
  /** Where the claim begins with the scope, the measure and the verb of standing that belong to it. */
  readonly start: number;
  readonly hasScope: boolean;
  readonly isStanding: boolean;
}

const SCOPES = new Lexicon(BEFORE_CLAIM);
const MOST_STEPS = 6;
const CLAUSE = 12;
/** Signs that end a clause. */
export const CLAUSE_ENDS = /[,，。;；:：、!！?？“”‘’《》()（）]/;
const STANDING_BEFORE = new RegExp(`(?:${alternatives(STANDING)})[了到至为于在]?$`);
const AIM = new RegExp(alternatives(AIMS));
const DENIED = new RegExp(`(?:${alternatives(DENIALS)})$`);
const LONGEST_STANDING = 5;

/**
 * Reads back from `at` over scopes and a verb of standing, with `measures` also over what is measured (规模最大); never
 * before `floor`.
 */
export function readBefore(text: string, at: number, floor: number, measures = false): Before {
  let start = at;
  let hasScope = false;
  let reached = at;
  for (let step = 0; step < MOST_STEPS; step++) {
    const found = SCOPES.before(text, reached);
    if (found === null || found.start < floor) break;
    if (found.entry === 'measure' && !measures) break;
    reached = found.start;
    hasScope ||= found.entry === 'scope' || found.entry === 'span';
    if (found.entry === 'span') break;
    if (found.entry !== 'link') start = reached;
  }
  const verb = STANDING_BEFORE.exec(text.slice(Math.max(floor, start - LONGEST_STANDING), start));
  if (verb) start -= verb[0].length;
  return { start, hasScope, isStanding: verb !== null };
}

/** Whether the clause of a claim that begins at `start` says, before the words at `at`, that it is only wanted. */
export function isAim(text: string, start: number, at: number): boolean {
  const clause =
    text
      .slice(Math.max(0, start - CLAUSE), at)
      .split(CLAUSE_ENDS)
      .at(-1) ?? '';
  return AIM.test(clause);
}

/** Whether the words before `start` deny it. */
export function isDenied(text: string, start: number): boolean {
  return DENIED.test(text.slice(Math.max(0, start - 4), start));
}

/** The words as alternatives of a pattern, longer ones first. */
export function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[().|]/g, '\\$&'))
    .join('|');
}
