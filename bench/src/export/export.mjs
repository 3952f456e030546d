import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { say } from '../../../scripts/setup/say.mjs';
import { bundle } from '../bundle.mjs';
import { columns } from '../columns.mjs';
import { sayGoals } from '../say-goals.mjs';
import { median } from '../statistics.mjs';
import { ANNOTATIONS, sampleInputs } from './sample-exports.mjs';

/**
 * @typedef {import('./sample-exports.mjs').Exporting} Exporting
 * @typedef {import('./sample-exports.mjs').Input} Input
 * @typedef {{ readonly name: string, readonly ours: number, readonly limit: number, readonly bytes: number }} Measured medians, milliseconds
 */

const ROUNDS = 9;
const AT_MOST = 2;

/** Projects to Markdown beside mdast-util-to-markdown on the ready tree. @returns {Promise<boolean>} whether the goal is reached */
export async function exporting() {
  const folder = mkdtempSync(join(tmpdir(), 'presser-bench-'));
  try {
    return measure(await import(await bundle(new URL('./entry.mjs', import.meta.url), 'export', folder)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {Exporting} bundled */
function measure(bundled) {
  console.log(`Export, ${ANNOTATIONS.toLocaleString('en')} annotations, Node ${process.version}\n`);
  say('Writing …');
  const measured = sampleInputs(bundled).map((input) => measureOne(bundled, input));
  const rows = measured.map(({ name, ours, limit, bytes }) => [
    name,
    ours.toFixed(0),
    limit.toFixed(0),
    `×${(ours / limit).toFixed(2)}`,
    (bytes / 1e3).toFixed(0),
  ]);
  console.log(
    `Medians of ${ROUNDS} in turn, ms\n${columns([['', 'Presser', 'to-markdown', 'ratio', 'kB'], ...rows])}\n`,
  );
  return sayGoals(
    measured.map(({ name, ours, limit }) => ({
      name,
      reached: ours / limit <= AT_MOST,
      words: `×${(ours / limit).toFixed(2)} of mdast-util-to-markdown, at most ×${AT_MOST}`,
    })),
  );
}

/** Ours makes the document, writes it and reads it again; the limit writes the ready tree. @param {Exporting} bundled @param {Input} input @returns {Measured} */
function measureOne({ exportMarkdown, markdownTree, toMarkdown, writingOptions }, input) {
  const tree = must(markdownTree(input));
  const options = writingOptions(input.options.dialect);
  /** @type {number[]} */
  const ours = [];
  /** @type {number[]} */
  const limit = [];
  let bytes = 0;
  // The first round warms up.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const began = performance.now();
    bytes = must(exportMarkdown(input)).length;
    const between = performance.now();
    toMarkdown(tree, options);
    const ended = performance.now();
    if (round === 0) continue;
    ours.push(between - began);
    limit.push(ended - between);
  }
  return { name: input.options.template, ours: median(ours), limit: median(limit), bytes };
}

/**
 * The value of something that must go well.
 * @template T @param {import('../../../shared/result/result').Result<T, unknown>} result @returns {T}
 */
function must(result) {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
