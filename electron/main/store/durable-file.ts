import { randomBytes } from 'node:crypto';
import { access, link, mkdir, open, readdir, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isSystemError } from './problem-error';

/** Another program (a virus scanner, an indexer) may hold a file for a moment on Windows. */
const RENAME_PAUSES = [10, 20, 40, 80, 160, 320, 640];
const BUSY = new Set(['EPERM', 'EACCES', 'EBUSY']);

/** What `writeDurably` and the locks leave when they are cut off. */
const TEMPORARY = /\.[0-9a-f]{16}\.tmp$|\.lock\.[0-9a-f-]{36}$/;

/**
 * Replaces a file so that after a power cut it holds either all of the old content or all of the new.
 * `previous` names where the old file is kept; there is no moment at which `file` is not there.
 */
export async function writeDurably(
  file: string,
  content: string | Uint8Array,
  { previous }: { readonly previous?: string } = {},
): Promise<void> {
  const temporary = temporaryFor(file);
  try {
    await writeFlushed(temporary, content);
    if (previous !== undefined) await keep(file, previous);
    await replace(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await flushFolder(dirname(file));
}

/**
 * Makes a folder, and sees to it that its entry and the names in it are on the disk, and those of the
 * folders above it: they may have been made a moment ago by a process that was killed.
 */
export async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (let made = folder; ; made = dirname(made)) {
    try {
      await flushFolder(made);
    } catch (error) {
      // What is not ours to open, we have not made.
      if (!isSystemError(error) || (error.code !== 'EACCES' && error.code !== 'EPERM')) throw error;
      return;
    }
    if (made === dirname(made)) return;
  }
}

/** Makes a folder that must not be there yet. Throws `EEXIST` where it is. */
export async function makeNewFolder(folder: string): Promise<void> {
  await makeFolder(dirname(folder));
  await mkdir(folder);
  try {
    await flushFolder(dirname(folder));
  } catch (error) {
    await rmdir(folder);
    throw error;
  }
}

/** Moves a folder, which is in the one place or in the other after a power cut. Throws where `to` has something. */
export async function moveFolder(from: string, to: string): Promise<void> {
  await makeFolder(dirname(to));
  await replace(from, to);
  await flushFolder(dirname(to));
  await flushFolder(dirname(from));
}

/** Removes what a write that was cut off has left; only the folder's owner may do this. */
export async function sweepTemporaryFiles(folder: string): Promise<void> {
  for (const name of await namesIn(folder)) {
    if (TEMPORARY.test(name)) await rm(join(folder, name), { force: true });
  }
}

/** Whether there is something of that name. */
export async function isThere(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return false;
    throw error;
  }
}

/** The names in a folder; none where there is no folder. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** Flushes the names in a folder. Windows cannot, and some network file systems refuse. */
export async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (!isSystemError(error) || (error.code !== 'EINVAL' && error.code !== 'ENOTSUP')) throw error;
  } finally {
    await handle.close();
  }
}

async function writeFlushed(file: string, content: string | Uint8Array): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Gives the present file a second name; where the file system has no links, copies it. */
async function keep(file: string, previous: string): Promise<void> {
  const temporary = temporaryFor(previous);
  try {
    try {
      await link(file, temporary);
    } catch (error) {
      if (isSystemError(error) && error.code === 'ENOENT') return;
      await writeFlushed(temporary, await readFile(file));
    }
    await replace(temporary, previous);
    // The folder of the file itself is flushed once the new one is in place.
    if (dirname(previous) !== dirname(file)) await flushFolder(dirname(previous));
  } finally {
    // Renaming one name of a file to another name of the same file does nothing and leaves both.
    await rm(temporary, { force: true });
  }
}

async function replace(from: string, to: string): Promise<void> {
  for (const wait of RENAME_PAUSES) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (process.platform !== 'win32' || !isSystemError(error) || !BUSY.has(error.code ?? '')) throw error;
      await pause(wait);
    }
  }
  await rename(from, to);
}

function temporaryFor(file: string): string {
  return `${file}.${randomBytes(8).toString('hex')}.tmp`;
}
