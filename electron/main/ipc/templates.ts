import { dialog } from 'electron';
import type { OwnTemplate } from '../../../shared/export/liquid/own-template';
import { ok } from '../../../shared/result/result';
import type { Handlers } from './answer';
import { type Context, onDesk } from './context';
import { plainFileName } from './suggested-file-name';

type Requests =
  | 'template.list'
  | 'template.save'
  | 'template.delete'
  | 'template.restore'
  | 'template.import'
  | 'template.export';

/** The templates of the library. */
export function templateHandlers(context: Context): Pick<Handlers, Requests> {
  return {
    'template.list': () => onDesk(context, (desk) => desk.templates.list()),
    'template.save': ({ id, ...file }) => onDesk(context, (desk) => desk.templates.save(id, file)),
    'template.delete': ({ id }) => onDesk(context, (desk) => desk.templates.delete(id)),
    'template.restore': ({ id }) => onDesk(context, (desk) => desk.templates.restore(id)),
    'template.import': () =>
      onDesk<OwnTemplate | null>(context, async (desk) => {
        const words = context.words(desk.settings);
        const { filePaths } = await dialog.showOpenDialog(context.window(), {
          title: words.chooseTemplate,
          filters: [{ name: words.templateFiles, extensions: ['liquid'] }],
          properties: ['openFile'],
        });
        const [path] = filePaths;
        return path === undefined ? ok(null) : desk.templates.importFile(path);
      }),
    'template.export': ({ id }) =>
      onDesk<string | null>(context, async (desk) => {
        const template = await desk.templates.find(id);
        if (!template.ok) return template;
        const words = context.words(desk.settings);
        const { filePath } = await dialog.showSaveDialog(context.window(), {
          title: words.saveTemplate,
          defaultPath: `${plainFileName(template.value.name)}.liquid`,
          filters: [{ name: words.templateFiles, extensions: ['liquid'] }],
          // Without the second, GTK puts a new file over an old one and does not ask.
          properties: ['createDirectory', 'showOverwriteConfirmation'],
        });
        return filePath ? desk.templates.exportFile(id, filePath) : ok(null);
      }),
  };
}
