import type { Project } from '../../../shared/project/records';
import { type Texts, textHash } from '../../../shared/project/source-files';
import type { Problem } from '../../../shared/result/problem';
import { ok, type Result } from '../../../shared/result/result';
import { sourcesFolder } from './folders';
import type { JournalEntry } from './journal-lines';
import { type DamagedProject, loadProject, type WholeProject } from './load-project';
import { savedWhole } from './repair';
import { SourceStore } from './source-store';

/** A project that is only read. */
export interface ProjectOnDisk {
  readonly project: Project;
  /** Number of the last command. */
  readonly seq: number;
  /** What the journal has of the way there, oldest first. */
  readonly history: readonly JournalEntry[];
  /** Decoded texts of the briefings by SHA-256. */
  readonly texts: Readonly<Record<string, string>>;
}

/**
 * A project as its files have it, read without taking any lock or changing anything. Fails as
 * `loadProject` does, with `project.damaged` where something that was saved is not there any more, or
 * with `project.source-missing`.
 */
export async function readProject(folder: string, id: string): Promise<Result<ProjectOnDisk, Problem>> {
  const loaded = await loadProject(folder, id);
  if (!loaded.ok) return loaded;
  const state = wholeOf(folder, loaded.value);
  if (!state.ok) return state;
  const texts = await readTexts(folder, state.value.project);
  return texts.ok ? ok({ ...state.value, texts: texts.value }) : texts;
}

function wholeOf(
  folder: string,
  loaded: WholeProject | DamagedProject,
): Result<Omit<ProjectOnDisk, 'texts'>, Problem> {
  if (loaded.state === 'whole') {
    const { project, seq, journal } = loaded;
    return ok({ project, seq, history: journal.entries });
  }
  const saved = savedWhole(folder, loaded);
  if (!saved.ok) return saved;
  const { project, seq, entries } = saved.value;
  return ok({ project, seq, history: entries });
}

/** The texts of a project's briefings. Fails with `project.source-missing`. */
export async function readTexts(folder: string, project: Project): Promise<Result<Texts, Problem>> {
  const sources = new SourceStore(sourcesFolder(folder));
  const texts: Record<string, string> = {};
  for (const { source } of project.briefings) {
    if (texts[textHash(source)] !== undefined) continue;
    const text = await sources.text(source);
    if (!text.ok) return text;
    texts[textHash(source)] = text.value;
  }
  return ok(texts);
}
