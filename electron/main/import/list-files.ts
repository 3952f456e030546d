import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import { isForbidden, isSystemError } from '../store/problem-error';

/** The files to read of what was chosen or dropped. */
export interface FileList {
  /** Each file once, in the order given; those of a folder by name, as people count (2 before 10). */
  readonly paths: readonly string[];
  /** Folders in which there is nothing to read. */
  readonly empty: readonly string[];
  /** Folders that may not be looked into. */
  readonly closed: readonly string[];
  /** Files in folders that are left out: hidden, links, or of a kind that holds no transcript. */
  readonly skipped: readonly string[];
  /** How many more there were than are read at once. */
  readonly beyond: number;
}

/** How deep folders are gone into. */
const DEEPEST = 8;
/** How many files are read at once. */
const MOST = 200;
/** How many entries of folders are looked at, whatever they are. */
const MOST_ENTRIES = 20_000;

/** Kinds that a folder is searched for. What is given by itself is read whatever its name is. */
const KINDS = new Set(
  '.txt .text .md .markdown .srt .vtt .html .htm .xhtml .docx .doc .odt .fodt .rtf .pdf .presser'.split(' '),
);

const byName = new Intl.Collator(undefined, { numeric: true });

/**
 * Lists the files among some paths, and those in the folders among them. Links inside of folders are not followed. A path that leads nowhere is kept: reading it says so.
 */
export async function listFiles(given: readonly string[]): Promise<FileList> {
  const found: string[] = [];
  const empty: string[] = [];
  const closed: string[] = [];
  const skipped: string[] = [];
  let entries = 0;

  const walk = async (folder: string, depth: number): Promise<void> => {
    const inside = await readdir(folder, { withFileTypes: true }).catch((error: unknown): never[] => {
      if (!isSystemError(error)) throw error;
      if (isForbidden(error)) closed.push(folder);
      return [];
    });
    for (const entry of inside.sort((a, b) => byName.compare(a.name, b.name))) {
      entries += 1;
      if (entries > MOST_ENTRIES) return;
      const path = join(folder, entry.name);
      const isHidden = entry.name.startsWith('.');
      if (entry.isDirectory() && !isHidden && depth < DEEPEST) await walk(path, depth + 1);
      else if (entry.isFile() && !isHidden && KINDS.has(extname(entry.name).toLowerCase())) found.push(path);
      else if (!entry.isDirectory()) skipped.push(path);
    }
  };

  for (const path of given) {
    const isFolder = (await stat(path).catch(() => null))?.isDirectory() === true;
    const before = found.length + closed.length;
    if (isFolder) await walk(path, 1);
    else found.push(path);
    if (found.length + closed.length === before) empty.push(path);
  }
  const paths = await withoutRepeated(found);
  return { paths: paths.slice(0, MOST), empty, closed, skipped, beyond: Math.max(0, paths.length - MOST) };
}

async function withoutRepeated(paths: readonly string[]): Promise<readonly string[]> {
  const byPlace = new Map<string, string>();
  for (const path of paths) {
    const place = await realpath(path).catch(() => path);
    if (!byPlace.has(place)) byPlace.set(place, path);
  }
  return [...byPlace.values()];
}

/** What a listed file is called among those that were given: with its folders, where it lies in one that was given. */
export function nameAmong(given: readonly string[], path: string): string {
  const folder = given.find((one) => path.startsWith(one.endsWith(sep) ? one : one + sep));
  if (folder === undefined) return basename(path);
  return relative(given.length > 1 ? dirname(folder) : folder, path);
}
