import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app, session } from 'electron';
import { log } from '../log/log';
import { mayFetchUpdate } from './may-fetch';
import type { Updater } from './updates';

/** The session that electron-updater makes for itself. */
const SESSION = 'electron-updater';

/** Whether whoever packed the app has named a feed (`PRESSER_UPDATE_FEED`). Without one nothing here is loaded. */
export function hasFeed(): boolean {
  return app.isPackaged && existsSync(join(process.resourcesPath, 'app-update.yml'));
}

/** The feed that the package names, over an encrypted connection only. */
export function feedUpdater(): Updater {
  let loading: ReturnType<typeof load> | undefined;
  const library = () => {
    loading ??= load();
    return loading;
  };
  return {
    newer: async () => {
      const found = await (await library()).checkForUpdates();
      return found?.isUpdateAvailable ? found.updateInfo.version : null;
    },
    fetch: async () => {
      await (await library()).downloadUpdate();
    },
  };
}

async function load() {
  session
    .fromPartition(SESSION, { cache: false })
    .webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayFetchUpdate(url) }));
  const { autoUpdater } = await import('electron-updater');
  autoUpdater.autoDownload = false;
  autoUpdater.autoInstallOnAppQuit = true;
  // It would write addresses and messages; `Updates` logs what failed.
  autoUpdater.logger = null;
  // What failed also rejects what was asked for; unheard, this would end the app.
  autoUpdater.on('error', () => log.warn('updater failed'));
  return autoUpdater;
}
