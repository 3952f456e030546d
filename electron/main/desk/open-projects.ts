import type { OpenWay } from '../../../shared/ipc/contract';
import type { Project } from '../../../shared/project/records';
import { fail, type Problem } from '../../../shared/result/problem';
import { ok, type Result } from '../../../shared/result/result';
import { log } from '../log/log';
import { projectFolder } from '../store/folders';
import { ProjectStore, type Surroundings } from '../store/project-store';
import { ReadOnlyProject } from '../store/read-only-project';

/** The projects that are open. Opening and closing happen one after another. */
export class OpenProjects {
  readonly #userData: string;
  readonly #surroundings: Surroundings;
  readonly #open = new Map<string, ProjectStore | ReadOnlyProject>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(userData: string, surroundings: Surroundings) {
    this.#userData = userData;
    this.#surroundings = surroundings;
  }

  /** Makes a project and opens it. */
  create(project: Pick<Project, 'id' | 'title'>): Promise<Result<ProjectStore, Problem>> {
    const folder = projectFolder(this.#userData, project.id);
    return this.#inTurn(async () => {
      const made = await ProjectStore.create(folder, project, this.#surroundings);
      if (made.ok) this.#open.set(project.id, made.value);
      return made;
    });
  }

  /**
   * Opens a project in a way, or gives it if it is open for writing; one that is open for reading is
   * opened anew. Fails as `ProjectStore.open` and `ReadOnlyProject.open` do.
   */
  open(id: string, way: OpenWay): Promise<Result<ProjectStore | ReadOnlyProject, Problem>> {
    return this.#inTurn(async () => {
      const known = this.#open.get(id);
      if (known instanceof ProjectStore) return ok(known);
      const opened = await this.#openAs(id, way);
      if (opened.ok) this.#open.set(id, opened.value);
      return opened;
    });
  }

  /** A project that is open; `project.missing` otherwise. */
  get(id: string): Result<ProjectStore | ReadOnlyProject, Problem> {
    const open = this.#open.get(id);
    return open ? ok(open) : fail('project.missing');
  }

  /** A project that is open for writing; `project.read-only` or `project.missing` otherwise. */
  writable(id: string): Result<ProjectStore, Problem> {
    const open = this.get(id);
    if (!open.ok) return open;
    return open.value instanceof ProjectStore ? ok(open.value) : fail('project.read-only');
  }

  /** Does something to a project, open or not, and leaves it as open as it was. Fails as `open` does. */
  async borrow<T>(
    id: string,
    body: (store: ProjectStore) => Promise<Result<T, Problem>>,
  ): Promise<Result<T, Problem>> {
    const wasOpen = this.#open.has(id);
    const opened = wasOpen ? ok(null) : await this.open(id, 'write');
    if (!opened.ok) return opened;
    const store = this.writable(id);
    const outcome = store.ok ? await body(store.value) : store;
    if (!wasOpen) await this.close(id);
    return outcome;
  }

  /** Closes a project and gives its last state; null when it was not open for writing. */
  close(id: string): Promise<Project | null> {
    return this.#inTurn(async () => {
      const open = this.#open.get(id);
      this.#open.delete(id);
      if (!(open instanceof ProjectStore)) return null;
      const closed = await open.close();
      // The journal has every change; without the snapshot only the next opening takes longer.
      if (!closed.ok) log.failed('snapshot not written', closed.error, { project: id });
      return open.project;
    });
  }

  /** Closes all projects and gives the last states of those that were open for writing. */
  async closeAll(): Promise<readonly Project[]> {
    const closed = await Promise.all([...this.#open.keys()].map((id) => this.close(id)));
    return closed.filter((project) => project !== null);
  }

  #openAs(id: string, way: OpenWay): Promise<Result<ProjectStore | ReadOnlyProject, Problem>> {
    const folder = projectFolder(this.#userData, id);
    if (way === 'read') return ReadOnlyProject.open(folder, id);
    const options = { takeOver: way === 'take-over', acceptLoss: way === 'accept-loss' };
    return ProjectStore.open(folder, id, this.#surroundings, options);
  }

  #inTurn<T>(body: () => Promise<T>): Promise<T> {
    const outcome = this.#last.then(body);
    this.#last = outcome.catch(() => undefined);
    return outcome;
  }
}
