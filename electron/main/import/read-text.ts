import { fail, type Problem } from '../../../shared/result/problem';
import type { Result } from '../../../shared/result/result';
import { type Decoded, decode } from './decode';
import { markedEncoding } from './encoding/platform';
import { unmarkedUtf16 } from './encoding/utf16';
import { looksBinary } from './looks-binary';
import { checkSize, type FileBytes } from './read-file';

/**
 * The text of a file's bytes. Fails with `file.empty` (nothing but white space), `file.binary`,
 * `file.too-large`, `text.encoding` or `text.unknown-encoding`.
 */
export function readText({ name, bytes }: FileBytes, encoding?: string): Result<Decoded, Problem> {
  const tooLarge = checkSize(name, bytes.length);
  if (tooLarge) return tooLarge;
  // UTF-16 is full of zero bytes, so there the characters are looked at.
  const wide = /^utf-?16/i.test(encoding ?? markedEncoding(bytes) ?? unmarkedUtf16(bytes) ?? '');
  const controlByte = wide ? null : looksBinary(bytes);
  if (controlByte !== null) return fail('file.binary', { name, at: String(controlByte) });
  const decoded = decode(bytes, name, encoding);
  if (!decoded.ok) return decoded;
  const { text } = decoded.value;
  if (text.trim() === '') return fail('file.empty', { name });
  const controlUnit = wide ? looksBinary(codeUnits(text)) : null;
  if (controlUnit !== null) {
    const markLength = markedEncoding(bytes) ? 2 : 0;
    return fail('file.binary', { name, at: String(markLength + controlUnit * 2) });
  }
  return decoded;
}

function codeUnits(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}
