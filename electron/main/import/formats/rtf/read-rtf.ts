import { fail, type Problem } from '../../../../../shared/result/problem';
import { ok, type Result } from '../../../../../shared/result/result';
import type { ExtractedText } from '../../extracted-text';
import { readingOf } from '../import-problem';
import { TextBuilder } from '../text-builder';
import { tellRtf } from './rtf-text';

/**
 * Reads a rich text file (.rtf), also one that Outlook made of HTML. Notes stand at the end, with their numbers in brackets
 * there and where they belong. Fails with `import.damaged`, `import.too-much`, `import.unknown-format` or
 * `import.no-text`.
 */
export function readRtf(
  bytes: Uint8Array,
  { name }: { readonly name: string },
): Promise<Result<ExtractedText, Problem>> {
  return readingOf(name, async () => {
    const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
    if (!/^\s*\{\\rtf/.test(start)) return fail('import.unknown-format', { name });
    const builder = new TextBuilder();
    const title = tellRtf(bytes, builder);
    const read = builder.finish({ title, encoding: 'binary' });
    return read.text.trim() === '' ? fail('import.no-text', { name }) : ok(read);
  });
}
