import { RHETORICAL_WORDS } from '../data/rhetoric';
import type { Draft } from '../draft';
import { isDigit, isHan, isLatin } from '../lexer/chars';
import { chineseNounAfter } from './chinese-noun';
import { englishNounAfter, isPlural, wordBefore } from './counted';
import { type Counting, countDraft } from './counting';
import { isEnglishName } from './english-names';
import { englishSubject } from './english-subject';
import { hedgeAfter } from './hedges';

/** How far apart two numbers of one list may stand, in UTF-16 code units. */
const NEAR = 45;
/** three of them: the things were named before. */
const OF_THEM =
  /^ of (?:them|us|those|these|which|whom|(?:the |our |your |its )?(?:\d|(?:ten|twelve|fifteen|twenty|thirty|forty|fifty)\b))/;
const ONE_HEDGES = /(?:only|just|exactly|least) $/i;

/** 240 volunteers, three people, a 20-member team, a total of 45. */
export function englishCount(count: Counting): Draft | null {
  const { first, hedged, end } = count;
  const { text } = count.scene;
  const n = first.numeral;
  // A share that is none here (two quarters of growth) is no number of things.
  if (n.fraction || isEnglishName(text, n)) return null;
  if (first.start > 0 && isDigit(text.charCodeAt(first.start - 1))) return null;
  if (isAge(text, first.start, end) || isAgeLimit(text, count) || isAgeOf(text, count)) return null;
  const after = hedgeAfter(text, end);
  const at = after?.at ?? end;
  const more =
    /^ (?:more|additional|further|extra|other)(?= )/i.exec(text.slice(at, at + 12))?.[0].length ?? 0;
  const noun =
    OF_THEM.test(text.slice(at, at + 16)) || ACTING.test(text.slice(at, at + 24))
      ? null
      : englishNounAfter(text, at + more);
  if (n.form === 'words' && !countsInWords(count, noun?.name ?? null)) return null;
  if (text[at] === '-' && !isCompound(noun?.name ?? '', n.value)) return null;
  const trailing =
    after === null && noun !== null && !text.startsWith(' plus', noun.end)
      ? hedgeAfter(text, noun.end)
      : null;
  const small = n.value <= 12 && !hedged && first.numeral.max === null && count.joined === null;
  const low =
    small &&
    (isRhetoricalWord(noun?.name ?? '') ||
      (n.form === 'words' &&
        /\b(?:the|these|those|our|both|all) $/i.test(text.slice(Math.max(0, first.start - 6), first.start))));
  return countDraft(count, {
    end: trailing !== null ? (noun?.end ?? end) : end,
    unit: null,
    of:
      (text[at] === '-' ? noun?.name.split(/[ -]/)[0] : noun?.name) ??
      (isHan(text.charCodeAt(at))
        ? chineseNounAfter(text, at)
        : englishSubject(text, count.before?.at ?? first.start, count.floor)),
    weight: low ? 'low' : 'high',
    after: after ?? trailing,
  });
}

/** "the suspect, 28, was arrested": a number between commas after a word is an age. */
function isAge(text: string, start: number, end: number): boolean {
  return (
    text.startsWith(', ', start - 2) &&
    text[end] === ',' &&
    isLatin(text.charCodeAt(start - 3)) &&
    end - start === 2
  );
}

const AGED =
  /\b(?:borrowers|workers|drivers|voters|smokers|members|Americans|Britons|mothers|children|kids|infants|babies|people|adults|men|women|those|anyone|everyone|girls|boys|patients|residents|persons|citizens|pupils|students|teenagers) (?:aged )?$/i;

const AGED_BEFORE = /\b(?:everyone|anyone|people|those|adults|women|men|residents|Americans|patients|all) $/i;

/** "children under five", "people over 65": an age, unless a noun follows. */
const SOMEBODY_IS =
  /\b(?:I|he|she|who|niece|nephew|son|daughter|mother|father|brother|sister|wife|husband|boy|girl|man|woman|child|victim|suspect|driver|patient) (?:is|was|am|turned|turns) (?:now |only |just )?$/i;

/** "My niece is 19": how old somebody is. */
function isAgeOf(text: string, { first, end }: Counting): boolean {
  return (
    first.numeral.plain.length === 2 &&
    /^[.,;!?]|^ (?:and|when|at|for|then)\b/.test(text.slice(end, end + 6)) &&
    SOMEBODY_IS.test(text.slice(Math.max(0, first.start - 28), first.start))
  );
}

function isAgeLimit(text: string, { first, before, end }: Counting): boolean {
  if (
    /\bages? of $/i.test(text.slice(Math.max(0, (before?.at ?? first.start) - 8), before?.at ?? first.start))
  )
    return true;
  if (
    AGED_BEFORE.test(text.slice(Math.max(0, first.start - 14), first.start)) &&
    /^ and (?:over|older|above|under|younger|up)\b/.test(text.slice(end, end + 12))
  )
    return true;
  if (
    before === null ||
    !/^(?:under|over|above|below|older than|younger than) /i.test(text.slice(before.at, before.at + 14))
  )
    return false;
  return (
    AGED.test(text.slice(Math.max(0, before.at - 16), before.at)) && englishNounAfter(text, end) === null
  );
}

/** Whether a number in words counts: it has a plural noun, a size or a hedge; "one" only where it is stressed. */
function countsInWords(count: Counting, noun: string | null): boolean {
  const { first, hedged } = count;
  const { text } = count.scene;
  const n = first.numeral;
  if (OF_THEM.test(text.slice(count.end, count.end + 16))) return n.value > 1 || hedged;
  if (n.value === 1 && n.max === null && count.joined === null) {
    return noun !== null && isStressedOne(count, noun);
  }
  if (hedged || n.scale > 1 || n.value > 12 || n.max !== null || count.joined !== null) return true;
  if (noun === null && isWholeSentence(text, count)) return true;
  if (noun === null)
    return isVerbObject(text, first.start) || ACTING.test(text.slice(count.end, count.end + 24));
  const last = noun.split(/[ -]/).at(-1)?.toLowerCase() ?? '';
  return text[count.end] === '-' || isPlural(last);
}

/** "How many? Twelve.": the number is all that is said. */
function isWholeSentence(text: string, { first, end }: Counting): boolean {
  return (
    /[.!?]/.test(text[end] ?? '') &&
    (first.start === 0 || /[.!?:\n]["”’)]?\s$/.test(text.slice(Math.max(0, first.start - 3), first.start)))
  );
}

/** "and eleven injured", "seven wrote down two": what befell them or what they did stands for the people. */
const ACTING =
  /^ (?:others )?(?:were |are )?(?:voted|wrote|said|had|have|were|went|came|stayed|remain|remained|chose|refused|accepted|declined|survived|recovered|tested|returned|signed|injured|killed|wounded|missing|dead|hurt|arrested|detained|displaced|hospitali[sz]ed)\b/i;

const VICTIMS =
  /^ (?:person|officer|soldier|civilian|child|man|woman|worker|death|fatality|injury|case) (?:was|is|has|died|remains|killed|injured|wounded)\b/i;

/** "only one person", "18 drones and one missile", "one person was killed": one that counts, not an article. */
function isStressedOne(count: Counting, noun: string): boolean {
  const { first, floor, end } = count;
  const { text } = count.scene;
  const before = text.slice(Math.max(0, first.start - 8), first.start);
  if (/\b(?:not|no) $/i.test(before)) return false;
  const plain = !noun.endsWith('ly') && !isRhetoricalWord(noun);
  const listed = plain && floor > 0 && first.start - floor < NEAR && /(?:\band|,) $/i.test(before);
  return ONE_HEDGES.test(before) || listed || VICTIMS.test(text.slice(end, end + 40));
}

/** "killed three.", "a total of six": a bare small word counts after of, to, killed and the like. */
function isVerbObject(text: string, at: number): boolean {
  const { word, start } = wordBefore(text, at);
  if (word === 'at')
    return /\b(?:it|them|stands|stood|remains|remained|total|count|toll|held|stays)$/i.test(
      text.slice(Math.max(0, start - 9), start - 1),
    );
  return /^(?:of|to|killed|killing|wounded|wounding|injured|injuring|arrested|reached|hit|was|were|is|by|from)$/i.test(
    word,
  );
}

const COMPOUNDS =
  /^(?:member|nation|country|state|person|man|woman|strong|seat|room|bed|storey|story|floor|unit|page|vehicle|ship|party|team|vessel|aircraft|lane|passenger|point|plus|judge|justice|seater|case|item|step|hectare)s?\b/i;

/** 20-member, 12-nation; two-state and two-party are names of a kind. */
function isCompound(name: string, value: number): boolean {
  return (
    COMPOUNDS.test(name) && !(value <= 2 && /^(?:state|nation|party|country|step|point|person)/i.test(name))
  );
}

function isRhetoricalWord(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[ -]/)
    .some((word) => RHETORICAL_WORDS.has(word));
}
