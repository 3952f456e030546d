import { isDeepStrictEqual } from 'node:util';
import { compareQuote, type QuoteStatus } from '../../../shared/anchoring/compare-quote';
import { keptFiles } from '../../../shared/project/kept-files';
import type { Project } from '../../../shared/project/records';
import { sourceHashes, textHash } from '../../../shared/project/source-files';
import type { Problem } from '../../../shared/result/problem';
import type { Result } from '../../../shared/result/result';
import { listBackups } from './backups';
import { conflictedCopies } from './conflicted-copies';
import { sourcesFolder } from './folders';
import { type DamagedProject, loadProject, type WholeProject } from './load-project';
import { attempt, isSystemError } from './problem-error';
import { replay } from './salvage';
import { readSnapshot } from './snapshot';
import { SourceStore } from './source-store';

/** What holding a project against its checksums, its sources and its own history came to. */
export interface ProjectReport {
  readonly id: string;
  readonly title: string;
  /** Number of changes since the project was made. */
  readonly revision: number;
  /** The file that is damaged, and how; null where none is. */
  readonly damage: { readonly file: string; readonly reason: string } | null;
  /** Whether the journal leads to the same project as the snapshot; null where it does not reach back that far. */
  readonly isHistoryTrue: boolean | null;
  /** Sources and kept files that are missing or have changed, and how many there are in all. */
  readonly sources: { readonly total: number; readonly missing: readonly MissingFile[] };
  /** Names of backups that cannot be read any more, and how many there are in all. */
  readonly backups: { readonly total: number; readonly unreadable: readonly string[] };
  readonly conflictedCopies: readonly string[];
  readonly quotes: readonly VerifiedQuote[];
}

/** A file of a project that is not there as it was. */
export interface MissingFile {
  readonly sha256: string;
  /** What it is to the project: as it was imported, the text that was taken out of that, or kept with a check. */
  readonly kind: 'file' | 'text' | 'kept';
  readonly fileName: string;
  /** Titles of the briefings that are of it; none where a check keeps it. */
  readonly briefings: readonly string[];
}

/** A quote held against its source; null where the source is not there to compare it with. */
export interface VerifiedQuote {
  readonly id: string;
  readonly words: string;
  readonly status: QuoteStatus | null;
}

/** Whether nothing is wrong. A copy of a file that a service has made is no damage. */
export function isSound({ damage, isHistoryTrue, sources, backups, quotes }: ProjectReport): boolean {
  return (
    damage === null &&
    isHistoryTrue !== false &&
    sources.missing.length === 0 &&
    backups.unreadable.length === 0 &&
    quotes.every(({ status }) => status !== null && status !== 'missing')
  );
}

/**
 * Holds a project against everything it can be held against, and changes nothing. Fails as `loadProject`
 * does: a project that is damaged is a report, one that cannot be read is not.
 */
export async function verifyProject(folder: string, id: string): Promise<Result<ProjectReport, Problem>> {
  const loaded = await loadProject(folder, id);
  if (!loaded.ok) return loaded;
  const state = loaded.value.state === 'whole' ? loaded.value : loaded.value.best;
  return attempt(
    async () => {
      const { texts, ...sources } = await sourcesOf(folder, state?.project);
      return {
        id,
        title: state?.project.title ?? '',
        revision: state?.seq ?? 0,
        damage: damageOf(loaded.value),
        isHistoryTrue: loaded.value.state === 'whole' ? isHistoryTrue(loaded.value) : null,
        sources,
        backups: await backupsOf(folder),
        conflictedCopies: await conflictedCopies(folder),
        quotes: state ? quotesOf(state.project, texts) : [],
      };
    },
    (reason) => ({ code: 'project.unreadable', detail: { reason, folder } }),
  );
}

function damageOf(loaded: WholeProject | DamagedProject): ProjectReport['damage'] {
  return loaded.state === 'damaged' ? { file: loaded.file, reason: loaded.reason } : null;
}

/** Journals of the first version do not say what they start from. */
function isHistoryTrue({ journal, snapshot }: WholeProject): boolean | null {
  if (!journal.base) return null;
  const { seq, project } = snapshot.data;
  const until = journal.entries.filter((entry) => entry.seq <= seq);
  return isDeepStrictEqual(replay(journal.base, until).project, project);
}

async function sourcesOf(folder: string, project: Project | undefined) {
  const store = new SourceStore(sourcesFolder(folder));
  const texts = new Map<string, string>();
  const missing = new Set<string>();
  for (const { source } of project?.briefings ?? []) {
    const hash = textHash(source);
    if (texts.has(hash) || missing.has(hash)) continue;
    const text = await store.text(source);
    if (text.ok) texts.set(hash, text.value);
    else missing.add(hash);
  }
  const originals = project?.briefings.map(({ source }) => source.sha256) ?? [];
  const files = new Set([...originals, ...(project ? keptFiles(project).keys() : [])]);
  for (const name of files) if (!texts.has(name) && !(await store.has(name))) missing.add(name);
  const total = new Set([...texts.keys(), ...missing, ...files]).size;
  return { texts, total, missing: project ? [...missing].map((hash) => missingFile(hash, project)) : [] };
}

function missingFile(sha256: string, project: Project): MissingFile {
  const briefings = project.briefings.filter(({ source }) => sourceHashes(source).includes(sha256));
  const [first] = briefings;
  if (!first) {
    const fileName = keptFiles(project).get(sha256)?.fileName ?? '';
    return { sha256, kind: 'kept', fileName, briefings: [] };
  }
  const { source } = first;
  const kind = source.text === sha256 ? 'text' : 'file';
  return { sha256, kind, fileName: source.fileName, briefings: briefings.map(({ title }) => title) };
}

async function backupsOf(folder: string): Promise<ProjectReport['backups']> {
  const backups = await listBackups(folder);
  const unreadable: string[] = [];
  for (const { name, file } of backups) {
    try {
      if (!(await readSnapshot(file)).ok) unreadable.push(name);
    } catch (error) {
      if (!isSystemError(error)) throw error;
      unreadable.push(name);
    }
  }
  return { total: backups.length, unreadable };
}

function quotesOf(project: Project, texts: ReadonlyMap<string, string>): readonly VerifiedQuote[] {
  return project.annotations
    .filter(({ kind }) => kind === 'quote')
    .map(({ id, anchor }) => {
      const briefing = project.briefings.find((one) => one.id === anchor.briefing);
      const text = briefing && texts.get(textHash(briefing.source));
      const status = text === undefined || !briefing ? null : compareQuote(briefing, text, anchor).status;
      return { id, words: anchor.exact, status };
    });
}
