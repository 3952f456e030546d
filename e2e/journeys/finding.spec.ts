import type { Locator, Page } from '@playwright/test';
import { selectWords } from '../support/hands';
import { expect, test } from '../support/presser';

/** The words that the page shows as selected, in the transcript or held there while the focus is elsewhere. */
async function selectedWords(page: Page): Promise<string> {
  return page.evaluate(() => {
    const held = CSS.highlights.get('held-selection') as unknown as Iterable<Range> | undefined;
    const [range] = held ? [...held] : [];
    return range?.toString() || (getSelection()?.toString() ?? '');
  });
}

const paintedHits = (page: Page): Promise<number> =>
  page.evaluate(() => CSS.highlights.get('find-hit')?.size ?? 0);

async function openFind(page: Page): Promise<{ bar: Locator; field: Locator; status: Locator }> {
  await expect(page.getByRole('region', { name: 'Transcript' }).getByRole('article').first()).toBeVisible();
  await page.keyboard.press('ControlOrMeta+f');
  const bar = page.getByRole('search', { name: 'Find in the transcript' });
  const field = bar.getByRole('textbox', { name: 'Find' });
  await expect(field).toBeFocused();
  return { bar, field, status: bar.getByRole('status') };
}

test('a match is found across scripts, walked through, tagged from the field, and stays selected', async ({
  launch,
}) => {
  const { page } = await launch();
  const { bar, field, status } = await openFind(page);
  await field.fill('電動渡輪');
  await expect(status).toHaveText(/^1 of \d+$/);
  const count = Number((await status.textContent())?.split(' ').at(-1));
  expect(count).toBeGreaterThan(1);
  await expect.poll(() => selectedWords(page)).toBe('电动渡轮');
  await expect.poll(() => paintedHits(page)).toBeGreaterThan(0);

  await field.press('Enter');
  await expect(status).toHaveText(`2 of ${count}`);
  await field.press('Shift+Enter');
  await expect(status).toHaveText(`1 of ${count}`);
  await page.keyboard.press('Shift+F3');
  await expect(status).toHaveText(`${count} of ${count}`);
  await bar.getByRole('button', { name: 'Next match' }).click();
  await expect(status).toHaveText(`1 of ${count}`);

  // While one types, nothing lies over the matches.
  await expect(field).not.toBeFocused();
  const marks = page.getByRole('toolbar', { name: 'Mark the selection' });
  await expect(marks).toBeVisible();
  await field.focus();
  await expect(marks).toBeHidden();

  await field.press('Alt+q');
  const quotes = page.getByRole('list', { name: 'Quotes' }).getByRole('listitem');
  await expect(quotes).toHaveCount(1);
  await expect(quotes.first()).toContainText('电动渡轮');
  await expect(field).toHaveValue('電動渡輪');

  await field.press('Enter');
  await expect(status).toHaveText(`2 of ${count}`);
  await field.press('Escape');
  await expect(bar).toBeHidden();
  await expect.poll(() => selectedWords(page)).toBe('电动渡轮');
  await expect(marks).toBeVisible();
  await page.keyboard.press('q');
  await expect(quotes).toHaveCount(2);
});

test('case counts where it is asked for, and the field says when nothing is found', async ({ launch }) => {
  const { page } = await launch();
  const { bar, field, status } = await openFind(page);
  await field.fill('no such words');
  await expect(status).toHaveText('Nothing found');
  await field.fill('');
  await expect(status).toHaveText('');
  await field.fill('１３分貝');
  await expect(status).toHaveText(/^1 of/);
  await field.fill('PORT merrow');
  await expect(status).toHaveText(/^1 of/);
  const matchCase = bar.getByRole('button', { name: 'Match case' });
  await matchCase.click();
  await expect(matchCase).toHaveAttribute('aria-pressed', 'true');
  await expect(status).toHaveText('Nothing found');
  await field.fill('Port Merrow');
  await expect(status).toHaveText(/^1 of/);
});

test('a regular expression finds, says when it is none, and one that would never end is stopped', async ({
  launch,
}) => {
  const { page } = await launch();
  const { bar, field, status } = await openFind(page);
  await bar.getByRole('button', { name: 'Regular expression' }).click();
  await field.fill('[一二三]是');
  await expect(status).toHaveText(/^1 of \d+$/);
  await expect.poll(() => selectedWords(page)).toMatch(/^[一二三]是$/);
  await field.fill('[一');
  await expect(status).toHaveText('Not a regular expression');

  await field.fill('(?:(?:\\p{L}|.)+)+zzz');
  await expect(status).toHaveText('Searching…');
  // The window answers meanwhile: its other parts can be used.
  await page.getByRole('tab', { name: 'Notes' }).click();
  await expect(page.getByRole('tab', { name: 'Notes' })).toHaveAttribute('aria-selected', 'true');
  await expect(status).toHaveText(/^Stopped/);
  await field.fill('二是');
  await expect(status).toHaveText(/^1 of/);
});

test('the selection is what is looked for first', async ({ launch }) => {
  const { page } = await launch();
  const turn = page.getByRole('region', { name: 'Transcript' }).getByRole('article').nth(1);
  await selectWords(page, turn, '二是网少了');
  const { field, status } = await openFind(page);
  await expect(field).toHaveValue('二是网少了');
  await expect(status).toHaveText(/^1 of/);
});

test('all projects are searched, text and annotations, and a result opens in place', async ({ launch }) => {
  const { page } = await launch();
  const turn = page.getByRole('region', { name: 'Transcript' }).getByRole('article').nth(1);
  await selectWords(page, turn, '二是网少了。');
  await page.keyboard.press('q');
  const quote = page.getByRole('list', { name: 'Quotes' }).getByRole('listitem').first();
  await quote.getByRole('textbox', { name: 'Note' }).fill('ask the fishery office');
  await quote.getByRole('textbox', { name: 'Note' }).press('Tab');
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await page.getByRole('button', { name: 'Library' }).click();
  await expect(page.getByRole('list', { name: 'Projects' }).getByRole('listitem')).toHaveCount(1);

  await page.keyboard.press('ControlOrMeta+Shift+f');
  const dialog = page.getByRole('dialog', { name: 'Search all projects' });
  const words = dialog.getByRole('textbox', { name: 'Search for' });
  await expect(words).toBeFocused();
  await words.fill('FISHERY office');
  const results = dialog.getByRole('region', { name: 'Results' }).getByRole('button');
  await expect(results).toHaveCount(1);
  await expect(results.first()).toContainText('Quote');
  await expect(results.first().locator('mark')).toHaveText(['fishery', 'office']);

  await words.fill('電動渡輪');
  await expect(dialog.getByRole('status')).toContainText(/\d+ places? found/);
  await expect(results.first().locator('mark').first()).toHaveText('电动渡轮');
  await words.press('ArrowDown');
  await expect(results.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('region', { name: 'Transcript' })).toBeVisible();
  await expect.poll(() => selectedWords(page)).toBe('电动渡轮');

  await page.keyboard.press('ControlOrMeta+Shift+f');
  await words.fill('');
  await dialog.getByRole('textbox', { name: 'Value' }).fill('> 300');
  await expect(dialog.getByText('Read as > 300')).toBeVisible();
  await expect(results.first()).toContainText('Figure');
  await dialog.getByRole('combobox', { name: 'Verdict' }).selectOption('Wrong');
  await expect(dialog.getByRole('status')).toContainText('Nothing found');
  await dialog.getByRole('combobox', { name: 'Verdict' }).selectOption('Unchecked');
  await results.first().click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('tab', { name: 'Figures' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('mark[data-active]').first()).toBeVisible();
});
