import { root } from '../../../scripts/setup/paths.mjs';
import { launch, memoryOf } from '../window/launch.mjs';
import { blockId, TITLE } from './make-project.mjs';
import { MARKED, OFFSET, ROUNDS } from './subject.mjs';
import { answeredAt, watchAnswers } from './watch-answers.mjs';

const REGION = '[aria-label="Transcript"]';

/**
 * Presser, with a project of the sample in its library.
 * @param {import('../../../scripts/runtime/resolve.mjs').Runtime} runtime
 * @param {NodeJS.ProcessEnv} env @param {string} userData @returns {Promise<import('./subject.mjs').Subject>}
 */
export async function presser(runtime, env, userData) {
  const { app, page } = await launch(runtime, [root, '--lang=en', `--user-data-dir=${userData}`], env);
  // With the first picture everything is there that answers requests.
  await page.getByRole('button', { name: TITLE }).first().waitFor();
  await watchAnswers(app);
  return {
    name: 'Presser',
    rounds: ROUNDS,
    region: REGION,
    page,
    async open() {
      await toLibrary(page);
      const shown = page.evaluate((selector) => window.bench.shown(`${selector} article`), REGION);
      const clicked = await page
        .locator('ul button', { hasText: TITLE })
        .first()
        .evaluate((button) => {
          const at = performance.timeOrigin + performance.now();
          /** @type {HTMLElement} */ (button).click();
          return at;
        });
      const at = await shown;
      await page.evaluate(() => window.bench.settled());
      return { painted: at - (await answeredAt(app, 'project.open')), opened: at - clicked };
    },
    async tag(paragraph) {
      await select(page, paragraph, MARKED);
      const watching = await page.evaluateHandle(
        (id) => ({
          shown: window.bench.shown('mark[data-kind="quote"]', `[data-block="${id}"]`),
          pressed: window.bench.pressed(),
        }),
        blockId(paragraph),
      );
      await page.keyboard.press('q');
      const at = await watching.evaluate(({ shown }) => shown);
      const pressed = await watching.evaluate((watched) => watched.pressed);
      await saved(page);
      return { frame: at - pressed };
    },
    async startTyping(paragraph) {
      await page.keyboard.press('Control+Shift+e');
      await page.locator(`${REGION}[data-correcting]`).waitFor();
      await select(page, paragraph, 0);
    },
    async stopTyping() {
      const still = await page.evaluate(() =>
        window.bench.stoodStill(() => document.querySelector('[data-state="saved"]') !== null),
      );
      await page.keyboard.press('Control+Shift+e');
      await page.locator(`${REGION}:not([data-correcting])`).waitFor();
      return { still };
    },
    memory: () => memoryOf(app, page),
    close: () => app.close(),
  };
}

/** Closes what is open. No locator by role here: in a document of this size one takes many seconds. @param {import('playwright').Page} page */
async function toLibrary(page) {
  await page.evaluate((selector) => {
    if (document.querySelector(selector))
      document.querySelector('header button')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  }, REGION);
  await page.locator('ul button', { hasText: TITLE }).first().waitFor();
  await page.evaluate(() => window.bench.settled());
}

/** Selects as many characters of a paragraph, from where one types. @param {import('playwright').Page} page @param {number} paragraph @param {number} length */
async function select(page, paragraph, length) {
  await page.evaluate(
    async ([selector, start, count]) => {
      const block = document.querySelector(selector);
      block?.scrollIntoView({ block: 'center' });
      await window.bench.settled();
      const walker = document.createTreeWalker(block ?? document, NodeFilter.SHOW_TEXT);
      let node = walker.nextNode();
      while (node && (node.nodeValue?.length ?? 0) < start + count) node = walker.nextNode();
      if (!node) throw new Error(`no room in ${selector}`);
      getSelection()?.setBaseAndExtent(node, start, node, start + count);
      await window.bench.settled();
    },
    /** @type {const} */ ([`[data-block="${blockId(paragraph)}"]`, length > 0 ? 0 : OFFSET, length]),
  );
}

/** Waits until everything is on the disk and the page has come to rest. @param {import('playwright').Page} page */
async function saved(page) {
  await page.locator('[role="status"][data-state="saved"]').waitFor();
  await page.evaluate(() => window.bench.settled());
}
