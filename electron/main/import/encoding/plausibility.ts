import type { Encoding } from '../../../../shared/import/encodings';
import { COMMON, SIGNS } from './common-characters';

/** What no text is written with: controls, private use, what is not assigned, and what could not be read. */
const IMPOSSIBLE = /[\p{Cc}\p{Co}\p{Cn}\p{Cs}\ufffd]/u;
/** Frames and blocks of old screens, and half-width kana: wrong readings are full of them. */
const IMPROBABLE = /[\u2500-\u259f\uff61-\uff9f]/;
const KANA = /[\u3041-\u30fa]/;
const LATIN_LETTER = /[a-z]/i;
const OTHER_LETTER = /(?!\p{Script=Latin})\p{L}/u;
const SMALL_LETTER = /\p{Ll}/u;

/** What a character adds that is neither common nor wrong: every text has rare ones. */
const RARE = 0.1;
/** And a quotation mark or a dash, which tells nothing about the letters. */
const SIGN = 0.5;

/**
 * How much a text that was decoded from an encoding looks like one that was written in it, from 0 to 1. Only what is
 * not ASCII tells.
 */
export function plausibility(text: string, encoding: Encoding): number {
  let seen = 0;
  let points = 0;
  let before = '';
  for (const character of text) {
    if (character > '\u007f') {
      seen += 1;
      points += pointsOf(character, before, encoding);
    }
    before = character;
  }
  return seen === 0 ? 0 : Math.max(0, points / seen);
}

function pointsOf(character: string, before: string, encoding: Encoding): number {
  if (IMPOSSIBLE.test(character)) return -4;
  if (IMPROBABLE.test(character)) return -1;
  // Chinese texts have no kana, but share their codes with Japanese ones.
  if (encoding === 'gb18030' && KANA.test(character)) return -0.5;
  // A letter of another alphabet inside of a word, or two letters that were taken for one ideograph.
  if (LATIN_LETTER.test(before) && OTHER_LETTER.test(character)) return -0.5;
  const small = character.toLowerCase();
  const common = COMMON[encoding];
  if (common && !common.has(small)) return SIGNS.has(character) ? SIGN : RARE;
  // No word has a capital right behind a small letter.
  return small !== character && SMALL_LETTER.test(before) ? -1 : 1;
}
