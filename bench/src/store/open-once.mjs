// A fresh process: opens a project in one of two ways and says in milliseconds what it took.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openProject } from './sample-project.mjs';

/** @typedef {Readonly<Record<string, number>>} Opened milliseconds: `all`, and the steps that are known */

const [way = '', bundle = '', folder = ''] = process.argv.slice(2);
/** @type {import('./sample-project.mjs').Store} */
const store = await import(bundle);

/** @type {Readonly<Record<string, () => Promise<Opened>>>} */
const ways = { store: openStore, peer: openPeer };
process.stdout.write(JSON.stringify(await ways[way]?.()));
// An opened project is left as it is: closing it is not measured, and a lock of a process that has ended counts for nothing.
process.exit();

/** The store: lock, snapshot and journal read and checked, every command known, ready for the next one. */
async function openStore() {
  const began = performance.now();
  await openProject(store, folder);
  return { all: performance.now() - began };
}

/** The least that any program has to do that checks what it reads. */
async function openPeer() {
  const began = performance.now();
  const files = await Promise.all(
    ['project.json', 'journal.ndjson'].map((name) => readFile(join(folder, name))),
  );
  const read = performance.now();
  for (const bytes of files) createHash('sha256').update(bytes).digest('hex');
  const hashed = performance.now();
  const [snapshot = '', journal = ''] = files.map((bytes) => bytes.toString('utf8'));
  const { data } = JSON.parse(snapshot);
  const lines = journal.split('\n').filter((line) => line !== '');
  const commands = lines.map((line) => JSON.parse(line));
  const parsed = performance.now();
  store.projectSchema.parse(data.project);
  const ended = performance.now();
  if (commands.length < data.seq) throw new Error('a journal without all commands');
  return {
    all: ended - began,
    read: read - began,
    hash: hashed - read,
    parse: parsed - hashed,
    validate: ended - parsed,
  };
}
