import { foldForms } from './fold';
import { TELLING_REACH } from './level';

/** 日均3400人次, 每亩23元, 平均5天: the number is of one of these, not of all. */
const BEFORE_AVERAGE = /(?:([日月年周人户亩])均|每(?:个|一)?([^,，。;；、:：\s\d]{1,3})|(平均))$/;
const AFTER_AVERAGE =
  /^,? (?:(?:a|an|per|each|every) (day|week|month|quarter|year|hour|minute|person|head|household)\b)/;
const ENGLISH_AVERAGE = /\b(average|averaging)(?: of)? ?$/;
/** Without one of these there is no average. */
const AVERAGE = /[均每]|averag/i;

/** Of what one each a number is (LED-14): the day of 日均, the household of 每户; empty where it is of all. */
export function averageOf(before: string | null, after: string | null): string {
  const near = (before ?? '').slice(-TELLING_REACH);
  if (AVERAGE.test(near)) {
    const left = foldForms(near);
    const match = BEFORE_AVERAGE.exec(left) ?? ENGLISH_AVERAGE.exec(left);
    if (match) return match[1] ?? match[2] ?? match[3] ?? '';
  }
  return AFTER_AVERAGE.exec(after ?? '')?.[1] ?? '';
}

/** 16台,其中9台; 12 of them: said of a part of what was counted before, up to the end of the sentence. */
const OF_PART =
  /(?:其中|当中|之中)[^。;!?]*$|[\d一二两三四五六七八九十百千万亿][^,。;]{0,14}[中里],?有$|\b(?:of (?:which|whom|them|these|those)|including|among (?:them|these))\b[^.;!?]*$/;
/** 再建90套, 另有8家: said of what comes on top of what was counted before. */
const IN_ADDITION =
  /(?:再|另|另外|还将|还要)[^,。;、:]{0,6}$|\b(?:another|an? (?:additional|extra|further)) ?$/;
/** Without one of these a number is neither. */
const SINGLED_OUT = /[中里再另还還]|of|including|among|another|additional|extra|further/i;

/** LED-45: whether a number is said to be of a part of what was counted, or to come on top of it. */
export function isSingledOut(before: string | null): boolean {
  const near = (before ?? '').slice(-TELLING_REACH);
  if (!SINGLED_OUT.test(near)) return false;
  const left = foldForms(near);
  return OF_PART.test(left) || IN_ADDITION.test(left);
}
