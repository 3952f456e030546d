import { extname, join } from 'node:path';
import { fileKind } from '../../../shared/checks/file-kinds';
import { keptFiles } from '../../../shared/project/kept-files';
import type { KeptFile } from '../../../shared/project/records';
import { fail, type Problem } from '../../../shared/result/problem';
import { ok, type Result } from '../../../shared/result/result';
import { writeExport } from '../export/write-export';
import { readFileToImport } from '../import/read-file';
import { plainFileName } from '../ipc/suggested-file-name';
import { makeFolder, writeDurably } from '../store/durable-file';
import { sourcesFolder, stagingFolder } from '../store/folders';
import { attempt, notSaved } from '../store/problem-error';
import { SourceStore } from '../store/source-store';
import type { Holdings } from './holdings';

/** The largest file that is kept with a check. */
const LIMIT_MB = 25;

/** The files that checks keep with a project, by the hash of their bytes. */
export class KeptFiles {
  readonly #holdings: Holdings;

  constructor(holdings: Holdings) {
    this.#holdings = holdings;
  }

  /**
   * Keeps a file with a project that is open; a check can name it after that. One that no check ever names does no
   * harm. Fails with `file.too-large` (over 25 MB), as reading it does, with `project.missing`, `project.read-only` or
   * `store.not-saved`.
   */
  async add(project: string, path: string): Promise<Result<KeptFile, Problem>> {
    const store = this.#holdings.projects.writable(project);
    if (!store.ok) return store;
    const file = await readFileToImport(path, LIMIT_MB);
    if (!file.ok) return file;
    const { name, bytes } = file.value;
    const added = await store.value.addSource(bytes);
    if (!added.ok) return added;
    const { mediaType } = fileKind(name);
    return ok({ sha256: added.value, fileName: name, mediaType, byteLength: bytes.length });
  }

  /** The name that a copy of a kept file has on this system. Fails with `check.file-missing`. */
  nameOf(project: string, hash: string): Result<string, Problem> {
    const open = this.#holdings.projects.get(project);
    if (!open.ok) return open;
    const file = keptFiles(open.value.project).get(hash);
    return file ? ok(plainName(file.fileName)) : fail('check.file-missing', { name: hash });
  }

  /**
   * Puts a copy of a kept file aside for the system to open, and gives its path: what is kept cannot be changed by
   * that. It lies in `staging/`, which is emptied at the next start. Fails with `check.file-missing`,
   * `file.not-harmless` or `store.not-saved`.
   */
  async copyAside(
    project: string,
    hash: string,
  ): Promise<Result<{ readonly name: string; readonly path: string }, Problem>> {
    const found = await this.#read(project, hash);
    if (!found.ok) return found;
    const { name, bytes } = found.value;
    if (!fileKind(name).opens) return fail('file.not-harmless', { name });
    const { userData, surroundings } = this.#holdings;
    // A folder of its own: the copy that was opened before may still be in another program’s hands.
    const folder = join(stagingFolder(userData), surroundings.newId());
    const path = join(folder, name);
    return attempt(async () => {
      await makeFolder(folder);
      await writeDurably(path, bytes);
      return { name, path };
    }, notSaved);
  }

  /** Writes a copy of a kept file and gives its name. Fails with `check.file-missing` or `file.not-written`. */
  async saveCopy(project: string, hash: string, target: string): Promise<Result<string, Problem>> {
    const found = await this.#read(project, hash);
    return found.ok ? writeExport(target, found.value.bytes) : found;
  }

  async #read(
    project: string,
    hash: string,
  ): Promise<Result<{ readonly name: string; readonly bytes: Uint8Array }, Problem>> {
    const open = this.#holdings.projects.get(project);
    if (!open.ok) return open;
    const name = this.nameOf(project, hash);
    if (!name.ok) return name;
    const bytes = await new SourceStore(sourcesFolder(open.value.folder)).bytes(hash);
    return bytes ? ok({ name: name.value, bytes }) : fail('check.file-missing', { name: name.value });
  }
}

/** A name that every system takes, with the end that says what kind it is. */
function plainName(fileName: string): string {
  const end = extname(fileName);
  const known = /^\.[a-z0-9]{1,8}$/i.test(end) ? end : '';
  return `${plainFileName(fileName.slice(0, fileName.length - known.length))}${known}`;
}
