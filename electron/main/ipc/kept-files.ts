import { dialog, shell } from 'electron';
import type { KeptFile } from '../../../shared/project/records';
import { fail } from '../../../shared/result/problem';
import { ok } from '../../../shared/result/result';
import type { Handlers } from './answer';
import { type Context, onDesk } from './context';

type Requests = 'keptFile.choose' | 'keptFile.attach' | 'keptFile.open' | 'keptFile.save' | 'address.open';

/** What checks rest on: files that are kept with the project, and addresses. */
export function keptFileHandlers(context: Context): Pick<Handlers, Requests> {
  return {
    'keptFile.choose': ({ project }) =>
      onDesk<KeptFile | null>(context, async (desk) => {
        const { filePaths } = await dialog.showOpenDialog(context.window(), {
          title: context.words(desk.settings).chooseKept,
          properties: ['openFile'],
        });
        const [path] = filePaths;
        return path === undefined ? ok(null) : desk.keptFiles.add(project, path);
      }),
    'keptFile.attach': ({ project, path }) => onDesk(context, (desk) => desk.keptFiles.add(project, path)),
    'keptFile.open': ({ project, sha256 }) =>
      onDesk<null>(context, async (desk) => {
        const copy = await desk.keptFiles.copyAside(project, sha256);
        if (!copy.ok) return copy;
        const reason = await shell.openPath(copy.value.path);
        return reason === '' ? ok(null) : fail('file.not-opened', { name: copy.value.name, reason });
      }),
    'keptFile.save': ({ project, sha256 }) =>
      onDesk<string | null>(context, async (desk) => {
        const name = desk.keptFiles.nameOf(project, sha256);
        if (!name.ok) return name;
        const { filePath } = await dialog.showSaveDialog(context.window(), {
          title: context.words(desk.settings).saveCopy,
          defaultPath: name.value,
          // Without the second, GTK puts a new file over an old one and does not ask.
          properties: ['createDirectory', 'showOverwriteConfirmation'],
        });
        return filePath ? desk.keptFiles.saveCopy(project, sha256, filePath) : ok(null);
      }),
    'address.open': ({ address }) =>
      onDesk<boolean>(context, async (desk) => {
        const { openAddress, open, cancel } = context.words(desk.settings);
        // As the browser will read it: what only looks like another host shows here.
        const { href } = new URL(address);
        const { response } = await dialog.showMessageBox(context.window(), {
          type: 'question',
          message: openAddress,
          detail: href,
          buttons: [open, cancel],
          defaultId: 0,
          cancelId: 1,
        });
        if (response !== 0) return ok(false);
        try {
          await shell.openExternal(href);
          return ok(true);
        } catch (error) {
          return fail('file.not-opened', { name: href, reason: String(error) });
        }
      }),
  };
}
