import type { EditorState, Transaction } from 'prosemirror-state';
import type { Segment } from '../../../../../shared/project/records';
import { annotationsKey } from './key';
import { type AnnotationsShown, annotationOf } from './state';

/** Says which annotations are to be shown, and how; the plugin draws the difference. */
export function showAnnotations(tr: Transaction, shown: AnnotationsShown): Transaction {
  return tr.setMeta(annotationsKey, shown);
}

/** A mark in the text. */
export interface Mark {
  readonly annotation: string;
  readonly from: number;
  readonly to: number;
}

/** All marks in reading order; where several begin together, the longest first. */
export function marksIn(state: EditorState): Mark[] {
  const found = annotationsKey.getState(state)?.decorations.find() ?? [];
  return found
    .map((mark) => ({ annotation: annotationOf(mark), from: mark.from, to: mark.to }))
    .sort((a, b) => a.from - b.from || b.to - a.to);
}

/** The annotations at a position, the shortest first: a figure lies in front of the quote around it. */
export function annotationsAt(state: EditorState, position: number): string[] {
  const found = annotationsKey.getState(state)?.decorations.find(position, position) ?? [];
  return found.sort((a, b) => a.to - a.from - (b.to - b.from)).map(annotationOf);
}

/** The annotation that a key at a position means: the one that is looked at, or else the shortest there. */
export function annotationMeant(state: EditorState, position: number): string | null {
  const ids = annotationsAt(state, position);
  const drawn = annotationsKey.getState(state)?.drawn;
  return ids.find((id) => drawn?.get(id)?.look?.['data-active'] !== undefined) ?? ids[0] ?? null;
}

/** Where an annotation stands, as it is shown. */
export function segmentsOf(state: EditorState, annotation: string): readonly Segment[] {
  return annotationsKey.getState(state)?.drawn.get(annotation)?.annotation.anchor.segments ?? [];
}
