import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/setup/paths.mjs';

/**
 * @typedef {object} Sample the text that every subject shows
 * @property {readonly string[]} paragraphs
 * @property {readonly Mark[]} marks in reading order
 *
 * @typedef {object} Mark a stretch of one paragraph
 * @property {number} paragraph
 * @property {number} start in UTF-16 code units
 * @property {number} end
 */

export const PARAGRAPHS = 10_000;
/** In UTF-16 code units. */
export const LENGTH = 120;
export const MARKS = 5_000;
const MARK_LENGTH = 24;

/** Paragraphs of the words of our own fixtures, Chinese and English, with a mark in every other one. @returns {Sample} */
export function sampleDocument() {
  const folder = join(root, 'fixtures', 'briefings');
  const words = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').replace(/[\s\ud800-\udfff]+/g, ' '))
    .join(' ');
  const pieces = Math.floor(words.length / LENGTH);
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, i) => {
    const at = (i % pieces) * LENGTH;
    // A paragraph neither begins nor ends with a blank, so that a block holds all of it.
    return words.slice(at, at + LENGTH).replace(/^ | $/g, '—');
  });
  const marks = Array.from({ length: MARKS }, (_, i) => {
    const start = (i * 7) % (LENGTH - MARK_LENGTH);
    return { paragraph: i * (PARAGRAPHS / MARKS), start, end: start + MARK_LENGTH };
  });
  return { paragraphs, marks };
}
