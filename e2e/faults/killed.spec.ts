import type { Page } from '@playwright/test';
import { selectByScript } from '../support/hands';
import { expect, test } from '../support/presser';

/** How many quotes are seen to be saved before the app is killed, each time that it is. */
const KILLS = [1, 4, 9];

test('killed in the middle of tagging, the app finds all of it again', async ({ launch }) => {
  let saved: readonly string[] = [];
  for (const enough of KILLS) {
    const { app, page } = await launch();
    await expect.poll(() => quotesOf(page)).toEqual(expect.arrayContaining([...saved]));
    const before = (await quotesOf(page)).length;
    expect(before).toBeGreaterThanOrEqual(saved.length);
    const tagging = tagWithoutEnd(page).catch(() => undefined);
    await expect.poll(async () => (await quotesOf(page)).length).toBeGreaterThanOrEqual(before + enough);
    // What is shown is on the disk; more is on its way there while the process is killed.
    saved = await quotesOf(page);
    app.process().kill('SIGKILL');
    await tagging;
  }
  const { page } = await launch();
  await expect.poll(() => quotesOf(page)).toEqual(expect.arrayContaining([...saved]));
  expect((await quotesOf(page)).length).toBeGreaterThanOrEqual(saved.length);
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

/** The words of the quotes that the list shows. */
function quotesOf(page: Page): Promise<string[]> {
  const quotes = page.getByRole('list', { name: 'Quotes' }).getByRole('listitem');
  return quotes.locator('button[aria-expanded][id]').allTextContents();
}

/** Tags word after word without waiting for anything, until there is no window any more. */
async function tagWithoutEnd(page: Page): Promise<never> {
  const turn = page.getByRole('region', { name: 'Transcript' }).getByRole('article').nth(1);
  const words = ((await turn.textContent()) ?? '').match(/\p{Script=Han}{2}/gu) ?? [];
  for (let round = 0; ; round += 1) {
    // Words that a mark has cut in two are passed over.
    const isSelected = await selectByScript(turn, words[round % words.length] ?? '')
      .then(() => true)
      .catch(() => page.isClosed());
    if (isSelected) await page.keyboard.press('q');
  }
}
