import type { Problem } from '../../../../../shared/result/problem';
import { ok, type Result } from '../../../../../shared/result/result';
import { type Decoded, decode } from '../../decode';
import { markedEncoding } from '../../encoding/platform';

/** A page names its encoding at its beginning: browsers look in the first 1,024 bytes, saved pages begin with more. */
const HEAD = 4096;
const NAMED = [
  /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i,
  /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)/i,
];

/**
 * The text of a page: in the encoding that is told, else by its byte-order mark, else as it says itself, else as any other
 * text. A page that says something wrong about itself is read by what its bytes look like. Fails as `decode` does.
 */
export function decodeHtml(bytes: Uint8Array, name: string, encoding?: string): Result<Decoded, Problem> {
  if (encoding !== undefined || markedEncoding(bytes) !== undefined) return decode(bytes, name, encoding);
  const named = namedEncoding(bytes);
  const read = named === null ? null : decode(bytes, name, named);
  // What the page says of itself leaves no doubt, if it is true.
  return read?.ok ? ok({ ...read.value, candidates: [read.value.encoding] }) : decode(bytes, name);
}

function namedEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  for (const pattern of NAMED) {
    const label = pattern.exec(head)?.[1];
    // Whoever can read the name in single bytes is not reading UTF-16: the HTML standard takes it for UTF-8.
    if (label) return /^utf-?16/i.test(label) ? 'utf-8' : label;
  }
  return null;
}
