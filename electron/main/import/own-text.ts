import { TextDecoder } from 'node:util';
import { decodeAs } from './encoding/platform';

/**
 * The text of a source as a file of its own, in UTF-8; null where the source's bytes are that text in UTF-8 themselves.
 * The text has no lone surrogates.
 */
export function ownText(bytes: Uint8Array, text: string): Uint8Array | null {
  return decodeAs(bytes, 'utf-8') === text ? null : Buffer.from(text, 'utf8');
}

/** The text of such a file, to the character; null when it is none. */
export function bytesToText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
