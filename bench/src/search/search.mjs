import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { say } from '../../../scripts/setup/say.mjs';
import { bundle } from '../bundle.mjs';
import { columns } from '../columns.mjs';
import { sayGoals } from '../say-goals.mjs';
import { median, quantile } from '../statistics.mjs';
import { goals } from './goals.mjs';
import { keepingUp } from './keeping-up.mjs';
import { BRIEFINGS, LENGTH, makeLibrary, ONCE } from './sample-library.mjs';
import { miniSearch, presser, scan } from './subjects.mjs';

/**
 * @typedef {import('./subjects.mjs').Subject} Subject
 * @typedef {object} Asked a question, and what became of it with each subject
 * @property {string} words
 * @property {readonly { readonly name: string, readonly count: number, readonly time: number }[]} answers medians, milliseconds
 */

const ROUNDS = 21;
/** Rare and common, long and short, in both languages; the last one is nowhere. */
const QUESTIONS = [
  ONCE,
  '投資',
  '增长',
  '水',
  '同比增长',
  'port',
  'minister said',
  'the',
  'e',
  'zzzz',
  '鲸鲨迁徙',
];

/** The search over all projects beside a look into every text and MiniSearch. @returns {Promise<boolean>} whether all goals are reached */
export async function search() {
  const folder = mkdtempSync(join(tmpdir(), 'presser-bench-'));
  try {
    return await measure(
      await import(await bundle(new URL('./entry.mjs', import.meta.url), 'search', folder)),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {import('./sample-library.mjs').Search} bundled */
async function measure(bundled) {
  const library = makeLibrary(bundled);
  const paragraphs = library.reduce((sum, one) => sum + one.paragraphs.length, 0);
  console.log(
    `Search, ${BRIEFINGS} briefings of ${LENGTH.toLocaleString('en')} characters, ${paragraphs.toLocaleString('en')} paragraphs, Node ${process.version}\n`,
  );
  say('Indexing …');
  const subjects = [
    await presser(bundled, library),
    await scan(bundled, library),
    await miniSearch(bundled, library),
  ];
  console.log(`${indexTable(subjects)}\n`);

  say('Asking …');
  const asked = QUESTIONS.map((words) => ask(words, subjects));
  console.log(`Medians of ${ROUNDS} in turn, ms; paragraphs found\n${questionTable(asked)}\n`);

  const [first] = library;
  const kept = first ? await keepingUp(bundled, first) : Number.NaN;
  console.log(`A briefing indexed again after one of its paragraphs was corrected: ${ms(kept)} ms\n`);
  return sayGoals(goals(asked, subjects));
}

/** Asks each subject in turn, again and again. @param {string} words @param {readonly Subject[]} subjects @returns {Asked} */
function ask(words, subjects) {
  const runs = subjects.map((subject) => ({
    subject,
    count: subject.count(words),
    times: /** @type {number[]} */ ([]),
  }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { subject, times } of runs) {
      const began = performance.now();
      subject.count(words);
      times.push(performance.now() - began);
    }
  }
  return {
    words,
    answers: runs.map(({ subject, count, times }) => ({ name: subject.name, count, time: median(times) })),
  };
}

/** @param {readonly Subject[]} subjects */
function indexTable(subjects) {
  const rows = subjects.map(({ name, built, stretches, bytes }) => [
    name,
    ms(built),
    ms(quantile(stretches, 0.99)),
    ms(Math.max(...stretches)),
    (bytes / 1e6).toFixed(0),
  ]);
  return columns([['index', 'ms', 'at once, 99 %', 'longest', 'MB'], ...rows]);
}

/** @param {readonly Asked[]} asked */
function questionTable(asked) {
  const names = asked[0]?.answers.map(({ name }) => name) ?? [];
  const rows = asked.map(({ words, answers }) => [
    words,
    ...answers.flatMap(({ time, count }) => [ms(time), count.toLocaleString('en')]),
  ]);
  return columns([['', ...names.flatMap((name) => [name, 'found'])], ...rows]);
}

/** @param {number} value */
const ms = (value) => (value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 3));
