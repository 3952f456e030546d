import { create } from 'zustand';
import type { OpenProject, ProjectCard } from '../../../shared/ipc/contract';
import { presser } from '../api/presser';
import { valueOrReport } from './problems';
import { showProject, useProject } from './project';
import { enterWorkspace } from './workspace';

export const useLibrary = create<{ readonly projects: readonly ProjectCard[] }>(() => ({ projects: [] }));

export async function createProject(title: string): Promise<void> {
  await enter(valueOrReport(presser.projectCreate({ title })));
}

export async function openSample(): Promise<void> {
  await enter(valueOrReport(presser.projectOpenSample({})));
}

export async function openProject(project: string): Promise<void> {
  await enter(valueOrReport(presser.projectOpen({ project })));
}

async function enter(answer: Promise<OpenProject | undefined>): Promise<void> {
  const open = await answer;
  if (open) showInWorkspace(open);
}

/** Shows a project in the workspace, at one of its briefings or at the first. */
export function showInWorkspace(open: OpenProject, briefing?: string): void {
  showProject(open);
  enterWorkspace(briefing ?? open.project.briefings[0]?.id ?? null);
}

/** Back to the list of projects, which is read again. */
export async function closeProject(): Promise<void> {
  const project = useProject.getState().open?.project.id;
  if (project === undefined) return;
  await valueOrReport(presser.projectClose({ project }));
  const projects = await valueOrReport(presser.libraryList({}));
  if (projects) useLibrary.setState({ projects });
  showProject(null);
}
