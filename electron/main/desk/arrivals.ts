import { readdir, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Arrival, Comparison } from '../../../shared/ipc/contract';
import { mergeCommands, planMerge } from '../../../shared/project/merge';
import type { Choice } from '../../../shared/project/merge/conflict';
import { showPlan } from '../../../shared/project/merge/show';
import { fail, type Problem } from '../../../shared/result/problem';
import { ok, type Result } from '../../../shared/result/result';
import { moveFolder } from '../store/durable-file';
import { projectFolder, sourcesFolder, stagingFolder } from '../store/folders';
import { attempt, notSaved } from '../store/problem-error';
import { projectCard } from '../store/project-card';
import type { ProjectStore } from '../store/project-store';
import { type ProjectOnDisk, readProject } from '../store/read-project';
import type { Holdings } from './holdings';
import { makeProject } from './make-project';

/** An arrival with what was unpacked. */
interface Held {
  readonly arrival: Arrival;
  readonly folder: string;
  readonly theirs: ProjectOnDisk;
}

/** Whether a file calls itself a project. */
export function isArchive(path: string): boolean {
  return path.toLowerCase().endsWith('.presser');
}

/** Project files that were unpacked and wait for what becomes of them. They lie aside until then. */
export class Arrivals {
  readonly #holdings: Holdings;
  readonly #held = new Map<string, Held>();

  constructor(holdings: Holdings) {
    this.#holdings = holdings;
  }

  /** Unpacks a project file and reads what is in it. Fails as `unpackArchive` and `readProject` do. */
  async receive(file: string): Promise<Result<Arrival, Problem>> {
    const { userData, library, surroundings } = this.#holdings;
    const id = surroundings.newId();
    const folder = join(stagingFolder(userData), id);
    // The zip library is loaded when it is first needed, not at the start.
    const { unpackArchive } = await import('../archive/unpack-archive');
    const unpacked = await unpackArchive(file, folder);
    if (!unpacked.ok) return unpacked;
    const theirs = await readProject(folder, unpacked.value.project.id);
    if (!theirs.ok) {
      await remove(folder);
      return nameFile(theirs.error, file);
    }
    const { project } = theirs.value;
    const { title, briefings, quotes, changedAt } = projectCard(project);
    const known = library.card(project.id);
    const arrival: Arrival = { id, fileName: basename(file), title, briefings, quotes, changedAt, known };
    this.#held.set(id, { arrival, folder, theirs: theirs.value });
    return ok(arrival);
  }

  /**
   * Keeps an arrival as a project of its own and gives the project's id: its own with all of its history,
   * or, where that is here already, a copy with another. Fails with `import.draft-gone` or
   * `store.not-saved`.
   */
  async keep(id: string, title: string): Promise<Result<string, Problem>> {
    const held = this.#get(id);
    if (!held.ok) return held;
    const { folder, theirs } = held.value;
    const { project } = theirs;
    const { userData, library, surroundings, projects } = this.#holdings;
    if (library.card(project.id)) {
      const copy = { ...project, id: surroundings.newId(), title };
      const made = await makeProject(this.#holdings, copy, folder);
      if (!made.ok) return made;
      await this.discard(id);
      return ok(copy.id);
    }
    const moved = await attempt(() => moveFolder(folder, projectFolder(userData, project.id)), notSaved);
    if (!moved.ok) return moved;
    this.#held.delete(id);
    library.putCard(projectCard(project));
    const saved = await library.save();
    if (!saved.ok || title === project.title) return saved.ok ? ok(project.id) : saved;
    const renamed = await projects.borrow(project.id, (store) =>
      store.dispatch(surroundings.newId(), { type: 'project.rename', title }, library.settings.author),
    );
    return renamed.ok ? ok(project.id) : renamed;
  }

  /** What merging an arrival into the project here would come to. Fails as opening that project does. */
  async compare(id: string): Promise<Result<Comparison, Problem>> {
    const held = this.#get(id);
    if (!held.ok) return held;
    const { theirs } = held.value;
    return this.#holdings.projects.borrow(theirs.project.id, async (store) =>
      ok(showPlan(planMerge(inputOf(store, theirs)), theirs.project)),
    );
  }

  /**
   * Merges an arrival into the project here, after a backup of it. Cut off half-way, it can be done again:
   * what is there already is not taken twice. Fails with `command.invalid` where a conflict has no choice,
   * as opening the project does, or as `dispatch` does.
   */
  async merge(id: string, choices: ReadonlyMap<string, Choice>): Promise<Result<string, Problem>> {
    const held = this.#get(id);
    if (!held.ok) return held;
    const { folder, theirs } = held.value;
    const { library, projects, surroundings } = this.#holdings;
    const { now, newId } = surroundings;
    const hand = { by: library.settings.author, now: now(), newId };
    const merged = await projects.borrow(theirs.project.id, async (store) => {
      const commands = mergeCommands(planMerge(inputOf(store, theirs)), choices, hand);
      if (!commands.ok) return commands;
      const kept = await store.backUp();
      const brought = kept.ok ? await bringSources(folder, store) : kept;
      const taken = brought.ok ? await store.take(commands.value) : brought;
      return taken.ok ? ok(store.project) : taken;
    });
    if (!merged.ok) return merged;
    library.putContents(projectCard(merged.value));
    await this.discard(id);
    return ok(theirs.project.id);
  }

  /** Forgets an arrival; one that is gone already is no problem. */
  async discard(id: string): Promise<void> {
    const held = this.#held.get(id);
    this.#held.delete(id);
    if (held) await remove(held.folder);
  }

  #get(id: string): Result<Held, Problem> {
    const held = this.#held.get(id);
    return held ? ok(held) : fail('import.draft-gone');
  }
}

function inputOf(store: ProjectStore, theirs: ProjectOnDisk) {
  return { ours: store.history, theirs: theirs.history, project: store.project };
}

/** Every source of theirs: unpacking has compared each with its hash. */
async function bringSources(folder: string, store: ProjectStore): Promise<Result<null, Problem>> {
  const names = await attempt(() => readdir(sourcesFolder(folder)), notSaved);
  if (!names.ok) return names;
  for (const name of names.value) {
    const bytes = await attempt(() => readFile(join(sourcesFolder(folder), name)), notSaved);
    const added = bytes.ok ? await store.addSource(bytes.value) : bytes;
    if (!added.ok) return added;
  }
  return ok(null);
}

/** What is wrong inside a file is said of the file: nobody knows the folder that it was unpacked to. */
function nameFile({ code, detail }: Problem, file: string): Result<never, Problem> {
  if (code === 'project.newer') return fail(code, detail);
  const reason = detail['reason'] ?? detail['sha256'] ?? code;
  return fail('archive.damaged', { name: basename(file), reason });
}

/** What cannot be removed now goes with the next start. */
async function remove(folder: string): Promise<void> {
  await attempt(() => rm(folder, { recursive: true, force: true }), notSaved);
}
