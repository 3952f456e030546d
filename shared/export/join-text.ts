import type { Root, RootContent } from 'mdast';

/**
 * Makes one text node of neighbouring ones: what has to be escaped depends on the words next to it, and a serialiser
 * looks no further than the node.
 */
export function joinText<N extends Root | RootContent>(node: N): N {
  if (!('children' in node)) return node;
  const children: RootContent[] = [];
  for (const child of node.children) {
    const last = children.at(-1);
    if (child.type === 'text' && last?.type === 'text') {
      children.splice(-1, 1, { type: 'text', value: last.value + child.value });
    } else {
      children.push(joinText(child));
    }
  }
  return { ...node, children };
}
