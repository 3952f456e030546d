import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { type Runtime, resolveRuntime } from '../../scripts/runtime/resolve.mjs';
import { sandboxFlags } from '../../scripts/setup/sandbox.mjs';

export { expect } from '@playwright/test';

/** The project's folder, from which the built app is started. */
export const root = resolve(import.meta.dirname, '..', '..');

/** A running Presser and its window. */
export interface Presser {
  readonly app: ElectronApplication;
  readonly page: Page;
}

/** Starts the real app on this test's own data folder; further arguments go to the app. */
export type Launch = (...args: readonly string[]) => Promise<Presser>;

/** Each test owns a data folder; every app that it started is closed at its end. */
export const test = base.extend<{ dataFolder: string; launch: Launch }, { runtime: Runtime }>({
  runtime: [async ({}, use) => use(await resolveRuntime()), { scope: 'worker' }],
  dataFolder: async ({}, use, testInfo) => {
    const folder = testInfo.outputPath('data');
    mkdirSync(folder, { recursive: true });
    await use(folder);
  },
  launch: async ({ runtime, dataFolder }, use) => {
    const started: ElectronApplication[] = [];
    await use(async (...args) => {
      const app = await _electron.launch({
        // Playwright turns the sandbox off unless it is told not to: it is on wherever it can be.
        chromiumSandbox: sandboxFlags(runtime.dist).length === 0,
        args: [...sandboxFlags(runtime.dist), root, '--lang=en', `--user-data-dir=${dataFolder}`, ...args],
      });
      started.push(app);
      return { app, page: await app.firstWindow() };
    });
    for (const app of started) await app.close();
  },
});
