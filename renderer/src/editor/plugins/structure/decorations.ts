import type { Node } from 'prosemirror-model';
import { Decoration } from 'prosemirror-view';
import { blockSpan, toSpan } from '../../positions';
import type { StructurePlace } from './places';

/** What each decoration of a link carries. */
export interface LinkSpec {
  readonly address: string;
}

/** What formatting looks like: a heading and an item are their whole block, bold words and links a stretch of it. */
export function decorate(doc: Node, place: StructurePlace): Decoration[] {
  const { structure, segment } = place;
  switch (structure.kind) {
    case 'heading':
      return place.isWhole
        ? onBlock(doc, segment.block, {
            role: 'heading',
            'aria-level': String(Math.min(structure.level + 1, 6)),
            'data-heading': String(structure.level),
          })
        : onWords(doc, place, { nodeName: 'strong' });
    case 'strong':
      return onWords(doc, place, { nodeName: 'strong' });
    case 'item':
      return segment.start === 0
        ? onBlock(doc, segment.block, {
            'data-item': place.isFirst ? 'first' : 'more',
            style: `--depth: ${structure.depth}`,
          })
        : [];
    case 'link': {
      const { address } = structure;
      // No real link: nothing in the window leads out of it. The menu opens the address, after a question.
      const look = { nodeName: 'span', 'data-address': address, 'data-tip': address };
      return onWords(doc, place, look, { address } satisfies LinkSpec);
    }
  }
}

function onBlock(doc: Node, block: string, look: Readonly<Record<string, string>>): Decoration[] {
  const span = blockSpan(doc, block);
  return span ? [Decoration.node(span.from, span.to, look)] : [];
}

function onWords(
  doc: Node,
  { segment }: StructurePlace,
  look: Readonly<Record<string, string>>,
  spec: Readonly<Record<string, unknown>> = {},
): Decoration[] {
  const span = toSpan(doc, segment);
  return span ? [Decoration.inline(span.from, span.to, look, { ...spec })] : [];
}
