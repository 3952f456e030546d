import type { OpenWay } from '../../../shared/ipc/contract';
import type { Problem } from '../../../shared/result/problem';
import { answered, presser } from '../api/presser';
import { isOutcome, useOpening } from './failed-opening';
import { leaveFor, readLibrary, showInWorkspace } from './library';
import { report, valueOrReport } from './problems';
import { showProject, useProject } from './project';

/** Opens a project and shows it; whether that went well. Where it did not, it is said why and how to go on. */
export async function openProject(project: string, way: OpenWay = 'write'): Promise<boolean> {
  if (useOpening.getState().busy) return false;
  useOpening.setState({ busy: true });
  const answer = await answered(presser.projectOpen({ project, way }));
  useOpening.setState({ busy: false });
  if (!answer.ok) {
    showFailed(project, answer.error);
    return false;
  }
  await leaveFor(project);
  showInWorkspace(answer.value);
  return true;
}

/** Shows a project in place of the one on the screen; nothing happens where it is that one. */
export async function goToProject(project: string): Promise<void> {
  if (useProject.getState().open?.project.id !== project) await openProject(project);
}

/** Shows why a project could not be opened; what has no dialog of its own is reported like any problem. */
export function showFailed(project: string, problem: Problem): void {
  if (isOutcome(problem)) useOpening.setState({ failed: { project, ...problem } });
  else report(problem);
}

/** Opens the project on the screen anew: what this window holds of it is let go first. */
export async function openAgain(): Promise<void> {
  const project = useProject.getState().open?.project.id;
  if (project === undefined) return;
  // Whoever holds the project now has the last word: what closing says of it does not matter any more.
  await answered(presser.projectClose({ project }));
  if (await openProject(project)) return;
  await readLibrary();
  showProject(null);
}

/** Asks for the file of a missing source, and opens the project once all are there. */
export async function supplySource(project: string): Promise<void> {
  const answer = await answered(presser.projectSupplySource({ project }));
  if (!answer.ok) showFailed(project, answer.error);
  else if (answer.value) showInWorkspace(answer.value);
}

/** Leaves a project that could not be opened: the next start does not try it again. */
export async function leaveFailed(): Promise<void> {
  const project = useOpening.getState().failed?.project;
  useOpening.setState({ failed: null });
  // One that is only looked at stays on the screen where it could not be opened for writing.
  if (project === undefined || project === useProject.getState().open?.project.id) return;
  await valueOrReport(presser.projectClose({ project }));
  await readLibrary();
}

export async function showFolder(project: string): Promise<void> {
  await valueOrReport(presser.projectShowFolder({ project }));
}
