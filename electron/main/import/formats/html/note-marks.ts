import { type ChildNode, type Element, isTag, isText } from 'domhandler';

/** The arrow after a note, back to where it belongs. */
const ARROW = /^\s*[↩⏎↵↑⤴^]\ufe0e?\s*$/u;
/** The number in front of a note, as LibreOffice marks it. */
const NUMBER_CLASS = /\bsd(?:foot|end)notesym\b/;

/** The number of a note that a raised link of the page leads to, `<sup><a href="#fn-1">1</a></sup>`; null for anything else. */
export function numberOfMark({ name, attribs, children }: Element): string | null {
  const inner = children.filter(isTag)[0];
  const [link, raised] = name === 'a' ? [attribs, inner?.name] : [inner?.attribs ?? {}, name];
  if (raised !== 'sup' || !link['href']?.startsWith('#')) return null;
  return /^\s*(\d{1,4})\s*$/.exec(wordsIn(children))?.[1] ?? null;
}

/** The number in front of a note, `<a class="sdfootnotesym" href="#sdfootnote1anc">1</a>`; null for anything else. */
export function numberOfNote({ name, attribs, children }: Element): string | null {
  if (name !== 'a' || !NUMBER_CLASS.test(attribs['class'] ?? '')) return null;
  return /^\s*(\d{1,4})\s*$/.exec(wordsIn(children))?.[1] ?? null;
}

/** Whether an element is a link from a note back to where it belongs, which is drawn as an arrow. */
export function isWayBack({ name, attribs, children }: Element): boolean {
  return name === 'a' && (attribs['href'] ?? '').startsWith('#') && ARROW.test(wordsIn(children));
}

function wordsIn(nodes: readonly ChildNode[]): string {
  return nodes.map((node) => (isText(node) ? node.data : isTag(node) ? wordsIn(node.children) : '')).join('');
}
