import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from './lock.mjs';
import { root } from './paths.mjs';
import { npmCommand, run } from './run.mjs';
import { SetupError, say } from './say.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} Locked
 * @typedef {{ packages: Record<string, Locked> }} Lockfile
 */

/**
 * Installs the packages that a folder's package-lock.json names, unless exactly they are there. Without their
 * install scripts: Electron's would fail the whole install on a network that cannot reach its host,
 * and no other package of the app needs one.
 * @param {string} [folder]
 */
export async function ensurePackages(folder = root) {
  if (installed(folder)) return;
  await alone(async () => {
    if (installed(folder)) return;
    say('Installing packages (npm ci) …');
    const [npm, before] = npmCommand();
    const flags = ['--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
    const { status } = await run(npm, [...before, 'ci', ...flags, '--loglevel=error'], {
      show: true,
      cwd: folder,
    });
    if (status !== 0) throw new SetupError('npm ci failed: its own words are above.');
  });
}

/**
 * Runs the install script of a package that is native code, unless what it makes is there: it fetches a binary or
 * compiles one, which takes a minute. Where neither can be done, it says so and the package stays as it is.
 * @param {string} folder with the package in its node_modules @param {string} name @param {string} binary in the package's folder
 */
export async function ensureAddon(folder, name, binary) {
  if (existsSync(join(folder, 'node_modules', name, binary))) return;
  say(`Building ${name} …`);
  const [npm, before] = npmCommand();
  const { status, output } = await run(npm, [...before, 'rebuild', name], { cwd: folder });
  if (status !== 0) say(`${name} could not be built, and is left out:\n${output}`);
}

/**
 * npm writes node_modules/.package-lock.json at the end of an install and `npm ci` starts by deleting
 * it, so an install that was cut off has none. Packages for other platforms are missing in it.
 * @param {string} folder
 */
export function installed(folder) {
  const wanted = readLock(join(folder, 'package-lock.json'));
  const present = readLock(join(folder, 'node_modules', '.package-lock.json'));
  if (wanted === null || present === null) return false;
  return Object.entries(wanted.packages).every(([path, { version, integrity, optional, devOptional }]) => {
    if (path === '') return true;
    const got = present.packages[path];
    if (got === undefined) return optional === true || devOptional === true;
    return got.version === version && got.integrity === integrity;
  });
}

/** @param {string} file @returns {Lockfile | null} */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null; // missing or cut off: npm ci makes it anew
  }
}
