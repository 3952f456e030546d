import { dialog } from 'electron';
import type { ReadFiles } from '../../../shared/ipc/contract';
import { ok } from '../../../shared/result/result';
import type { Desk } from '../desk/desk';
import type { Handlers } from './answer';
import { type Context, onDesk } from './context';

/** Of files to choose; what they are is told by their content. */
const EXTENSIONS = 'txt md markdown html htm docx pdf srt vtt odt rtf presser'.split(' ');

/** Reads files that came from outside and hands them to the window. */
export async function offerFiles(
  desk: Desk,
  context: Pick<Context, 'send'>,
  files: readonly string[],
): Promise<void> {
  if (files.length > 0) context.send('import.offered', await readFiles(desk, context, files));
}

/** Reads files, and tells the window how far it is. */
function readFiles(
  desk: Desk,
  { send }: Pick<Context, 'send'>,
  paths: readonly string[],
): Promise<ReadFiles> {
  return desk.imports.readFiles(paths, (progress) => send('import.progress', progress));
}

/** Files and pasted text, from reading them to storing them. */
export function importHandlers(
  context: Context,
): Pick<
  Handlers,
  | 'import.choose'
  | 'import.files'
  | 'import.text'
  | 'import.reread'
  | 'import.cancel'
  | 'import.commit'
  | 'import.discard'
> {
  return {
    'import.choose': ({ what }) =>
      onDesk(context, async (desk) => {
        const { chooseFiles, chooseFolder, briefingFiles, allFiles } = context.words(desk.settings);
        const { filePaths } = await dialog.showOpenDialog(
          context.window(),
          what === 'folder'
            ? { title: chooseFolder, properties: ['openDirectory'] }
            : {
                title: chooseFiles,
                properties: ['openFile', 'multiSelections'],
                filters: [
                  { name: briefingFiles, extensions: EXTENSIONS },
                  { name: allFiles, extensions: ['*'] },
                ],
              },
        );
        return ok(await readFiles(desk, context, filePaths));
      }),
    'import.files': ({ paths }) => onDesk(context, async (desk) => ok(await readFiles(desk, context, paths))),
    'import.text': ({ text, html }) => onDesk(context, (desk) => desk.imports.readText(text, html)),
    'import.reread': ({ draft, encoding }) => onDesk(context, (desk) => desk.imports.reread(draft, encoding)),
    'import.cancel': () =>
      onDesk(context, async (desk) => {
        desk.imports.cancel();
        return ok(null);
      }),
    'import.commit': ({ draft, project, decisions, relation }) =>
      onDesk(context, (desk) => desk.commit(draft, project, decisions, { relation })),
    'import.discard': ({ draft }) =>
      onDesk(context, async (desk) => {
        desk.imports.drafts.discard(draft);
        return ok(null);
      }),
  };
}
