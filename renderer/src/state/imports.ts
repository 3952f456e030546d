import { create } from 'zustand';
import type { Draft, ReadFiles } from '../../../shared/ipc/contract';
import type { Decisions } from '../../../shared/project/decisions';
import type { Relation } from '../../../shared/project/records';
import { presser } from '../api/presser';
import { offerArrivals } from './arrivals';
import { report, valueOrReport } from './problems';
import { switchProject } from './switch-project';

interface ImportState {
  /** Files that were read and wait for decisions; the first one is on the sheet. */
  readonly drafts: readonly Draft[];
  /** How many files of this round were on the sheet before. */
  readonly done: number;
  /** Whether files are being read. */
  readonly reading: boolean;
}

export const useImports = create<ImportState>(() => ({ drafts: [], done: 0, reading: false }));

/** Lines up what was read; every file that could not be read says why. */
export function offer({ drafts, arrivals, problems }: ReadFiles): void {
  for (const problem of problems) report(problem);
  offerArrivals(arrivals);
  useImports.setState((state) => ({
    drafts: [...state.drafts, ...drafts],
    done: state.drafts.length === 0 ? 0 : state.done,
  }));
}

async function read(answer: Promise<ReadFiles | undefined>): Promise<void> {
  useImports.setState({ reading: true });
  const files = await answer;
  useImports.setState({ reading: false });
  if (files) offer(files);
}

export async function chooseFiles(): Promise<void> {
  await read(valueOrReport(presser.importChoose({})));
}

export async function importFiles(files: readonly File[]): Promise<void> {
  if (files.length > 0) await read(valueOrReport(presser.importFiles(files)));
}

export async function importText(text: string): Promise<void> {
  await read(
    valueOrReport(presser.importText({ text })).then(
      (draft) => draft && { drafts: [draft], arrivals: [], problems: [] },
    ),
  );
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

function next(draft: string): void {
  useImports.setState((state) => ({
    drafts: state.drafts.filter(({ id }) => id !== draft),
    done: state.done + 1,
  }));
}
