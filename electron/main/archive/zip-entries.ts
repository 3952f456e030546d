import { type Entry, fromRandomAccessReaderPromise, type LocalFileHeader, type ZipFile } from 'yauzl';
import { damaged, raise, tooLarge } from './archive-problem';
import { LARGEST_ARCHIVE, MOST_ENTRIES } from './manifest';
import type { FileReader } from './random-access';

/** The entries of a zip file by name, each checked for what can be known before its bytes are read. */
export interface ZipEntries {
  readonly zip: ZipFile;
  readonly entries: ReadonlyMap<string, Entry>;
}

const ENCRYPTED = 0x2041;
const STORED = 0;
const DEFLATED = 8;
const FILE_TYPE = 0xf000;
const REGULAR_FILE = 0x8000;

/**
 * Reads a zip file's central directory. The bytes between the entries and the names in front of them are
 * held against it, so that no other program sees another archive here than this one does. Throws
 * `ProblemError` and what yauzl throws.
 */
export async function readZipEntries(file: string, reader: FileReader, size: number): Promise<ZipEntries> {
  const zip = await fromRandomAccessReaderPromise(reader, size, { autoClose: false, decodeStrings: false });
  if (zip.entryCount > MOST_ENTRIES) raise(tooLarge(file, LARGEST_ARCHIVE));
  const entries = new Map<string, Entry>();
  const stretches: (readonly [number, number])[] = [];
  for await (const entry of zip.eachEntry()) {
    // Every name that an archive can have is ASCII; read byte by byte, no encoding can make one of another.
    const name = entry.fileNameRaw.toString('latin1');
    const reason = entries.has(name) ? 'name twice' : badEntry(entry);
    if (reason !== null) raise(damaged(file, `${name}: ${reason}`));
    const local = await zip.readLocalFileHeaderPromise(entry);
    if (!agree(entry, local)) raise(damaged(file, `${name}: headers differ`));
    entries.set(name, entry);
    stretches.push([entry.relativeOffsetOfLocalHeader, local.fileDataStart + entry.compressedSize]);
  }
  // Entries that share their bytes make a small file that inflates to a huge one.
  if (overlap(stretches)) raise(damaged(file, 'entries overlap'));
  return { zip, entries };
}

function badEntry(entry: Entry): string | null {
  if (entry.generalPurposeBitFlag & ENCRYPTED) return 'encrypted';
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED) return 'compression method';
  const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE;
  return type === 0 || type === REGULAR_FILE ? null : 'not a regular file';
}

function agree(entry: Entry, local: LocalFileHeader): boolean {
  return (
    local.fileName.equals(entry.fileNameRaw) &&
    local.compressionMethod === entry.compressionMethod &&
    (local.generalPurposeBitFlag & ENCRYPTED) === 0
  );
}

function overlap(stretches: readonly (readonly [number, number])[]): boolean {
  const inOrder = stretches.toSorted(([a], [b]) => a - b);
  return inOrder.some(([start], index) => start < (inOrder[index - 1]?.[1] ?? 0));
}
