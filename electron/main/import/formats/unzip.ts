import { Readable } from 'node:stream';
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl';
import { DamagedFile, ProtectedFile, TooMuch } from './import-problem';

/** A document's package has a few dozen entries; one with many pictures some hundred. */
const MOST_ENTRIES = 4096;

/** What the entries that are read may unpack to together, in bytes. */
export const MOST_UNPACKED = 32 * 1024 * 1024;

const ENCRYPTED = 0x2041;
const STORED = 0;
const DEFLATED = 8;
const CHUNK = 64 * 1024;

/**
 * The entries of a zip file in memory whose names are wanted, by name. Nothing is written anywhere, and an entry that is
 * a zip file itself is bytes like any other. All names and places are checked, the unwanted ones too: a package with an
 * entry that leaves its folder, stands there twice or shares its bytes with another was made to deceive. Throws
 * `DamagedFile`, `ProtectedFile`, `TooMuch`, and what yauzl and zlib throw.
 */
export async function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, Buffer>> {
  const reader = new BytesReader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const zip = await fromRandomAccessReaderPromise(reader, bytes.length, { autoClose: false });
  if (zip.entryCount > MOST_ENTRIES) throw new DamagedFile('too-many-entries');
  const entries = new Map<string, Entry>();
  const stretches: (readonly [start: number, end: number])[] = [];
  // yauzl itself refuses names that are absolute, have a drive or climb with `..`.
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName;
    if (entries.has(name)) throw new DamagedFile('entry-twice', { part: name });
    entries.set(name, entry);
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    stretches.push([entry.relativeOffsetOfLocalHeader, fileDataStart + entry.compressedSize]);
  }
  // Entries that share their bytes make a small file that inflates to a huge one.
  if (overlap(stretches)) throw new DamagedFile('entries-overlap');
  const unpacked = new Map<string, Buffer>();
  let left = MOST_UNPACKED;
  for (const [name, entry] of entries) {
    if (!wanted(name)) continue;
    const content = await inflate(zip, entry, left);
    left -= content.length;
    unpacked.set(name, content);
  }
  return unpacked;
}

/** The bytes of an entry, counted as they come out: what the headers say of the size is not asked. */
async function inflate(zip: ZipFile, entry: Entry, limit: number): Promise<Buffer> {
  if (entry.generalPurposeBitFlag & ENCRYPTED) throw new ProtectedFile(`${entry.fileName}: encrypted`);
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED) {
    throw new DamagedFile('compression', { part: entry.fileName });
  }
  const chunks: Buffer[] = [];
  let length = 0;
  const stream: AsyncIterable<Buffer> = await zip.openReadStreamPromise(entry);
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > limit) throw new TooMuch('32 MB');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

function overlap(stretches: readonly (readonly [start: number, end: number])[]): boolean {
  const inOrder = stretches.toSorted(([a], [b]) => a - b);
  return inOrder.some(([start], index) => start < (inOrder[index - 1]?.[1] ?? 0));
}

/** Gives yauzl bytes in pieces, so that counting can stop what inflates to too much. */
class BytesReader extends RandomAccessReader {
  readonly #bytes: Buffer;

  constructor(bytes: Buffer) {
    super();
    this.#bytes = bytes;
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null, bytesRead?: number) => void,
  ): void {
    callback(null, this.#bytes.copy(buffer, offset, position, position + length));
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#pieces(start, end), { objectMode: false });
  }

  *#pieces(start: number, end: number): Generator<Buffer> {
    for (let at = start; at < end; at += CHUNK) yield this.#bytes.subarray(at, Math.min(at + CHUNK, end));
  }
}
