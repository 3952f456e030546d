import type { Start } from '../../../shared/ipc/contract';
import type { Problem } from '../../../shared/result/problem';
import { ok, type Result } from '../../../shared/result/result';
import type { Desk } from '../desk/desk';
import type { Handlers } from './answer';
import { type Context, onDesk } from './context';
import { offerFiles } from './import';

/** The state to begin with, and the settings. */
export function appHandlers(context: Context): Pick<Handlers, 'app.start' | 'settings.change'> {
  return {
    'app.start': (opening) => onDesk(context, (desk) => begin(desk, context), opening),
    'settings.change': (change) =>
      onDesk(context, async (desk) => {
        const given = Object.entries(change).filter(([, value]) => value !== undefined);
        const settings = await desk.changeSettings(Object.fromEntries(given));
        if (settings.ok) context.showSettings(settings.value);
        return settings;
      }),
  };
}

async function begin(desk: Desk, context: Context): Promise<Result<Start, Problem>> {
  const { settings } = desk;
  context.showSettings(settings);
  await context.prepared();
  const files = context.takeFiles();
  const project = desk.lastOpened;
  const opened = await firstProject(desk, context, files.length > 0);
  if (!opened.ok && project === null) context.send('problem', opened.error);
  // They may take their time: the window does not wait for them.
  void offerFiles(desk, context, files);
  return ok({
    settings,
    systemLanguage: context.system,
    projects: desk.cards,
    sample: desk.sample,
    isLibraryRecovered: desk.isLibraryRecovered,
    conflictedCopies: desk.conflictedCopies,
    open: opened.ok ? opened.value : null,
    unopened: opened.ok || project === null ? null : { project, problem: opened.error },
  });
}

/**
 * Opens the project to begin with: the last one, or, for those who come for the first time and bring
 * nothing of their own, the sample. Doing it again gives the same project.
 */
export function firstProject(desk: Desk, { words }: Pick<Context, 'words'>, bringsFiles: boolean) {
  const isNew = desk.isFirstStart && desk.cards.length === 0;
  return isNew && !bringsFiles ? desk.openSample(words(desk.settings).sampleTitle) : desk.openLast();
}
