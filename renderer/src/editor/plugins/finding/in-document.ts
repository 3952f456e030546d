import type { Node } from 'prosemirror-model';
import type { DecorationSet } from 'prosemirror-view';
import { oncePer } from '../../../../../shared/project/once-per';
import { findWords } from '../../../../../shared/search/find-words';
import type { TextRange } from '../../../../../shared/text/range';
import { foldForSearch } from '../../../../../shared/text/search-folding';
import { cutOut } from '../../../../../shared/text/without';
import type { Span } from '../../positions';
import { markupBetween } from '../injected/commands';
import { type FindQuery, MOST_HITS } from './query';

/** A block of the document: where its first character stands, and its words. */
export interface PlacedText {
  readonly start: number;
  readonly text: string;
}

// A block that did not change is the same node in the next document: it is folded once.
const foldedOf = oncePer((block: Node) => foldForSearch(block.textContent));
const foldedWithCaseOf = oncePer((block: Node) => foldForSearch(block.textContent, true));

/**
 * Where words stand in a document, in reading order: within blocks, never across them, and as they read without the markup
 * in them.
 */
export function findInDocument(doc: Node, { words, matchCase }: FindQuery, injected?: DecorationSet): Span[] {
  const needle = foldForSearch(words, matchCase);
  const hits: Span[] = [];
  if (needle === '') return hits;
  forEachBlock(doc, (block, start) => {
    const markup = markupBetween(injected, { from: start, to: start + block.content.size });
    if (markup.length > 0) {
      const cut = cutOut(
        block.textContent,
        markup.map(({ from, to }) => ({ start: from - start, end: to - start })),
      );
      const within = findWords(cut.text, foldForSearch(cut.text, matchCase), needle, MOST_HITS - hits.length);
      for (const range of within) hits.push(toSpan(start, cut.toWholeWithin(range)));
      return;
    }
    const folded = matchCase ? foldedWithCaseOf(block) : foldedOf(block);
    // Most blocks have no hit: their text is not put together for it.
    if (hits.length >= MOST_HITS || !folded.includes(needle)) return;
    const found = findWords(block.textContent, folded, needle, MOST_HITS - hits.length);
    for (const range of found) hits.push(toSpan(start, range));
  });
  return hits;
}

/** The blocks of a document in reading order. */
export function textsOf(doc: Node): PlacedText[] {
  const texts: PlacedText[] = [];
  forEachBlock(doc, (block, start) => texts.push({ start, text: block.textContent }));
  return texts;
}

/** A stretch of a block that begins at `start`, in the document. */
export function toSpan(start: number, range: TextRange): Span {
  return { from: start + range.start, to: start + range.end };
}

function forEachBlock(doc: Node, visit: (block: Node, start: number) => void): void {
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    visit(node, position + 1);
    return false;
  });
}
