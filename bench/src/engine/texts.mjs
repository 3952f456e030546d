import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromCaller, root } from '../../../scripts/setup/paths.mjs';

/** @typedef {{ name: string, text: string }} Sized a text to measure on; its length is in UTF-16 code units */

const LENGTHS = [10_000, 100_000, 1_000_000];
const FIXTURE = join(root, 'fixtures', 'briefings', 'zh-live-spammed.txt');

/** The real briefing's file, where PRESSER_REAL_BRIEFING names one. @returns {string | null} */
export function realBriefing() {
  const path = process.env['PRESSER_REAL_BRIEFING'];
  return path ? fromCaller(path) : null;
}

/** The text that is measured on: the real briefing, or a fixture in its shape. */
export function briefing() {
  return flat(readFileSync(realBriefing() ?? FIXTURE, 'utf8'));
}

/** The text as it is, and repeated to each length. @param {string} text @returns {readonly Sized[]} */
export function sizes(text) {
  const paragraphs = `${text.trimEnd()}\n\n`;
  return [
    { name: 'as it is', text },
    ...LENGTHS.map((length) => ({
      name: length.toLocaleString('en'),
      text: flat(paragraphs.repeat(Math.ceil(length / paragraphs.length)).slice(0, length)),
    })),
  ];
}

/** The same text in one piece: a repeated or cut string is a tree of pieces until somebody reads it. @param {string} text */
const flat = (text) => Buffer.from(text, 'utf16le').toString('utf16le');
