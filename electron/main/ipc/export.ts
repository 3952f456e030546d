import { FILE_EXTENSIONS, FORMAT_NAMES } from '../../../shared/export/formats/formats';
import { fail } from '../../../shared/result/problem';
import { ok } from '../../../shared/result/result';
import type { Handlers } from './answer';
import { type Context, onDesk } from './context';
import { SavingExports } from './saving-exports';
import { suggestedFileName } from './suggested-file-name';

/** Saving what is exported in a file that the person chooses. */
export function exportHandlers(
  context: Context,
): Pick<Handlers, 'export.save' | 'export.cancel' | 'export.settle'> {
  const saving = new SavingExports(context);
  /** Stops the export that is being made. */
  let stop = new AbortController();
  const onProgress = (share: number): void => context.send('export.progress', share);
  return {
    'export.save': ({ project, format, options, own }) =>
      onDesk(context, async (desk) => {
        const read = await desk.read(project);
        if (!read.ok) return read;
        const briefing = read.value.project.briefings.find(({ id }) => id === options.briefing);
        if (!briefing) return fail('export.nothing');
        const template = own === null ? null : await desk.templates.find(own);
        if (template?.ok === false) return template;
        // The libraries of the formats are loaded at the first export, not at the start.
        const { makeInApp } = await import('../export/make-in-app');
        stop.abort();
        stop = new AbortController();
        const { signal } = stop;
        const input = { ...read.value, options, own: template?.value.text };
        const made = await makeInApp(format, input, { signal, onProgress });
        if (stop.signal === signal) context.send('export.progress', null);
        if (!made.ok) return made;
        if (made.value === null) return ok(null);
        const words = context.words(desk.settings);
        return saving.save(desk, {
          content: made.value,
          project,
          options: { ...options, own, format },
          title: words.saveExport,
          fileName: suggestedFileName(briefing.title, template?.value.name ?? options.template, format),
          filters: [{ name: FORMAT_NAMES[format], extensions: [FILE_EXTENSIONS[format]] }],
        });
      }),
    'export.cancel': async () => {
      stop.abort();
      return ok(null);
    },
    'export.settle': ({ waiting, way }) => onDesk(context, (desk) => saving.settle(desk, waiting, way)),
  };
}
