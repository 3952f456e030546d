import type { Draft } from '../../../shared/ipc/contract';
import { fail, type Problem } from '../../../shared/result/problem';
import { ok, type Result } from '../../../shared/result/result';
import { type DocumentReader, type ReadingOptions, readerHere } from './document-reader';
import { ownText } from './own-text';
import type { FileBytes } from './read-file';

/** The longest text that the window shows, in UTF-16 code units: some forty hours of speech. */
const LONGEST = 2_000_000;

/** A draft with what it was read from. */
export interface HeldDraft {
  readonly draft: Draft;
  readonly bytes: Uint8Array;
  /** The text as a file of its own, where the bytes are not that text already (`ownText`). */
  readonly own: Uint8Array | null;
}

/** What was read and waits for the editor's decisions. It lives in memory: nothing is stored yet. */
export class Drafts {
  readonly #held = new Map<string, HeldDraft>();
  readonly #newId: () => string;
  readonly #reader: DocumentReader;

  constructor(newId: () => string, reader: DocumentReader) {
    this.#newId = newId;
    this.#reader = reader;
  }

  /** Reads a file's bytes into a draft. Fails as `DocumentReader.read` does. */
  add(file: FileBytes, options: ReadingOptions = {}): Promise<Result<Draft, Problem>> {
    return this.#read(file, this.#reader, this.#newId(), options);
  }

  /** Reads a file that comes with the program, without the care that others need. */
  addOwn(file: FileBytes): Promise<Result<Draft, Problem>> {
    return this.#read(file, readerHere, this.#newId(), {});
  }

  /** Reads a draft's bytes again in another encoding; if that fails, the draft stays as it is. */
  async reread(id: string, encoding: string): Promise<Result<Draft, Problem>> {
    const held = this.get(id);
    if (!held.ok) return held;
    const { draft, bytes } = held.value;
    return this.#read({ name: draft.fileName, bytes }, this.#reader, id, { encoding });
  }

  /** Fails with `import.draft-gone`. */
  get(id: string): Result<HeldDraft, Problem> {
    const held = this.#held.get(id);
    return held ? ok(held) : fail('import.draft-gone');
  }

  /** Forgets a draft; one that is gone already is no problem. */
  discard(id: string): void {
    this.#held.delete(id);
  }

  async #read(
    file: FileBytes,
    reader: DocumentReader,
    id: string,
    options: ReadingOptions,
  ): Promise<Result<Draft, Problem>> {
    const read = await reader.read(file, { ...options, longest: LONGEST });
    if (!read.ok) return read;
    const { mediaType, extracted, reading } = read.value;
    const { text, encoding, structure, address, remarks, decoding } = extracted;
    const draft: Draft = {
      id,
      fileName: file.name,
      mediaType,
      encoding,
      byteLength: file.bytes.length,
      text,
      structure,
      address,
      remarks,
      encodings: decoding?.candidates ?? [],
      badBytes: decoding?.bad ?? [],
      reading,
    };
    this.#held.set(id, { draft, bytes: file.bytes, own: ownText(file.bytes, text) });
    return ok(draft);
  }
}
