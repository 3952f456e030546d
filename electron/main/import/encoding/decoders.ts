import { TextDecoder } from 'node:util';
import iconv from 'iconv-lite';
import { type Encoding, isEncoding } from '../../../../shared/import/encodings';
import { decodeAs, isOfPlatform } from './platform';

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
  if (isOfPlatform(encoding)) return decodeAs(bytes, encoding);
  const text = iconv.decode(bytes, encoding);
  return text.includes(REPLACEMENT) ? null : text;
}

/** The text of some bytes without its byte-order mark, with U+FFFD for what is no character in the encoding. */
export function decodeLeniently(bytes: Uint8Array, encoding: Encoding): string {
  return isUnicode(encoding) ? new TextDecoder(encoding).decode(bytes) : iconv.decode(bytes, encoding);
}

/** A decoder for bytes that come in parts; a byte-order mark is read as the character it is. */
export function partDecoder(encoding: Encoding): PartDecoder {
  if (isUnicode(encoding)) {
    const decoder = new TextDecoder(encoding, { ignoreBOM: true });
    return { read: (part) => decoder.decode(part, { stream: true }), end: () => decoder.decode() };
  }
  const decoder = iconv.getDecoder(encoding);
  return { read: (part) => decoder.write(Buffer.from(part)), end: () => decoder.end() ?? '' };
}

/** With GB18030, the platform's decoder throws at some bad bytes even where it is to be lenient. */
function isUnicode(encoding: Encoding): boolean {
  return encoding.startsWith('utf-');
}
