import { isEncoding } from '../../../shared/import/encodings';
import type { Briefing } from '../../../shared/project/records';
import type { DocumentReader } from '../import/document-reader';
import type { FileBytes } from '../import/read-file';
import { sha256 } from '../store/sha256';

/** Files by the hash of their bytes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * The text of a file, in each encoding in which the briefings of these very bytes were imported, as a file of its own; none
 * where it cannot be read.
 */
export async function textsOfFile(
  file: FileBytes,
  briefings: readonly Pick<Briefing, 'source'>[],
  reader: DocumentReader,
): Promise<Files> {
  const hash = sha256(file.bytes);
  const imported = briefings.flatMap(({ source }) => (source.sha256 === hash ? [source.encoding] : []));
  const texts = new Map<string, Uint8Array>();
  for (const encoding of new Set(imported.length > 0 ? imported : [null])) {
    const read = await reader.read(file, encoding !== null && isEncoding(encoding) ? { encoding } : {});
    // A file that a check rests on need not be one that can be read.
    if (!read.ok) continue;
    const text = Buffer.from(read.value.extracted.text, 'utf8');
    texts.set(sha256(text), text);
  }
  return texts;
}
