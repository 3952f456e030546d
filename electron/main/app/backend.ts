import { randomUUID } from 'node:crypto';
import { type BrowserWindow, nativeTheme } from 'electron';
import type { EventName } from '../../../shared/ipc/channels';
import type { Events } from '../../../shared/ipc/contract';
import { DeskKeeper } from '../desk/desk-keeper';
import { userName } from '../desk/user-name';
import { readerInProcess } from '../import/worker/in-process';
import { appHandlers, firstProject } from '../ipc/app';
import { archiveHandlers } from '../ipc/archive';
import { backupHandlers } from '../ipc/backup';
import type { Context } from '../ipc/context';
import { diagnosticsHandlers } from '../ipc/diagnostics';
import { exportHandlers } from '../ipc/export';
import { handleAll } from '../ipc/handle';
import { importHandlers, offerFiles } from '../ipc/import';
import { keptFileHandlers } from '../ipc/kept-files';
import { libraryHandlers } from '../ipc/library';
import { projectHandlers } from '../ipc/project';
import { searchHandlers } from '../ipc/search';
import { templateHandlers } from '../ipc/templates';
import { windowHandlers } from '../ipc/window';
import { log } from '../log/log';
import { startUpdates } from '../update/start-updates';
import { menuWords, systemLanguage } from './language';
import { MenuKeeper } from './menu-keeper';
import { recentProjects } from './recent';

export interface BackendOptions {
  readonly userData: string;
  /** The language tag given with `--lang`. */
  readonly language: string | null;
  readonly window: () => BrowserWindow | null;
  /** Files that were given at the start. */
  readonly files: readonly string[];
}

/** What stands behind the window. It is a module of its own, loaded while the window is on its way. */
export interface Backend {
  /** Takes files that came from outside: from another start of the app, or from the system. */
  readonly offer: (files: readonly string[]) => Promise<void>;
  /** The window is gone: files wait until the next one asks for them. */
  readonly keepFiles: () => void;
  /** Stores everything and lets go of the library. */
  readonly close: () => Promise<void>;
}

/** Answers the window's requests from now on. */
export function startBackend({ userData, language, window, files }: BackendOptions): Backend {
  const system = systemLanguage(language);
  const desks = new DeskKeeper({
    userData,
    author: userName(),
    surroundings: { now: Date.now, newId: randomUUID, owner: `Presser (${userName()})` },
    reader: readerInProcess({ seconds: 60, megabytes: 1024 }),
  });
  let waiting: readonly string[] | null = files;

  const send = <N extends EventName>(event: N, payload: Events[N]): void => {
    window()?.webContents.send(event, payload);
  };
  const words: Context['words'] = (settings) => menuWords(settings, system);
  let spoken = menuWords({ language: 'system' }, system);
  const menu = new MenuKeeper({
    onAction: (action) => send('menu.chosen', action),
    onProject: (project) => send('menu.project', project),
    onUpdate: () => void updates?.onDemand(),
  });
  // The library and the first project are read while the window is on its way; what goes wrong with
  // them is said when the window asks for them.
  const prepared = desks
    .open()
    .then(async (desk) => {
      if (desk.ok) await firstProject(desk.value, { words }, files.length > 0);
    })
    .catch((error: unknown) => log.failed('first project not prepared', error));
  const context: Context = {
    desk: (opening) => desks.open(opening),
    prepared: () => prepared,
    window: () => {
      const open = window();
      if (!open) throw new Error('There is no window.');
      return open;
    },
    system,
    words,
    showSettings: (settings) => {
      nativeTheme.themeSource = settings.theme;
      spoken = words(settings);
      menu.show({ words: spoken });
    },
    showProjects: (cards) => menu.show({ recent: recentProjects(cards) }),
    takeFiles: () => {
      const taken = waiting ?? [];
      waiting = null;
      return taken;
    },
    send,
  };
  const updates = startUpdates({ words: () => spoken, show: (update) => menu.show({ update }) });
  handleAll({
    ...appHandlers(context),
    ...diagnosticsHandlers(context),
    ...libraryHandlers(context),
    ...projectHandlers(context),
    ...backupHandlers(context),
    ...archiveHandlers(context),
    ...importHandlers(context),
    ...keptFileHandlers(context),
    ...exportHandlers(context),
    ...searchHandlers(context),
    ...templateHandlers(context),
    ...windowHandlers(context),
  });

  return {
    keepFiles: () => {
      waiting ??= [];
    },
    offer: async (more) => {
      if (waiting !== null) {
        waiting = [...waiting, ...more];
        return;
      }
      const desk = await desks.open();
      if (desk.ok) await offerFiles(desk.value, { send }, more);
      else send('problem', desk.error);
    },
    close: async () => {
      await prepared;
      await desks.close();
    },
  };
}
