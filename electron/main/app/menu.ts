import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuEntry } from '../../../shared/ipc/contract';
import { fill } from '../../../shared/messages/fill';
import type { MenuWords } from './language';

type Item = MenuItemConstructorOptions;

/** Shows the application menu in a language; `choose` hears of the entries that act on the window. */
export function showMenu(words: MenuWords, choose: (entry: MenuEntry) => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(template(words, choose)));
}

function template(words: MenuWords, choose: (entry: MenuEntry) => void): Item[] {
  const isMac = process.platform === 'darwin';
  const act = (label: string, entry: MenuEntry, accelerator?: string): Item => ({
    label,
    ...(accelerator !== undefined && { accelerator }),
    click: () => choose(entry),
  });
  const named = (label: string) => fill(label, { app: app.name });
  const line: Item = { type: 'separator' };

  const appMenu: Item = {
    label: app.name,
    submenu: [
      { role: 'about', label: named(words.about) },
      line,
      { role: 'services', label: words.services },
      line,
      { role: 'hide', label: named(words.hide) },
      { role: 'hideOthers', label: words.hideOthers },
      { role: 'unhide', label: words.unhide },
      line,
      { role: 'quit', label: named(words.quit) },
    ],
  };
  const file: Item = {
    label: words.file,
    submenu: [
      act(words.newProject, 'new-project', 'CmdOrCtrl+N'),
      act(words.import, 'import', 'CmdOrCtrl+O'),
      act(words.export, 'export', 'CmdOrCtrl+E'),
      line,
      act(words.library, 'library', 'CmdOrCtrl+Shift+L'),
      line,
      isMac ? { role: 'close', label: words.close } : { role: 'quit', label: named(words.quit) },
    ],
  };
  const edit: Item = {
    label: words.edit,
    submenu: [
      // Not the roles: these two are the project's. In a text field the window hands them on to it.
      act(words.undo, 'undo', 'CmdOrCtrl+Z'),
      act(words.redo, 'redo', 'Shift+CmdOrCtrl+Z'),
      line,
      { role: 'cut', label: words.cut },
      { role: 'copy', label: words.copy },
      { role: 'paste', label: words.paste },
      { role: 'selectAll', label: words.selectAll },
    ],
  };
  const view: Item = {
    label: words.view,
    submenu: [
      act(words.quotes, 'quotes', 'CmdOrCtrl+1'),
      act(words.figures, 'figures', 'CmdOrCtrl+2'),
      act(words.notes, 'notes', 'CmdOrCtrl+3'),
      act(words.cleanup, 'cleanup', 'CmdOrCtrl+4'),
      line,
      { role: 'resetZoom', label: words.actualSize },
      { role: 'zoomIn', label: words.zoomIn },
      { role: 'zoomOut', label: words.zoomOut },
      line,
      { role: 'togglefullscreen', label: words.fullScreen },
      ...(app.isPackaged ? [] : [{ role: 'toggleDevTools', label: words.developerTools } as const]),
    ],
  };
  const window: Item = {
    role: 'windowMenu',
    label: words.window,
    submenu: [
      { role: 'minimize', label: words.minimize },
      { role: 'zoom', label: words.zoom },
      line,
      { role: 'front', label: words.front },
    ],
  };
  const help: Item = {
    role: 'help',
    label: words.help,
    submenu: [{ role: 'about', label: named(words.about) }],
  };
  return isMac ? [appMenu, file, edit, view, window] : [file, edit, view, help];
}
