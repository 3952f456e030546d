import { create } from 'zustand';
import type { OpenProject, ProjectCard } from '../../../shared/ipc/contract';
import { firstBriefing } from '../../../shared/project/links';
import { presser } from '../api/presser';
import { useOpening } from './failed-opening';
import { valueOrReport } from './problems';
import { showProject, useProject } from './project';
import { sendUnsent } from './unsent';
import { enterWorkspace } from './workspace';

interface LibraryState {
  readonly projects: readonly ProjectCard[];
  /** The sample among them, once there is one. */
  readonly sample: string | null;
  /** Whether the list was damaged and had to be put together again, and nobody has dismissed that yet. */
  readonly isRecovered: boolean;
  /** Names of copies of the library that another program made; none once that is dismissed. */
  readonly conflictedCopies: readonly string[];
}

export const useLibrary = create<LibraryState>(() => ({
  projects: [],
  sample: null,
  isRecovered: false,
  conflictedCopies: [],
}));

export async function createProject(title: string): Promise<void> {
  await enter(valueOrReport(presser.projectCreate({ title })));
}

export async function openSample(): Promise<void> {
  const open = valueOrReport(presser.projectOpenSample({}));
  void open.then((sample) => sample && useLibrary.setState({ sample: sample.project.id }));
  await enter(open);
}

async function enter(answer: Promise<OpenProject | undefined>): Promise<void> {
  const open = await answer;
  if (!open) return;
  await leaveFor(open.project.id);
  showInWorkspace(open);
}

/** Closes the project on the screen, unless it is the one that comes next. */
export async function leaveFor(next: string): Promise<void> {
  const leaving = useProject.getState().open?.project.id;
  if (leaving === undefined || leaving === next) return;
  await sendUnsent();
  await valueOrReport(presser.projectClose({ project: leaving }));
}

/** Shows a project in the workspace, at one of its briefings or at the first; what failed before is over. */
export function showInWorkspace(open: OpenProject, briefing?: string): void {
  useOpening.setState({ failed: null });
  showProject(open);
  enterWorkspace(briefing ?? firstBriefing(open.project)?.id ?? null);
}

/** Back to the list of projects, which is read again. */
export async function closeProject(): Promise<void> {
  const project = useProject.getState().open?.project.id;
  if (project === undefined) return;
  await sendUnsent();
  await valueOrReport(presser.projectClose({ project }));
  await readLibrary();
  showProject(null);
}

/** Reads the list of projects again. */
export async function readLibrary(): Promise<void> {
  const projects = await valueOrReport(presser.libraryList({}));
  if (projects) useLibrary.setState({ projects });
}
