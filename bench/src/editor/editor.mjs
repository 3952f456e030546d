import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../bundle.mjs';
import { sayGoals } from '../say-goals.mjs';
import { goals } from './goals.mjs';
import { makeProject } from './make-project.mjs';
import { measure } from './measure.mjs';
import { peer } from './peer.mjs';
import { presser } from './presser.mjs';
import { LENGTH, MARKS, PARAGRAPHS, sampleDocument } from './sample-document.mjs';
import { savedTimes } from './saved.mjs';
import { ROUNDS } from './subject.mjs';
import { speedTable, wholeLines } from './tables.mjs';

const BARE = {
  name: 'bare ProseMirror',
  page: 'bare-view',
  region: '.region',
  canType: true,
  rounds: ROUNDS,
};
const PEERS = [
  BARE,
  { name: 'CodeMirror', page: 'codemirror', region: '.cm-scroller', canType: true, rounds: ROUNDS },
  { name: 'text-annotator', page: 'recogito', region: '.region', canType: false, rounds: 1 },
];

/**
 * The editor of the built app beside a bare view and peers, each in a window of its own on the same runtime.
 * @param {import('../../../scripts/runtime/resolve.mjs').Runtime} runtime @param {NodeJS.ProcessEnv} env
 * @returns {Promise<boolean>} whether all goals are reached
 */
export async function editor(runtime, env) {
  const folder = mkdtempSync(join(tmpdir(), 'presser-bench-'));
  try {
    const measured = await sideBySide(runtime, env, folder);
    const [ours, bare] = measured;
    if (!ours || !bare) throw new Error('nothing was measured');
    const count = (/** @type {number} */ value) => value.toLocaleString('en');
    console.log(
      `Editor, ${count(PARAGRAPHS * LENGTH)} characters in ${count(PARAGRAPHS)} blocks with ${count(MARKS)} marks, Electron ${runtime.version ?? 'of unknown version'}\n`,
    );
    console.log(`Medians of ${ROUNDS} in turn\n${speedTable(measured)}\n\n${wholeLines(ours)}\n`);
    const file = env['PRESSER_REAL_BRIEFING'];
    const saved = file ? await savedTimes(runtime, env, join(folder, 'saved'), file) : [];
    if (!file) console.log('PRESSER_REAL_BRIEFING names no file: from a quote to Saved is not measured.\n');
    return sayGoals(goals(ours, bare, saved));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {import('../../../scripts/runtime/resolve.mjs').Runtime} runtime @param {NodeJS.ProcessEnv} env @param {string} folder for scratch files */
async function sideBySide(runtime, env, folder) {
  const sample = sampleDocument();
  const userData = join(folder, 'presser');
  const shared = await import(await bundle(new URL('./entry.mjs', import.meta.url), 'editor', folder));
  await makeProject(shared, sample, userData);
  /** @type {import('./subject.mjs').Subject[]} */
  const subjects = [];
  try {
    subjects.push(await presser(runtime, env, userData));
    for (const one of PEERS) subjects.push(await peer(one, runtime, env, folder, sample));
    return await measure(subjects);
  } finally {
    for (const { close } of subjects) await close();
  }
}
