import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Everything that is built or written by a run; never committed. */
export const out = join(root, 'out');

/** Where the person stood when they called npm: npm itself moves to the project's folder. */
export const callerDirectory = process.env['INIT_CWD'] ?? process.cwd();

/** A path as the person gave it, made absolute from where they stood. @param {string} path */
export const fromCaller = (path) => resolve(callerDirectory, path);

/** Downloads that outlive the working tree: the XDG cache folder, on every platform. */
export const cache = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'presser');
