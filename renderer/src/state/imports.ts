import { create } from 'zustand';
import type { Encoding } from '../../../shared/import/encodings';
import type { Draft, ImportProgress, ReadFiles } from '../../../shared/ipc/contract';
import type { Decisions } from '../../../shared/project/decisions';
import type { Relation } from '../../../shared/project/records';
import type { Problem } from '../../../shared/result/problem';
import { presser } from '../api/presser';
import { offerArrivals } from './arrivals';
import { report, valueOrReport } from './problems';
import { switchProject } from './switch-project';

interface ImportState {
  /** Files that were read and wait for decisions; the first one is on the sheet. */
  readonly drafts: readonly Draft[];
  /** How many files of this round were on the sheet before. */
  readonly done: number;
  /** Whether files are being read, or asked for. */
  readonly reading: boolean;
  /** How far the reading is; null while none is under way. */
  readonly progress: ImportProgress | null;
  /** What was left out of a round of several files, to be read at leisure; null where there is nothing to say. */
  readonly leftOut: LeftOut | null;
}

/** What became of no draft. */
export interface LeftOut {
  readonly problems: readonly Problem[];
  readonly skipped: readonly string[];
  readonly beyond: number;
  /** How many files were read. */
  readonly read: number;
}

const NOTHING: ReadFiles = { drafts: [], arrivals: [], problems: [], skipped: [], beyond: 0 };

export const useImports = create<ImportState>(() => ({
  drafts: [],
  done: 0,
  reading: false,
  progress: null,
  leftOut: null,
}));

/** Shows how far the reading is. */
export function showProgress(progress: ImportProgress): void {
  useImports.setState({ progress });
}

/** The list of what was left out has been read. */
export function closeLeftOut(): void {
  useImports.setState({ leftOut: null });
}

/**
 * Lines up what was read. A single file that could not be read says why; what became of several is a list of its own.
 */
export function offer({ drafts, arrivals, problems, skipped, beyond }: ReadFiles): void {
  const [problem, ...others] = problems;
  const read = drafts.length + arrivals.length;
  const isList = others.length > 0 || (problem !== undefined && read > 0) || skipped.length + beyond > 0;
  if (problem && !isList) report(problem);
  if (isList) useImports.setState({ leftOut: { problems, skipped, beyond, read } });
  useImports.setState({ progress: null });
  offerArrivals(arrivals);
  useImports.setState((state) => ({
    drafts: [...state.drafts, ...drafts],
    done: state.drafts.length === 0 ? 0 : state.done,
  }));
}

async function read(answer: Promise<ReadFiles | undefined>): Promise<void> {
  useImports.setState({ reading: true });
  const files = await answer;
  useImports.setState({ reading: false, progress: null });
  if (files) offer(files);
}

export async function chooseFiles(): Promise<void> {
  await read(valueOrReport(presser.importChoose({ what: 'files' })));
}

export async function chooseFolder(): Promise<void> {
  await read(valueOrReport(presser.importChoose({ what: 'folder' })));
}

export async function importFiles(files: readonly File[]): Promise<void> {
  if (files.length > 0) await read(valueOrReport(presser.importFiles(files)));
}

/** Reads what was pasted; `html` is the same with its formatting. */
export async function importText(text: string, html: string | null): Promise<void> {
  await read(
    valueOrReport(presser.importText({ text, html })).then(
      (draft) => draft && { ...NOTHING, drafts: [draft] },
    ),
  );
}

/** Reads the bytes of a draft again in another encoding. */
export async function rereadDraft(draft: string, encoding: Encoding): Promise<void> {
  const read = await valueOrReport(presser.importReread({ draft, encoding }));
  if (!read) return;
  useImports.setState(({ drafts }) => ({ drafts: drafts.map((one) => (one.id === draft ? read : one)) }));
}

/** Stops the reading of files; what was read by then is offered. */
export async function cancelReading(): Promise<void> {
  await valueOrReport(presser.importCancel({}));
}

/** Stores a draft, and says what it is to a briefing of the project; whether it was stored. */
export async function commitDraft(
  draft: string,
  {
    project,
    decisions,
    relation,
  }: {
    readonly project: string | null;
    readonly decisions: Decisions;
    readonly relation: Relation | null;
  },
): Promise<boolean> {
  const stored = await valueOrReport(presser.importCommit({ draft, project, decisions, relation }));
  if (!stored) return false;
  await switchProject(stored.open, stored.briefing);
  next(draft);
  return true;
}

export async function discardDraft(draft: string): Promise<void> {
  next(draft);
  await valueOrReport(presser.importDiscard({ draft }));
}

/** Turns down every draft that waits. */
export async function discardAllDrafts(): Promise<void> {
  const { drafts } = useImports.getState();
  useImports.setState({ drafts: [] });
  for (const { id } of drafts) await valueOrReport(presser.importDiscard({ draft: id }));
}

function next(draft: string): void {
  useImports.setState((state) => ({
    drafts: state.drafts.filter(({ id }) => id !== draft),
    done: state.done + 1,
  }));
}
