import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { answerSaveDialog } from '../support/hands';
import { expect, test } from '../support/presser';

/** The rows of the place that is open in the library. */
const rows = (page: Page): Locator => page.getByRole('tabpanel').getByRole('listitem');
const row = (page: Page, title: string): Locator =>
  rows(page).filter({ has: page.getByText(title, { exact: true }) });

async function choose(page: Page, title: string, action: string): Promise<void> {
  await row(page, title).getByRole('button', { name: 'Actions' }).click();
  await page.getByRole('menuitem', { name: action, exact: true }).click();
}

test('made, renamed, copied, put away, thrown away, taken back and deleted for good', async ({
  launch,
  dataFolder,
}) => {
  const { app, page } = await launch();
  await page.getByRole('button', { name: 'Library' }).click();
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'New project' }).click();
  await page.getByRole('button', { name: 'Library' }).click();

  // Renamed by key alone; an empty name is not taken.
  await row(page, 'Untitled project').getByRole('button', { name: 'Actions' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('r');
  await page.keyboard.press('Enter');
  const name = page.getByRole('dialog').getByRole('textbox', { name: 'Project name' });
  await expect(name).toBeFocused();
  await name.fill('  ');
  await expect(page.getByRole('button', { name: 'Rename', exact: true })).toBeDisabled();
  await name.fill('Harbour');
  await page.keyboard.press('Enter');
  await expect(row(page, 'Harbour')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await choose(page, 'Harbour', 'Duplicate');
  await expect(row(page, 'Copy of Harbour')).toBeVisible();
  const file = join(dataFolder, 'Harbour.presser');
  await answerSaveDialog(app, file);
  await choose(page, 'Harbour', 'Export project file…');
  const notices = page.getByRole('status', { name: 'Notices' });
  await expect(notices).toContainText('Harbour.presser was written');
  expect(existsSync(file)).toBe(true);

  // Put away, and it can still be opened.
  await choose(page, 'Harbour', 'Archive');
  await expect(notices).toContainText('“Harbour” is in the archive');
  await page.getByRole('tab', { name: 'Archive' }).click();
  await row(page, 'Harbour').getByRole('button', { name: 'Harbour' }).click();
  await expect(page.getByRole('heading', { name: 'Harbour' })).toBeVisible();
  await page.getByRole('button', { name: 'Library' }).click();
  await expect(row(page, 'Harbour')).toBeVisible();

  // Thrown away and taken back at once.
  await page.getByRole('tab', { name: 'Projects' }).click();
  await choose(page, 'Copy of Harbour', 'Move to Trash');
  await expect(row(page, 'Copy of Harbour')).toHaveCount(0);
  await notices.getByRole('button', { name: 'Undo' }).click();
  await expect(row(page, 'Copy of Harbour')).toBeVisible();
  await expect(notices).toBeEmpty();
  await choose(page, 'Copy of Harbour', 'Move to Trash');
  await expect(row(page, 'Copy of Harbour')).toHaveCount(0);
  await app.close();

  // Everything is where it was tomorrow.
  const { page: tomorrow } = await launch();
  await expect(rows(tomorrow)).toHaveCount(1);
  await tomorrow.getByRole('tab', { name: 'Archive' }).click();
  await choose(tomorrow, 'Harbour', 'Move back to Projects');
  await expect(rows(tomorrow)).toHaveCount(0);
  await tomorrow.getByRole('tab', { name: 'Trash' }).click();
  await row(tomorrow, 'Copy of Harbour').getByRole('button', { name: 'Restore' }).click();
  await tomorrow.getByRole('tab', { name: 'Projects' }).click();
  await expect(rows(tomorrow)).toHaveCount(3);

  // Deleting for good is asked twice, and either question can be declined.
  await choose(tomorrow, 'Copy of Harbour', 'Move to Trash');
  await tomorrow.getByRole('tab', { name: 'Trash' }).click();
  const remove = row(tomorrow, 'Copy of Harbour').getByRole('button', { name: 'Delete for good…' });
  const first = tomorrow.getByRole('dialog', { name: 'Delete this project for good?' });
  const second = tomorrow.getByRole('dialog', { name: 'This cannot be undone' });
  await remove.click();
  await expect(first).toContainText('Copy of Harbour');
  await expect(first.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await tomorrow.keyboard.press('Enter');
  await expect(first).toHaveCount(0);
  await remove.click();
  await first.getByRole('button', { name: 'Delete for good…' }).click();
  const last = second.getByRole('button', { name: 'Delete for good' });
  const typed = second.getByRole('textbox');
  await expect(typed).toBeFocused();
  await expect(last).toBeDisabled();
  await typed.fill('Harbour');
  await expect(last).toBeDisabled();
  await tomorrow.keyboard.press('Escape');
  await expect(row(tomorrow, 'Copy of Harbour')).toBeVisible();
  await remove.click();
  await first.getByRole('button', { name: 'Delete for good…' }).click();
  await typed.fill('copy of harbour');
  await last.click();
  await expect(rows(tomorrow)).toHaveCount(0);
  await expect(tomorrow.getByRole('status', { name: 'Notices' })).toContainText('was deleted for good');
  expect(readdirSync(join(dataFolder, 'trash'))).toEqual([]);
  expect(readdirSync(join(dataFolder, 'projects'))).toHaveLength(2);
});
