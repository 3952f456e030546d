/** How many bytes are looked at. */
const SAMPLE = 64 * 1024;

/**
 * Which UTF-16 some bytes without a mark are, by what the platform's detectors do not look at: every text has line
 * breaks, spaces, digits or punctuation, whose upper byte is the same few values, and that byte stands on one side
 * throughout. Null where they are no UTF-16.
 */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  // A single byte at the end too many is a torn file, not another encoding.
  if (length < 4) return null;
  const even = telling(bytes, 0, length);
  const odd = telling(bytes, 1, length);
  const [low, high] = even > odd ? [odd, even] : [even, odd];
  if (high === 0 || low * 8 > high) return null;
  // One in fifty characters at least is ASCII, or general or ideographic punctuation, in whatever language.
  if (high < length / 2 / 50) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** How many zero bytes stand at the even or the odd places. */
function telling(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 2) if (bytes[at] === 0) count += 1;
  return count;
}
