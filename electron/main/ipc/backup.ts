import type { Handlers } from './answer';
import { type Context, onDesk } from './context';

/** The backups of a project, and what can be made of one. */
export function backupHandlers(context: Context): Pick<Handlers, 'backup.list' | 'backup.restore'> {
  return {
    'backup.list': ({ project }) => onDesk(context, (desk) => desk.backups.list(project)),
    'backup.restore': ({ project, backup, as }) =>
      onDesk(context, async (desk) => {
        if (as === 'copy') {
          const copy = await desk.backups.copy(project, backup);
          return copy.ok ? desk.openProject(copy.value, 'write') : copy;
        }
        const restored = await desk.backups.restore(project, backup);
        return restored.ok ? desk.openProject(project, 'write') : restored;
      }),
  };
}
