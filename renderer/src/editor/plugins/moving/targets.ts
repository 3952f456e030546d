import type { EditorState } from 'prosemirror-state';
import { type Mark, marksIn } from '../annotations/commands';

/** The next mark after a position (or the previous one), for the keyboard. */
export function nextMark(state: EditorState, position: number, back: boolean): Mark | null {
  const marks = marksIn(state);
  const found = back
    ? marks.findLast(({ from }) => from < position)
    : marks.find(({ from }) => from > position);
  return found ?? null;
}

/** The position of the first character of the next turn or group (or the previous one). */
export function nextTurn(state: EditorState, position: number, back: boolean): number | null {
  const starts: number[] = [];
  state.doc.descendants((node, at) => {
    if (node.type.name !== 'turn') return true;
    starts.push(at + 2);
    return false;
  });
  const found = back
    ? starts.findLast((start) => start < position)
    : starts.find((start) => start > position);
  return found ?? null;
}
