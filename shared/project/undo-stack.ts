import type { Command, CommandBody } from './commands';

/** A line of the history that undo needs: the command and the body that takes it back. */
export interface HistoryEntry {
  readonly command: Command;
  readonly inverse: CommandBody;
}

/** Entries, the newest on top. Linked, so that one more costs the same however long the history is. */
export interface History {
  readonly newest: HistoryEntry;
  readonly older: History | null;
}

/** What can be undone and redone. Both hold the entries whose inverse is to be applied. */
export interface UndoStack {
  readonly undo: History | null;
  readonly redo: History | null;
}

/** Nothing to undo and nothing to redo. */
export const EMPTY_UNDO_STACK: UndoStack = { undo: null, redo: null };

/**
 * The stack after one more command. A new change clears what could be redone; an undo moves the newest
 * entry over, so that its own inverse redoes it, and a redo moves it back.
 */
export function pushHistory({ undo, redo }: UndoStack, newest: HistoryEntry): UndoStack {
  switch (newest.command.reverses?.as) {
    case 'undo':
      return { undo: undo?.older ?? null, redo: { newest, older: redo } };
    case 'redo':
      return { undo: { newest, older: undo }, redo: redo?.older ?? null };
    default:
      return { undo: { newest, older: undo }, redo: null };
  }
}
