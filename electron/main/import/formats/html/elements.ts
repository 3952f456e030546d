/** Nothing in these is text that a page shows. */
export const UNSHOWN = new Set([
  'head',
  'title',
  'meta',
  'link',
  'base',
  'script',
  'style',
  'template',
  'noscript',
  'noframes',
  'datalist',
  'param',
  'source',
  'track',
  'area',
  'map',
  'svg',
  'math',
  // What a person could type or press is no part of what was written.
  'input',
  'select',
  'textarea',
  'button',
  'progress',
  'meter',
]);

/** Other documents and media within a page. */
export const EMBEDDED = new Set(['iframe', 'frame', 'object', 'embed', 'applet', 'video', 'audio', 'canvas']);

/** Readings beside characters; the characters themselves are the text. */
export const READINGS = new Set(['rt', 'rp', 'rtc']);

/** Elements that begin and end a paragraph. */
export const BLOCKS = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'center',
  'dd',
  'details',
  'dialog',
  'dir',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'header',
  'hgroup',
  'hr',
  'legend',
  'li',
  'main',
  'menu',
  'nav',
  'ol',
  'p',
  'pre',
  'search',
  'section',
  'summary',
  'table',
  'ul',
  'listing',
  'xmp',
  'plaintext',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);

/** The level of a heading element, or null. */
export function headingLevel(name: string): number | null {
  return /^h[1-6]$/.test(name) ? Number(name.charAt(1)) : null;
}
