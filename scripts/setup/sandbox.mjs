import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './say.mjs';

/**
 * Why Chromium's sandbox cannot work here, or null where it can. Chromium refuses to start as root
 * with it; elsewhere it needs user namespaces, or its set-uid helper owned by root.
 * @param {string} [dist] the Electron runtime's folder
 * @returns {string | null}
 */
export function sandboxObstacle(dist) {
  if (process.platform !== 'linux') return null;
  if (process.getuid?.() === 0) return 'running as root';
  if (inContainer()) return 'running in a container';
  if (userNamespacesDenied() && !hasSetUidHelper(dist)) return 'this system denies user namespaces';
  return null;
}

/**
 * The switches that Electron needs here because of the sandbox: none on an ordinary desktop.
 * @param {string} [dist] the Electron runtime's folder
 * @returns {string[]}
 */
export const sandboxFlags = (dist) => (sandboxObstacle(dist) === null ? [] : ['--no-sandbox']);

/** Says in one line that the sandbox is off, and why, where it is. @param {string} [dist] */
export function saySandbox(dist) {
  const obstacle = sandboxObstacle(dist);
  if (obstacle !== null) say(`Electron runs with --no-sandbox: ${obstacle}.`);
}

function inContainer() {
  if (existsSync('/.dockerenv') || existsSync('/run/.containerenv')) return true;
  return Boolean(process.env['container']) || /docker|kubepods|libpod|lxc/.test(read('/proc/1/cgroup'));
}

/** Tried and not looked up: sysctls, AppArmor, seccomp filters and chroot all have their say. Exit status 1 is a refusal. */
const userNamespacesDenied = () => spawnSync('unshare', ['--user', '--map-root-user', 'true']).status === 1;

/** @param {string | undefined} dist */
function hasSetUidHelper(dist) {
  if (dist === undefined) return false;
  const helper = statSync(join(dist, 'chrome-sandbox'), { throwIfNoEntry: false });
  return helper !== undefined && helper.uid === 0 && (helper.mode & 0o4000) !== 0;
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return ''; // no such file on this kernel
  }
}
