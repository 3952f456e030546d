import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { Entry, ZipFile } from 'yauzl';
import { ProblemError, reasonOf } from '../store/problem-error';
import { damaged, raise, tooLarge } from './archive-problem';
import type { ManifestEntry } from './manifest';

/** The bytes of an entry that is small enough to be held. Throws when it has more than `limit`. */
export async function readEntry(file: string, zip: ZipFile, entry: Entry, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of await inflated(zip, entry)) {
    length += chunk.length;
    // What the headers say of the size is not asked: this counts what comes out.
    if (length > limit) raise(tooLarge(file, limit));
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * Writes an entry to a file that is not there yet, flushed. The manifest says how many bytes come and what
 * their hash is: one byte more ends it, whatever the headers say.
 */
export async function extractEntry(
  file: string,
  zip: ZipFile,
  entry: Entry,
  { name, bytes, sha256 }: ManifestEntry,
  to: string,
): Promise<void> {
  const hash = createHash('sha256');
  let length = 0;
  const handle = await writing(open(to, 'wx'));
  try {
    for await (const chunk of await inflated(zip, entry)) {
      length += chunk.length;
      if (length > bytes) raise(damaged(file, `${name}: size`));
      hash.update(chunk);
      await writing(handle.writeFile(chunk));
    }
    if (length !== bytes) raise(damaged(file, `${name}: size`));
    if (hash.digest('hex') !== sha256) raise(damaged(file, `${name}: checksum`));
    await writing(handle.sync());
  } finally {
    await handle.close();
  }
}

/** Waits for something that the disk may refuse: that is no fault of the archive. */
export async function writing<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new ProblemError({ code: 'store.not-saved', detail: { reason: reasonOf(error) } });
  }
}

function inflated(zip: ZipFile, entry: Entry): Promise<AsyncIterable<Buffer>> {
  return zip.openReadStreamPromise(entry);
}
