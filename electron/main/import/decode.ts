import { TextDecoder } from 'node:util';
import { fail, type Problem } from '../../../shared/result/problem';
import { ok, type Result } from '../../../shared/result/result';

/** A text and the encoding that it was read in. */
export interface Decoded {
  readonly text: string;
  /** The name of the encoding as the Encoding standard writes it. */
  readonly encoding: string;
}

const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Decodes bytes: by their byte-order mark, else as UTF-8, else as GB18030 where they are not valid UTF-8
 * but valid GB18030; or as told. The byte-order mark is not part of the text: offsets begin after it.
 * Nothing is replaced or dropped: fails with `text.encoding` and the offset of the first bad byte, or
 * with `text.unknown-encoding`.
 */
export function decode(bytes: Uint8Array, name: string, encoding?: string): Result<Decoded, Problem> {
  const wanted = encoding === undefined ? markedEncoding(bytes) : knownEncoding(encoding);
  if (wanted === null) return fail('text.unknown-encoding', { encoding: encoding ?? '' });
  for (const candidate of wanted === undefined ? ['utf-8', 'gb18030'] : [wanted]) {
    const text = decodeAs(bytes, candidate);
    if (text !== null) return ok({ text, encoding: candidate });
  }
  const tried = wanted ?? 'utf-8';
  return fail('text.encoding', { name, encoding: tried, at: String(firstBadByte(bytes, tried)) });
}

/** The text of some bytes in an encoding, without its byte-order mark; null when they are not valid in it. */
export function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    return decoderFor(encoding).decode(bytes);
  } catch {
    return null;
  }
}

/** The encoding that a byte-order mark names. */
export function markedEncoding(bytes: Uint8Array): string | undefined {
  return MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
}

function knownEncoding(label: string): string | null {
  try {
    const { encoding } = decoderFor(label);
    // The Encoding standard decodes GBK as GB18030, which holds all of it; Node's own GBK is narrower.
    return encoding === 'gbk' ? 'gb18030' : encoding;
  } catch {
    return null;
  }
}

function decoderFor(encoding: string): TextDecoder {
  return new TextDecoder(encoding, { fatal: true });
}

/**
 * Where the first bad sequence begins. The decoder does not say, but a longer beginning of the bytes
 * fails whenever a shorter one does, so the place is found by halving.
 */
function firstBadByte(bytes: Uint8Array, encoding: string): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isBeginning(bytes.subarray(0, middle), encoding)) good = middle;
    else bad = middle;
  }
  // `good` bytes may end within a character: the bad sequence begins where the last whole one ends.
  let start = good;
  while (start > 0 && decodeAs(bytes.subarray(0, start), encoding) === null) start -= 1;
  return start;
}

/** Whether some bytes can be the beginning of a valid text: they may end within a character. */
function isBeginning(bytes: Uint8Array, encoding: string): boolean {
  try {
    decoderFor(encoding).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
