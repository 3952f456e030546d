const JOINER = 0x200d;

/**
 * Whether an offset (UTF-16 code units) stands inside what people see as one character: between the halves of a
 * surrogate pair, before a combining mark, a variation selector or a skin tone, or at a zero-width joiner.
 */
export function cutsCharacter(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const next = text.charCodeAt(at);
  if (text.charCodeAt(at - 1) === JOINER || next === JOINER) return true;
  if (next < 0x300) return false;
  if (next >= 0xdc00 && next <= 0xdfff) return true;
  return /^[\p{M}\p{Emoji_Modifier}]/u.test(text.slice(at, at + 2));
}
