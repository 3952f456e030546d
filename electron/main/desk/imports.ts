import { basename } from 'node:path';
import type { Arrival, Draft, ImportProgress, ReadFiles } from '../../../shared/ipc/contract';
import { fail, type Problem } from '../../../shared/result/problem';
import type { Result } from '../../../shared/result/result';
import type { DocumentReader } from '../import/document-reader';
import { Drafts } from '../import/drafts';
import { listFiles, nameAmong } from '../import/list-files';
import { type FileBytes, readFileToImport } from '../import/read-file';
import { type Arrivals, isArchive } from './arrivals';

/** The file names of what was pasted or typed. */
const PASTED = 'pasted.txt';
const PASTED_PAGE = 'pasted.html';

/** Of the words that were copied, so many have to be in what a page's reader took for them. */
const ENOUGH_OF_PAGE = 0.9;

/** What is on its way in: files, folders and pasted text become drafts and arrivals. */
export class Imports {
  readonly drafts: Drafts;
  readonly #arrivals: Arrivals;
  readonly #reader: DocumentReader;
  #stop = new AbortController();

  constructor(reader: DocumentReader, arrivals: Arrivals, newId: () => string) {
    this.drafts = new Drafts(newId, reader);
    this.#arrivals = arrivals;
    this.#reader = reader;
  }

  /** Reads files, and those in folders; each comes to a draft, an arrival or a problem of its own. */
  async readFiles(
    given: readonly string[],
    onProgress: (progress: ImportProgress) => void = () => undefined,
  ): Promise<ReadFiles> {
    const { paths, empty, closed, skipped, beyond } = await listFiles(given);
    const { signal } = this.#stop;
    const drafts: Draft[] = [];
    const arrivals: Arrival[] = [];
    const problems: Problem[] = [
      ...empty.map((folder) => fail('import.empty-folder', { name: basename(folder) }).error),
      ...closed.map((folder) => fail('file.no-access', { name: nameAmong(given, folder) }).error),
    ];
    for (const [index, path] of paths.entries()) {
      // Files of one name lie in several folders.
      const name = nameAmong(given, path);
      const failed = ({ code, detail }: Problem): void => {
        problems.push({ code, detail: { ...detail, name } });
      };
      if (signal.aborted) {
        failed(fail('import.stopped', { name }).error);
        continue;
      }
      if (isArchive(path)) {
        const arrival = await this.#arrivals.receive(path);
        if (arrival.ok) arrivals.push(arrival.value);
        else failed(arrival.error);
        continue;
      }
      const file = await readFileToImport(path);
      if (!file.ok) {
        failed(file.error);
        continue;
      }
      const draft = await this.drafts.add(file.value, {
        signal,
        onStep: (step) => onProgress({ name, at: index + 1, of: paths.length, ...step }),
      });
      if (draft.ok) drafts.push(draft.value);
      else failed(draft.error);
    }
    this.#reader.rest();
    const names = skipped.map((path) => nameAmong(given, path));
    return { drafts, arrivals, problems, skipped: names, beyond };
  }

  /**
   * Reads pasted text into a draft: with its formatting, where that came with it, tells something and has all of the
   * words; else its bytes are the text in UTF-8.
   */
  async readText(text: string, html: string | null): Promise<Result<Draft, Problem>> {
    const { signal } = this.#stop;
    const formatted = html === null ? null : await this.#readFormatted(text, html, signal);
    const draft = formatted ?? (await this.drafts.add(fileOf(PASTED, text), { signal }));
    this.#reader.rest();
    return draft;
  }

  /** Reads a draft again in another encoding. Fails with `import.draft-gone` or as reading does. */
  async reread(draft: string, encoding: string): Promise<Result<Draft, Problem>> {
    const read = await this.drafts.reread(draft, encoding);
    this.#reader.rest();
    return read;
  }

  async #readFormatted(
    text: string,
    html: string,
    signal: AbortSignal,
  ): Promise<Result<Draft, Problem> | null> {
    const read = await this.drafts.add(fileOf(PASTED_PAGE, html), { signal, format: 'fragment' });
    if (!read.ok) return null;
    if (read.value.structure.length > 0 && holdsMost(read.value.text, text)) return read;
    this.drafts.discard(read.value.id);
    return null;
  }

  /** Stops all reading that has begun; what it would have read fails with `import.stopped`. */
  cancel(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
  }
}

function fileOf(name: string, content: string): FileBytes {
  return { name, bytes: new TextEncoder().encode(content) };
}

function holdsMost(found: string, copied: string): boolean {
  return lengthOfWords(found) >= lengthOfWords(copied) * ENOUGH_OF_PAGE;
}

function lengthOfWords(text: string): number {
  return text.replace(/\s+/g, '').length;
}
