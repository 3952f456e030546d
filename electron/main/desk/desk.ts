import type { Change, Draft, OpenProject, ProjectCard, ReadFiles } from '../../../shared/ipc/contract';
import type { CommandBody } from '../../../shared/project/commands';
import type { Decisions } from '../../../shared/project/decisions';
import type { Settings } from '../../../shared/project/settings';
import { fail, type Problem } from '../../../shared/result/problem';
import { ok, type Result } from '../../../shared/result/result';
import { briefingFromDraft } from '../import/briefing-from-draft';
import { Drafts, type HeldDraft } from '../import/drafts';
import { type FileBytes, readFileToImport } from '../import/read-file';
import { LibraryStore } from '../store/library-store';
import { projectCard } from '../store/project-card';
import type { ProjectStore, Surroundings } from '../store/project-store';
import { OpenProjects } from './open-projects';

/** What a desk needs besides its folder. */
export interface DeskOptions {
  readonly userData: string;
  /** The author's name until somebody sets another. */
  readonly author: string;
  readonly surroundings: Surroundings;
}

/** The file name of what was pasted or typed. */
const PASTED = 'pasted.txt';

/**
 * Everything that can be done with projects, without a window: what the app's requests come down to.
 * It holds the library until it is closed.
 */
export class Desk {
  readonly #library: LibraryStore;
  readonly #projects: OpenProjects;
  readonly #drafts: Drafts;
  readonly #surroundings: Surroundings;

  private constructor(library: LibraryStore, { userData, surroundings }: DeskOptions) {
    this.#library = library;
    this.#surroundings = surroundings;
    this.#projects = new OpenProjects(userData, surroundings);
    this.#drafts = new Drafts(surroundings.newId);
  }

  /** Opens the library. Fails with `library.locked`, `library.damaged` or `library.newer`. */
  static async open(options: DeskOptions): Promise<Result<Desk, Problem>> {
    const library = await LibraryStore.open(options.userData, options.author, options.surroundings);
    return library.ok ? ok(new Desk(library.value, options)) : library;
  }

  get settings(): Settings {
    return this.#library.settings;
  }

  get cards(): readonly ProjectCard[] {
    return this.#library.cards;
  }

  /** Whether there was no library before this desk opened it. */
  get isFirstStart(): boolean {
    return this.#library.isNew;
  }

  async changeSettings(change: Partial<Settings>): Promise<Result<Settings, Problem>> {
    const settings = { ...this.#library.settings, ...change };
    const saved = await this.#library.save({ settings });
    return saved.ok ? ok(settings) : saved;
  }

  /** The project that was open when the app was last left; null when there was none. */
  async openLast(): Promise<Result<OpenProject | null, Problem>> {
    const { lastOpened } = this.#library;
    return lastOpened === null ? ok(null) : this.openProject(lastOpened);
  }

  async createProject(title: string): Promise<Result<OpenProject, Problem>> {
    const store = await this.#projects.create({ id: this.#surroundings.newId(), title });
    return store.ok ? this.#show(store.value) : store;
  }

  async openProject(id: string): Promise<Result<OpenProject, Problem>> {
    const known = this.#library.cards.some((card) => card.id === id);
    const store = known ? await this.#projects.open(id) : fail('project.missing');
    return store.ok ? this.#show(store.value) : store;
  }

  /** Opens the sample project, which is made the first time; `title` is its title then. */
  async openSample(title: string): Promise<Result<OpenProject, Problem>> {
    const { sample } = this.#library;
    if (sample !== null) return this.openProject(sample);
    const { sampleFile } = await import('../import/sample');
    const draft = await this.#drafts.add(sampleFile());
    if (!draft.ok) return draft;
    const committed = await this.commit(draft.value.id, null, null, title);
    if (!committed.ok) return committed;
    const saved = await this.#library.save({ sample: committed.value.open.project.id });
    return saved.ok ? ok(committed.value.open) : saved;
  }

  async closeProject(id: string): Promise<Result<null, Problem>> {
    const project = await this.#projects.close(id);
    if (project) this.#library.putCard(projectCard(project));
    return this.#library.save(this.#library.lastOpened === id ? { lastOpened: null } : {});
  }

  dispatch(project: string, id: string, body: CommandBody): Promise<Result<Change, Problem>> {
    return this.#change(project, (store, by) => store.dispatch(id, body, by));
  }

  undo(project: string): Promise<Result<Change, Problem>> {
    return this.#change(project, (store, by) => store.undo(by));
  }

  redo(project: string): Promise<Result<Change, Problem>> {
    return this.#change(project, (store, by) => store.redo(by));
  }

  /** Reads files into drafts; each comes to a draft or a problem of its own. */
  async readFiles(paths: readonly string[]): Promise<ReadFiles> {
    const drafts: Draft[] = [];
    const problems: Problem[] = [];
    for (const path of paths) {
      const file = await readFileToImport(path);
      const draft = file.ok ? await this.#drafts.add(file.value) : file;
      if (draft.ok) drafts.push(draft.value);
      else problems.push(draft.error);
    }
    return { drafts, problems };
  }

  /** Reads pasted text into a draft: its bytes are the text in UTF-8. */
  readText(text: string): Promise<Result<Draft, Problem>> {
    const file: FileBytes = { name: PASTED, bytes: new TextEncoder().encode(text) };
    return this.#drafts.add(file);
  }

  discardDraft(id: string): void {
    this.#drafts.discard(id);
  }

  /**
   * Puts a draft into a project; without one, a project is made and named `title`, or after the
   * briefing. The draft stays until it is stored. Fails with `import.draft-gone` or a store's codes.
   */
  async commit(
    draft: string,
    project: string | null,
    decisions: Decisions | null,
    title?: string,
  ): Promise<Result<{ readonly open: OpenProject; readonly briefing: string }, Problem>> {
    const held = this.#drafts.get(draft);
    if (!held.ok) return held;
    const { now, newId } = this.#surroundings;
    const by = this.settings.author;
    const body = briefingFromDraft(held.value, decisions, { now: now(), newId, by });
    const store =
      project === null
        ? await this.#projects.create({ id: newId(), title: title ?? body.briefing.title })
        : this.#projects.get(project);
    if (!store.ok) return store;
    const stored = await storeBriefing(store.value, held.value, newId(), body, by);
    if (!stored.ok) {
      // A project that was made for this briefing alone is not shown without it.
      if (project === null) await this.#projects.close(store.value.project.id);
      return stored;
    }
    this.#drafts.discard(draft);
    const open = await this.#show(store.value);
    return open.ok ? ok({ open: open.value, briefing: body.briefing.id }) : open;
  }

  /** A project that is open, as it is on the disk. */
  read(project: string): Promise<Result<OpenProject, Problem>> {
    const store = this.#projects.get(project);
    return store.ok ? store.value.read() : Promise.resolve(store);
  }

  /** Closes everything and lets go of the library. */
  async close(): Promise<Result<null, Problem>> {
    for (const project of await this.#projects.closeAll()) this.#library.putCard(projectCard(project));
    return this.#library.close();
  }

  async #change(
    project: string,
    change: (store: ProjectStore, by: string) => Promise<Result<Change, Problem>>,
  ): Promise<Result<Change, Problem>> {
    const store = this.#projects.get(project);
    if (!store.ok) return store;
    const changed = await change(store.value, this.settings.author);
    if (changed.ok) this.#library.putCard(projectCard(store.value.project));
    return changed;
  }

  /** Gives a project to the window, and remembers it as the one that was opened last. */
  async #show(store: ProjectStore): Promise<Result<OpenProject, Problem>> {
    const read = await store.read();
    if (!read.ok) return read;
    this.#library.putCard(projectCard(store.project));
    const saved = await this.#library.save({ lastOpened: store.project.id });
    return saved.ok ? read : saved;
  }
}

async function storeBriefing(
  store: ProjectStore,
  { bytes }: HeldDraft,
  command: string,
  body: CommandBody,
  by: string,
): Promise<Result<null, Problem>> {
  const added = await store.addSource(bytes);
  const stored = added.ok ? await store.dispatch(command, body, by) : added;
  return stored.ok ? ok(null) : stored;
}
