import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { basename } from 'node:path';
import { root } from './paths.mjs';

/** @typedef {{ status: number, output: string }} Ran `status` is 127 when the program is not there */

/**
 * Runs a program to its end. `show` prints what it says on standard error, so that standard output
 * stays clean; otherwise both streams are collected.
 * @param {string} command @param {string[]} args
 * @param {{ show?: boolean, env?: NodeJS.ProcessEnv, cwd?: string }} [options]
 * @returns {Promise<Ran>}
 */
export function run(command, args, { show = false, env = process.env, cwd = root } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: show ? ['ignore', process.stderr, process.stderr] : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    /** @param {Buffer} chunk */
    const collect = (chunk) => {
      output += chunk.toString('utf8');
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', (error) => done({ status: 127, output: error.message }));
    child.on('close', (code, signal) => done({ status: exitStatus(code, signal), output }));
  });
}

/**
 * Runs a program in the foreground with the person's own streams, hands it the signals that this
 * process gets, and gives its exit status.
 * @param {string} command @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string }} [options]
 * @returns {Promise<number>}
 */
export function foreground(command, args, { env = process.env, cwd = root } = {}) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd, env, stdio: 'inherit' });
    /** @param {NodeJS.Signals} signal */
    const forward = (signal) => child.kill(signal);
    /** @type {NodeJS.Signals[]} */
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, forward);
    child.on('error', fail);
    child.on('close', (code, signal) => {
      for (const name of signals) process.off(name, forward);
      done(exitStatus(code, signal));
    });
  });
}

/** The npm that called us, or the one on the path: the command and the arguments before npm's own. @returns {[string, string[]]} */
export function npmCommand() {
  const caller = process.env['npm_execpath'];
  if (caller !== undefined && basename(caller) === 'npm-cli.js') return [process.execPath, [caller]];
  return process.platform === 'win32' ? ['cmd.exe', ['/d', '/c', 'npm']] : ['npm', []];
}

/** @param {number | null} code @param {NodeJS.Signals | null} signal */
const exitStatus = (code, signal) => code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
