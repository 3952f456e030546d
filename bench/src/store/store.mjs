import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../../../scripts/setup/paths.mjs';
import { say } from '../../../scripts/setup/say.mjs';
import { bundle } from '../bundle.mjs';
import { sayGoals } from '../say-goals.mjs';
import { commandTimes } from './commands.mjs';
import { disturbed } from './disturbed.mjs';
import { goals } from './goals.mjs';
import { openings } from './opening.mjs';
import { makeProject } from './sample-project.mjs';
import { atOnceTable, commandTable, disturbanceTable, openingTable, writtenTable } from './tables.mjs';
import { written } from './written.mjs';

/** Annotations of a project; all that is timed is timed on the largest. */
const SIZES = [100, 1_000, 10_000];
/** The folder for temporary files may be in memory, where a flush costs nothing. */
const disk = join(root, '.cache', 'bench');

/** The store beside its peers on the same disk in the same run. @returns {Promise<boolean>} whether all goals are reached */
export async function store() {
  mkdirSync(disk, { recursive: true });
  const folder = mkdtempSync(join(disk, 'store-'));
  try {
    return await measure(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} folder for scratch files */
async function measure(folder) {
  const address = await bundle(new URL('./entry.mjs', import.meta.url), 'store', folder);
  /** @type {import('./sample-project.mjs').Store} */
  const bundled = await import(address);
  const projects = SIZES.map((annotations) => ({ annotations, place: join(folder, String(annotations)) }));
  say('Making projects by commands …');
  for (const { annotations, place } of projects) await makeProject(bundled, place, annotations);
  const largest = projects.at(-1)?.place ?? '';
  /** Each measurement finds the project as it was made. @param {string} name */
  const copy = (name) => {
    const place = join(folder, name);
    cpSync(largest, place, { recursive: true });
    return place;
  };
  console.log(
    `Store, a project of ${SIZES.at(-1)?.toLocaleString('en')} annotations in ${relative(root, disk)}, Node ${process.version}\n`,
  );

  say('Opening …');
  const opening = await openings(bundled, address, largest);
  console.log(`Opening, fresh processes in turn\n${openingTable(opening)}\n`);

  say('Commands …');
  const measured = await commandTimes(bundled, copy('commands'), folder);
  console.log(`From command to durable, one after another, in turn\n${commandTable(measured)}\n`);
  console.log(`${atOnceTable(measured)}\n`);
  console.log(
    `Beside what writes the whole project\n${disturbanceTable(await disturbed(bundled, copy('disturbed')))}\n`,
  );

  say('Counting bytes …');
  const bytes = [];
  for (const { annotations, place } of projects) bytes.push(await written(bundled, place, annotations));
  console.log(`Bytes written\n${writtenTable(bytes)}\n`);
  return sayGoals(goals(measured, opening, bytes));
}
