import type { Node } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import { type Decoration, DecorationSet } from 'prosemirror-view';
import type { Annotation } from '../../../../../shared/project/records';
import type { Standing } from '../../../../../shared/project/staleness';
import { blockSpan } from '../../positions';
import { decorate, type MarkSpec } from './decorations';
import { type Look, lookOf, sameLook } from './look';

/** The records that are to be shown. */
export interface AnnotationsShown {
  readonly annotations: readonly Annotation[];
  /** How those that were checked stand, by id. */
  readonly standings: ReadonlyMap<string, Standing>;
  readonly active: string | null;
}

interface Drawn {
  readonly annotation: Annotation;
  readonly standing: Standing | undefined;
  readonly isActive: boolean;
  readonly look: Look | null;
}

export interface AnnotationsState {
  readonly drawn: ReadonlyMap<string, Drawn>;
  readonly decorations: DecorationSet;
  /** The blocks in which marks came, went or look different since the last drawing. */
  readonly touched: ReadonlySet<string>;
  /** Annotations that lost all their words to edits of the text. */
  readonly orphaned: ReadonlySet<string>;
}

export const NOTHING_DRAWN: AnnotationsState = {
  drawn: new Map(),
  decorations: DecorationSet.empty,
  touched: new Set(),
  orphaned: new Set(),
};

/** Carries the decorations through an edit of the text; what is emptied is orphaned. */
export function mapThrough(state: AnnotationsState, { mapping, doc }: Transaction): AnnotationsState {
  const hit = new Set<string>();
  const decorations = state.decorations.map(mapping, doc, {
    onRemove: ({ annotation }: MarkSpec) => hit.add(annotation),
  });
  if (hit.size === 0) return { ...state, decorations };
  const blocks = [...hit].flatMap((id) => state.drawn.get(id)?.annotation.anchor.segments ?? []);
  const marks = marksIn(decorations, doc, new Set(blocks.map(({ block }) => block)), hit);
  const left = new Set(marks.map((mark) => annotationOf(mark)));
  const orphaned = [...hit].filter((id) => !left.has(id));
  return { ...state, decorations, orphaned: new Set([...state.orphaned, ...orphaned]) };
}

/** Draws what changed since the last time, and touches nothing else. */
export function redraw(state: AnnotationsState, shown: AnnotationsShown, doc: Node): AnnotationsState {
  const drawn = new Map<string, Drawn>();
  const stale = new Set<string>();
  const fresh: Decoration[] = [];
  const touched = new Set<string>();
  const touch = ({ anchor }: Annotation): void => {
    for (const { block } of anchor.segments) touched.add(block);
  };
  for (const annotation of shown.annotations) {
    const before = state.drawn.get(annotation.id);
    const standing = shown.standings.get(annotation.id);
    const isActive = annotation.id === shown.active;
    if (before?.annotation === annotation && before.standing === standing && before.isActive === isActive) {
      drawn.set(annotation.id, before);
      continue;
    }
    const look = lookOf(annotation, standing, isActive);
    drawn.set(annotation.id, { annotation, standing, isActive, look });
    if (before && sameLook(before.look, look) && before.annotation.anchor === annotation.anchor) continue;
    touch(annotation);
    if (before) touch(before.annotation);
    if (before?.look) stale.add(annotation.id);
    if (look) fresh.push(...decorate(doc, annotation.id, annotation.anchor.segments, look));
  }
  for (const [id, { annotation, look }] of state.drawn) {
    if (!look || drawn.has(id)) continue;
    stale.add(id);
    touch(annotation);
  }
  const moved = new Set([...state.orphaned].filter((id) => drawn.has(id) && !stale.has(id)));
  return {
    drawn,
    decorations: state.decorations.remove(marksIn(state.decorations, doc, touched, stale)).add(doc, fresh),
    touched,
    orphaned: moved.size === state.orphaned.size ? state.orphaned : moved,
  };
}

/** The decorations of some annotations, looked for in the blocks that they stand in and not in the whole text. */
function marksIn(
  decorations: DecorationSet,
  doc: Node,
  blocks: ReadonlySet<string>,
  ids: ReadonlySet<string>,
): Decoration[] {
  if (ids.size === 0) return [];
  return [...blocks].flatMap((block) => {
    const span = blockSpan(doc, block);
    return span ? decorations.find(span.from, span.to, (spec: MarkSpec) => ids.has(spec.annotation)) : [];
  });
}

export function annotationOf(mark: Decoration): string {
  return (mark.spec as MarkSpec).annotation;
}
