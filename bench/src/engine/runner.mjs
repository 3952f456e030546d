// A process that measures the subjects of one package, one sample each time it is asked.
import { sample } from './sample.mjs';
import { briefing, sizes } from './texts.mjs';

/**
 * @typedef {import('./sample.mjs').Subject} Subject
 * @typedef {{ subject: number, text: number, least: number }} Ask places in the lists, and milliseconds
 * @typedef {readonly { name: string, onlyAsItIs: boolean }[]} Ready the subjects; each answer after it is a time
 */

const [group = '', engine = ''] = process.argv.slice(2);

/** @type {Readonly<Record<string, () => Promise<readonly Subject[]>>>} */
const groups = {
  limits: async () => (await import('./limits.mjs')).limits,
  ours: async () => (await import('./ours.mjs')).ours(await import(engine)),
  recognizers: async () => (await import('./recognizers.mjs')).recognizers,
  chrono: async () => (await import('./chrono.mjs')).chrono,
};

const subjects = (await groups[group]?.()) ?? [];
const texts = sizes(briefing());
/** @type {Map<string, () => unknown>} */
const prepared = new Map();

process.on('message', (/** @type {Ask} */ { subject, text, least }) => {
  const key = `${subject} ${text}`;
  const run = prepared.get(key) ?? subjects[subject]?.prepare(texts[text]?.text ?? '') ?? (() => null);
  prepared.set(key, run);
  process.send?.(sample(run, least));
});
process.send?.(subjects.map(({ name, onlyAsItIs = false }) => ({ name, onlyAsItIs })));
