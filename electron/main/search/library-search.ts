import { setImmediate, setTimeout } from 'node:timers/promises';
import type { ProjectCard, SearchAnswer } from '../../../shared/ipc/contract';
import { oncePer } from '../../../shared/project/once-per';
import type { Project } from '../../../shared/project/records';
import { textHash } from '../../../shared/project/source-files';
import { type IndexedProject, indexProject } from '../../../shared/search/index-project';
import type { SearchQuery } from '../../../shared/search/query';
import { runQuery } from '../../../shared/search/run-query';
import type { Holdings } from '../desk/holdings';
import { projectFolder } from '../store/folders';
import { readProject } from '../store/read-project';

/** How long a question waits for projects that are still being read, in milliseconds. */
const PATIENCE = 200;

/** How many names a filter offers at most. */
const MOST_NAMES = 500;

/** A project in memory, as it can be searched. */
interface Entry {
  /** When the project was changed last, as its card said then. */
  readonly changedAt: number;
  /** Null for a project that could not be read. */
  readonly indexed: IndexedProject | null;
  /** The decoded sources by SHA-256; they never change. */
  readonly texts: Readonly<Record<string, string>>;
}

/**
 * Searches all projects that are not in the trash. Nothing is read before the first question; from then on each
 * question looks which projects are others than those that were indexed (an open one has another state, a closed one
 * another card) and indexes what changed in them. So nothing has to be told what happened, and nothing can be missed.
 */
export class LibrarySearch {
  readonly #holdings: Holdings;
  readonly #entries = new Map<string, Entry>();
  #catchingUp: Promise<void> | null = null;

  constructor(holdings: Holdings) {
    this.#holdings = holdings;
  }

  /** Answers from what is known soon; `reading` says whether there is more to come. */
  async run(query: SearchQuery): Promise<SearchAnswer> {
    this.#catchingUp ??= this.#catchUp().finally(() => {
      this.#catchingUp = null;
    });
    await Promise.race([this.#catchingUp, setTimeout(PATIENCE, undefined, { ref: false })]);
    const cards = this.#cards();
    const known = cards.flatMap((card) => this.#entries.get(card.id)?.indexed ?? []);
    const archived = new Set(cards.filter((card) => card.archived).map(({ id }) => id));
    const { projects, count } = runQuery(query, known);
    const done = cards.filter((card) => !this.#isStale(card)).length;
    return {
      projects: projects.map((found) => ({ ...found, archived: archived.has(found.id) })),
      count,
      reading: done < cards.length ? { done, of: cards.length } : null,
      unread: cards.filter(({ id }) => this.#entries.get(id)?.indexed === null).map(({ title }) => title),
      ...namesOf(known),
    };
  }

  /** Brings every project up to date, one after another; in between, others get their turn. */
  async #catchUp(): Promise<void> {
    const there = new Set(this.#cards().map(({ id }) => id));
    for (const id of this.#entries.keys()) if (!there.has(id)) this.#entries.delete(id);
    for (let card = this.#nextStale(); card; card = this.#nextStale()) {
      this.#entries.set(card.id, await this.#index(card));
      await setImmediate();
    }
  }

  async #index({ id, changedAt }: ProjectCard): Promise<Entry> {
    const before = this.#entries.get(id);
    const current = await this.#read(id, before?.texts ?? {});
    if (!current) return { changedAt, indexed: null, texts: {} };
    const { project, texts } = current;
    const indexed = await indexProject(project, texts, before?.indexed ?? null, () => setImmediate());
    return { changedAt, indexed, texts };
  }

  /** A project and its texts; null where it cannot be read. */
  async #read(
    id: string,
    known: Entry['texts'],
  ): Promise<{ readonly project: Project; readonly texts: Entry['texts'] } | null> {
    const open = this.#holdings.projects.get(id);
    if (open.ok) {
      const { project } = open.value;
      if (project.briefings.every(({ source }) => known[textHash(source)] !== undefined)) {
        return { project, texts: known };
      }
    }
    const read = open.ok
      ? await open.value.read()
      : await readProject(projectFolder(this.#holdings.userData, id), id);
    return read.ok ? read.value : null;
  }

  #nextStale(): ProjectCard | undefined {
    return this.#cards().find((card) => this.#isStale(card));
  }

  #isStale({ id, changedAt }: ProjectCard): boolean {
    const entry = this.#entries.get(id);
    if (!entry) return true;
    const open = this.#holdings.projects.get(id);
    if (open.ok && entry.indexed) return open.value.project !== entry.indexed.project;
    return entry.changedAt !== changedAt;
  }

  /** The projects that are searched, the one that was changed last before the others. */
  #cards(): readonly ProjectCard[] {
    const { cards } = this.#holdings.library;
    return cards.filter(({ trashedAt }) => trashedAt === null).sort((a, b) => b.changedAt - a.changedAt);
  }
}

const speakersIn = oncePer((project: Project) =>
  project.briefings.flatMap(({ speakers }) => speakers.map(({ name }) => name)),
);

const tagsIn = oncePer((project: Project) =>
  project.annotations.flatMap((annotation) => (annotation.kind === 'quote' ? annotation.tags : [])),
);

function namesOf(known: readonly IndexedProject[]): Pick<SearchAnswer, 'speakers' | 'tags'> {
  const all = (namesIn: (project: Project) => readonly string[]): string[] =>
    [...new Set(known.flatMap(({ project }) => namesIn(project)))].sort().slice(0, MOST_NAMES);
  return { speakers: all(speakersIn), tags: all(tagsIn) };
}
