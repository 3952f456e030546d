import type { Encoding } from '../../../../shared/import/encodings';
import { decodeStrictly, partDecoder } from './decoders';

/** A sequence of bytes that is no character in the encoding a text is read in. */
export interface BadPlace {
  /** The offset of its first byte. */
  readonly at: number;
  /** The line that it stands in, from 1. */
  readonly line: number;
}

const LINE_FEED = 0x0a;
/** In bytes, in all of the encodings. */
const LONGEST_CHARACTER = 4;
/** How many bytes of a line are looked at together; a multiple of what a character of UTF-16 takes. */
const PIECE = 4096;
const REPLACEMENT = '\ufffd';

/**
 * The first places of bytes that are no characters, `most` at the most, in order. A line feed is part of no other
 * character in all of these encodings but UTF-16, so that bad lines are looked at by themselves, a byte at a time.
 */
export function badPlaces(bytes: Uint8Array, encoding: Encoding, most: number): readonly BadPlace[] {
  const places: BadPlace[] = [];
  const isWide = encoding.startsWith('utf-16');
  let line = 1;
  for (let start = 0; start < bytes.length && places.length < most; line += 1) {
    const end = isWide ? wideLineEnd(bytes, start, encoding) : lineEnd(bytes, start);
    const part = bytes.subarray(start, end);
    if (decodeStrictly(part, encoding) === null) {
      for (const at of badIn(part, encoding, most)) places.push({ at: start + at, line });
    }
    start = end;
  }
  return places.slice(0, most);
}

/** Where the bad sequences of one line begin, `most` or a few more. A long line is looked at in pieces. */
function badIn(line: Uint8Array, encoding: Encoding, most: number): readonly number[] {
  const found: number[] = [];
  for (let from = 0; from < line.length && found.length < most; ) {
    const to = Math.min(from + PIECE, line.length);
    // The last character may be cut, unless the line ends there.
    const cuts = to === line.length ? [0] : [0, 1, 2, 3];
    const cut = cuts.find((count) => decodeStrictly(line.subarray(from, to - count), encoding) !== null);
    if (cut !== undefined) {
      from = to - cut;
      continue;
    }
    const inPiece = badInPiece(line.subarray(from, to), encoding).map((at) => from + at);
    const last = inPiece.at(-1);
    const isCut = last !== undefined && to < line.length && last > to - LONGEST_CHARACTER;
    found.push(...(isCut ? inPiece.slice(0, -1) : inPiece));
    from = isCut ? last : to;
  }
  return found;
}

function badInPiece(line: Uint8Array, encoding: Encoding): readonly number[] {
  const decoder = partDecoder(encoding);
  const found: number[] = [];
  let start = 0;
  for (let index = 0; index < line.length; index += 1) {
    const byte = line.subarray(index, index + 1);
    const read = decoder.read(byte);
    if (read === '') continue;
    // U+FFFD that is written out is a character like any other.
    if (read.includes(REPLACEMENT) && decodeStrictly(line.subarray(start, index + 1), encoding) === null) {
      found.push(start);
    }
    // The byte that shows a sequence to be bad may be the first one of the next character.
    const isHeld = read === REPLACEMENT && index > start && partDecoder(encoding).read(byte) === '';
    start = isHeld ? index : index + 1;
  }
  if (decoder.end().includes(REPLACEMENT)) found.push(start);
  return found;
}

function lineEnd(bytes: Uint8Array, start: number): number {
  const at = bytes.indexOf(LINE_FEED, start);
  return at < 0 ? bytes.length : at + 1;
}

function wideLineEnd(bytes: Uint8Array, start: number, encoding: Encoding): number {
  const low = encoding === 'utf-16le' ? 0 : 1;
  for (let at = start; at + 1 < bytes.length; at += 2) {
    if (bytes[at + low] === LINE_FEED && bytes[at + 1 - low] === 0) return at + 2;
  }
  return bytes.length;
}
