import { accessSync, constants, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { app, type BrowserWindow, crashReporter } from 'electron';
import { log } from '../log/log';
import { crashesFolder, defaultUserDataFolder, logsFolder } from '../store/folders';
import type { Backend } from './backend';
import { readCall } from './call';
import { lockPages, lockSession } from './lockdown';
import { declareScheme, serveScheme } from './protocol';
import { watchUncaught } from './uncaught';
import { openWindow } from './window';

/** What another start of the app hands over to this one. */
interface HandedOver {
  readonly files: readonly string[];
}

/** Runs the app. The window comes first; what stands behind it is loaded while it is on its way. */
export function start(): void {
  const call = readCall(process.argv, {
    isDefaultApp: process.defaultApp === true,
    workingFolder: process.cwd(),
  });
  const userData = call.userData ?? defaultUserDataFolder();
  try {
    mkdirSync(userData, { recursive: true });
    accessSync(userData, constants.W_OK);
  } catch (error) {
    void app.whenReady().then(async () => (await import('./refuse')).refuse(userData, error, call.language));
    return;
  }
  app.setPath('userData', userData);
  // Chromium's own files (caches, cookies) lie apart from the projects.
  app.setPath('sessionData', join(userData, 'session'));
  // What a crash leaves behind holds memory, and so transcripts: it stays here.
  app.setPath('crashDumps', crashesFolder(userData));
  crashReporter.start({ uploadToServer: false });
  if (!app.requestSingleInstanceLock({ files: call.files } satisfies HandedOver)) {
    app.quit();
    return;
  }

  declareScheme();
  lockPages();

  const files = [...call.files];
  let window: BrowserWindow | null = null;
  let backend: Promise<Backend> | null = null;

  const show = (): void => {
    window = openWindow(join(userData, 'window.json'));
    window.on('closed', () => {
      window = null;
      void backend?.then((ready) => ready.keepFiles());
    });
  };
  const offer = (more: readonly string[]): void => {
    if (backend === null) {
      files.push(...more);
      return;
    }
    // On a Mac the app goes on without a window.
    if (window === null) show();
    if (more.length > 0) void backend.then((ready) => ready.offer(more));
  };

  app.on('open-file', (event, path) => {
    event.preventDefault();
    offer([path]);
  });
  app.on('second-instance', (_event, _argv, workingFolder, handedOver) => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
    offer(filesOf(handedOver).map((file) => resolve(workingFolder, file)));
  });
  app.on('activate', () => {
    if (window === null && backend !== null) show();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  closeBeforeQuit(() => backend);
  watchUncaught((problem) => window?.webContents.send('problem', problem));

  void app.whenReady().then(async () => {
    const pageServed = serveScheme(join(__dirname, '../renderer'));
    lockSession();
    show();
    // This thread is also the browser's: loading the backend would hold up the page. So it comes after the
    // page's files, while the window reads its scripts, and before they can ask for anything.
    await pageServed;
    backend = import('./backend').then(({ startBackend }) =>
      startBackend({ userData, language: call.language, window: () => window, files }),
    );
    const { openLog } = await import('../log/open-log');
    openLog(logsFolder(userData), { echoes: !app.isPackaged });
    log.info('started', { version: app.getVersion(), electron: process.versions['electron'] ?? '' });
    await backend;
  });
}

/** Lets the store finish before the process ends. */
function closeBeforeQuit(backend: () => Promise<Backend> | null): void {
  let isClosed = false;
  app.on('will-quit', (event) => {
    const closing = backend();
    if (isClosed || closing === null) return;
    event.preventDefault();
    void closing
      .then((ready) => ready.close())
      .catch((error: unknown) => log.failed('not closed in order', error))
      .finally(() => {
        isClosed = true;
        // Not at once: where there was nothing to wait for, this still runs within the event, and
        // Electron hangs when it is asked to quit there.
        setImmediate(() => app.quit());
      });
  });
}

/** What came from another process is looked at before it is believed. */
function filesOf(handedOver: unknown): string[] {
  const files: unknown = (handedOver as HandedOver | null)?.files;
  return Array.isArray(files) ? files.filter((file) => typeof file === 'string') : [];
}
