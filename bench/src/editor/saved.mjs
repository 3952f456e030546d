import { mkdirSync } from 'node:fs';
import { root } from '../../../scripts/setup/paths.mjs';
import { launch } from '../window/launch.mjs';
import { MARKED, ROUNDS } from './subject.mjs';

/**
 * From the key Q on words of a real briefing until the window says that everything is saved and has drawn that.
 * @param {import('../../../scripts/runtime/resolve.mjs').Runtime} runtime @param {NodeJS.ProcessEnv} env
 * @param {string} userData @param {string} file the briefing
 * @returns {Promise<readonly number[]>} milliseconds
 */
export async function savedTimes(runtime, env, userData, file) {
  mkdirSync(userData, { recursive: true });
  const { app, page } = await launch(runtime, [root, '--lang=en', `--user-data-dir=${userData}`, file], env);
  try {
    await page.getByRole('dialog').getByRole('button', { name: 'Import', exact: true }).click();
    await page.locator('[aria-label="Transcript"] article').first().waitFor();
    await page.evaluate(() => window.bench.settled());
    const times = [];
    for (let round = -1; round < ROUNDS; round += 1) {
      const found = await page.evaluate(
        async ([nth, length]) => {
          const blocks = [...document.querySelectorAll('[data-block]')].filter(
            (block) => block.firstChild instanceof Text && block.firstChild.length > length,
          );
          const words = blocks[nth % blocks.length]?.firstChild;
          if (!words) return false;
          words.parentElement?.scrollIntoView({ block: 'center' });
          await window.bench.settled();
          getSelection()?.setBaseAndExtent(words, 0, words, length);
          await window.bench.settled();
          return true;
        },
        /** @type {const} */ ([round + 1, MARKED]),
      );
      if (!found) throw new Error('the briefing has no words to mark');
      const watching = await page.evaluateHandle(() => ({
        pressed: window.bench.pressed(),
        saved: window.bench.saved('header [role="status"][data-state]'),
      }));
      await page.keyboard.press('q');
      const took = await watching.evaluate(async ({ pressed, saved }) => (await saved) - (await pressed));
      if (round >= 0) times.push(took);
      await page.evaluate(() => window.bench.settled());
    }
    return times;
  } finally {
    await app.close();
  }
}
