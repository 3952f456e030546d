import type { Project } from '../../../shared/project/records';
import { fail, type Problem } from '../../../shared/result/problem';
import { ok, type Result } from '../../../shared/result/result';
import { projectFolder } from '../store/folders';
import { ProjectStore, type Surroundings } from '../store/project-store';

/** The projects that are open for writing. Opening and closing happen one after another. */
export class OpenProjects {
  readonly #userData: string;
  readonly #surroundings: Surroundings;
  readonly #stores = new Map<string, ProjectStore>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(userData: string, surroundings: Surroundings) {
    this.#userData = userData;
    this.#surroundings = surroundings;
  }

  /** Makes a project and opens it. */
  create(project: Pick<Project, 'id' | 'title'>): Promise<Result<ProjectStore, Problem>> {
    const folder = projectFolder(this.#userData, project.id);
    return this.#keep(project.id, () => ProjectStore.create(folder, project, this.#surroundings));
  }

  /** Opens a project, or gives it if it is open. Fails as `ProjectStore.open` does. */
  open(id: string): Promise<Result<ProjectStore, Problem>> {
    const folder = projectFolder(this.#userData, id);
    return this.#keep(id, () => ProjectStore.open(folder, id, this.#surroundings));
  }

  /** A project that is open; `project.missing` otherwise. */
  get(id: string): Result<ProjectStore, Problem> {
    const store = this.#stores.get(id);
    return store ? ok(store) : fail('project.missing');
  }

  /** Closes a project and gives its last state; null when it was not open. */
  close(id: string): Promise<Project | null> {
    return this.#inTurn(async () => {
      const store = this.#stores.get(id);
      if (!store) return null;
      this.#stores.delete(id);
      const closed = await store.close();
      // The journal has every change; without the snapshot only the next opening takes longer.
      if (!closed.ok) console.error(`No snapshot of ${store.folder}:`, closed.error);
      return store.project;
    });
  }

  /** Closes all projects and gives their last states. */
  async closeAll(): Promise<readonly Project[]> {
    const closed = await Promise.all([...this.#stores.keys()].map((id) => this.close(id)));
    return closed.filter((project) => project !== null);
  }

  #keep(
    id: string,
    make: () => Promise<Result<ProjectStore, Problem>>,
  ): Promise<Result<ProjectStore, Problem>> {
    return this.#inTurn(async () => {
      const open = this.#stores.get(id);
      if (open) return ok(open);
      const made = await make();
      if (made.ok) this.#stores.set(id, made.value);
      return made;
    });
  }

  #inTurn<T>(body: () => Promise<T>): Promise<T> {
    const outcome = this.#last.then(body);
    this.#last = outcome.catch(() => undefined);
    return outcome;
  }
}
