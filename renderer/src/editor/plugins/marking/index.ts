import { Plugin } from 'prosemirror-state';
import type { Segment } from '../../../../../shared/project/records';
import { segmentsIn } from '../../positions';
import { type MarkKind, markKindOf } from './keys';

/** One key on a selection asks for an annotation; whether there will be one, the project decides. */
export function marking(onMark: (kind: MarkKind, segments: readonly Segment[]) => void): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown(view, event) {
          const kind = view.composing ? null : markKindOf(event);
          const segments = kind ? segmentsIn(view.state.doc, view.state.selection) : [];
          if (!kind || segments.length === 0) return false;
          event.preventDefault();
          onMark(kind, segments);
          return true;
        },
      },
    },
  });
}
