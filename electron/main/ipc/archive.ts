import { app, dialog } from 'electron';
import { ok } from '../../../shared/result/result';
import type { Handlers } from './answer';
import { type Context, onDesk } from './context';
import { plainFileName } from './suggested-file-name';

type ArchiveRequests =
  | 'archive.save'
  | 'arrival.keep'
  | 'arrival.compare'
  | 'arrival.merge'
  | 'arrival.discard';

/** Projects as one file: out of the library, and back into it. */
export function archiveHandlers(context: Context): Pick<Handlers, ArchiveRequests> {
  return {
    'archive.save': ({ project }) =>
      onDesk<string | null>(context, async (desk) => {
        const card = desk.cards.find(({ id }) => id === project);
        const words = context.words(desk.settings);
        const { filePath } = await dialog.showSaveDialog(context.window(), {
          title: words.saveProject,
          defaultPath: `${plainFileName(card?.title ?? '')}.presser`,
          filters: [{ name: words.projectFiles, extensions: ['presser'] }],
          // Without the second, GTK puts a new file over an old one and does not ask.
          properties: ['createDirectory', 'showOverwriteConfirmation'],
        });
        return filePath ? desk.packProject(project, filePath, app.getVersion()) : ok(null);
      }),
    'arrival.keep': ({ arrival, title }) =>
      onDesk(context, async (desk) => {
        const kept = await desk.arrivals.keep(arrival, title);
        return kept.ok ? desk.openProject(kept.value, 'write') : kept;
      }),
    'arrival.compare': ({ arrival }) => onDesk(context, (desk) => desk.arrivals.compare(arrival)),
    'arrival.merge': ({ arrival, choices }) =>
      onDesk(context, async (desk) => {
        const merged = await desk.arrivals.merge(arrival, new Map(Object.entries(choices)));
        return merged.ok ? desk.openProject(merged.value, 'write') : merged;
      }),
    'arrival.discard': ({ arrival }) =>
      onDesk(context, async (desk) => {
        await desk.arrivals.discard(arrival);
        return ok(null);
      }),
  };
}
