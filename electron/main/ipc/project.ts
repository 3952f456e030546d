import type { Handlers } from './answer';
import { type Context, onDesk } from './context';

/** A project that is open, and its changes. */
export function projectHandlers(
  context: Context,
): Pick<Handlers, 'project.open' | 'project.close' | 'project.dispatch' | 'project.undo' | 'project.redo'> {
  return {
    'project.open': ({ project }) => onDesk(context, (desk) => desk.openProject(project)),
    'project.close': ({ project }) => onDesk(context, (desk) => desk.closeProject(project)),
    'project.dispatch': ({ project, id, body }) =>
      onDesk(context, (desk) => desk.dispatch(project, id, body)),
    'project.undo': ({ project }) => onDesk(context, (desk) => desk.undo(project)),
    'project.redo': ({ project }) => onDesk(context, (desk) => desk.redo(project)),
  };
}
