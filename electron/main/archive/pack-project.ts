import { createHash, randomBytes } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { addAbortSignal, Readable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { Project } from '../../../shared/project/records';
import { sourceHashes } from '../../../shared/project/source-files';
import type { Problem } from '../../../shared/result/problem';
import type { Result } from '../../../shared/result/result';
import { flushFolder, namesIn } from '../store/durable-file';
import { journalFile, snapshotFile, sourcesFolder } from '../store/folders';
import { attempt } from '../store/problem-error';
import { SourceStore, sourceMissing } from '../store/source-store';
import { raise, tooLarge } from './archive-problem';
import {
  JOURNAL,
  LARGEST_ARCHIVE,
  limitOf,
  MANIFEST,
  type Manifest,
  type ManifestEntry,
  MOST_ENTRIES,
  makeManifest,
  SNAPSHOT,
  SOURCES,
} from './manifest';

const CHUNK = 64 * 1024;

export interface PackOptions {
  /** The project's folder. */
  readonly folder: string;
  /** The project as it is on the disk: what it is called, and which sources it cannot do without. */
  readonly project: Pick<Project, 'id' | 'title' | 'briefings'>;
  /** The archive to write; one that is there is replaced once the new one is on the disk. */
  readonly target: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Version of the program. */
  readonly program: string;
}

/**
 * Writes a project as one file. Its writer may go on: the snapshot is taken before the journal, so the
 * journal holds at least all that the snapshot does. Fails with `project.source-missing`,
 * `archive.too-large` (it could not be opened again) or `file.not-written`; the target is as before then.
 */
export async function packProject(options: PackOptions): Promise<Result<Manifest, Problem>> {
  const { folder, project, target } = options;
  const name = basename(target);
  return attempt(
    async () => {
      const sources = await soundSources(folder, project);
      if (sources.length + 3 > MOST_ENTRIES) raise(tooLarge(target, LARGEST_ARCHIVE));
      const temporary = `${target}.${randomBytes(8).toString('hex')}.tmp`;
      try {
        const manifest = await writeArchive(temporary, sources, options);
        await rename(temporary, target);
        await flushFolder(dirname(target));
        return manifest;
      } finally {
        await rm(temporary, { force: true });
      }
    },
    (reason) => ({ code: 'file.not-written', detail: { name, reason } }),
  );
}

/**
 * The sources that have the bytes their names promise. One that a briefing needs has to be there; the file of a check,
 * or what only an undone import left, goes along while it is sound.
 */
async function soundSources(folder: string, { briefings }: PackOptions['project']): Promise<string[]> {
  const store = new SourceStore(sourcesFolder(folder));
  const needed = new Map(
    briefings.flatMap(({ source }) => sourceHashes(source).map((name) => [name, source] as const)),
  );
  const there = (await namesIn(sourcesFolder(folder))).filter(isSource);
  const names = new Set([...needed.keys(), ...there]);
  const sound: string[] = [];
  for (const name of [...names].sort()) {
    const source = needed.get(name);
    if (await store.has(name)) sound.push(name);
    else if (source) raise(sourceMissing(source, name));
  }
  return sound;
}

function isSource(name: string): boolean {
  return limitOf(`${SOURCES}/${name}`) !== null;
}

/** The manifest comes last, so that every byte is read once; a zip file's order means nothing. */
async function writeArchive(
  file: string,
  sources: readonly string[],
  options: PackOptions,
): Promise<Manifest> {
  const zip = new ZipFile();
  const output = await open(file, 'wx');
  const write = async (chunks: AsyncIterable<Buffer>) => {
    for await (const chunk of chunks) await output.writeFile(chunk);
  };
  // What fails first, reading or writing, ends the other, which would wait for ever.
  const stop = new AbortController();
  const { signal } = stop;
  const stopAll = (error: unknown): never => {
    stop.abort();
    throw error;
  };
  try {
    const [manifest] = await Promise.all([
      addAll(zip, sources, options, signal).catch(stopAll),
      pipeline(zip.outputStream as Readable, write, { signal }).catch(stopAll),
    ]);
    await output.sync();
    return manifest;
  } finally {
    await output.close();
  }
}

async function addAll(
  zip: ZipFile,
  sources: readonly string[],
  { folder, project: { id, title }, target, now, program }: PackOptions,
  signal: AbortSignal,
): Promise<Manifest> {
  const stamp = { mtime: new Date(now), mode: 0o100644 };
  const parts: readonly (readonly [string, string])[] = [
    [SNAPSHOT, snapshotFile(folder)],
    [JOURNAL, journalFile(folder)],
    ...sources.map((name) => [`${SOURCES}/${name}`, join(sourcesFolder(folder), name)] as const),
  ];
  const entries: ManifestEntry[] = [];
  let total = 0;
  for (const part of parts) {
    const entry = await addFile(zip, part, target, stamp, signal);
    entries.push(entry);
    total += entry.bytes;
    if (total > LARGEST_ARCHIVE) raise(tooLarge(target, LARGEST_ARCHIVE));
  }
  const manifest = makeManifest({ project: { id, title }, madeAt: now, program, entries });
  zip.addBuffer(Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`), MANIFEST, stamp);
  zip.end();
  return manifest;
}

/** Adds what a file has now, however much it grows meanwhile, and says what that was. */
async function addFile(
  zip: ZipFile,
  [name, path]: readonly [string, string],
  target: string,
  stamp: { readonly mtime: Date; readonly mode: number },
  signal: AbortSignal,
): Promise<ManifestEntry> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    const limit = limitOf(name) ?? 0;
    if (size > limit) raise(tooLarge(target, limit));
    const hash = createHash('sha256');
    let bytes = 0;
    const chunks = async function* () {
      for await (const chunk of chunksOf(handle, size)) {
        hash.update(chunk);
        bytes += chunk.length;
        yield chunk;
      }
    };
    const stream = addAbortSignal(signal, Readable.from(chunks(), { objectMode: false }));
    const read = finished(stream);
    zip.addReadStreamLazy(name, stamp, (give) => give(null, stream));
    await read;
    return { name, sha256: hash.digest('hex'), bytes };
  } finally {
    await handle.close();
  }
}

async function* chunksOf(handle: FileHandle, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < size; ) {
    const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(CHUNK), 0, CHUNK, at);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, Math.min(bytesRead, size - at));
    at += bytesRead;
  }
}
