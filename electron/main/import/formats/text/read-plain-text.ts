import type { Problem } from '../../../../../shared/result/problem';
import { ok, type Result } from '../../../../../shared/result/result';
import type { ExtractedText } from '../../extracted-text';
import { readText } from '../../read-text';

/**
 * Reads a file that is text itself: plain or subtitles, as it stands there. Fails as `readText` does.
 */
export async function readPlainText(
  bytes: Uint8Array,
  { name }: { readonly name: string },
  encoding?: string,
): Promise<Result<ExtractedText, Problem>> {
  const read = readText({ name, bytes }, encoding);
  if (!read.ok) return read;
  const { text, candidates, bad } = read.value;
  return ok({
    text,
    encoding: read.value.encoding,
    structure: [],
    title: null,
    address: null,
    remarks: bad.count > 0 ? [{ code: 'bad-bytes', count: bad.count }] : [],
    decoding: { candidates, bad: bad.first },
  });
}
