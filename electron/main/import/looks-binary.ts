/** Control characters that texts do have: tab, line breaks, form feed, and the old end-of-file mark. */
const IN_TEXTS = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a]);

/** More than this share of other control characters, and it is no text. */
const TOO_MANY = 0.02;

/**
 * Where the first control character of something that is no text stands, or null for a text. Takes
 * bytes, or UTF-16 code units: in every encoding but UTF-16, a control byte is a control character.
 */
export function looksBinary(units: Uint8Array | Uint16Array): number | null {
  let first: number | null = null;
  let count = 0;
  let hasZero = false;
  for (let index = 0; index < units.length; index += 1) {
    const unit = units[index] ?? 0;
    if (unit >= 0x20 || IN_TEXTS.has(unit)) continue;
    first ??= index;
    count += 1;
    hasZero ||= unit === 0;
  }
  return hasZero || count > units.length * TOO_MANY ? first : null;
}
