import type { Unsafe } from 'mdast-util-to-markdown';

/*
 * Signs that mean something to a parser, and that mdast-util-to-markdown does not know of: it writes them with a
 * backslash.
 */

/** In words, and not in an address. */
const phrasing = (sign: Unsafe): Unsafe => ({
  ...sign,
  inConstruct: 'phrasing',
  notInConstruct: ['autolink', 'destinationLiteral', 'destinationRaw'],
});

/** In the words of a link, marked takes `\](` for the end of a link of its own. */
export const LINK_IN_LINK: readonly Unsafe[] = [{ character: '(', inConstruct: 'label' }];

/** GFM reads all that follows `www.` as an address, in any script, and the mark of a footnote along with it. */
export const ADDRESS: readonly Unsafe[] = [phrasing({ character: '.', before: '[Ww]{3}', after: '\\S' })];

/** Between what numbers a list and its words. */
const GAP = '(?:[ \\t]|$)';
const ROMAN = '[ivxlcdm]+|[IVXLCDM]+';

/** What Pandoc alone takes for more than words. */
export const PANDOC_SIGNS: readonly Unsafe[] = [
  // Mathematics, sub- and superscripts, citations; quotation marks, which it would turn into curly ones; TeX.
  ...[...'$^~@"\'\\'].map((character) => phrasing({ character })),
  // Attributes.
  phrasing({ character: '{' }),
  // Dashes and an ellipsis.
  phrasing({ character: '-', after: '(?=-)' }),
  phrasing({ character: '.', after: '(?=\\.)' }),
  // Lists that are numbered by letters, by Roman numerals or between brackets.
  { atBreak: true, before: `[A-Za-z]|${ROMAN}`, character: '.', after: GAP },
  { atBreak: true, before: `\\(?(?:[A-Za-z]|${ROMAN}|\\d+|[#@])`, character: ')', after: GAP },
];
