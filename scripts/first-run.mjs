import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { _electron } from 'playwright';
import { selectSentence } from './select-sentence.mjs';
import { withVirtualDisplay } from './setup/display.mjs';
import { out, root } from './setup/paths.mjs';
import { sandboxFlags } from './setup/sandbox.mjs';
import { SetupError, say } from './setup/say.mjs';

const folder = join(out, 'first-run');
const patience = 30_000;

/**
 * @typedef {object} Journey
 * @property {string | null} file the briefing to import; null for the sample
 * @property {readonly string[]} switches handed to the app; the language is always English here
 * @property {string} dist the Electron runtime's folder
 */

/**
 * The way through in the real app, for a machine without a display: import, look at the figures, tag a
 * quote, export. Leaves the Markdown and a picture of the window, and prints where they are.
 * @param {Journey} journey @returns {Promise<number>} the exit status
 */
export async function firstRun({ file, switches, dist }) {
  const name = file === null ? 'sample' : parse(file).name;
  const markdown = join(folder, `${name}.md`);
  const picture = join(folder, `${name}.png`);
  mkdirSync(folder, { recursive: true });
  for (const old of [markdown, picture]) rmSync(old, { force: true });
  const data = mkdtempSync(join(tmpdir(), 'presser-first-run-'));
  const flags = sandboxFlags(dist);
  try {
    return await withVirtualDisplay(async (env) => {
      const app = await _electron.launch({
        args: [
          ...flags,
          root,
          `--user-data-dir=${data}`,
          ...switches,
          '--lang=en',
          ...(file === null ? [] : [file]),
        ],
        chromiumSandbox: flags.length === 0,
        env: /** @type {Record<string, string>} */ (env),
      });
      const page = await app.firstWindow();
      page.setDefaultTimeout(patience);
      try {
        await read(page);
        await lookAndTag(page);
        await save(app, page, markdown);
      } catch (error) {
        say(`The window as it stood when the journey stopped: ${picture}`);
        throw error;
      } finally {
        await page.screenshot({ path: picture });
        await app.close();
      }
      console.log(`${markdown}\n${picture}`);
      return 0;
    });
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

/** Imports what the sheet offers; the sample is open without one. @param {import('playwright').Page} page */
async function read(page) {
  const sheet = page.getByRole('dialog', { name: 'Import' });
  const turns = page.getByRole('region', { name: 'Transcript' }).getByRole('article');
  const problem = page.getByRole('alert').first();
  await sheet.or(turns.first()).or(problem).first().waitFor();
  if (await problem.isVisible()) throw new SetupError((await problem.textContent()) ?? '');
  if (await sheet.isVisible()) await sheet.getByRole('button', { name: 'Import', exact: true }).click();
  await turns.first().waitFor();
  say(`Imported: ${await turns.count()} turns.`);
}

/** @param {import('playwright').Page} page */
async function lookAndTag(page) {
  await page.getByRole('tab', { name: 'Figures' }).click();
  const figures = page.getByRole('list', { name: 'Figures' }).getByRole('listitem');
  say(`Figures: ${await figures.count()} found.`);

  const turns = page.getByRole('region', { name: 'Transcript' }).getByRole('article');
  const officials = turns.and(page.locator('[data-role=official]'));
  const turn = (await officials.count()) > 0 ? officials.first() : turns.first();
  await turn.evaluate(selectSentence);
  // The app has taken notice of the selection.
  await page.getByRole('button', { name: 'Tag quote', disabled: false }).waitFor();
  await page.keyboard.press('q');
  await page.getByRole('tab', { name: 'Quotes' }).click();
  // As it will be published: what is selected may have injected text in it.
  const quote = page.getByRole('list', { name: 'Quotes' }).getByRole('listitem').first();
  const words = (await quote.locator('button[aria-expanded]').first().textContent()) ?? '';
  say(`Quote tagged: ${await turn.getAttribute('aria-label')}: ${words.trim()}`);
}

/**
 * The save dialog is the system's own and cannot be driven, so it is answered in its place; everything
 * before and after it is the app's.
 * @param {import('playwright').ElectronApplication} app @param {import('playwright').Page} page @param {string} target
 */
async function save(app, page, target) {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, target);
  await page.getByRole('tab', { name: 'Export' }).click();
  await page.getByRole('region', { name: 'Markdown preview' }).getByText('#').first().waitFor();
  await page.getByRole('button', { name: 'Save Markdown' }).click();
  const end = Date.now() + patience;
  while (!existsSync(target)) {
    if (Date.now() > end) throw new Error(`${target} was not written.`);
    await pause(50);
  }
  await page.getByRole('status').filter({ hasText: 'Saved' }).first().waitFor();
}
