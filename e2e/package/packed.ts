import { spawnSync } from 'node:child_process';
import { _electron, type ElectronApplication } from '@playwright/test';
import { sandboxFlags } from '../../scripts/setup/sandbox.mjs';
import { test as base } from '../support/presser';

export { expect } from '@playwright/test';

/** The program as it is installed. */
export const packed = process.env['PRESSER_PACKED'] ?? '';
/** Its twin, which differs in one fuse. */
export const unfused = process.env['PRESSER_UNFUSED'] ?? '';

/** Starts the packed twin instead of the built app. */
export const test = base.extend({
  launch: async ({ runtime, dataFolder }, use) => {
    const started: ElectronApplication[] = [];
    const flags = sandboxFlags(runtime.dist);
    await use(async (...args) => {
      const app = await _electron.launch({
        executablePath: unfused,
        chromiumSandbox: flags.length === 0,
        args: [...flags, '--lang=en', `--user-data-dir=${dataFolder}`, ...args],
      });
      started.push(app);
      return { app, page: await app.firstWindow() };
    });
    for (const app of started) await app.close();
  },
});

interface Run {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: Buffer;
}

/** Runs the installed program as `presser …`, without a display, to its end. */
export function runPacked(args: readonly string[], { env: extra = {}, input }: Run = {}) {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env;
  return spawnSync(packed, [...sandboxFlags(), ...args], {
    encoding: 'utf8',
    env: { ...env, ...extra },
    ...(input && { input }),
  });
}
