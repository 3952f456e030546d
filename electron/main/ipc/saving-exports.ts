import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { dialog, type FileFilter } from 'electron';
import type { SavedExport } from '../../../shared/ipc/contract';
import type { Problem } from '../../../shared/result/problem';
import { ok, type Result } from '../../../shared/result/result';
import type { Desk } from '../desk/desk';
import { type ExportedFile, writeUnlessEdited } from '../export/write-unless-edited';
import { sha256 } from '../store/sha256';
import type { Context } from './context';

/** A document that is ready to be written. */
export interface ReadyExport extends Omit<ExportedFile, 'path'> {
  /** Heading of the dialog. */
  readonly title: string;
  /** The name that is proposed the first time. */
  readonly fileName: string;
  readonly filters: readonly FileFilter[];
}

/** An export that waits for a person to say what becomes of a file that somebody has edited. */
interface Waiting {
  readonly id: string;
  readonly ready: ReadyExport;
  readonly path: string;
  /** The SHA-256 of what the person was shown. */
  readonly seen: string;
}

/** Asks where exports go, and writes them; only the newest question waits for its answer. */
export class SavingExports {
  readonly #context: Context;
  #waiting: Waiting | null = null;

  constructor(context: Context) {
    this.#context = context;
  }

  /** Asks for a file and writes to it; null when the dialog was cancelled. Fails with `file.not-written`. */
  async save(desk: Desk, ready: ReadyExport): Promise<Result<SavedExport | null, Problem>> {
    this.#waiting = null;
    const before = await desk.written.placeOf(ready.project, ready.options);
    return this.#ask(desk, ready, before ?? ready.fileName);
  }

  /** Does what a person chose for a file that was edited. */
  async settle(
    desk: Desk,
    id: string,
    way: 'keep' | 'replace' | 'new',
  ): Promise<Result<SavedExport | null, Problem>> {
    const waiting = this.#waiting;
    if (waiting?.id !== id) return ok(null);
    this.#waiting = null;
    const { ready, path, seen } = waiting;
    switch (way) {
      case 'keep':
        return ok(null);
      case 'replace':
        return this.#write(desk, ready, path, seen);
      case 'new':
        return this.#ask(desk, ready, join(dirname(path), ready.fileName));
    }
  }

  async #ask(
    desk: Desk,
    ready: ReadyExport,
    defaultPath: string,
  ): Promise<Result<SavedExport | null, Problem>> {
    const { filePath } = await dialog.showSaveDialog(this.#context.window(), {
      title: ready.title,
      defaultPath,
      filters: [...ready.filters],
      // Without the second, GTK puts a new file over an old one and does not ask.
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    });
    return filePath ? this.#write(desk, ready, filePath, null) : ok(null);
  }

  async #write(
    desk: Desk,
    ready: ReadyExport,
    path: string,
    seen: string | null,
  ): Promise<Result<SavedExport, Problem>> {
    const { content, project, options } = ready;
    const outcome = await writeUnlessEdited(desk.written, { path, content, project, options }, { seen });
    if (!outcome.ok) return outcome;
    const { value } = outcome;
    if (value.kind === 'written') return ok(value);
    const id = randomUUID();
    this.#waiting = { id, ready, path, seen: sha256(value.found) };
    const texts = typeof content === 'string' ? { found: value.found.toString('utf8'), made: content } : null;
    return ok({ kind: 'edited', id, name: value.name, texts });
  }
}
