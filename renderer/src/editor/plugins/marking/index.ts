import { Plugin } from 'prosemirror-state';
import type { Segment } from '../../../../../shared/project/records';
import { letterOf } from '../../plain-key';
import { segmentsIn } from '../../positions';
import { type MarkKind, markKindOf } from './keys';

interface MarkingEvents {
  onMark(kind: MarkKind, segments: readonly Segment[]): void;
  onLeaveOut(segments: readonly Segment[]): void;
}

/**
 * One key on a selection asks for an annotation, X for words to be left out of a quote; whether that can be, the
 * project decides.
 */
export function marking({ onMark, onLeaveOut }: MarkingEvents): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown(view, event) {
          const kind = view.composing ? null : markKindOf(event);
          const isLeftOut = letterOf(event) === 'x' && !event.shiftKey && !event.repeat;
          const segments = kind || isLeftOut ? segmentsIn(view.state.doc, view.state.selection) : [];
          if (segments.length === 0) return false;
          event.preventDefault();
          if (kind) onMark(kind, segments);
          else onLeaveOut(segments);
          return true;
        },
      },
    },
  });
}
