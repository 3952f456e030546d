import type { Text } from 'mdast';
import { unwrap } from '../anchoring/fold';

/**
 * Text as Markdown can carry it without character references: one line, no edge spaces, no tabs, no
 * U+0000 (which CommonMark replaces). What is said stays; only white space changes.
 */
export function plain(words: string): string {
  return oneLine(words).trim();
}

/** The same for a part of a line, whose edge spaces count. */
export function oneLine(words: string): string {
  return unwrap(words)
    .replaceAll('\u0000', '\ufffd')
    .replace(/[\t\f\v]+/g, ' ');
}

/** A text node of normalised words. */
export function text(words: string): Text {
  return { type: 'text', value: plain(words) };
}

/** A text node between others, whose edge spaces count. */
export function verbatim(words: string): Text {
  return { type: 'text', value: words };
}
