import type { Node } from 'prosemirror-model';
import { Decoration } from 'prosemirror-view';
import { isMarkup } from '../../../../../shared/injection/findings';
import { toSpan } from '../../positions';
import type { Quarantined } from './segments';

/** What nobody said, still to be read and selected: struck through, or only dimmed where it is markup. */
export function decorate(
  doc: Node,
  { injected, segments }: Quarantined,
  labels: { readonly injected: string; readonly markup: string },
): Decoration[] {
  const isDimmed = isMarkup(injected);
  return segments.flatMap((segment) => {
    const span = toSpan(doc, segment);
    if (!span || span.from === span.to) return [];
    const look = {
      nodeName: isDimmed ? 'span' : 's',
      'data-injected-id': injected.id,
      title: isDimmed ? labels.markup : labels.injected,
    };
    return Decoration.inline(span.from, span.to, look, { isMarkup: isDimmed });
  });
}
