import type { Node } from 'prosemirror-model';
import { Decoration } from 'prosemirror-view';
import { toSpan } from '../../positions';
import type { Quarantined } from './segments';

/** Struck-through words that can still be read and selected. */
export function decorate(doc: Node, { injected, segments }: Quarantined, label: string): Decoration[] {
  return segments.flatMap((segment) => {
    const span = toSpan(doc, segment);
    if (!span || span.from === span.to) return [];
    return Decoration.inline(span.from, span.to, {
      nodeName: 's',
      'data-injected-id': injected.id,
      title: label,
    });
  });
}
