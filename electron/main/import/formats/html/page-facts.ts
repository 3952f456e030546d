import { type Element, isComment, isTag, isText, type ParentNode } from 'domhandler';
import { isWebAddress } from '../is-web-address';

/** Browsers write where a page was saved from; the number counts the address's characters. */
const SAVED_FROM = /^\s*saved from url=\(\d+\)\s*(\S+)/i;

/** The title that a page gives itself for others, else its only first heading, else that of its window; null without one. */
export function titleOfPage(root: ParentNode): string | null {
  const shared = first(root, (element) => property(element) === 'og:title')?.attribs['content'];
  if (shared?.trim()) return shared;
  const headings = all(root, ({ name }) => name === 'h1')
    .map(wordsOf)
    .filter((words) => words.trim() !== '');
  const title = first(root, ({ name }) => name === 'title');
  return (headings.length === 1 ? headings[0] : undefined) ?? (title ? wordsOf(title) : null);
}

/** Where a page came from, http or https: as it says itself, or as the browser that saved it says. */
export function addressOfPage(root: ParentNode): string | null {
  const canonical = first(root, ({ name, attribs }) => name === 'link' && attribs['rel'] === 'canonical');
  const shared = first(root, (element) => property(element) === 'og:url');
  const given = [canonical?.attribs['href'], shared?.attribs['content'], savedFrom(root)];
  return given.find((address) => address !== undefined && isWebAddress(address)) ?? null;
}

/** What relative links of a page begin at; null where nothing says it. */
export function baseOfPage(root: ParentNode, address: string | null): string | null {
  const base = first(root, ({ name, attribs }) => name === 'base' && attribs['href'] !== undefined);
  const href = base?.attribs['href'];
  return href !== undefined && isWebAddress(href) ? href : address;
}

function property({ name, attribs }: Element): string | null {
  return name === 'meta' ? (attribs['property'] ?? attribs['name'] ?? null) : null;
}

function savedFrom(root: ParentNode): string | undefined {
  for (const child of root.children) {
    const found = isComment(child)
      ? SAVED_FROM.exec(child.data)?.[1]
      : isTag(child)
        ? savedFrom(child)
        : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function first(node: ParentNode, isIt: (element: Element) => boolean): Element | null {
  for (const child of node.children) {
    if (!isTag(child)) continue;
    const found = isIt(child) ? child : first(child, isIt);
    if (found) return found;
  }
  return null;
}

function all(node: ParentNode, isIt: (element: Element) => boolean): readonly Element[] {
  return node.children.filter(isTag).flatMap((child) => (isIt(child) ? [child] : all(child, isIt)));
}

function wordsOf(element: Element): string {
  return element.children
    .map((child) => (isText(child) ? child.data : isTag(child) ? wordsOf(child) : ''))
    .join('');
}
