import { extname } from 'node:path';
import { fail, type Problem } from '../../../shared/result/problem';
import { ok, type Result } from '../../../shared/result/result';
import { type Decoded, decode, markedEncoding } from './decode';
import { looksBinary } from './looks-binary';
import { checkSize, type FileBytes } from './read-file';

/** A file's text, and what kind of file it says it is. */
export interface FileText extends Decoded {
  readonly mediaType: string;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
  '.srt': 'application/x-subrip',
  '.vtt': 'text/vtt',
};

/**
 * The text of a file's bytes. Fails with `file.empty` (nothing but white space), `file.binary`,
 * `file.too-large`, `text.encoding` or `text.unknown-encoding`.
 */
export function readText({ name, bytes }: FileBytes, encoding?: string): Result<FileText, Problem> {
  const tooLarge = checkSize(name, bytes.length);
  if (tooLarge) return tooLarge;
  // UTF-16 is full of zero bytes, so there the characters are looked at.
  const wide = /^utf-?16/i.test(encoding ?? markedEncoding(bytes) ?? '');
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
  return ok({ ...decoded.value, mediaType: MEDIA_TYPES[extname(name).toLowerCase()] ?? 'text/plain' });
}

function codeUnits(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}
