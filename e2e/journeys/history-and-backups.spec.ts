import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { selectWords } from '../support/hands';
import { expect, test } from '../support/presser';

const TEXT = [
  'Harbour works: the first year',
  '',
  'Daily reporter:',
  '',
  'How many cranes are there?',
  '',
  'Harbour master Ann Vance:',
  '',
  'We moved 6 cranes in May. The new quay is open to everybody.',
  '',
].join('\n');

const transcriptOf = (page: Page): Locator => page.getByRole('region', { name: 'Transcript' });
const quotesOf = (page: Page): Locator => transcriptOf(page).locator('mark[data-kind="quote"]');
const saved = (page: Page): Promise<void> =>
  expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();

async function importHarbour(page: Page): Promise<void> {
  await page
    .getByRole('dialog', { name: 'Import' })
    .getByRole('button', { name: 'Import', exact: true })
    .click();
  await expect(transcriptOf(page).getByRole('article').first()).toBeVisible();
}

async function tagQuote(page: Page, words: string): Promise<void> {
  await selectWords(page, transcriptOf(page), words);
  await page.keyboard.press('q');
  await expect(quotesOf(page).filter({ hasText: words })).toHaveCount(1);
}

/** The lines of the history, newest first. */
async function history(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'History' }).click();
  return page.getByRole('dialog', { name: 'History' }).getByRole('listitem');
}

test('the history can be read, over a restart, and leads to what it tells of', async ({
  launch,
  dataFolder,
}) => {
  const file = join(dataFolder, 'harbour.txt');
  writeFileSync(file, TEXT);
  const { app, page } = await launch(file);
  await importHarbour(page);
  await tagQuote(page, 'The new quay is open to everybody.');
  await page.getByRole('tab', { name: 'Figures' }).click();
  await transcriptOf(page).locator('mark[data-kind="figure"]', { hasText: '6' }).click();
  const form = page.getByRole('tabpanel', { name: 'Figures' });
  await form.getByRole('radio', { name: 'Disputed' }).check();
  await form.getByRole('button', { name: 'Record check' }).click();
  await expect(form.getByText('Disputed', { exact: true }).first()).toBeVisible();
  await transcriptOf(page).focus();
  await page.keyboard.press('Control+z');
  await expect(form.getByText('Withdrawn')).toBeVisible();
  await saved(page);
  await app.close();

  const { page: tomorrow } = await launch();
  const lines = await history(tomorrow);
  await expect(lines).toHaveText([
    /^Undone: Verdict of 6: unchecked → disputed/,
    /^Verdict of 6: unchecked → disputed.*undone/,
    /^Quote added: “The new quay is open to everybody.”/,
    /^Briefing imported: “Harbour works: the first year”/,
  ]);
  await expect(tomorrow.getByRole('heading', { name: 'Today' })).toBeVisible();

  await lines.nth(2).getByRole('button').click();
  await expect(tomorrow.getByRole('dialog')).toHaveCount(0);
  await expect(tomorrow.getByRole('tab', { name: 'Quotes' })).toHaveAttribute('aria-selected', 'true');
  await expect(quotesOf(tomorrow)).toBeInViewport();

  // What is gone leads nowhere.
  await tomorrow.getByRole('list', { name: 'Quotes' }).getByRole('button', { name: 'Remove' }).click();
  await expect(quotesOf(tomorrow)).toHaveCount(0);
  const after = await history(tomorrow);
  await expect(after.first()).toContainText('Quote removed');
  await expect(after.first().getByRole('button')).toHaveCount(0);
});

test('back to a backup and forth again, and a copy of one beside it', async ({ launch, dataFolder }) => {
  const file = join(dataFolder, 'harbour.txt');
  writeFileSync(file, TEXT);
  const { page } = await launch(file);
  await importHarbour(page);

  // Leaving the project keeps the first backup.
  await page.getByRole('button', { name: 'Library' }).click();
  const projects = page.getByRole('list', { name: 'Projects' });
  await projects.getByRole('button', { name: 'Harbour works: the first year' }).click();
  await tagQuote(page, 'The new quay is open to everybody.');

  const dialog = page.getByRole('dialog', { name: 'Backups' });
  const open = async (): Promise<Locator> => {
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Backups' }).click();
    return dialog.getByRole('list', { name: 'Backups' }).getByRole('listitem');
  };
  const backups = await open();
  await expect(backups).toHaveCount(1);
  await expect(backups).toContainText('after 1 change');
  await backups.getByRole('button', { name: 'Restore' }).click();
  await expect(page.getByRole('status', { name: 'Notices' })).toContainText('Undo brings back');
  await expect(quotesOf(page)).toHaveCount(0);

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(quotesOf(page)).toHaveText('The new quay is open to everybody.');
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(quotesOf(page)).toHaveCount(0);
  await expect((await history(page)).nth(2)).toContainText('Project taken back to a backup');
  await page.keyboard.press('Escape');

  // What it was before is a backup too now; a copy of it is a project of its own.
  await expect(await open()).toHaveCount(2);
  await backups.filter({ hasText: '1 quote' }).getByRole('button', { name: 'Open as a copy' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(quotesOf(page)).toHaveText('The new quay is open to everybody.');
  await page.getByRole('button', { name: 'Library' }).click();
  await expect(projects.getByRole('listitem')).toHaveCount(2);
});
