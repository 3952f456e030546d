import type { Encoding } from '../../../shared/import/encodings';
import { fail, type Problem } from '../../../shared/result/problem';
import { ok, type Result } from '../../../shared/result/result';
import { type BadPlace, badPlaces } from './encoding/bad-bytes';
import { decodeLeniently, decodeStrictly, knownEncoding } from './encoding/decoders';
import { guessEncodings } from './encoding/guess';
import { markedEncoding } from './encoding/platform';
import { unmarkedUtf16 } from './encoding/utf16';

/** A text and the encoding that it was read in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** What else the text could be in, the most likely one first, `encoding` among them. */
  readonly candidates: readonly Encoding[];
  /** How many sequences of bytes are no characters, and stand as U+FFFD; and the first of them. */
  readonly bad: { readonly count: number; readonly first: readonly BadPlace[] };
}

/** A text of which more than this share could not be read is in another encoding, or broken. */
const MOST_BAD = 0.01;
/** How many of the places are told. */
const TOLD = 5;
const REPLACEMENT = /\ufffd/g;
const NOTHING_BAD = { count: 0, first: [] };

/**
 * Decodes bytes: by their byte-order mark, else as UTF-8, else in the encoding that they look most like; or as told.
 * The byte-order mark is not part of the text: offsets begin after it. A few bytes that are no characters stand as
 * U+FFFD and are told; where they are many, fails with `text.encoding` and the offset of the first one. Fails with
 * `text.unknown-encoding` for a name that is none.
 */
export function decode(bytes: Uint8Array, name: string, encoding?: string): Result<Decoded, Problem> {
  const told = encoding === undefined ? undefined : knownEncoding(encoding);
  if (told === null) return fail('text.unknown-encoding', { encoding: encoding ?? '' });
  const candidates = candidatesFor(bytes);
  if (told !== undefined) {
    const read = readIn(bytes, told, withOther(candidates, told));
    return read ? ok(read) : notIn(bytes, name, told);
  }
  for (const candidate of candidates) {
    const read = readIn(bytes, candidate, candidates);
    if (read) return ok(read);
  }
  return notIn(bytes, name, candidates[0] ?? 'utf-8');
}

/** The encodings that bytes could be in, the most likely one first. */
function candidatesFor(bytes: Uint8Array): readonly Encoding[] {
  const plain = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  if (plain) return [plain];
  if (decodeStrictly(bytes, 'utf-8') !== null) return ['utf-8'];
  const guessed = guessEncodings(bytes);
  return guessed.length > 0 ? guessed : ['utf-8'];
}

function withOther(candidates: readonly Encoding[], told: Encoding): readonly Encoding[] {
  return candidates.includes(told) ? candidates : [...candidates, told];
}

/** The text in one encoding; null where too little of it can be read. */
function readIn(bytes: Uint8Array, encoding: Encoding, candidates: readonly Encoding[]): Decoded | null {
  const whole = decodeStrictly(bytes, encoding);
  if (whole !== null) return { text: whole, encoding, candidates, bad: NOTHING_BAD };
  const text = decodeLeniently(bytes, encoding);
  const count = Math.max(1, (text.match(REPLACEMENT)?.length ?? 0) - writtenReplacements(bytes, encoding));
  if (count > text.length * MOST_BAD) return null;
  return { text, encoding, candidates, bad: { count, first: badPlaces(bytes, encoding, TOLD) } };
}

/** How often U+FFFD is written out in a text: there it stands for nothing that was lost here. */
function writtenReplacements(bytes: Uint8Array, encoding: Encoding): number {
  return encoding === 'utf-8'
    ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1').split('\u00ef\u00bf\u00bd')
        .length - 1
    : 0;
}

function notIn(bytes: Uint8Array, name: string, encoding: Encoding) {
  const [first] = badPlaces(bytes, encoding, 1);
  return fail('text.encoding', { name, encoding, at: String(first?.at ?? 0) });
}
