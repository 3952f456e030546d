import type { Node } from 'prosemirror-model';
import { Decoration } from 'prosemirror-view';
import type { Segment } from '../../../../../shared/project/records';
import { toSpan } from '../../positions';
import type { Look } from './look';

/** What each decoration of an annotation carries. */
export interface MarkSpec {
  readonly annotation: string;
}

/**
 * One decoration for each stretch that is shown and not empty. A decoration that is not inclusive maps its
 * start to the right and its end to the left, so that typing at an edge never widens it.
 */
export function decorate(doc: Node, id: string, segments: readonly Segment[], look: Look): Decoration[] {
  const spec: MarkSpec = { annotation: id };
  return segments.flatMap((segment) => {
    const span = toSpan(doc, segment);
    if (!span || span.from === span.to) return [];
    return Decoration.inline(span.from, span.to, { nodeName: 'mark', ...look }, { ...spec });
  });
}
