import { isLineEnd } from '../lines';
import type { Unseen } from './invisible';

/** What could be meant, by kind; `u` makes half a pair a character of its own. */
const CLASSES = {
  'zero-width':
    '\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b-\\u200d\\u2060-\\u2065\\u3164\\ufeff\\uffa0',
  'soft-hyphen': '\\u00ad',
  bidi: '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069',
  // Tabs and line ends are text.
  control:
    '\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\u206a-\\u206f\\ufff0-\\ufffc\\u{1d173}-\\u{1d17a}',
  'variation-selector': '\\u180b-\\u180d\\u180f\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}',
  tag: '\\u{e0000}-\\u{e00ff}\\u{e01f0}-\\u{e0fff}',
  'private-use': '\\p{Co}',
  noncharacter: '\\p{Cs}\\p{Noncharacter_Code_Point}',
} as const satisfies Readonly<Record<Unseen['kind'], string>>;

const KINDS = Object.entries(CLASSES).map(([kind, characters]) => ({
  kind: kind as Unseen['kind'],
  pattern: new RegExp(`[${characters}]`, 'u'),
}));
const UNSEEN = new RegExp(`[${Object.values(CLASSES).join('')}]`, 'gu');

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}](?<=\p{L})/u;
const MARK_OF_DIRECTION = /[\u061c\u200e\u200f]/;
const OVERRIDE = /[\u202d\u202e]/;

/** Scripts whose letters are joined or kept apart by a joiner. */
const JOINED = /[\u0600-\u08ff\u0900-\u0dff\u0e00-\u0fff\u1000-\u109f\u1780-\u18af]/;
/** Scripts that are written without spaces between words, beside Chinese and Japanese. */
const UNSPACED = /[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff]/;
const MONGOLIAN = /[\u1800-\u18af]/;
const EMOJI_BEFORE = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f/u;
const EMOJI_AFTER = /\p{Extended_Pictographic}/u;
/** What comes before a variation selector that Unicode has a use for, by selector (INV-5). */
const VARIED: readonly { readonly selector: RegExp; readonly base: RegExp }[] = [
  { selector: /[\ufe0e\ufe0f]/, base: /\p{Emoji}/u },
  { selector: /[\ufe00-\ufe02]/, base: /[\p{Ideographic}\u3001\u3002\uff01\uff0c\uff0e\uff1a\uff1b\uff1f]/u },
  { selector: /\ufe00/, base: /[\p{Sm}\p{Script=Myanmar}\p{Script=Phags_Pa}]/u },
  { selector: /[\u{e0100}-\u{e01ef}]/u, base: /\p{Ideographic}/u },
  { selector: /[\u180b-\u180f]/, base: MONGOLIAN },
];
/** The flags of England, Scotland and Wales are written in tags. */
const FLAG = /\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f}/gu;

/** Whether a text has letters that run from right to left. */
export function runsRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/**
 * Characters that nobody can see and that do nothing that their script needs, in order (INV-1 to INV-6).
 * `isRightToLeft` says whether the whole text, of which this may be a part, has letters that run that way.
 */
export function findUnseen(text: string, isRightToLeft = runsRightToLeft(text)): Unseen[] {
  const found: Unseen[] = [];
  const lineRuns = isRightToLeft ? linesThatRunLeft(text) : () => false;
  const flags = text.includes('\udb40') ? [...text.matchAll(FLAG)] : [];
  for (const { 0: character, index: start } of text.matchAll(UNSEEN)) {
    const kind = KINDS.find(({ pattern }) => pattern.test(character))?.kind;
    if (!kind) continue;
    const end = start + character.length;
    while (flags[0] && flags[0].index + flags[0][0].length <= start) flags.shift();
    const isNeeded =
      kind === 'bidi'
        ? isRightToLeft && !OVERRIDE.test(character) && (MARK_OF_DIRECTION.test(character) || lineRuns(start))
        : kind === 'tag'
          ? flags[0] !== undefined && flags[0].index <= start
          : isNeededBetween(character, characterBefore(text, start), characterAt(text, end));
    if (!isNeeded) found.push({ start, end, kind, code: character.codePointAt(0) ?? 0 });
  }
  return found;
}

/** Whether a character does something between its neighbours that their script or an emoji needs. */
function isNeededBetween(character: string, before: string, after: string): boolean {
  switch (character) {
    case '\u200d':
      if (EMOJI_BEFORE.test(before) && EMOJI_AFTER.test(after)) return true;
      return JOINED.test(before) || JOINED.test(after);
    case '\u200c':
      return JOINED.test(before) || JOINED.test(after);
    case '\u200b':
      return UNSPACED.test(before) || UNSPACED.test(after);
    case '\u034f':
      return /\p{M}/u.test(before + after);
    case '\u115f':
    case '\u1160':
      return /\p{Script=Hangul}/u.test(before + after);
    case '\u17b4':
    case '\u17b5':
      return /\p{Script=Khmer}/u.test(before);
    case '\u180e':
      return MONGOLIAN.test(before);
    default:
      return VARIED.some(({ selector, base }) => selector.test(character) && base.test(before));
  }
}

function characterBefore(text: string, at: number): string {
  const isPair = /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 2), at));
  return text.slice(Math.max(0, at - (isPair ? 2 : 1)), at);
}

function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** Says of places in ascending order whether their line has letters that run from right to left; reads each line once. */
function linesThatRunLeft(text: string): (at: number) => boolean {
  let end = -1;
  let runs = false;
  return (at) => {
    if (at < end) return runs;
    let start = at;
    while (start > Math.max(0, end) && !isLineEnd(text.charCodeAt(start - 1))) start -= 1;
    end = at;
    while (end < text.length && !isLineEnd(text.charCodeAt(end))) end += 1;
    runs = RIGHT_TO_LEFT.test(text.slice(start, end));
    return runs;
  };
}
