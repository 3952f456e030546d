import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, type Problem } from '../../../shared/result/problem';
import { ok, type Result } from '../../../shared/result/result';
import { isThere, moveFolder } from '../store/durable-file';
import { projectFolder, projectLockFile, projectsFolder, stagingFolder, trashFolder } from '../store/folders';
import { refusalDetail, takeLock } from '../store/lock-file';
import { attempt, notSaved } from '../store/problem-error';
import { projectCard } from '../store/project-card';
import { readProject } from '../store/read-project';
import type { Holdings } from './holdings';
import { makeProject } from './make-project';

/**
 * Where projects are filed: what can be done with one without looking into it. All of it fails with
 * `project.missing` or `store.not-saved`, and then the project is where it was.
 */
export class Filing {
  readonly #holdings: Holdings;

  constructor(holdings: Holdings) {
    this.#holdings = holdings;
  }

  /** The folder that a project lies in, in the trash or not. */
  async folderOf(id: string): Promise<Result<string, Problem>> {
    const { userData, library } = this.#holdings;
    if (!library.card(id)) return fail('project.missing');
    for (const folder of [projectFolder(userData, id), join(trashFolder(userData), id)]) {
      if (await isThere(folder)) return ok(folder);
    }
    return fail('project.missing');
  }

  /** Gives a project another title; that can be undone in the project. Fails as opening it does, too. */
  async rename(id: string, title: string): Promise<Result<null, Problem>> {
    const { library, projects, surroundings } = this.#holdings;
    if (!library.card(id)) return fail('project.missing');
    const renamed = await projects.borrow(id, async (store) => {
      const change = await store.dispatch(
        surroundings.newId(),
        { type: 'project.rename', title },
        library.settings.author,
      );
      return change.ok ? ok(store.project) : change;
    });
    if (!renamed.ok) return renamed;
    library.putContents(projectCard(renamed.value));
    return library.save();
  }

  /** Makes another project with the same content. Its history begins there. Fails as reading it does, too. */
  async duplicate(id: string, title: string): Promise<Result<null, Problem>> {
    const { projects, surroundings } = this.#holdings;
    const folder = await this.folderOf(id);
    if (!folder.ok) return folder;
    const open = projects.get(id);
    const read = open.ok ? open : await readProject(folder.value, id);
    if (!read.ok) return read;
    const copy = { ...read.value.project, id: surroundings.newId(), title };
    return makeProject(this.#holdings, copy, folder.value);
  }

  /** Puts a project away, or back. */
  async archive(id: string, archived: boolean): Promise<Result<null, Problem>> {
    const { library } = this.#holdings;
    const card = library.card(id);
    if (!card) return fail('project.missing');
    library.putCard({ ...card, archived });
    return library.save();
  }

  /** Moves a project to the trash. Fails with `project.locked` where somebody else has it open. */
  async trash(id: string): Promise<Result<null, Problem>> {
    const { userData, library, projects, surroundings } = this.#holdings;
    const card = library.card(id);
    if (!card) return fail('project.missing');
    await projects.close(id);
    const folder = projectFolder(userData, id);
    const now = surroundings.now();
    const moved = await attempt(
      async () => {
        const lock = takeLock(projectLockFile(folder), surroundings.owner, now);
        if (!lock.ok) return fail('project.locked', refusalDetail(lock.error));
        // It would be let go of under its old name.
        lock.value.release();
        await moveFolder(folder, join(trashFolder(userData), id));
        return ok(null);
      },
      (reason) => (reason === 'ENOENT' ? { code: 'project.missing', detail: {} } : notSaved(reason)),
    );
    const outcome = moved.ok ? moved.value : moved;
    if (!outcome.ok) return outcome;
    library.putCard({ ...card, trashedAt: now });
    return library.save(library.lastOpened === id ? { lastOpened: null } : {});
  }

  /** Takes a project out of the trash. */
  async restore(id: string): Promise<Result<null, Problem>> {
    const { userData, library } = this.#holdings;
    const card = library.card(id);
    if (!card) return fail('project.missing');
    const moved = await attempt(
      () => moveFolder(join(trashFolder(userData), id), join(projectsFolder(userData), id)),
      (reason) => (reason === 'ENOENT' ? { code: 'project.missing', detail: {} } : notSaved(reason)),
    );
    if (!moved.ok) return moved;
    library.putCard({ ...card, trashedAt: null });
    return library.save();
  }

  /**
   * Deletes a project that is in the trash, or of which only the card is left. It is gone with one move;
   * taking its files apart comes after that.
   */
  async delete(id: string): Promise<Result<null, Problem>> {
    const { userData, library } = this.#holdings;
    const folder = await this.folderOf(id);
    if (folder.ok && folder.value === projectFolder(userData, id))
      return fail('command.invalid', { reason: 'not in the trash' });
    const gone = join(stagingFolder(userData), `deleted-${id}`);
    const deleted = await attempt(async () => {
      if (!folder.ok) return;
      await moveFolder(folder.value, gone);
      await rm(gone, { recursive: true, force: true });
    }, notSaved);
    if (!deleted.ok) return deleted;
    library.dropCard(id);
    return library.save();
  }
}
