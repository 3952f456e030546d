import { type FileHandle, mkdir, open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Entry } from 'yauzl';
import type { Problem } from '../../../shared/result/problem';
import { err, ok, type Result } from '../../../shared/result/result';
import { flushFolder, makeFolder } from '../store/durable-file';
import { parseJson } from '../store/parse-json';
import { damaged, newer, notOne, raise, readingProblem, tooLarge } from './archive-problem';
import { extractEntry, readEntry, writing } from './entry-bytes';
import {
  ARCHIVE_VERSION,
  JOURNAL,
  LARGEST_ARCHIVE,
  limitOf,
  MANIFEST,
  type Manifest,
  manifestHeadSchema,
  manifestSchema,
  SNAPSHOT,
  SOURCES,
  sourceOf,
} from './manifest';
import { FileReader } from './random-access';
import { readZipEntries, type ZipEntries } from './zip-entries';

/** Both kinds of signature that a zip file can begin with. */
const ZIP_STARTS = ['PK\u0003\u0004', 'PK\u0005\u0006'];

/**
 * Unpacks an archive into `staging`, a folder that is not there yet, and gives its manifest. Everything in
 * the folder is on the disk then, laid out as a project's folder, each file with the hash that the manifest
 * names; the caller has it read as a project and moves it into place with one rename. The archive is
 * trusted in nothing. Fails with `archive.not-one`, `archive.damaged`, `archive.newer`,
 * `archive.too-large`, `file.missing`, `file.folder`, `file.unreadable` or `store.not-saved`, and then
 * nothing is left of it.
 */
export async function unpackArchive(file: string, staging: string): Promise<Result<Manifest, Problem>> {
  let handle: FileHandle | null = null;
  try {
    handle = await open(file, 'r');
    const { size } = await handle.stat();
    if (!(await beginsAsZip(handle))) return notOne(file);
    const archive = await readZipEntries(file, new FileReader(handle, size), size);
    const manifest = await readManifest(file, archive);
    checkEntries(file, manifest, archive);
    await extractAll(file, archive, manifest, staging);
    return ok(manifest);
  } catch (error) {
    return err(readingProblem(file, error));
  } finally {
    await handle?.close();
  }
}

async function beginsAsZip(handle: FileHandle): Promise<boolean> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
  return ZIP_STARTS.includes(buffer.toString('latin1', 0, bytesRead));
}

async function readManifest(file: string, { zip, entries }: ZipEntries): Promise<Manifest> {
  const entry = entries.get(MANIFEST);
  if (!entry) return raise(notOne(file));
  const bytes = await readEntry(file, zip, entry, limitOf(MANIFEST) ?? 0);
  const json = parseJson(bytes.toString('utf8'));
  const head = manifestHeadSchema.safeParse(json);
  if (!head.success) return raise(notOne(file));
  // Before anything else is asked of it: a newer version may hold more than this one knows.
  if (head.data.version > ARCHIVE_VERSION) return raise(newer(file, head.data.version));
  const manifest = manifestSchema.safeParse(json);
  return manifest.success ? manifest.data : raise(damaged(file, MANIFEST));
}

/** The entries are those of the manifest, no more and no fewer, and their names and sizes can be. */
function checkEntries(file: string, { entries: listed }: Manifest, { entries }: ZipEntries): void {
  const names = new Set(listed.map(({ name }) => name));
  if (names.size !== listed.length) raise(damaged(file, `${MANIFEST}: name twice`));
  for (const name of entries.keys()) {
    if (name !== MANIFEST && !names.has(name)) raise(damaged(file, `${name}: not in the manifest`));
  }
  for (const name of [SNAPSHOT, JOURNAL]) {
    if (!names.has(name)) raise(damaged(file, `${name}: missing`));
  }
  let total = 0;
  for (const { name, sha256, bytes } of listed) {
    const limit = limitOf(name);
    if (limit === null || name === MANIFEST) raise(damaged(file, `${name}: no such name`));
    else if (bytes > limit) raise(tooLarge(file, limit));
    if (!entries.has(name)) raise(damaged(file, `${name}: missing`));
    if ((sourceOf(name) ?? sha256) !== sha256) raise(damaged(file, `${name}: checksum`));
    total += bytes;
  }
  if (total > LARGEST_ARCHIVE) raise(tooLarge(file, LARGEST_ARCHIVE));
}

async function extractAll(
  file: string,
  { zip, entries }: ZipEntries,
  manifest: Manifest,
  staging: string,
): Promise<void> {
  await writing(makeFolder(dirname(staging)));
  // Not where something is already: what is removed on failure must be ours.
  await writing(mkdir(staging));
  try {
    await writing(mkdir(join(staging, SOURCES)));
    for (const listed of manifest.entries) {
      const entry = entries.get(listed.name) as Entry;
      await extractEntry(file, zip, entry, listed, join(staging, ...listed.name.split('/')));
    }
    for (const folder of [join(staging, SOURCES), staging, dirname(staging)]) {
      await writing(flushFolder(folder));
    }
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    throw error;
  }
}
