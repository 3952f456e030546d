import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const probe = fileURLToPath(new URL('./probe.cjs', import.meta.url));
const patience = 60_000;

/**
 * Starts an app and lets it end again.
 * @param {object} start
 * @param {string} start.executable Electron
 * @param {readonly string[]} start.args switches, the app's folder, its arguments
 * @param {string} start.selector the element whose painting counts as usable
 * @param {NodeJS.ProcessEnv} start.env
 * @returns {Promise<number>} milliseconds from the start of the process to usable
 */
export function startOnce({ executable, args, selector, env }) {
  return new Promise((done, fail) => {
    const began = performance.now();
    const child = spawn(executable, ['-r', probe, ...args], {
      env: { ...env, PRESSER_BENCH_SELECTOR: selector },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let usable = 0;
    let words = '';
    const timer = setTimeout(() => child.kill('SIGKILL'), patience);
    child.stdout.on('data', (chunk) => {
      if (usable === 0 && String(chunk).includes('usable\n')) usable = performance.now();
      words += chunk;
    });
    child.stderr.on('data', (chunk) => {
      words += chunk;
    });
    child.on('error', fail);
    child.on('close', () => {
      clearTimeout(timer);
      if (usable > 0) done(usable - began);
      else
        fail(new Error(`${selector} was not to be seen within ${patience / 1000} seconds.\n${words.trim()}`));
    });
  });
}
