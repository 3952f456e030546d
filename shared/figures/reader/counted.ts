import { TIME_NOUNS } from '../data/english-subjects';
import { ENGLISH_IRREGULAR_PLURALS, ENGLISH_STOPS } from '../data/stop-words';
import { isUpper, wordEnd, wordStart } from '../lexer/chars';
import { englishSubject } from './english-subject';

const OF =
  / (?:worth )?of (?:the |all |our |its |their )?| (?:as many|as much|the number of|the amount of|fewer|more|less) /iy;
/** $8.5m in equipment loans; not in January, in total or in the first quarter. */
const IN =
  / in (?=[a-z])(?!the\b|all\b|total\b|a\b|an\b|our\b|this\b|that\b|each\b|every\b|just\b|about\b|cash\b)/y;

/** 17 per cent moisture, 5 percent growth: one noun and the end of the clause. */
const NOUN_ALONE = / ([a-z]{4,20}(?<!er|ly|st))(?=[.,;)]|$| (?:in|for|rate|this|last|and)\b)/y;
/** Rs 2,400 crore for roads, £4.72bn on health: what the money goes to. */
const PURPOSE =
  / (?:for|on) (?=[a-z])(?!the\b|all\b|a\b|an\b|our\b|this\b|that\b|each\b|every\b|top\b|average\b|sale\b|now\b)/y;

function purpose(text: string, end: number): string | null {
  PURPOSE.lastIndex = end;
  if (!PURPOSE.test(text)) return null;
  const name = englishNounAfter(text, PURPOSE.lastIndex - 1)?.name ?? null;
  const last = name?.split(/[ -]/).at(-1) ?? '';
  return TIME_NOUNS.has(last) ? null : name;
}

/** What an English measure or share is of: 12,000 tonnes of [wheat], $2m in [loans], the [catch] was worth $640 million. */
export function englishMeasured(text: string, start: number, end: number, floor: number): string | null {
  OF.lastIndex = end;
  if (OF.test(text)) {
    const of = englishNounAfter(text, OF.lastIndex - 1)?.name;
    if (of !== undefined) return of;
  }
  IN.lastIndex = end;
  if (IN.test(text)) {
    const within = englishNounAfter(text, IN.lastIndex - 1);
    const last = within?.name.split(/[ -]/).at(-1) ?? '';
    if (within !== null && isPlural(last) && !TIME_NOUNS.has(last)) return within.name;
  }
  NOUN_ALONE.lastIndex = end;
  const alone = /[%t]/.test(text[end - 1] ?? '') ? NOUN_ALONE.exec(text)?.[1] : undefined;
  if (alone !== undefined && !ENGLISH_STOPS.has(alone)) return alone;
  return englishSubject(text, start, floor) ?? purpose(text, end);
}

/** The noun phrase after an English number, up to its plural noun: 12 [new cases]; null where none follows. */
export function englishNounAfter(
  text: string,
  at: number,
): { readonly name: string; readonly end: number } | null {
  if (text[at] !== ' ' && text[at] !== '-' && text[at] !== '\u00a0') return null;
  const of = / of (?:(?:the|our|its|their|his|her|my|these|those|all|your) )*/y;
  of.lastIndex = at;
  const start = of.test(text) ? of.lastIndex : at + 1;
  let end = start;
  let last = start;
  for (let count = 0; count < 6; count++) {
    const stop = wordEnd(text, end);
    if (stop === end) break;
    const word = text.slice(end, stop).toLowerCase();
    // "wheat arrived": after a noun a past tense is the verb.
    // 400 state and federal officers: two adjectives of one noun.
    if ((word === 'and' || word === 'or') && joins(text, start, last, stop)) {
      end = stop + 1;
      continue;
    }
    if (ENGLISH_STOPS.has(word) || (count > 0 && word.endsWith('ed') && !/[ -]/.test(text[stop] ?? '')))
      break;
    // The world's population: the owner's name goes on.
    if (/^['’]s /.test(text.slice(stop, stop + 3))) {
      end = stop + 3;
      last = stop;
      continue;
    }
    last = stop;
    if (isPlural(word) && !isUpper(text.charCodeAt(end))) break;
    if (text[stop] !== ' ' && text[stop] !== '-') break;
    end = stop + 1;
  }
  // 14 voted, 30 injured: a participle alone names nothing.
  const participle = /^[a-z]+ed$/.test(text.slice(start, last));
  return last === start || participle ? null : { name: text.slice(start, last), end: last };
}

/** Whether "and" at `stop` joins two words before one noun: no plural before it, and one soon after. */
function joins(text: string, start: number, last: number, stop: number): boolean {
  const before = text.slice(start, last).split(/[ -]/).at(-1)?.toLowerCase() ?? '';
  if (last === start || isPlural(before) || text[stop] !== ' ') return false;
  const after = text.slice(stop + 1, wordEnd(text, stop + 1)).toLowerCase();
  return /^[a-z]{3,}$/.test(after) && !ENGLISH_STOPS.has(after) && !isPlural(after);
}

/** Whether a word looks like a plural noun. */
export function isPlural(word: string): boolean {
  if (ENGLISH_IRREGULAR_PLURALS.has(word)) return true;
  return word.length > 3 && /[^su]s$/.test(word) && !/(?:ous|ics|less|ness|us)$/.test(word);
}

/** The Latin word that ends at `end` and whether it is capitalised. */
export function wordBefore(
  text: string,
  end: number,
): { readonly word: string; readonly start: number; readonly capital: boolean } {
  const stop = text[end - 1] === ' ' || text[end - 1] === '\u00a0' ? end - 1 : end;
  const start = wordStart(text, stop);
  return { word: text.slice(start, stop), start, capital: isUpper(text.charCodeAt(start)) };
}
