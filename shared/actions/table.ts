/*
 * Everything that a person can tell the app to do, once. The command palette, the shortcuts sheet, the
 * application menu and the window's key listener all read this table; the words are in
 * `shared/messages/<language>/actions.ts`, by id. What an action does is given where it is done, with
 * `useAction(id, run)` (renderer/src/actions); while nobody gives it, the action is not offered.
 */

/** The groups of the palette and of the shortcuts sheet, in their order. */
export const ACTION_GROUPS = ['marking', 'text', 'going', 'finding', 'checking', 'project', 'view'] as const;
export type ActionGroup = (typeof ACTION_GROUPS)[number];

export interface ActionEntry {
  readonly group: ActionGroup;
  /**
   * Shortcuts, the one that is shown first. Parts are joined with `+`: `Mod` is Command on a Mac and Ctrl
   * elsewhere; `Plus` stands for the sign itself.
   */
  readonly keys?: readonly [string, ...string[]];
  /**
   * Who hears the keys: the window's listener (`useActionKeys`), wherever the focus is; or, for keys that are
   * letters of their own accord, the transcript's plugins or the queue of the check desk. Behind a dialog, none does.
   */
  readonly heard: 'window' | 'transcript' | 'queue';
  /** Whether a text field keeps the keys for itself, as it does with undo. */
  readonly yieldsToFields?: true;
  /** Whether it can be done while a dialog is open: it changes nothing that lies behind. */
  readonly inDialogs?: true;
}

const TABLE = {
  'mark.quote': { group: 'marking', keys: ['Q'], heard: 'transcript' },
  'mark.figure': { group: 'marking', keys: ['F'], heard: 'transcript' },
  'mark.claim': { group: 'marking', keys: ['L'], heard: 'transcript' },
  'mark.note': { group: 'marking', keys: ['N'], heard: 'transcript' },
  'select.grow': { group: 'marking', keys: ['S'], heard: 'transcript' },
  'select.shrink': { group: 'marking', keys: ['Shift+S'], heard: 'transcript' },
  'mark.leave-out': { group: 'marking', keys: ['X'], heard: 'transcript' },
  'mark.hold': { group: 'marking', keys: ['E'], heard: 'transcript' },
  'mark.move': { group: 'marking', keys: ['ArrowLeft', 'ArrowRight'], heard: 'transcript' },
  'mark.move-end': {
    group: 'marking',
    keys: ['Shift+ArrowLeft', 'Shift+ArrowRight'],
    heard: 'transcript',
  },
  'mark.move-start': { group: 'marking', keys: ['Shift+ArrowUp', 'Shift+ArrowDown'], heard: 'transcript' },
  'quote.tag': { group: 'marking', keys: ['1', '9'], heard: 'transcript' },
  'mark.open': { group: 'marking', keys: ['Enter'], heard: 'transcript' },
  'mark.copy': { group: 'marking', keys: ['C'], heard: 'transcript' },
  'mark.leave': { group: 'marking', keys: ['Escape'], heard: 'transcript' },

  undo: { group: 'text', keys: ['Mod+Z'], heard: 'window', yieldsToFields: true },
  redo: { group: 'text', keys: ['Mod+Shift+Z', 'Mod+Y'], heard: 'window', yieldsToFields: true },
  'transcript.correct': { group: 'text', keys: ['Mod+Shift+E'], heard: 'window' },
  'correction.take-back': { group: 'text', keys: ['Mod+Shift+Backspace'], heard: 'window' },
  'turn.edit': { group: 'text', keys: ['Mod+Shift+T'], heard: 'window' },
  'speakers.edit': { group: 'text', heard: 'window' },

  'turn.next': { group: 'going', keys: ['J'], heard: 'transcript' },
  'turn.previous': { group: 'going', keys: ['K'], heard: 'transcript' },
  'mark.next': { group: 'going', keys: ['M'], heard: 'transcript' },
  'mark.previous': { group: 'going', keys: ['Shift+M'], heard: 'transcript' },
  'transcript.focus': { group: 'going', heard: 'window' },

  palette: { group: 'finding', keys: ['Mod+K'], heard: 'window' },
  'find.open': { group: 'finding', keys: ['Mod+F'], heard: 'window' },
  'find.next': { group: 'finding', keys: ['Mod+G', 'F3'], heard: 'window' },
  'find.previous': { group: 'finding', keys: ['Mod+Shift+G', 'Shift+F3'], heard: 'window' },
  'search.open': { group: 'finding', keys: ['Mod+Shift+F'], heard: 'window' },

  'desk.toggle': { group: 'checking', keys: ['Mod+Shift+D'], heard: 'window' },
  'figure.next': { group: 'checking', keys: ['Alt+ArrowDown'], heard: 'window' },
  'figure.previous': { group: 'checking', keys: ['Alt+ArrowUp'], heard: 'window' },
  'queue.next': { group: 'checking', keys: ['J', 'ArrowDown'], heard: 'queue' },
  'queue.previous': { group: 'checking', keys: ['K', 'ArrowUp'], heard: 'queue' },
  'queue.verified': { group: 'checking', keys: ['V'], heard: 'queue' },
  'queue.imprecise': { group: 'checking', keys: ['I'], heard: 'queue' },
  'queue.wrong': { group: 'checking', keys: ['W'], heard: 'queue' },
  'queue.disputed': { group: 'checking', keys: ['D'], heard: 'queue' },
  'queue.unverifiable': { group: 'checking', keys: ['U'], heard: 'queue' },
  'queue.source': { group: 'checking', keys: ['S'], heard: 'queue' },
  'queue.note': { group: 'checking', keys: ['N'], heard: 'queue' },
  'queue.open': { group: 'checking', keys: ['Enter'], heard: 'queue' },
  'queue.record': { group: 'checking', keys: ['Mod+Enter'], heard: 'queue' },
  'queue.confirm': { group: 'checking', keys: ['C'], heard: 'queue' },
  'queue.accept': { group: 'checking', keys: ['A'], heard: 'queue' },
  'queue.dismiss': { group: 'checking', keys: ['X'], heard: 'queue' },
  'queue.assign': { group: 'checking', keys: ['T'], heard: 'queue' },
  'queue.reading': { group: 'checking', keys: ['E'], heard: 'queue' },
  'queue.weight': { group: 'checking', keys: ['L'], heard: 'queue' },
  'queue.go': { group: 'checking', keys: ['G'], heard: 'queue' },
  'queue.filter': { group: 'checking', keys: ['F'], heard: 'queue' },
  'queue.pick': { group: 'checking', keys: ['Space'], heard: 'queue' },
  'queue.pick-all': { group: 'checking', keys: ['Mod+A'], heard: 'queue' },
  'queue.list': { group: 'checking', keys: ['Escape'], heard: 'queue' },

  'project.new': { group: 'project', keys: ['Mod+N'], heard: 'window' },
  'briefing.import': { group: 'project', keys: ['Mod+O'], heard: 'window' },
  'folder.import': { group: 'project', heard: 'window' },
  'briefing.page': { group: 'project', heard: 'window' },
  'briefing.remove': { group: 'project', heard: 'window' },
  'project.sample': { group: 'project', heard: 'window' },
  'project.export': { group: 'project', keys: ['Mod+E'], heard: 'window' },
  'project.print': { group: 'project', keys: ['Mod+P'], heard: 'window' },
  'project.history': { group: 'project', heard: 'window' },
  'project.backups': { group: 'project', heard: 'window' },
  'project.file': { group: 'project', heard: 'window' },
  'project.leave': { group: 'project', keys: ['Mod+Shift+L'], heard: 'window' },

  'tab.quotes': { group: 'view', keys: ['Mod+1'], heard: 'window' },
  'tab.figures': { group: 'view', keys: ['Mod+2'], heard: 'window' },
  'tab.notes': { group: 'view', keys: ['Mod+3'], heard: 'window' },
  'tab.cleanup': { group: 'view', keys: ['Mod+4'], heard: 'window' },
  'view.invisibles': { group: 'view', keys: ['Mod+Shift+H'], heard: 'window' },
  'pane.outline': { group: 'view', keys: ['Mod+B'], heard: 'window' },
  'pane.inspector': { group: 'view', keys: ['Mod+Shift+B'], heard: 'window' },
  'zoom.in': { group: 'view', keys: ['Mod+Plus', 'Mod+='], heard: 'window', inDialogs: true },
  'zoom.out': { group: 'view', keys: ['Mod+-'], heard: 'window', inDialogs: true },
  'zoom.reset': { group: 'view', keys: ['Mod+0'], heard: 'window', inDialogs: true },
  settings: { group: 'view', keys: ['Mod+,'], heard: 'window' },
  shortcuts: { group: 'view', keys: ['?'], heard: 'window' },
  diagnostics: { group: 'view', heard: 'window' },
} as const satisfies Readonly<Record<string, ActionEntry>>;

/** Names an action. */
export type ActionId = keyof typeof TABLE;

export const ACTIONS: Readonly<Record<ActionId, ActionEntry>> = TABLE;
/** All actions, in the order of the table. */
export const ACTION_IDS = Object.keys(TABLE) as readonly ActionId[];
