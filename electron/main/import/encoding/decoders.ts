import { TextDecoder } from 'node:util';
import iconv from 'iconv-lite';
import { type Encoding, isEncoding } from '../../../../shared/import/encodings';

/**
 * Encodings that the platform decodes: it does so strictly, and texts that are stored in them have always been read so.
 * For the others its tables depend on the version of Node and of ICU (windows-1252 is Latin-1 in some, Big5 has no
 * characters of Hong Kong), so they are read with tables that come along.
 */
const PLATFORM: ReadonlySet<Encoding> = new Set(['utf-8', 'utf-16le', 'utf-16be', 'gb18030']);

const REPLACEMENT = '\ufffd';

/** Reads bytes that come one part after the other; bytes that are no character come as U+FFFD. */
export interface PartDecoder {
  readonly read: (part: Uint8Array) => string;
  /** What is left when there are no more bytes. */
  readonly end: () => string;
}

/** The encoding that a label names, by the labels of the Encoding standard; null where it is none that can be read. */
export function knownEncoding(label: string): Encoding | null {
  try {
    const { encoding } = new TextDecoder(label);
    // The Encoding standard decodes GBK as GB18030, which holds all of it.
    const name = encoding === 'gbk' ? 'gb18030' : encoding;
    return isEncoding(name) ? name : null;
  } catch {
    return null;
  }
}

/** The text of some bytes without its byte-order mark; null when they are not valid in the encoding. */
export function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | null {
  if (!PLATFORM.has(encoding)) {
    const text = iconv.decode(bytes, encoding);
    return text.includes(REPLACEMENT) ? null : text;
  }
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The text of some bytes without its byte-order mark, with U+FFFD for what is no character in the encoding. */
export function decodeLeniently(bytes: Uint8Array, encoding: Encoding): string {
  return PLATFORM.has(encoding) ? new TextDecoder(encoding).decode(bytes) : iconv.decode(bytes, encoding);
}

/** A decoder for bytes that come in parts; a byte-order mark is read as the character it is. */
export function partDecoder(encoding: Encoding): PartDecoder {
  if (PLATFORM.has(encoding)) {
    const decoder = new TextDecoder(encoding, { ignoreBOM: true });
    return { read: (part) => decoder.decode(part, { stream: true }), end: () => decoder.decode() };
  }
  const decoder = iconv.getDecoder(encoding);
  return { read: (part) => decoder.write(Buffer.from(part)), end: () => decoder.end() ?? '' };
}
