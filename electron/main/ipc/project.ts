import { dialog } from 'electron';
import type { OpenProject } from '../../../shared/ipc/contract';
import { ok } from '../../../shared/result/result';
import type { Handlers } from './answer';
import { type Context, onDesk } from './context';

type ProjectRequests =
  | 'project.open'
  | 'project.close'
  | 'project.dispatch'
  | 'project.undo'
  | 'project.redo'
  | 'project.history'
  | 'project.supplySource';

/** A project that is open, and its changes. */
export function projectHandlers(context: Context): Pick<Handlers, ProjectRequests> {
  return {
    'project.open': ({ project, way }) => onDesk(context, (desk) => desk.openProject(project, way)),
    'project.close': ({ project }) => onDesk(context, (desk) => desk.closeProject(project)),
    'project.dispatch': ({ project, id, body }) =>
      onDesk(context, (desk) => desk.dispatch(project, id, body)),
    'project.undo': ({ project }) => onDesk(context, (desk) => desk.undo(project)),
    'project.redo': ({ project }) => onDesk(context, (desk) => desk.redo(project)),
    'project.history': ({ project, before }) =>
      onDesk(context, async (desk) => desk.history(project, before)),
    'project.supplySource': ({ project }) =>
      onDesk<OpenProject | null>(context, async (desk) => {
        const { chooseSource } = context.words(desk.settings);
        const { filePaths } = await dialog.showOpenDialog(context.window(), {
          title: chooseSource,
          properties: ['openFile'],
        });
        const [path] = filePaths;
        return path === undefined ? ok(null) : desk.supplySource(project, path);
      }),
  };
}
