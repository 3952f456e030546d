import type { BackupCard } from '../../../shared/ipc/contract';
import { type Project, stateOf } from '../../../shared/project/records';
import { fail, type Problem } from '../../../shared/result/problem';
import { ok, type Result } from '../../../shared/result/result';
import { type Backup, listBackups } from '../store/backups';
import { attempt, notSaved } from '../store/problem-error';
import { projectCard } from '../store/project-card';
import { readSnapshot } from '../store/snapshot';
import type { Filing } from './filing';
import type { Holdings } from './holdings';
import { makeProject } from './make-project';

/** The backups of the projects, whatever became of the projects themselves. */
export class Restoring {
  readonly #holdings: Holdings;
  readonly #filing: Filing;

  constructor(holdings: Holdings, filing: Filing) {
    this.#holdings = holdings;
    this.#filing = filing;
  }

  /** The backups of a project with what is in them, the newest first. Fails with `project.missing`. */
  async list(id: string): Promise<Result<readonly BackupCard[], Problem>> {
    const backups = await this.#backupsOf(id);
    if (!backups.ok) return backups;
    const cards: BackupCard[] = [];
    for (const backup of backups.value) {
      const held = await contents(backup, id);
      const { name, at, seq } = backup;
      cards.push({ name, at, revision: seq, contents: held && projectCard(held) });
    }
    return ok(cards);
  }

  /**
   * Takes a project that is open back to what a backup holds. The state before is kept as a backup, and
   * the change can be undone like every other. Fails with `backup.unreadable` or as `dispatch` does.
   */
  async restore(id: string, name: string): Promise<Result<null, Problem>> {
    const { library, projects, surroundings } = this.#holdings;
    const store = projects.writable(id);
    if (!store.ok) return store;
    const held = await this.#held(id, name);
    if (!held.ok) return held;
    const kept = await store.value.backUp();
    if (!kept.ok) return kept;
    const body = { type: 'project.restore', ...stateOf(held.value.project) } as const;
    const restored = await store.value.dispatch(surroundings.newId(), body, library.settings.author);
    return restored.ok ? ok(null) : restored;
  }

  /**
   * Makes a project of its own out of a backup, named after its time, and gives its id. Fails with
   * `backup.unreadable` or `store.not-saved`.
   */
  async copy(id: string, name: string): Promise<Result<string, Problem>> {
    const folder = await this.#filing.folderOf(id);
    if (!folder.ok) return folder;
    const held = await this.#held(id, name);
    if (!held.ok) return held;
    const { project, at } = held.value;
    const copy = { ...project, id: this.#holdings.surroundings.newId(), title: titleAt(project.title, at) };
    const made = await makeProject(this.#holdings, copy, folder.value);
    return made.ok ? ok(copy.id) : made;
  }

  async #backupsOf(id: string): Promise<Result<readonly Backup[], Problem>> {
    const folder = await this.#filing.folderOf(id);
    return folder.ok ? attempt(() => listBackups(folder.value), notSaved) : folder;
  }

  async #held(id: string, name: string): Promise<Result<Held, Problem>> {
    const backups = await this.#backupsOf(id);
    if (!backups.ok) return backups;
    const backup = backups.value.find((one) => one.name === name);
    const project = backup && (await contents(backup, id));
    return backup && project ? ok({ project, at: backup.at }) : fail('backup.unreadable', { name });
  }
}

interface Held {
  readonly project: Project;
  /** When it was kept, in milliseconds since 1970. */
  readonly at: number;
}

/** The project that a backup holds; null where it holds none of that id any more. */
async function contents({ file }: Backup, id: string): Promise<Project | null> {
  const read = await attempt(() => readSnapshot(file), notSaved);
  if (!read.ok || !read.value.ok) return null;
  const { project } = read.value.value.data;
  return project.id === id ? project : null;
}

/** A title with a time as people here write it down, to the minute. */
function titleAt(title: string, at: number): string {
  const local = new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString();
  return `${title} (${local.slice(0, 10)} ${local.slice(11, 16)})`;
}
