import type { Nodes, Root } from 'mdast';
import type { Inserted } from './passage';

/**
 * The first of the passages that were put into a text and cannot be found in it as it is read, whole and in order; null
 * where all are there. Each text node of a passage has to stand within one text node: words that are code, or broken by
 * emphasis that they do not have, are not the words that were meant.
 */
export function lostPassage(tree: Root, inserted: readonly Inserted[]): string | null {
  const runs = textRuns(tree);
  let run = 0;
  let from = 0;
  for (const passage of inserted) {
    for (const words of passage) {
      let at = -1;
      for (; run < runs.length; run += 1, from = 0) {
        at = runs[run]?.indexOf(words, from) ?? -1;
        if (at >= 0) break;
      }
      if (at < 0) return words;
      from = at + words.length;
    }
  }
  return null;
}

/** Stretches of text with nothing between them that would break them; a link is part of its text, as GFM makes some. */
function textRuns(tree: Root): readonly string[] {
  const runs: string[] = [];
  let run = '';
  const end = (): void => {
    if (run !== '') runs.push(run);
    run = '';
  };
  const walk = (node: Nodes): void => {
    if (node.type === 'text') run += node.value;
    else if (node.type === 'link') node.children.forEach(walk);
    else {
      end();
      if ('children' in node) node.children.forEach(walk);
      end();
    }
  };
  walk(tree);
  return runs;
}
