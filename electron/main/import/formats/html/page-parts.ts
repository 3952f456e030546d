import { type ChildNode, type Element, isTag, isText, type ParentNode } from 'domhandler';
import { EMBEDDED, headingLevel, UNSHOWN } from './elements';

/** What a page's author calls navigation, or beside the matter. */
const BESIDE = new Set(['nav', 'aside', 'search']);
const BESIDE_ROLES = new Set([
  'navigation',
  'complementary',
  'search',
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
]);
const EDGES = new Set(['header', 'footer']);
const EDGE_ROLES = new Set(['banner', 'contentinfo']);
/** Elements that can hold a list of links. */
const HOLDERS = new Set(['ul', 'ol', 'menu', 'dl', 'div', 'section', 'td', 'table', 'form']);

/** From so many links, with so many of its letters in them, and nothing longer than this: a list of links. */
const MANY_LINKS = 3;
const MOSTLY = 0.9;
const LONGEST_LABEL = 80;
/** Where less than this share of a page would be left, its parts are not what they are called, and it is taken whole. */
const LEAST_LEFT = 0.25;

interface Measure {
  /** Letters: dates and marks between links say nothing. */
  readonly length: number;
  readonly inLinks: number;
  readonly links: number;
  readonly longest: number;
}

/**
 * The parts of a page around its matter: navigation, lists of links, headers and footers of the site. Prose is never among
 * them, whatever its element is called: a speaker's label is as short as a menu, and dropping one takes a turn from its
 * speaker. So nothing is told by the names of classes, and a page that is made of such parts is taken whole.
 */
export function partsAround(
  page: ParentNode,
  isLeftOut: (element: Element) => boolean,
): ReadonlySet<Element> {
  const measures = new Map<ParentNode, Measure>();
  const whole = measure(page, isLeftOut, measures, false);
  const parts = new Set<Element>();
  const removed = collect(page, measures, parts, false);
  return whole.length - removed < whole.length * LEAST_LEFT ? new Set() : parts;
}

function collect(
  node: ParentNode,
  measures: ReadonlyMap<ParentNode, Measure>,
  parts: Set<Element>,
  isInArticle: boolean,
): number {
  let removed = 0;
  for (const child of node.children) {
    if (!isTag(child)) continue;
    const measured = measures.get(child);
    if (!measured || measured.length === 0) continue;
    if (isBeside(child, isInArticle) || isListOfLinks(child, measured)) {
      parts.add(child);
      removed += measured.length;
    } else {
      removed += collect(
        child,
        measures,
        parts,
        isInArticle || child.name === 'article' || child.name === 'main',
      );
    }
  }
  return removed;
}

function isBeside(element: Element, isInArticle: boolean): boolean {
  const role = element.attribs['role'] ?? '';
  if (BESIDE.has(element.name) || BESIDE_ROLES.has(role)) return true;
  const isEdge = EDGES.has(element.name) || EDGE_ROLES.has(role);
  return isEdge && !isInArticle && !holdsHeading(element);
}

function holdsHeading(element: Element): boolean {
  return element.children.some(
    (child) => isTag(child) && (headingLevel(child.name) === 1 || holdsHeading(child)),
  );
}

function isListOfLinks({ name }: Element, { length, inLinks, links, longest }: Measure): boolean {
  return HOLDERS.has(name) && links >= MANY_LINKS && inLinks >= length * MOSTLY && longest <= LONGEST_LABEL;
}

function measure(
  node: ParentNode,
  isLeftOut: (element: Element) => boolean,
  measures: Map<ParentNode, Measure>,
  isInLink: boolean,
): Measure {
  let length = 0;
  let inLinks = 0;
  let links = 0;
  let longest = 0;
  for (const child of node.children) {
    const found = measureChild(child, isLeftOut, measures, isInLink);
    length += found.length;
    inLinks += found.inLinks;
    links += found.links;
    longest = Math.max(longest, found.longest);
  }
  const measured = { length, inLinks, links, longest };
  measures.set(node, measured);
  return measured;
}

function measureChild(
  child: ChildNode,
  isLeftOut: (element: Element) => boolean,
  measures: Map<ParentNode, Measure>,
  isInLink: boolean,
): Measure {
  if (isText(child)) {
    const length = child.data.replace(/\P{L}+/gu, '').length;
    return { length, inLinks: isInLink ? length : 0, links: 0, longest: length };
  }
  if (!isTag(child) || UNSHOWN.has(child.name) || EMBEDDED.has(child.name) || isLeftOut(child)) {
    return { length: 0, inLinks: 0, links: 0, longest: 0 };
  }
  const isLink = child.name === 'a' && child.attribs['href'] !== undefined;
  const found = measure(child, isLeftOut, measures, isInLink || isLink);
  return isLink && found.length > 0 ? { ...found, links: 1 } : found;
}
