import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cache, root } from '../setup/paths.mjs';
import { run } from '../setup/run.mjs';
import { say } from '../setup/say.mjs';

const folder = join(root, 'node_modules', 'electron');
const day = 24 * 60 * 60 * 1000;
const mirror = process.env['npm_config_electron_mirror'] ?? process.env['ELECTRON_MIRROR'] ?? null;

/** @type {Partial<Record<NodeJS.Platform, string>>} */
const executables = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };

/** Where the binary is in an Electron folder on this platform. */
export const executableIn = executables[process.platform] ?? 'electron';

/** The folder of the official binary if it is there, whole, and of the version that the package names. @returns {string | null} */
export function installedOfficial() {
  const dist = join(folder, 'dist');
  try {
    // path.txt is the last thing that Electron's install script writes.
    const whole = readFileSync(join(folder, 'path.txt'), 'utf8') === executableIn;
    const version = readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '');
    return whole && version === packageVersion() && existsSync(join(dist, executableIn)) ? dist : null;
  } catch {
    return null;
  }
}

/**
 * Downloads the official binary with Electron's own install script, which knows its mirrors, proxies,
 * cache and checksums. Gives null, or the reason why there is none.
 * Where another runtime is at hand (`patient` is false), a refusal is remembered for a day: a network
 * that swallows packets would otherwise cost ten seconds at every start.
 * @param {{ patient: boolean }} options @returns {Promise<string | null>}
 */
export async function downloadOfficial({ patient }) {
  const note = join(cache, `electron-${packageVersion()}-refused.json`);
  const remembered = patient ? null : readRefusal(note);
  if (remembered !== null) return remembered;

  say(`Downloading Electron ${packageVersion()} …`);
  const impatience = new URL('./first-bytes.mjs', import.meta.url).href;
  const { status, output } = await run(process.execPath, [
    '--import',
    impatience,
    join(folder, 'install.js'),
  ]);
  if (status === 0 && installedOfficial() !== null) {
    rmSync(note, { force: true });
    return null;
  }
  const refusal = output.trim().split('\n')[0] || `Electron's install script ended with status ${status}.`;
  say(`It cannot be downloaded: ${refusal}`);
  mkdirSync(dirname(note), { recursive: true });
  writeFileSync(note, JSON.stringify({ mirror, refusal }));
  return refusal;
}

/** A refusal of the last day, by the address that is still in force. @param {string} note @returns {string | null} */
function readRefusal(note) {
  try {
    const said = JSON.parse(readFileSync(note, 'utf8'));
    return said.mirror === mirror && Date.now() - statSync(note).mtimeMs < day ? said.refusal : null;
  } catch {
    return null; // none, or cut off while it was written
  }
}

/** @returns {string} */
const packageVersion = () => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
