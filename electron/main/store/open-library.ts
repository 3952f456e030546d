import { readFile, rename } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Low } from 'lowdb';
import { flushFolder, makeFolder } from './durable-file';
import { damagedFolder, libraryFile } from './folders';
import { previousOf } from './json-file';
import { emptyLibrary, type Library, libraryOf, readLibraryFile } from './library';
import { isSystemError, ProblemError } from './problem-error';

/** A library that is ready to be written to. */
export interface OpenedLibrary {
  readonly low: Low<Library>;
  /** What the disk has; null where it has nothing. */
  readonly stored: Library | null;
  /** Whether there was none: the very first start. */
  readonly isNew: boolean;
  /** What was wrong with its file, which was kept aside; null where nothing was. */
  readonly damage: string | null;
}

/**
 * Reads the library for the one who holds its lock. A damaged one is put aside and its last good copy
 * taken; projects that the copy does not know are found by their folders. Throws `ProblemError`
 * (`library.newer`) or what the system says.
 */
export async function openLibrary(userData: string, author: string, now: number): Promise<OpenedLibrary> {
  let damage: string | null = null;
  try {
    const { low, found } = await readLibraryFile(userData, author);
    if (found) return { low, stored: low.data, isNew: false, damage };
  } catch (error) {
    if (!(error instanceof ProblemError) || error.problem.code !== 'library.damaged') throw error;
    damage = error.problem.detail['reason'] ?? '';
    await putAside(userData, now);
  }
  // The file is gone, now or since a repair that was cut off; there may be a copy of what it held.
  const previous = await readPrevious(previousOf(libraryFile(userData)));
  // What such a repair has put aside is flushed before anything takes its place.
  if (previous !== null) await makeFolder(damagedFolder(userData));
  const { low } = await readLibraryFile(userData, author);
  low.data = previous ?? emptyLibrary(author);
  return { low, stored: null, isNew: previous === null && damage === null, damage };
}

async function putAside(userData: string, now: number): Promise<void> {
  const file = libraryFile(userData);
  const aside = damagedFolder(userData);
  await makeFolder(aside);
  await rename(file, join(aside, `${basename(file)}.${new Date(now).toISOString().replaceAll(':', '-')}`));
  await flushFolder(aside);
  await flushFolder(userData);
}

async function readPrevious(file: string): Promise<Library | null> {
  try {
    return libraryOf(await readFile(file));
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return null;
    throw error;
  }
}
