/**
 * @typedef {object} Subject something that shows the sample and can be worked with; all times are in milliseconds
 * @property {string} name
 * @property {number} rounds how often it is timed
 * @property {string} region a selector of what scrolls
 * @property {import('playwright').Page} page
 * @property {() => Promise<Readonly<Record<string, number>>>} open anew, until `painted`
 * @property {(paragraph: number) => Promise<Readonly<Record<string, number>>>} tag the beginning of a paragraph, until the `frame` that shows it
 * @property {((paragraph: number) => Promise<void>) | null} startTyping puts the caret into a paragraph; null where nothing can be typed
 * @property {() => Promise<Readonly<Record<string, number>>>} stopTyping lets what was typed be stored, where it is
 * @property {() => Promise<number>} memory of the page's process, in bytes
 * @property {() => Promise<void>} close
 */

/** How often things are timed, but for a peer that would take too long. */
export const ROUNDS = 20;
/** How many characters are marked. */
export const MARKED = 20;
/** Where in a paragraph one types. */
export const OFFSET = 10;
