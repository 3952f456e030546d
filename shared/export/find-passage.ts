import type { Nodes } from 'mdast';
import type { TextRange } from '../text/range';
import { parseMarkdown } from './markdown';
import { plain } from './text';

/** A line or a cell of a document: its words, and where it stands in the Markdown (UTF-16 code units). */
interface Line extends TextRange {
  readonly words: string;
}

/**
 * Where a document has some words: the line or cell that is nothing else, or else the first one that holds them; null
 * where it has them nowhere. UTF-16 code units of the Markdown.
 */
export function findPassage(markdown: string, words: string): TextRange | null {
  // A passage of several paragraphs stands on as many lines.
  const parts = words
    .split('\n')
    .map(folded)
    .filter((part) => part !== '');
  const lines = linesOf(parseMarkdown(markdown));
  const [first = ''] = parts;
  if (first === '') return null;
  const at = lines.findIndex((line) => line.words === first);
  const found = at >= 0 ? at : lines.findIndex((line) => line.words.includes(folded(words)));
  const begins = lines[found] ?? lines.find((line) => line.words.includes(first));
  if (!begins) return null;
  const ends = at >= 0 ? (lines[at + parts.length - 1] ?? begins) : begins;
  const isWhole = parts.every((part, index) => at >= 0 && lines[at + index]?.words === part);
  return { start: begins.start, end: (isWhole ? ends : begins).end };
}

/** An article sets the quotation marks in a quote as inner ones. */
function folded(words: string): string {
  return plain(words)
    .replace(/[“‘「『]/g, '“')
    .replace(/[”’」』]/g, '”');
}

function linesOf(node: Nodes): Line[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    const start = node.position?.start.offset ?? 0;
    return [{ words: folded(textOf(node)), start, end: node.position?.end.offset ?? start }];
  }
  return 'children' in node ? node.children.flatMap(linesOf) : [];
}

function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
