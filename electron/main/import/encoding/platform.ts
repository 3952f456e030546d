import { TextDecoder } from 'node:util';
import type { Encoding } from '../../../../shared/import/encodings';

/**
 * Encodings that the platform decodes: it does so strictly, and whatever is stored as imported is in one of these. For
 * other encodings its tables depend on the versions of Node and ICU (windows-1252 is Latin-1 in some, Big5 has no
 * characters of Hong Kong), so those are read with tables that come along.
 */
const PLATFORM = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const satisfies readonly Encoding[];
type PlatformEncoding = (typeof PLATFORM)[number];

const MARKS: readonly (readonly [encoding: PlatformEncoding, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Whether the platform decodes an encoding. */
export function isOfPlatform(encoding: string): encoding is PlatformEncoding {
  return PLATFORM.some((one) => one === encoding);
}

/**
 * The text of bytes that are kept as they were imported, without their byte-order mark; null when they are not valid in
 * the encoding, or it is none that bytes are kept in.
 */
export function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  if (!isOfPlatform(encoding)) return null;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The encoding that a byte-order mark names. */
export function markedEncoding(bytes: Uint8Array): PlatformEncoding | undefined {
  return MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
}
