import { type Element, isComment, isTag, isText, type ParentNode } from 'domhandler';
import type { Remark } from '../../../../../shared/import/remarks';
import { fail, type Problem } from '../../../../../shared/result/problem';
import { ok, type Result } from '../../../../../shared/result/result';
import type { ExtractedText } from '../../extracted-text';
import { readingOf } from '../import-problem';
import { TextBuilder } from '../text-builder';
import { ClassBoldness } from './class-boldness';
import { type ClassRule, classRules } from './class-rules';
import { decodeHtml } from './decode-html';
import { BLOCKS, EMBEDDED } from './elements';
import { hidingClasses } from './hiding-classes';
import { hides, inlineStyle } from './inline-style';
import { addressOfPage, baseOfPage, titleOfPage } from './page-facts';
import { partsAround } from './page-parts';
import { parseHtml } from './parse-html';
import { walkHtml } from './walk-html';

/** Elements that hold more than words within a line, besides those that begin a paragraph. */
const TABLE_PARTS = new Set(['tbody', 'thead', 'tfoot', 'tr', 'td', 'th']);

interface Taking {
  readonly rules: readonly ClassRule[];
  readonly base: string | null;
  readonly parts: ReadonlySet<Element>;
  readonly isHidden: (element: Element) => boolean;
}

/**
 * The text of a saved web page: its matter, without what stands around it on the site, and without what nobody would have
 * seen. The page is only walked; nothing in it is loaded or run. Fails with `import.no-text`, `import.damaged`, `import.too-much`, or as
 * `decode` does.
 */
export function readHtml(
  bytes: Uint8Array,
  { name }: { readonly name: string },
  encoding?: string,
): Promise<Result<ExtractedText, Problem>> {
  return readingOf(name, async () => {
    const decoded = decodeHtml(bytes, name, encoding);
    if (!decoded.ok) return decoded;
    const root = parseHtml(decoded.value.text);
    const address = addressOfPage(root);
    const builder = new TextBuilder();
    builder.remark('bad-bytes', decoded.value.bad.count);
    const rules = classRules(root);
    const isHidden = hiddenBy(rules);
    const parts = partsAround(root, isHidden);
    builder.remark('page-parts', parts.size);
    takeWords(root, builder, { base: baseOfPage(root, address), parts, isHidden, rules });
    const read = builder.finish({ title: titleOfPage(root), encoding: decoded.value.encoding });
    const { candidates, bad } = decoded.value;
    return read.text.trim() === ''
      ? fail('import.no-text', { name })
      : ok({ ...read, address, decoding: { candidates, bad: bad.first } });
  });
}

/**
 * The text of a piece of a page, as it lies on the clipboard beside the plain text: all of it, for a person has chosen it.
 * Fails with `import.no-text`, `import.damaged` or `import.too-much`.
 */
export function readHtmlFragment(html: string, name: string): Promise<Result<ExtractedText, Problem>> {
  return readingOf(name, async () => {
    const root = parseHtml(fragmentOf(html));
    const builder = new TextBuilder();
    const rules = classRules(root);
    takeWords(root, builder, { base: null, parts: new Set(), isHidden: hiddenBy(rules), rules });
    const read = builder.finish({ title: null, encoding: 'utf-8' });
    return read.text.trim() === '' ? fail('import.no-text', { name }) : ok(read);
  });
}

/** Some systems put a whole page around what was copied, and say where it begins and ends. */
function fragmentOf(html: string): string {
  return /<!--\s*StartFragment\s*-->(.*)<!--\s*EndFragment\s*-->/is.exec(html)?.[1] ?? html;
}

function takeWords(root: ParentNode, builder: TextBuilder, { base, parts, isHidden, rules }: Taking): void {
  remarkOnCode(root, builder);
  walkHtml(root, builder, {
    base,
    classBoldness: new ClassBoldness(rules),
    leftOut: (element) => {
      if (parts.has(element)) return true;
      const code = leftOutAs(element);
      if (code) {
        if (hasWords(element)) builder.remark(code);
        return true;
      }
      if (!isHidden(element)) return false;
      if (hasWords(element)) builder.remark('hidden-text');
      return true;
    },
  });
}

/**
 * Whether an element of a page is hidden. A page that hides itself until its scripts have run is not; and a class hides words
 * within a line only, for scripts show the parts of a page that its style sheet hides.
 */
function hiddenBy(rules: readonly ClassRule[]): (element: Element) => boolean {
  const classes = hidingClasses(rules);
  return ({ name, attribs }) => {
    if (name === 'html' || name === 'body') return false;
    if (name === 'dialog' && attribs['open'] === undefined) return true;
    if (attribs['hidden'] !== undefined || hides(inlineStyle(attribs['style']))) return true;
    if (classes.size === 0 || BLOCKS.has(name) || TABLE_PARTS.has(name)) return false;
    return (attribs['class'] ?? '').split(/\s+/).some((name) => classes.has(name));
  };
}

/** What is no text of the page though it is shown: what was deleted, and a word processor's headers and footers. */
function leftOutAs({ name, attribs }: Element): Remark['code'] | null {
  if (name === 'del') return 'tracked-changes';
  return name === 'div' && /^(?:header|footer)$/.test(attribs['title'] ?? '') ? 'page-furniture' : null;
}

function hasWords(element: Element): boolean {
  return element.children.some((child) =>
    isText(child) ? child.data.trim() !== '' : isTag(child) && hasWords(child),
  );
}

/** Counts what would have run, and what would have been loaded from elsewhere. */
function remarkOnCode(node: ParentNode, builder: TextBuilder): void {
  for (const child of node.children) {
    if (isComment(child) || isText(child)) continue;
    if (!('children' in child)) continue;
    if ('attribs' in child) {
      const { name, attribs } = child;
      if (name === 'script') builder.remark('scripts');
      if (EMBEDDED.has(name)) builder.remark('embedded');
      for (const [attribute, value] of Object.entries(attribs)) {
        if (attribute.startsWith('on') || /^\s*javascript:/i.test(value)) builder.remark('scripts');
      }
    }
    remarkOnCode(child, builder);
  }
}
