import { root } from '../../../scripts/setup/paths.mjs';
import { launch } from '../window/launch.mjs';

/** Openings after the first, in one window. */
const AGAIN = 3;
const TRANSCRIPT = '[aria-label="Transcript"] article';
const QUEUE = '[role="listbox"]';
const ROWS = '[role="tabpanel"] [data-row]';

/**
 * @typedef {object} Openings how long the ledger took from a click to the frame with its rows, in milliseconds
 * @property {number} first the first time since the start of the app
 * @property {readonly number[]} again from another part of the desk
 * @property {readonly number[]} desk from the transcript, with the desk
 * @property {readonly number[]} changed once a figure has changed, from the queue
 */

/**
 * Starts the app, opens a project and its ledger again and again.
 * @param {import('../../../scripts/runtime/resolve.mjs').Runtime} runtime @param {NodeJS.ProcessEnv} env
 * @param {string} userData @param {string} title of the project
 * @returns {Promise<Openings>}
 */
export async function openings(runtime, env, userData, title) {
  const { app, page } = await launch(runtime, [root, '--lang=en', `--user-data-dir=${userData}`], env);
  try {
    const click = async (/** @type {string} */ name, /** @type {string} */ shows) => {
      const took = await page.evaluate(
        async ([words, selector]) => {
          const button = [...document.querySelectorAll('button')].find(({ textContent }) =>
            textContent?.trim().startsWith(words),
          );
          if (!button) throw new Error(`no button ${words}`);
          const shown = window.bench.shown(selector);
          const at = performance.timeOrigin + performance.now();
          button.click();
          return (await shown) - at;
        },
        /** @type {const} */ ([name, shows]),
      );
      await page.evaluate(() => window.bench.settled());
      return took;
    };
    // Before anybody asks for another part there is a moment, in which it is made ready.
    const aMoment = async () => {
      for (let i = 0; i < 5; i += 1) await page.evaluate(() => window.bench.settled());
    };
    const transcript = page.locator(TRANSCRIPT).first();
    const card = page.locator('ul button', { hasText: title }).first();
    // What was open at the end is open again at the next start.
    await transcript.or(card).waitFor();
    if (await card.isVisible()) await card.click();
    await transcript.waitFor();
    await page.evaluate(() => window.bench.settled());
    await click('Check desk', QUEUE);
    await aMoment();
    const first = await click('Ledger', ROWS);
    const again = [];
    const desk = [];
    const changed = [];
    for (let time = 0; time < AGAIN; time += 1) {
      await click('Queue', QUEUE);
      again.push(await click('Ledger', ROWS));
      await click('Transcript', TRANSCRIPT);
      desk.push(await click('Check desk', ROWS));
      await click('Queue', QUEUE);
      await page.locator(`${QUEUE} [aria-current="true"]`).focus();
      await page.keyboard.press('l');
      await page.locator('[role="status"][data-state="saved"]').waitFor();
      await aMoment();
      changed.push(await click('Ledger', ROWS));
    }
    return { first, again, desk, changed };
  } finally {
    await app.close();
  }
}
