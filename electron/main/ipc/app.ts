import { ok } from '../../../shared/result/result';
import type { Desk } from '../desk/desk';
import type { Handlers } from './answer';
import { type Context, onDesk } from './context';

/** The state to begin with, and the settings. */
export function appHandlers(context: Context): Pick<Handlers, 'app.start' | 'settings.change'> {
  return {
    'app.start': () =>
      onDesk(context, async (desk) => {
        const { settings } = desk;
        context.showSettings(settings);
        await context.prepared();
        const files = context.takeFiles();
        const opened = await firstProject(desk, context, files.length > 0);
        if (!opened.ok) context.send('problem', opened.error);
        const offered = await desk.readFiles(files);
        return ok({
          settings,
          systemLanguage: context.system,
          projects: desk.cards,
          open: opened.ok ? opened.value : null,
          offered,
        });
      }),

    'settings.change': (change) =>
      onDesk(context, async (desk) => {
        const given = Object.entries(change).filter(([, value]) => value !== undefined);
        const settings = await desk.changeSettings(Object.fromEntries(given));
        if (settings.ok) context.showSettings(settings.value);
        return settings;
      }),
  };
}

/**
 * Opens the project to begin with: the last one, or, for those who come for the first time and bring
 * nothing of their own, the sample. Doing it again gives the same project.
 */
export function firstProject(desk: Desk, { words }: Pick<Context, 'words'>, bringsFiles: boolean) {
  const isNew = desk.isFirstStart && desk.cards.length === 0;
  return isNew && !bringsFiles ? desk.openSample(words(desk.settings).sampleTitle) : desk.openLast();
}
