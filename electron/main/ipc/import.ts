import { dialog } from 'electron';
import { ok } from '../../../shared/result/result';
import type { Handlers } from './answer';
import { type Context, onDesk } from './context';

/** Files and pasted text, from reading them to storing them. */
export function importHandlers(
  context: Context,
): Pick<Handlers, 'import.choose' | 'import.files' | 'import.text' | 'import.commit' | 'import.discard'> {
  return {
    'import.choose': () =>
      onDesk(context, async (desk) => {
        const { chooseFiles, textFiles, allFiles } = context.words(desk.settings);
        const { filePaths } = await dialog.showOpenDialog(context.window(), {
          title: chooseFiles,
          properties: ['openFile', 'multiSelections'],
          filters: [
            { name: textFiles, extensions: ['txt', 'md', 'markdown', 'srt', 'vtt', 'presser'] },
            { name: allFiles, extensions: ['*'] },
          ],
        });
        return ok(await desk.readFiles(filePaths));
      }),
    'import.files': ({ paths }) => onDesk(context, async (desk) => ok(await desk.readFiles(paths))),
    'import.text': ({ text }) => onDesk(context, (desk) => desk.readText(text)),
    'import.commit': ({ draft, project, decisions, relation }) =>
      onDesk(context, (desk) => desk.commit(draft, project, decisions, { relation })),
    'import.discard': ({ draft }) =>
      onDesk(context, async (desk) => {
        desk.discardDraft(draft);
        return ok(null);
      }),
  };
}
