import { dialog } from 'electron';
import { fail } from '../../../shared/result/problem';
import { ok } from '../../../shared/result/result';
import { writeExport } from '../export/write-export';
import type { Handlers } from './answer';
import { type Context, onDesk } from './context';
import { suggestedFileName } from './suggested-file-name';

/** Saving what is exported in a file that the person chooses. */
export function exportHandlers(context: Context): Pick<Handlers, 'export.save'> {
  return {
    'export.save': ({ project, options }) =>
      onDesk<string | null>(context, async (desk) => {
        const read = await desk.read(project);
        if (!read.ok) return read;
        const briefing = read.value.project.briefings.find(({ id }) => id === options.briefing);
        if (!briefing) return fail('export.nothing');
        // The Markdown libraries are loaded at the first export, not at the start.
        const { exportMarkdown } = await import('../../../shared/export/export-markdown');
        const markdown = exportMarkdown({ ...read.value, options });
        if (!markdown.ok) return markdown;
        const words = context.words(desk.settings);
        const { filePath } = await dialog.showSaveDialog(context.window(), {
          title: words.saveMarkdown,
          defaultPath: suggestedFileName(briefing.title, options.template),
          filters: [{ name: words.markdownFiles, extensions: ['md'] }],
          // Without the second, GTK puts a new file over an old one and does not ask.
          properties: ['createDirectory', 'showOverwriteConfirmation'],
        });
        return filePath ? writeExport(filePath, markdown.value) : ok(null);
      }),
  };
}
