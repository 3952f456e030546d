import type { Draft } from '../../../shared/ipc/contract';
import { fail, type Problem } from '../../../shared/result/problem';
import { ok, type Result } from '../../../shared/result/result';
import { ownText } from './own-text';
import type { FileBytes } from './read-file';
import { readText } from './read-text';

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

  constructor(newId: () => string) {
    this.#newId = newId;
  }

  /** Reads a file's bytes into a draft. Fails as `readText` does. */
  async add(file: FileBytes, encoding?: string): Promise<Result<Draft, Problem>> {
    const read = readText(file, encoding);
    if (!read.ok) return read;
    // The engine is loaded at the first import: the window opens without it.
    const { readBriefing } = await import('../../../shared/engine/read-briefing');
    const { text, encoding: found, mediaType } = read.value;
    const draft: Draft = {
      id: this.#newId(),
      fileName: file.name,
      mediaType,
      encoding: found,
      byteLength: file.bytes.length,
      text,
      structure: [],
      address: null,
      remarks: [],
      reading: readBriefing(text),
    };
    this.#held.set(draft.id, { draft, bytes: file.bytes, own: ownText(file.bytes, text) });
    return ok(draft);
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
}
