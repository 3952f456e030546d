import { app, shell } from 'electron';
import type { ProjectCard } from '../../../shared/ipc/contract';
import type { Problem } from '../../../shared/result/problem';
import { ok, type Result } from '../../../shared/result/result';
import type { Desk } from '../desk/desk';
import { libraryFile } from '../store/folders';
import type { Handlers } from './answer';
import { type Context, onDesk } from './context';

type LibraryRequests =
  | 'library.list'
  | 'library.showFolder'
  | 'project.create'
  | 'project.openSample'
  | 'project.rename'
  | 'project.duplicate'
  | 'project.archive'
  | 'project.trash'
  | 'project.restore'
  | 'project.delete'
  | 'project.showFolder';

/** The list of projects, new ones, and where they are filed. */
export function libraryHandlers(context: Context): Pick<Handlers, LibraryRequests> {
  const file = (body: (desk: Desk) => Promise<Result<null, Problem>>) =>
    onDesk<readonly ProjectCard[]>(context, async (desk) => {
      const filed = await body(desk);
      return filed.ok ? ok(desk.cards) : filed;
    });
  return {
    'library.list': () => onDesk(context, async (desk) => ok(desk.cards)),
    // Without the desk: it is asked for where there is no library to work with.
    'library.showFolder': async () => {
      shell.showItemInFolder(libraryFile(app.getPath('userData')));
      return ok(null);
    },
    'project.create': ({ title }) => onDesk(context, (desk) => desk.createProject(title)),
    'project.openSample': () =>
      onDesk(context, (desk) => desk.openSample(context.words(desk.settings).sampleTitle)),
    'project.rename': ({ project, title }) => file((desk) => desk.filing.rename(project, title)),
    'project.duplicate': ({ project, title }) => file((desk) => desk.filing.duplicate(project, title)),
    'project.archive': ({ project, archived }) => file((desk) => desk.filing.archive(project, archived)),
    'project.trash': ({ project }) => file((desk) => desk.filing.trash(project)),
    'project.restore': ({ project }) => file((desk) => desk.filing.restore(project)),
    'project.delete': ({ project }) => file((desk) => desk.filing.delete(project)),
    'project.showFolder': ({ project }) =>
      onDesk<null>(context, async (desk) => {
        const folder = await desk.filing.folderOf(project);
        if (!folder.ok) return folder;
        shell.showItemInFolder(folder.value);
        return ok(null);
      }),
  };
}
