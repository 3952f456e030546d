/** How many bytes are looked at. */
const SAMPLE = 64 * 1024;
/** Of fifty characters, one at least is a telling one in every language. */
const LEAST = 1 / 50;
/** So many times as many as when the bytes are read the other way round. */
const CLEAR = 2;
const NEARLY_ALL = 0.9;

/**
 * Which UTF-16 some bytes without a mark are; null where they are none. Detectors miss it, but every text has line
 * breaks, spaces, digits, letters of ASCII or ideographic punctuation. As UTF-16 each of these has a byte that is a
 * control character in any other encoding.
 */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  // A single byte too many at the end is a torn file, not another encoding.
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  let le = 0;
  let be = 0;
  let ascii = 0;
  for (let at = 0; at < length; at += 2) {
    const first = bytes[at] ?? 0;
    const second = bytes[at + 1] ?? 0;
    if (isTelling(second, first)) le += 1;
    if (isTelling(first, second)) be += 1;
    if (isAscii(first) && isAscii(second)) ascii += 1;
  }
  const [less, more] = le > be ? [be, le] : [le, be];
  if (more === 0 || less * CLEAR > more || more < (length / 2) * LEAST) return null;
  // Where nearly all the others are two bytes of ASCII, it is such a text with a zero byte in it.
  if (ascii > 0 && ascii > (length / 2 - more) * NEARLY_ALL) return null;
  return le > be ? 'utf-16le' : 'utf-16be';
}

function isAscii(byte: number): boolean {
  return byte >= 0x20 && byte < 0x7f;
}

/** Whether two bytes are ASCII, or one of 、。，！（）：；？—‘’“” */
function isTelling(upper: number, lower: number): boolean {
  switch (upper) {
    case 0x00:
      return isAscii(lower) || lower === 0x0a || lower === 0x0d;
    case 0x30:
      return lower === 0x01 || lower === 0x02;
    case 0xff:
      return [0x01, 0x08, 0x09, 0x0c, 0x1a, 0x1b, 0x1f].includes(lower);
    case 0x20:
      return [0x14, 0x18, 0x19, 0x1c, 0x1d].includes(lower);
    default:
      return false;
  }
}
