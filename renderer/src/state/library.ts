import { create } from 'zustand';
import type { OpenProject, ProjectCard } from '../../../shared/ipc/contract';
import { presser } from '../api/presser';
import { useOpening } from './failed-opening';
import { valueOrReport } from './problems';
import { showProject, useProject } from './project';
import { enterWorkspace } from './workspace';

interface LibraryState {
  readonly projects: readonly ProjectCard[];
  /** Whether the list was damaged and had to be put together again, and nobody has dismissed that yet. */
  readonly isRecovered: boolean;
  /** Names of copies of the library that another program made; none once that is dismissed. */
  readonly conflictedCopies: readonly string[];
}

export const useLibrary = create<LibraryState>(() => ({
  projects: [],
  isRecovered: false,
  conflictedCopies: [],
}));

export async function createProject(title: string): Promise<void> {
  await enter(valueOrReport(presser.projectCreate({ title })));
}

export async function openSample(): Promise<void> {
  await enter(valueOrReport(presser.projectOpenSample({})));
}

async function enter(answer: Promise<OpenProject | undefined>): Promise<void> {
  const open = await answer;
  if (open) showInWorkspace(open);
}

/** Shows a project in the workspace, at one of its briefings or at the first; what failed before is over. */
export function showInWorkspace(open: OpenProject, briefing?: string): void {
  useOpening.setState({ failed: null });
  showProject(open);
  enterWorkspace(briefing ?? open.project.briefings[0]?.id ?? null);
}

/** Back to the list of projects, which is read again. */
export async function closeProject(): Promise<void> {
  const project = useProject.getState().open?.project.id;
  if (project === undefined) return;
  await valueOrReport(presser.projectClose({ project }));
  await readLibrary();
  showProject(null);
}

/** Reads the list of projects again. */
export async function readLibrary(): Promise<void> {
  const projects = await valueOrReport(presser.libraryList({}));
  if (projects) useLibrary.setState({ projects });
}
