import type { Encoding } from '../../../../shared/import/encodings';
import { COMMON } from './common-characters';

/** What no text is written with: controls, private use, what is not assigned, and what could not be read. */
const IMPOSSIBLE = /[\p{Cc}\p{Co}\p{Cn}\p{Cs}\ufffd]/u;
/** Letters for the eye of a terminal, which wrong readings are full of. */
const IMPROBABLE = /[\u2500-\u259f\uff61-\uff9f]/;
const KANA = /[\u3041-\u30fa]/;
const IDEOGRAPH = /\p{Script=Han}/u;
const LATIN = /[a-z]/;

/**
 * How much a text that was decoded from an encoding looks like one that was written in it, from 0 to 1. Only what is not ASCII
 * tells. Null where nothing does.
 */
export function plausibility(text: string, encoding: Encoding): number | null {
  const common = COMMON[encoding];
  let seen = 0;
  let points = 0;
  let before = '';
  for (const character of text) {
    if (character > '\u007f') {
      seen += 1;
      points += pointsOf(character, before, encoding, common);
    }
    before = character;
  }
  return seen === 0 ? null : Math.max(0, points / seen);
}

function pointsOf(
  character: string,
  before: string,
  encoding: Encoding,
  common: ReadonlySet<string> | undefined,
): number {
  if (IMPOSSIBLE.test(character)) return -4;
  if (IMPROBABLE.test(character)) return -1;
  // Chinese texts have no kana, but share their codes with Japanese ones.
  if (encoding === 'gb18030' && KANA.test(character)) return -0.5;
  // An ideograph inside of a word is two letters that were taken for one.
  if (IDEOGRAPH.test(character) && LATIN.test(before)) return -0.5;
  const small = character.toLowerCase();
  if (!common || common.has(small)) return small === character || !LOWER.test(before) ? 1 : -1;
  return 0.1;
}

/** A capital letter right behind a small one: so no word is written, but many wrong readings are. */
const LOWER = /\p{Ll}/u;
