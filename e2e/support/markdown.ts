import { readFileSync } from 'node:fs';
import type { Nodes, Root } from 'mdast';
import { parseMarkdown } from '../../shared/export/markdown';

/** A saved document as a tree. */
export function readMarkdown(file: string): Root {
  return parseMarkdown(readFileSync(file, 'utf8'));
}

/** All nodes of a type, in reading order. */
export function nodesOf(node: Nodes, type: Nodes['type']): Nodes[] {
  const below = 'children' in node ? node.children.flatMap((child) => nodesOf(child, type)) : [];
  return node.type === type ? [node, ...below] : below;
}

/** The words of a node. */
export function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
