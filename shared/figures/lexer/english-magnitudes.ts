import { LETTER_MAGNITUDES, SHORT_MAGNITUDES, WORD_MAGNITUDES } from '../data/english-numerals';
import { afterSpace, isLatin, wordEnd } from './chars';
import { partAfter } from './english-parts';
import { wordAt } from './english-words';
import { LARGEST, type Numeral, tidy } from './numeral';

/** 40-odd thousand: the magnitude after it. */
export const ODD = /-(?:odd|some) (hundred|thousand|million|billion)\b/iy;

/** 0.3 of a percentage point. */
const POINTS_OF_ONE = / of an?(?= (?:percentage|per ?cent))/iy;

/**
 * A number in digits with the English magnitudes after it: 5.2 million, 3bn, 1.2 lakh crore. `money` says
 * that a currency stands before it, so that a single letter is a magnitude ($450m).
 */
export function withMagnitude(text: string, digits: Numeral, money: boolean): Numeral {
  let { value, end, scale } = digits;
  POINTS_OF_ONE.lastIndex = end;
  ODD.lastIndex = end;
  const odd = WORD_MAGNITUDES.get((ODD.exec(text)?.[1] ?? '').toLowerCase());
  if (odd !== undefined)
    return { ...digits, end: ODD.lastIndex, value: tidy(value * odd), scale: odd, plain: '', hedge: 'about' };
  if (POINTS_OF_ONE.test(text)) return { ...digits, end: POINTS_OF_ONE.lastIndex, plain: '' };
  const part = digits.decimal ? null : partAfter(text, end);
  if (part !== null) {
    value += part.value;
    end = part.end;
  }
  for (let rounds = 0; rounds < 2; rounds++) {
    const next = magnitudeAt(text, end, money);
    if (next === null) break;
    value = tidy(value * next.factor);
    scale *= next.factor;
    end = next.end;
  }
  if (end === digits.end || value > LARGEST) return digits;
  return { ...digits, value, end, scale, plain: '', decimal: digits.decimal || part !== null };
}

function magnitudeAt(text: string, at: number, money: boolean): { factor: number; end: number } | null {
  const start = text[at] === '-' ? at + 1 : afterSpace(text, at);
  if (!isLatin(text.charCodeAt(start))) return null;
  const end = wordEnd(text, start);
  const raw = text.slice(start, end);
  const word = raw.toLowerCase();
  const factor = WORD_MAGNITUDES.get(word) ?? SHORT_MAGNITUDES.get(word);
  if (factor !== undefined) return { factor, end };
  const letter = LETTER_MAGNITUDES.get(raw);
  if (letter === undefined || start !== at) return null;
  const sure =
    money || raw === 'k' || raw === 'K' || raw === 'M' || (raw === 'm' && countedNounFollows(text, end));
  return sure ? { factor: letter, end } : null;
}

/** 10m people, 3m jobs: a plural noun after the letter makes it a magnitude, not metres. */
function countedNounFollows(text: string, at: number): boolean {
  if (text[at] !== ' ') return false;
  let from = at + 1;
  for (let words = 0; words < 2; words++) {
    const { word, end } = wordAt(text, from);
    if (
      word === 'people' ||
      word === 'children' ||
      word === 'women' ||
      (word.length > 4 && /[^s]s$/.test(word))
    )
      return true;
    if (text[end] !== ' ') return false;
    from = end + 1;
  }
  return false;
}
