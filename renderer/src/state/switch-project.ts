import type { OpenProject } from '../../../shared/ipc/contract';
import { leaveFor, showInWorkspace } from './library';

/** Shows a project that the main process has opened, at one of its briefings, and closes the one before it. */
export async function switchProject(open: OpenProject, briefing?: string): Promise<void> {
  await leaveFor(open.project.id);
  showInWorkspace(open, briefing);
}
