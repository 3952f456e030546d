import { spawn } from 'node:child_process';
import { SetupError } from './say.mjs';

/** Whether windows can be shown to somebody. */
export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

/**
 * Runs tests and measurements on a virtual display, out of the person's way, unless they ask to see
 * the windows (PRESSER_SHOW_WINDOWS=1) or the platform has no such thing.
 * @template T @param {(env: NodeJS.ProcessEnv) => Promise<T>} body @returns {Promise<T>}
 */
export const onDisplay = (body) =>
  process.platform !== 'linux' || process.env['PRESSER_SHOW_WINDOWS'] === '1'
    ? body(process.env)
    : withVirtualDisplay(body);

/**
 * Starts Xvfb on a display number that it finds free itself, and runs `body` with it. The
 * environment given to `body` names that display and no other.
 * @template T @param {(env: NodeJS.ProcessEnv) => Promise<T>} body @returns {Promise<T>}
 */
export async function withVirtualDisplay(body) {
  const screen = ['-screen', '0', '1600x1000x24', '-dpi', '96', '-nolisten', 'tcp', '-noreset'];
  const server = spawn('Xvfb', ['-displayfd', '3', ...screen], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const stop = () => server.kill();
  process.once('exit', stop);
  try {
    const number = await displayNumber(server);
    const { WAYLAND_DISPLAY: _, ...env } = process.env;
    return await body({ ...env, DISPLAY: `:${number}` });
  } finally {
    process.off('exit', stop);
    stop();
  }
}

/** @param {import('node:child_process').ChildProcess} server @returns {Promise<string>} */
function displayNumber(server) {
  return new Promise((done, fail) => {
    let words = '';
    let number = '';
    server.stderr?.on('data', (chunk) => {
      words += chunk;
    });
    server.stdio[3]?.on('data', (chunk) => {
      number += chunk;
      if (number.endsWith('\n')) done(number.trim());
    });
    server.on('error', (error) => fail(new SetupError(`Xvfb did not start: ${error.message}`)));
    server.on('exit', () => fail(new SetupError(`Xvfb did not start.\n${words.trim()}`)));
  });
}
