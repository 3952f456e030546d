import { Lexicon } from '../text/lexicon';
import { alternatives, type Before, isAim, isDenied, readBefore } from './chinese-before';
import { readMost } from './chinese-most';
import { reachBack } from './chinese-reach';
import type { ChineseCue } from './data/chinese-cue';
import { CHINESE_CUES } from './data/chinese-cues';
import { FAR_STANDING, NAMING } from './data/chinese-verbs';
import type { ClaimDraft } from './findings';

const CUES = new Lexicon(CHINESE_CUES);
const MOST = '最'.charCodeAt(0);
const NAMED = new RegExp(`(?:${alternatives(NAMING)})[了过]?$`);
const LONGEST_NAMING = 3;
const FAR = 10;

/** Finds the claims in a view's Chinese, whose traditional characters are folded; in order and without overlaps. */
export function readChinese(text: string): ClaimDraft[] {
  const drafts: ClaimDraft[] = [];
  let floor = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== MOST && !CUES.startsWith(code)) continue;
    const draft = code === MOST ? readMost(text, at, floor) : readCue(text, at, floor);
    if (draft === null) continue;
    drafts.push(draft);
    floor = draft.end;
    at = floor - 1;
  }
  return drafts;
}

function readCue(text: string, at: number, floor: number): ClaimDraft | null {
  const found = CUES.at(text, at);
  if (found === null) return null;
  for (const cue of found.entry) {
    const draft = readAs(cue, text, at, found.end, floor);
    if (draft !== null) return draft;
  }
  return null;
}

function readAs(cue: ChineseCue, text: string, at: number, end: number, floor: number): ClaimDraft | null {
  if (cue.notBefore.some((word) => text.startsWith(word, end))) return null;
  if (cue.notAfter.some((word) => text.endsWith(word, at))) return null;
  const next = cue.following?.find((word) => text.startsWith(word, end));
  if (cue.following !== null && next === undefined) return null;
  const before = cue.reach ? reachBack(cue.reach, text, at, floor) : beforeOf(cue, text, at, floor);
  if (before === null || !isMet(cue, text, before)) return null;
  if (isDenied(text, before.start) || (cue.canBeAim && isAim(text, before.start, at))) return null;
  return { start: before.start, end: end + (next?.length ?? 0), type: cue.type };
}

/** What stands before the words; a verb of standing also with other words between. */
function beforeOf({ need }: ChineseCue, text: string, at: number, floor: number): Before {
  const near = readBefore(text, at, floor);
  if (need !== 'standing' || near.hasScope || near.isStanding) return near;
  return reachBack({ verbs: FAR_STANDING, most: FAR }, text, at, floor) ?? near;
}

function isMet({ need }: ChineseCue, text: string, { start, hasScope, isStanding }: Before): boolean {
  switch (need) {
    case 'nothing':
      return true;
    case 'scope':
      return hasScope;
    case 'standing':
      return hasScope || isStanding;
    case 'naming':
      return hasScope || isStanding || NAMED.test(text.slice(Math.max(0, start - LONGEST_NAMING), start));
  }
}
