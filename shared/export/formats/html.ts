import type { Element, ElementContent, Nodes, Properties, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root as Document } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { catalogues } from '../../messages/catalogues';
import { fill } from '../../messages/fill';
import type { Problem } from '../../result/problem';
import { ok, type Result } from '../../result/result';
import type { ExportContext } from '../context';
import { type ExportInput, findContext, makeDocument } from '../document';
import { STYLE } from './html-style';

/** What the page of a document may load: nothing, besides the style that it brings along. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";
const HARMLESS_ADDRESS = /^(?:https?:|mailto:|#)/i;

/**
 * A document as a page that needs nothing else: its style is in it, it runs no script and loads nothing. Fails as
 * `makeDocument` does.
 */
export function exportHtml(input: ExportInput): Result<string, Problem> {
  const context = findContext(input);
  if (!context.ok) return context;
  const document = makeDocument(input);
  if (!document.ok) return document;
  input.onProgress?.(0.5);
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      element('html', { lang: input.options.language }, [
        element('head', {}, head(context.value)),
        element('body', {}, [element('main', {}, content(document.value, input))]),
      ]),
    ],
  };
  return ok(`${toHtml(page)}\n`);
}

/** The same without the page around it, for a clipboard. */
export function exportHtmlFragment(input: ExportInput): Result<string, Problem> {
  const document = makeDocument(input);
  if (!document.ok) return document;
  return ok(toHtml({ type: 'root', children: content(document.value, input) }));
}

function content(document: Document, { options }: ExportInput): ElementContent[] {
  const words = catalogues[options.language].export;
  const tree = toHast(document, {
    clobberPrefix: '',
    footnoteLabel: words.footnotes,
    footnoteLabelProperties: {},
    footnoteBackLabel: (index) => fill(words.footnoteBack, { number: index + 1 }),
  });
  return 'children' in tree ? tree.children.flatMap(harmless) : [];
}

/** A node without images, whose words stay, and without links that are none to a page. */
function harmless(node: Nodes): ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element') return [];
  const { tagName, properties } = node;
  if (tagName === 'img') return [{ type: 'text', value: String(properties['alt'] ?? '') }];
  const { href, ...others } = properties;
  const isHarmless = href === undefined || HARMLESS_ADDRESS.test(String(href));
  return [
    { ...node, properties: isHarmless ? properties : others, children: node.children.flatMap(harmless) },
  ];
}

/** What the document was made from stands in the page's head, as in the front matter of Markdown. */
function head({ briefing }: ExportContext): Element[] {
  const { title, date, source } = briefing;
  const said: readonly (readonly [string, string | null])[] = [
    ['dcterms.date', date],
    ['dcterms.source', source.address ?? source.fileName],
    ['dcterms.identifier', `urn:sha256:${source.sha256}`],
  ];
  return [
    element('meta', { charSet: 'utf-8' }),
    element('meta', { httpEquiv: ['Content-Security-Policy'], content: POLICY }),
    element('meta', { name: 'viewport', content: 'width=device-width' }),
    element('title', {}, [{ type: 'text', value: title || source.fileName }]),
    ...said.flatMap(([name, value]) => (value ? [element('meta', { name, content: value })] : [])),
    element('style', {}, [{ type: 'text', value: STYLE }]),
  ];
}

function element(tagName: string, properties: Properties, children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children };
}
