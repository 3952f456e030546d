import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import type {
  Change,
  Draft,
  HistoryPage,
  OpenProject,
  OpenWay,
  ProjectCard,
} from '../../../shared/ipc/contract';
import type { CommandBody } from '../../../shared/project/commands';
import type { Decisions } from '../../../shared/project/decisions';
import { historyLines } from '../../../shared/project/history';
import type { Relation } from '../../../shared/project/records';
import type { Settings } from '../../../shared/project/settings';
import { fail, type Problem } from '../../../shared/result/problem';
import { ok, type Result } from '../../../shared/result/result';
import { WrittenFiles } from '../export/written-files';
import { briefingFromDraft } from '../import/briefing-from-draft';
import { type DocumentReader, readerHere } from '../import/document-reader';
import type { HeldDraft } from '../import/drafts';
import { log } from '../log/log';
import { LibrarySearch } from '../search/library-search';
import { conflictedCopies } from '../store/conflicted-copies';
import { sourcesFolder, stagingFolder } from '../store/folders';
import { LibraryStore } from '../store/library-store';
import { attempt, notSaved } from '../store/problem-error';
import { projectCard } from '../store/project-card';
import type { ProjectStore, Surroundings } from '../store/project-store';
import type { ReadOnlyProject } from '../store/read-only-project';
import { readProject } from '../store/read-project';
import { SourceStore } from '../store/source-store';
import { Arrivals } from './arrivals';
import { Filing } from './filing';
import { Grounds } from './grounds';
import type { Holdings } from './holdings';
import { Imports } from './imports';
import { KeptFiles } from './kept-files';
import { mendTexts } from './mend-texts';
import { OpenProjects } from './open-projects';
import { inOwnName } from './own-name';
import { OwnTemplates } from './own-templates';
import { Restoring } from './restoring';
import { supplySource } from './supply-source';

/** What a desk needs besides its folder. */
export interface DeskOptions {
  readonly userData: string;
  /** The author's name until somebody sets another. */
  readonly author: string;
  readonly surroundings: Surroundings;
  /** Who reads files that come in; without one they are read in this thread, as tests do. */
  readonly reader?: DocumentReader;
}

/** How the library is opened where it does not simply open. */
export interface DeskOpening {
  /** Takes the library of a process that gives no sign of life. */
  readonly takeOver?: boolean;
}

/** How many lines of a history are given at once. */
const HISTORY_PAGE = 100;

/**
 * Everything that can be done with projects, without a window: what the app's requests come down to.
 * It holds the library until it is closed.
 */
export class Desk {
  readonly #library: LibraryStore;
  readonly #projects: OpenProjects;
  readonly #surroundings: Surroundings;
  readonly #userData: string;
  readonly #reader: DocumentReader;
  readonly filing: Filing;
  readonly backups: Restoring;
  readonly arrivals: Arrivals;
  readonly imports: Imports;
  readonly keptFiles: KeptFiles;
  readonly search: LibrarySearch;
  readonly templates: OwnTemplates;
  /** Which files were exported, and what was in them. */
  readonly written: WrittenFiles;
  /** Copies of the library that a service which keeps folders in step has made. */
  readonly conflictedCopies: readonly string[];

  private constructor(
    library: LibraryStore,
    { userData, surroundings, reader = readerHere }: DeskOptions,
    copies: readonly string[],
  ) {
    this.#library = library;
    this.#surroundings = surroundings;
    this.#userData = userData;
    this.#reader = reader;
    this.#projects = new OpenProjects(userData, surroundings);
    const holdings: Holdings = { userData, library, projects: this.#projects, surroundings };
    this.arrivals = new Arrivals(holdings);
    this.imports = new Imports(reader, this.arrivals, surroundings.newId);
    this.filing = new Filing(holdings);
    this.keptFiles = new KeptFiles(holdings);
    this.backups = new Restoring(holdings, this.filing);
    this.search = new LibrarySearch(holdings);
    this.templates = new OwnTemplates(userData, surroundings.newId);
    this.written = new WrittenFiles(userData);
    this.conflictedCopies = copies;
  }

  /** Opens the library. Fails with `library.locked`, `library.newer` or `library.unreadable`. */
  static async open(
    options: DeskOptions,
    { takeOver = false }: DeskOpening = {},
  ): Promise<Result<Desk, Problem>> {
    const { userData, author, surroundings } = options;
    const library = await LibraryStore.open(userData, author, surroundings, { takeOver });
    if (!library.ok) return library;
    // Whatever is there was left by a process that ended; a folder that cannot be removed does no harm.
    await attempt(() => rm(stagingFolder(userData), { recursive: true, force: true }), notSaved);
    const copies = await attempt(() => conflictedCopies(userData), notSaved);
    return ok(new Desk(library.value, options, copies.ok ? copies.value : []));
  }

  get settings(): Settings {
    return this.#library.settings;
  }

  get cards(): readonly ProjectCard[] {
    return this.#library.cards;
  }

  /** The sample project, if there is one. */
  get sample(): string | null {
    return this.#library.sample;
  }

  /** Whether there was no library before this desk opened it. */
  get isFirstStart(): boolean {
    return this.#library.isNew;
  }

  /** Whether the library was damaged when this desk opened it. */
  get isLibraryRecovered(): boolean {
    return this.#library.damage !== null;
  }

  /** The project that was open when the app was last left. */
  get lastOpened(): string | null {
    return this.#library.lastOpened;
  }

  async changeSettings(change: Partial<Settings>): Promise<Result<Settings, Problem>> {
    const settings = { ...this.#library.settings, ...change };
    const saved = await this.#library.save({ settings });
    return saved.ok ? ok(settings) : saved;
  }

  /** Opens the project that was open when the app was last left; null when there was none. */
  async openLast(): Promise<Result<OpenProject | null, Problem>> {
    const { lastOpened } = this.#library;
    return lastOpened === null ? ok(null) : this.openProject(lastOpened, 'write');
  }

  async createProject(title: string): Promise<Result<OpenProject, Problem>> {
    const store = await this.#projects.create({ id: this.#surroundings.newId(), title });
    return store.ok ? this.#show(store.value) : store;
  }

  /**
   * Opens a project. Where a text is missing, it is first taken out of the file as imported again, unless the project is only
   * looked at. Fails as `ProjectStore.open` does, with `project.missing` for one that lies in the trash, and with
   * `project.source-missing`, whose detail has a `why` where a file is there and its text is not read as it was.
   */
  async openProject(id: string, way: OpenWay): Promise<Result<OpenProject, Problem>> {
    const card = this.#library.card(id);
    if (!card || card.trashedAt !== null) return fail('project.missing');
    const opened = await this.#open(id, way);
    if (opened.ok || opened.error.code !== 'project.source-missing' || way === 'read') return opened;
    const mended = await mendTexts(this.#userData, id, this.#reader);
    this.#reader.rest();
    if (!mended.ok) return mended;
    log.info('texts taken out of their files again', {
      project: id,
      mended: mended.value.mended,
      other: mended.value.other.length,
    });
    const again = mended.value.mended > 0 ? await this.#open(id, way) : opened;
    if (again.ok || again.error.code !== 'project.source-missing') return again;
    const { sha256 = '' } = again.error.detail;
    return mended.value.other.includes(sha256)
      ? fail('project.source-missing', { ...again.error.detail, why: 'other-reading' })
      : again;
  }

  async #open(id: string, way: OpenWay): Promise<Result<OpenProject, Problem>> {
    const opened = await this.#projects.open(id, way);
    if (!opened.ok) return opened;
    const shown = await this.#show(opened.value);
    // What cannot be shown is not kept open: it would keep the files from being mended.
    if (!shown.ok) await this.#projects.close(id);
    return shown;
  }

  /** Opens the sample project, which is made the first time; `title` is its title then. */
  async openSample(title: string): Promise<Result<OpenProject, Problem>> {
    const { sample } = this.#library;
    if (sample !== null) return this.openProject(sample, 'write');
    const { sampleFile } = await import('../import/sample');
    const draft = await this.imports.drafts.addOwn(sampleFile());
    if (!draft.ok) return draft;
    const committed = await this.commit(draft.value.id, null, null, { title });
    if (!committed.ok) return committed;
    const saved = await this.#library.save({ sample: committed.value.open.project.id });
    return saved.ok ? ok(committed.value.open) : saved;
  }

  async closeProject(id: string): Promise<Result<null, Problem>> {
    const project = await this.#projects.close(id);
    if (project) this.#library.putContents(projectCard(project));
    return this.#library.save(this.#library.lastOpened === id ? { lastOpened: null } : {});
  }

  /** Fails as `ProjectStore.dispatch` does, as `inOwnName`, and as `Grounds` does where a check is recorded. */
  dispatch(project: string, id: string, body: CommandBody): Promise<Result<Change, Problem>> {
    return this.#change(project, async (store, by) => {
      const named = inOwnName(body, by);
      if (!named.ok) return named;
      if (Grounds.areIn(body)) {
        const grounds = new Grounds(new SourceStore(sourcesFolder(store.folder)), this.#reader);
        const held = await grounds.hold(store.project, body);
        this.#reader.rest();
        if (!held.ok) return held;
      }
      return store.dispatch(id, body, by);
    });
  }

  undo(project: string): Promise<Result<Change, Problem>> {
    return this.#change(project, (store, by) => store.undo(by));
  }

  redo(project: string): Promise<Result<Change, Problem>> {
    return this.#change(project, (store, by) => store.redo(by));
  }

  /** Puts a file in the place of a source that is missing, and opens the project. Fails as `supplySource`. */
  async supplySource(id: string, path: string): Promise<Result<OpenProject, Problem>> {
    const supplied = await supplySource(this.#userData, id, path, this.#reader);
    this.#reader.rest();
    return supplied.ok ? this.openProject(id, 'write') : supplied;
  }

  /** Packs a project into one file and gives the file's name. Fails as `packProject` does. */
  async packProject(id: string, target: string, program: string): Promise<Result<string, Problem>> {
    const folder = await this.filing.folderOf(id);
    if (!folder.ok) return folder;
    const open = this.#projects.get(id);
    const read = open.ok ? open : await readProject(folder.value, id);
    if (!read.ok) return read;
    const { project } = read.value;
    const now = this.#surroundings.now();
    // The zip library is loaded when it is first needed, not at the start.
    const { packProject } = await import('../archive/pack-project');
    const packed = await packProject({ folder: folder.value, project, target, now, program });
    return packed.ok ? ok(basename(target)) : packed;
  }

  /** A page of the history of a project that is open, before the line of that number or from the newest. */
  history(id: string, before: number | null): Result<HistoryPage, Problem> {
    const open = this.#projects.get(id);
    if (!open.ok) return open;
    return ok(historyLines(open.value.history, open.value.project, { before, count: HISTORY_PAGE }));
  }

  /** Reads text into a draft. */
  readText(text: string): Promise<Result<Draft, Problem>> {
    return this.imports.readText(text, null);
  }

  /**
   * Puts a draft into a project; without one, a project is made and named `title`, or after the
   * briefing. `relation` is what it is to a briefing of the project. The draft stays until it is stored. Fails with `import.draft-gone` or a store's codes.
   */
  async commit(
    draft: string,
    project: string | null,
    decisions: Decisions | null,
    { title, relation = null }: { readonly title?: string; readonly relation?: Relation | null } = {},
  ): Promise<Result<{ readonly open: OpenProject; readonly briefing: string }, Problem>> {
    const held = this.imports.drafts.get(draft);
    if (!held.ok) return held;
    const { now, newId } = this.#surroundings;
    const by = this.settings.author;
    const body = briefingFromDraft(held.value, decisions, relation, { now: now(), newId, by });
    const store =
      project === null
        ? await this.#projects.create({ id: newId(), title: title ?? body.briefing.title })
        : this.#projects.writable(project);
    if (!store.ok) return store;
    const stored = await storeBriefing(store.value, held.value, newId(), body, by);
    if (!stored.ok) {
      // A project that was made for this briefing alone is not shown without it.
      if (project === null) await this.#projects.close(store.value.project.id);
      return stored;
    }
    this.imports.drafts.discard(draft);
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
    for (const project of await this.#projects.closeAll()) this.#library.putContents(projectCard(project));
    return this.#library.close();
  }

  async #change(
    project: string,
    change: (store: ProjectStore, by: string) => Promise<Result<Change, Problem>>,
  ): Promise<Result<Change, Problem>> {
    const store = this.#projects.writable(project);
    if (!store.ok) return store;
    const changed = await change(store.value, this.settings.author);
    if (changed.ok) this.#library.putContents(projectCard(store.value.project));
    return changed;
  }

  /** Gives a project to the window, and remembers it as the one that was opened last. */
  async #show(store: ProjectStore | ReadOnlyProject): Promise<Result<OpenProject, Problem>> {
    const read = await store.read();
    if (!read.ok) return read;
    this.#library.putContents(projectCard(store.project));
    const saved = await this.#library.save({ lastOpened: store.project.id });
    return saved.ok ? read : saved;
  }
}

async function storeBriefing(
  store: ProjectStore,
  { bytes, own }: HeldDraft,
  command: string,
  body: CommandBody,
  by: string,
): Promise<Result<null, Problem>> {
  for (const file of own ? [bytes, own] : [bytes]) {
    const added = await store.addSource(file);
    if (!added.ok) return added;
  }
  const stored = await store.dispatch(command, body, by);
  return stored.ok ? ok(null) : stored;
}
