import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { out } from './paths.mjs';
import { say } from './say.mjs';

const file = join(out, 'setup.lock');

/**
 * Lets one process at a time change node_modules and the build: several calls of the command line
 * may start at once on a fresh clone. A lock whose owner is gone counts for nothing.
 * @template T @param {() => Promise<T>} body @returns {Promise<T>}
 */
export async function alone(body) {
  mkdirSync(out, { recursive: true });
  for (let told = false; !take(); ) {
    const owner = Number(read());
    if (owner > 0 && !alive(owner)) rmSync(file, { force: true });
    else {
      if (!told) say(`Waiting for the set-up that process ${owner} is doing …`);
      told = true;
      await pause(200);
    }
  }
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  try {
    return await body();
  } finally {
    process.off('exit', release);
    release();
  }
}

function take() {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function read() {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // given back between our two looks
  }
}

/** @param {number} pid */
function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
