/** Elements whose content nobody reads on the page. */
const UNREAD = /^(?:script|style|noscript|template|svg|head|iframe|object|textarea|select)$/;
/** Elements that stand within a line; every other one ends the words before it. */
const INLINE = /^(?:a|abbr|b|bdi|bdo|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|u|wbr)$/;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  middot: '·',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};
const TAG_NAME = /^<(\/?)([a-z][a-z0-9-]*)/i;

/**
 * The words of an HTML page, a line for each block; for comparing only, never for print. The page is walked from its
 * beginning to its end once, and nothing in it is run or loaded. What is not closed goes on to the end, as it does in
 * a browser.
 */
export function pageText(html: string): string {
  let text = '';
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    text += html.slice(at, open);
    if (html.startsWith('<!--', open)) {
      at = after(html, '-->', open + 4);
      continue;
    }
    const [, slash, written] = TAG_NAME.exec(html.slice(open, open + 64)) ?? [];
    const name = written?.toLowerCase();
    if (name === undefined && !/[!/?]/.test(html[open + 1] ?? '')) {
      // A sign of its own, as in “a < b”.
      text += '<';
      at = open + 1;
      continue;
    }
    at = after(html, '>', open);
    if (name === undefined) continue;
    if (!INLINE.test(name)) text += '\n';
    if (slash === '' && UNREAD.test(name)) at = closing(html, name, at);
  }
  return decoded(text + html.slice(at));
}

/** Whether a text is an HTML page, by its name or by how it begins. */
export function isPage(fileName: string, text: string): boolean {
  return /\.x?html?$/i.test(fileName) || /^\s*<(?:!doctype\s+html|html)[\s>]/i.test(text.slice(0, 200));
}

/** The place behind the next occurrence of a sign; the end where there is none. */
function after(html: string, sign: string, from: number): number {
  const found = html.indexOf(sign, from);
  return found < 0 ? html.length : found + sign.length;
}

/** The place of an element's end tag; the end where there is none. */
function closing(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[\\s/>]`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
