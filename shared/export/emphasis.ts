import type { Emphasis, PhrasingContent, Root, RootContent, Strong } from 'mdast';

/*
 * `**“一带一路”**合作` is no emphasis to CommonMark: asterisks between a letter and a punctuation mark can neither open
 * nor close it, and Chinese has no spaces around its quotation marks. So the marks are moved inwards, past the
 * punctuation: `“**一带一路**”合作`. Parsers do not agree on what is punctuation: CommonMark 0.31 counts symbols and 0.30
 * does not, and of those that do some see an emoji as two code units that are none. A mark stands where all read it.
 */

type Marked = Strong | Emphasis;
type Reader = 'older' | 'by-units' | 'by-points';

const READERS: readonly Reader[] = ['older', 'by-units', 'by-points'];
const PAIRS: ReadonlyMap<string, string> = new Map([...'“”‘’「」『』《》〈〉【】（）()[]'].flatMap(pairAt));
const SPACE = /^[\s\p{Zs}]?$/u;
const ASCII_PUNCTUATION = /^[!-/:-@[-`{-~]$/;

/** Moves the edges of all emphasis in a tree to where every parser of CommonMark reads them; the text stays. */
export function settleEmphasis<N extends Root | RootContent>(node: N): N {
  if (!('children' in node)) return node;
  const children = (node.children as RootContent[]).map((child) => settleEmphasis(child));
  return { ...node, children: children.some(isMarked) ? settled(children as PhrasingContent[]) : children };
}

function settled(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.flatMap((child, index) => {
    if (!isMarked(child)) return [child];
    const outside = { before: edge(children[index - 1], -1), after: edge(children[index + 1], 0) };
    return movedInwards(child, outside);
  });
}

/** The emphasis with what had to leave it on either side; without the emphasis where nothing is left in it. */
function movedInwards(
  marked: Marked,
  { before, after }: { readonly before: string; readonly after: string },
): PhrasingContent[] {
  const only = marked.children[0];
  // Only plain words can be cut; anything else is left to the comparison of what was meant with what is read.
  if (marked.children.length !== 1 || only?.type !== 'text') return [marked];
  const characters = [...only.value];
  let start = 0;
  let end = characters.length;
  for (;;) {
    const [first = '', last = ''] = [characters[start], characters[end - 1]];
    const [left = before, right = after] = [characters[start - 1], characters[end]];
    if (start === end) break;
    if (!opens(left, first) || (end < characters.length && PAIRS.get(first) === right)) start += 1;
    else if (!opens(right, last) || (start > 0 && PAIRS.get(left) === last)) end -= 1;
    else break;
  }
  const part = (from: number, to: number): PhrasingContent[] =>
    from < to ? [{ type: 'text', value: characters.slice(from, to).join('') }] : [];
  const inner = part(start, end);
  if (inner.length === 0) return part(0, characters.length);
  const kept = { ...marked, children: inner };
  return [...part(0, start), kept, ...part(end, characters.length)];
}

/** Whether asterisks between two characters open emphasis towards the inner one: seen from the other side, close it. */
function opens(outer: string, inner: string): boolean {
  return READERS.every((reader) => {
    if (SPACE.test(inner)) return false;
    return !isPunctuation(inner, reader) || SPACE.test(outer) || isPunctuation(outer, reader);
  });
}

function isPunctuation(character: string, reader: Reader): boolean {
  if (ASCII_PUNCTUATION.test(character) || /^\p{P}$/u.test(character)) return true;
  if (reader === 'older' || !/^\p{S}$/u.test(character)) return false;
  return reader === 'by-points' || character.length === 1;
}

function pairAt(character: string, index: number, all: readonly string[]): [string, string][] {
  return index % 2 === 0 ? [[character, all[index + 1] ?? '']] : [];
}

/** The first or the last character of a node, `''` where it has none: the edge of a paragraph is like a space. */
function edge(node: PhrasingContent | undefined, at: 0 | -1): string {
  if (node === undefined) return '';
  if (node.type === 'text') return [...node.value].at(at) ?? '';
  // What other nodes begin and end with: brackets, backticks, asterisks.
  return '*';
}

function isMarked(node: RootContent): node is Marked {
  return node.type === 'strong' || node.type === 'emphasis';
}
