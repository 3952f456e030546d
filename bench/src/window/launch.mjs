import { _electron } from 'playwright';
import { sandboxFlags } from '../../../scripts/setup/sandbox.mjs';
import { putProbe } from './probe.mjs';

/**
 * @typedef {import('playwright').ElectronApplication} App
 * @typedef {import('playwright').Page} Page
 */

/** Several windows are open at once; none is slowed down for being behind another. */
const AWAKE = [
  '--disable-renderer-backgrounding',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
];

/**
 * Starts an app and puts the probe into its page.
 * @param {import('../../../scripts/runtime/resolve.mjs').Runtime} runtime
 * @param {readonly string[]} args its folder and its arguments @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ app: App, page: Page }>}
 */
export async function launch({ dist, executable }, args, env) {
  const flags = sandboxFlags(dist);
  const app = await _electron.launch({
    executablePath: executable,
    chromiumSandbox: flags.length === 0,
    args: [...flags, ...AWAKE, ...args],
    env: /** @type {Record<string, string>} */ (env),
  });
  const page = await app.firstWindow();
  await page.evaluate(putProbe);
  return { app, page };
}

/** What the process of a page holds in memory after a collection, in bytes. @param {App} app @param {Page} page */
export async function memoryOf(app, page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  return app.evaluate(({ app: main, BrowserWindow }) => {
    const pid = BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId();
    const metric = main.getAppMetrics().find((one) => one.pid === pid);
    return (metric?.memory.workingSetSize ?? Number.NaN) * 1024;
  });
}
