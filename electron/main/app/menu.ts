import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import { ACTIONS, type ActionId } from '../../../shared/actions/table';
import type { ProjectCard } from '../../../shared/ipc/contract';
import { fill } from '../../../shared/messages/fill';
import type { UpdateState } from '../update/updates';
import type { MenuWords } from './language';

type Item = MenuItemConstructorOptions;

/** What the menu offers beyond the actions of the table, and who hears what is chosen. */
export interface MenuOptions {
  readonly words: MenuWords;
  readonly recent: readonly Pick<ProjectCard, 'id' | 'title'>[];
  readonly onAction: (action: ActionId) => void;
  readonly onProject: (project: string) => void;
  /** How far the next version is; null where no feed would know. */
  readonly update: UpdateState | null;
  readonly onUpdate: () => void;
}

const LINE: Item = { type: 'separator' };

/** Shows the application menu. What acts on the window stands in the table of actions, with its shortcut. */
export function showMenu(options: MenuOptions): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(options, process.platform === 'darwin')));
}

function menuTemplate(options: MenuOptions, isMac: boolean): Item[] {
  const { words, onAction } = options;
  const act = (id: ActionId, label = words.actions[id]): Item => {
    const keys = ACTIONS[id].heard === 'window' ? ACTIONS[id].keys?.[0] : undefined;
    return {
      label,
      ...(keys !== undefined && { accelerator: acceleratorOf(keys) }),
      // A letter of its own is typed in text fields: the menu only shows it.
      ...(keys !== undefined && !keys.includes('+') && { registerAccelerator: false }),
      click: () => onAction(id),
    };
  };
  const named = (label: string): string => fill(label, { app: app.name });
  const about: Item = { role: 'about', label: named(words.about) };
  const file: Item = {
    label: words.file,
    submenu: [
      act('project.new'),
      act('briefing.import'),
      act('folder.import'),
      { label: words.openRecent, submenu: recentItems(options) },
      LINE,
      act('project.leave'),
      act('project.history'),
      act('project.backups'),
      LINE,
      act('project.export'),
      act('project.file'),
      act('project.print'),
      LINE,
      ...(isMac
        ? [{ role: 'close', label: words.close } as const]
        : [act('settings'), LINE, { role: 'quit', label: named(words.quit) } as const]),
    ],
  };
  const edit: Item = {
    label: words.edit,
    submenu: [
      // Not the roles: these two are the project's. In a text field the window hands them on to it.
      act('undo'),
      act('redo'),
      LINE,
      { role: 'cut', label: words.cut },
      { role: 'copy', label: words.copy },
      { role: 'paste', label: words.paste },
      { role: 'selectAll', label: words.selectAll },
      LINE,
      act('transcript.correct'),
      act('turn.edit'),
      act('speakers.edit'),
      LINE,
      act('find.open'),
      act('find.next'),
      act('find.previous'),
      act('search.open'),
    ],
  };
  const view: Item = {
    label: words.view,
    submenu: [
      act('palette'),
      LINE,
      act('tab.quotes'),
      act('tab.figures'),
      act('tab.notes'),
      act('tab.cleanup'),
      LINE,
      act('desk.toggle'),
      LINE,
      act('view.invisibles'),
      LINE,
      act('pane.outline'),
      act('pane.inspector'),
      LINE,
      act('zoom.reset'),
      act('zoom.in'),
      act('zoom.out'),
      LINE,
      { role: 'togglefullscreen', label: words.fullScreen },
      ...(app.isPackaged ? [] : [{ role: 'toggleDevTools', label: words.developerTools } as const]),
    ],
  };
  const help: Item = {
    role: 'help',
    label: words.help,
    submenu: [
      act('shortcuts'),
      act('project.sample'),
      LINE,
      act('diagnostics'),
      ...updateItems(options),
      ...(isMac ? [] : [LINE, about]),
    ],
  };
  if (!isMac) return [file, edit, view, help];
  const appMenu: Item = {
    label: app.name,
    submenu: [
      about,
      LINE,
      act('settings'),
      LINE,
      { role: 'services', label: words.services },
      LINE,
      { role: 'hide', label: named(words.hide) },
      { role: 'hideOthers', label: words.hideOthers },
      { role: 'unhide', label: words.unhide },
      LINE,
      { role: 'quit', label: named(words.quit) },
    ],
  };
  const window: Item = {
    role: 'windowMenu',
    label: words.window,
    submenu: [
      { role: 'minimize', label: words.minimize },
      { role: 'zoom', label: words.zoom },
      LINE,
      { role: 'front', label: words.front },
    ],
  };
  return [appMenu, file, edit, view, window, help];
}

function updateItems({ words, update, onUpdate }: MenuOptions): Item[] {
  if (update === null) return [];
  const label = {
    unknown: words.checkForUpdates,
    asking: words.askingFeed,
    offered: words.updateTo,
    fetching: words.fetchingUpdate,
    ready: words.updateWaits,
  }[update.is];
  return [
    LINE,
    {
      id: 'update',
      label: 'version' in update ? fill(label, { version: update.version }) : label,
      enabled: update.is !== 'asking' && update.is !== 'fetching',
      click: onUpdate,
    },
  ];
}

function recentItems({ words, recent, onProject }: MenuOptions): Item[] {
  if (recent.length === 0) return [{ label: words.noRecent, enabled: false }];
  // `&` would underline the letter after it.
  return recent.map(({ id, title }) => ({
    label: title.replaceAll('&', '&&'),
    click: () => onProject(id),
  }));
}

/** A shortcut of the table as Electron writes it. */
function acceleratorOf(keys: string): string {
  return keys.replace('Mod', 'CmdOrCtrl').replace(/Arrow(?=\w+$)/, '');
}
