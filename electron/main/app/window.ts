import { join } from 'node:path';
import { BrowserWindow, nativeTheme, screen } from 'electron';
import { log } from '../log/log';
import { START_ADDRESS } from './policy';
import { MINIMUM_SIZE, readWindowState, visibleBounds, writeWindowState } from './window-state';

/** The window's ground before the first frame, so that a dark window does not flash white. */
const GROUND = { light: '#fdfdfc', dark: '#15191b' } as const;
const FIRST_SIZE = { width: 1360, height: 860 } as const;

/** Opens the window where it was left, and shows it once it has something to show. */
export function openWindow(stateFile: string): BrowserWindow {
  const state = readWindowState(stateFile);
  nativeTheme.themeSource = state.theme;
  const screens = screen.getAllDisplays().map(({ workArea }) => workArea);
  const window = new BrowserWindow({
    ...(visibleBounds(state.bounds, screens) ?? FIRST_SIZE),
    minWidth: MINIMUM_SIZE.width,
    minHeight: MINIMUM_SIZE.height,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? GROUND.dark : GROUND.light,
    webPreferences: {
      preload: join(__dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // Chromium would fetch its dictionaries from the network.
      spellcheck: false,
      zoomFactor: state.zoom,
    },
  });
  window.once('ready-to-show', () => {
    if (state.isMaximized) window.maximize();
    if (state.isFullScreen) window.setFullScreen(true);
    window.show();
  });
  window.on('close', () => {
    writeWindowState(stateFile, {
      bounds: window.getNormalBounds(),
      isMaximized: window.isMaximized(),
      isFullScreen: window.isFullScreen(),
      theme: nativeTheme.themeSource,
      zoom: window.webContents.getZoomFactor(),
    });
  });
  // The main process has every change, so a page that crashed is made anew and nothing is lost.
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log.warn('page gone', { reason });
    if (reason !== 'clean-exit' && reason !== 'killed') window.reload();
  });
  // A load that fails shows in the window itself; the promise says nothing more.
  window.loadURL(START_ADDRESS).catch((error: unknown) => log.failed('page not loaded', error));
  return window;
}
