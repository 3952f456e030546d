import { createHash } from 'node:crypto';

/**
 * The SHA-256 of some bytes, or of a text in UTF-8, in hexadecimal. `crypto.hash` would be quicker; the
 * Node of the oldest Electron that this runs on (18) does not have it.
 */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
