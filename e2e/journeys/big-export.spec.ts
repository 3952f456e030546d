import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeBigProject } from '../support/big-project';
import { answerSaveDialog } from '../support/hands';
import { expect as expectSoon, test } from '../support/presser';

const TITLE = 'A year of the port';
const MARKS = 3000;
/** The preview of such a project keeps a slow machine busy for longer than a test usually waits. */
const expect = expectSoon.configure({ timeout: 60_000 });

test('an export that takes a while shows how far it is, and stops without a trace', async ({
  launch,
  dataFolder,
}) => {
  test.slow();
  await makeBigProject(dataFolder, TITLE, MARKS);
  const { app, page } = await launch();
  // No locator by role here: in a document of this size one takes many seconds.
  await page.locator('ul button', { hasText: TITLE }).first().click();
  await page.locator('[role="tab"]', { hasText: 'Export' }).click();
  await page.locator('section pre', { hasText: TITLE }).waitFor();
  const format = page.locator('select').filter({ has: page.locator('option[value="docx"]') });
  await format.selectOption('docx');
  const target = join(dataFolder, 'year.docx');
  writeFileSync(target, 'as it was');
  await answerSaveDialog(app, target);

  const bar = page.locator('progress[aria-label="Exporting"]');
  const written = page.locator('p[aria-live="polite"]', { hasText: 'Written to' });
  // Within the page: asked from outside, a busy page answers when the bar has come and gone.
  const share = await page
    .locator('button', { hasText: 'Save Word' })
    .evaluate(async (button: HTMLButtonElement) => {
      button.click();
      for (;;) {
        await new Promise(requestAnimationFrame);
        const shown = document.querySelector<HTMLProgressElement>('progress[aria-label="Exporting"]');
        if (!shown || getComputedStyle(shown).visibility !== 'visible') continue;
        shown.parentElement?.querySelector('button')?.click();
        return shown.value;
      }
    });
  // It was stopped before it was done: so the main process had time for others meanwhile.
  expect(share).toBeLessThan(1);
  await expect(bar).toHaveCount(0);
  await expect(written).toHaveCount(0);
  expect(readFileSync(target, 'utf8')).toBe('as it was');

  // Left alone, it comes to its end.
  await format.selectOption('md');
  const markdown = join(dataFolder, 'year.md');
  await answerSaveDialog(app, markdown);
  await page.locator('button', { hasText: 'Save Markdown' }).dispatchEvent('click');
  await expect(written).toHaveText('Written to year.md');
  await expect(bar).toHaveCount(0);
  expect(readFileSync(markdown, 'utf8').match(/^> /gm)).toHaveLength(MARKS / 2);
});
