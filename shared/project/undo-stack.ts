import type { Command, CommandBody } from './commands';

/** A line of the history that undo needs: the command and the body that takes it back. */
export interface HistoryEntry {
  readonly command: Command;
  readonly inverse: CommandBody;
}

/** What can be undone and redone, newest last. Both hold the entries whose inverse is to be applied. */
export interface UndoStack {
  readonly undo: readonly HistoryEntry[];
  readonly redo: readonly HistoryEntry[];
}

export const EMPTY_UNDO_STACK: UndoStack = { undo: [], redo: [] };

/**
 * The stack after one more command. A new change clears what could be redone; an undo moves the newest
 * entry over, so that its own inverse redoes it, and a redo moves it back.
 */
export function pushHistory(stack: UndoStack, entry: HistoryEntry): UndoStack {
  switch (entry.command.reverses?.as) {
    case 'undo':
      return { undo: stack.undo.slice(0, -1), redo: [...stack.redo, entry] };
    case 'redo':
      return { undo: [...stack.undo, entry], redo: stack.redo.slice(0, -1) };
    default:
      return { undo: [...stack.undo, entry], redo: [] };
  }
}
