import type { OpenProject } from '../../../shared/ipc/contract';
import { presser } from '../api/presser';
import { showInWorkspace } from './library';
import { valueOrReport } from './problems';
import { useProject } from './project';

/** Shows a project that the main process has opened, at one of its briefings, and closes the one before it. */
export async function switchProject(open: OpenProject, briefing?: string): Promise<void> {
  const leaving = useProject.getState().open?.project.id;
  if (leaving !== undefined && leaving !== open.project.id) {
    await valueOrReport(presser.projectClose({ project: leaving }));
  }
  showInWorkspace(open, briefing);
}
