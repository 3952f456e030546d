import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { answerSaveDialog, selectWords } from '../support/hands';
import { expect, type Presser, test } from '../support/presser';

const TEXT = [
  'Harbour works: the first year',
  '',
  'Harbour master Ann Vance:',
  '',
  'The new quay is open to everybody. Nobody was hurt.',
  '',
].join('\n');
const WORDS = 'The new quay is open to everybody.';

const transcriptOf = (page: Page): Locator => page.getByRole('region', { name: 'Transcript' });
const quotesOf = (page: Page): Locator => transcriptOf(page).locator('mark[data-kind="quote"]');
const noticesOf = (page: Page): Locator => page.getByRole('status', { name: 'Notices' });
const arrivalOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Project file' });

async function tagQuote(page: Page, words: string): Promise<void> {
  await selectWords(page, transcriptOf(page), words);
  await page.keyboard.press('q');
  await expect(quotesOf(page).filter({ hasText: words })).toHaveCount(1);
}

async function callOneself(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).click();
  const dialog = page.getByRole('dialog', { name: 'Settings' });
  await dialog.getByRole('textbox', { name: 'Your name' }).fill(name);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toHaveCount(0);
}

async function writeNote(page: Page, words: string): Promise<void> {
  await quotesOf(page).first().click();
  const note = page.getByRole('list', { name: 'Quotes' }).getByRole('textbox', { name: 'Note' });
  await note.fill(words);
  await note.blur();
  await expect(page.getByRole('status', { name: 'Saved' })).toBeVisible();
}

async function exportTo({ app, page }: Presser, file: string): Promise<void> {
  await answerSaveDialog(app, file);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Export project file…' }).click();
  await expect(noticesOf(page)).toContainText('was written');
}

test('a project goes to a colleague as a file, comes back and is merged', async ({
  launch,
  dataFolder,
}, testInfo) => {
  const there = testInfo.outputPath('colleague');
  mkdirSync(there);
  const text = join(dataFolder, 'harbour.txt');
  const sent = join(dataFolder, 'Harbour.presser');
  const back = join(there, 'Harbour.presser');
  writeFileSync(text, TEXT);

  const mine = await launch(text);
  await mine.page
    .getByRole('dialog', { name: 'Import' })
    .getByRole('button', { name: 'Import', exact: true })
    .click();
  await callOneself(mine.page, 'Ada');
  await tagQuote(mine.page, WORDS);
  await exportTo(mine, sent);

  // The colleague's library does not have the project: it is kept as it is, with its history.
  const theirs = await launch(sent, `--user-data-dir=${there}`);
  await expect(arrivalOf(theirs.page)).toContainText('not in your library yet');
  await arrivalOf(theirs.page).getByRole('button', { name: 'Import', exact: true }).click();
  await expect(quotesOf(theirs.page)).toHaveText(WORDS);
  await callOneself(theirs.page, 'Ben');
  await tagQuote(theirs.page, 'Nobody was hurt.');
  await quotesOf(theirs.page).filter({ hasText: WORDS }).click();
  const theirQuote = theirs.page.getByRole('list', { name: 'Quotes' }).getByRole('textbox', { name: 'Note' });
  await theirQuote.fill('Ask the harbour office.');
  await theirQuote.blur();
  await expect(theirs.page.getByRole('status', { name: 'Saved' })).toBeVisible();
  await exportTo(theirs, back);
  await theirs.app.close();

  // Meanwhile the same quote got another note here.
  await writeNote(mine.page, 'Confirmed by phone.');
  await mine.app.close();

  const { page } = await launch(back);
  await expect(arrivalOf(page)).toContainText('It is a copy of “Harbour works: the first year”');
  await arrivalOf(page)
    .getByRole('button', { name: /^Merge into/ })
    .click();
  const merge = page.getByRole('dialog', { name: 'Merge' });
  await merge.getByText('1 change is taken over as it is').click();
  await expect(merge.getByRole('listitem')).toContainText('Quote added: “Nobody was hurt.”');
  const conflict = merge.getByRole('group', { name: `Note on “${WORDS}”` });
  await expect(conflict).toContainText('Confirmed by phone.');
  await expect(conflict).toContainText('Ask the harbour office.');
  await expect(conflict.getByText('Ada')).toBeVisible();
  await expect(conflict.getByText('Ben')).toBeVisible();
  await expect(conflict.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(merge.getByRole('button', { name: '1 still to decide' })).toBeDisabled();
  await conflict.getByRole('radio', { name: 'Keep both' }).check();
  await merge.getByRole('button', { name: 'Merge', exact: true }).click();

  await expect(noticesOf(page)).toContainText('Harbour.presser was merged');
  await expect(quotesOf(page)).toHaveCount(2);
  const quotes = page.getByRole('list', { name: 'Quotes' });
  await expect(quotes).toContainText('Confirmed by phone.');
  await expect(quotes).toContainText('Ask the harbour office.');
  await page.getByRole('button', { name: 'History' }).click();
  await expect(
    page.getByRole('dialog', { name: 'History' }).getByRole('listitem').filter({ hasText: 'Ben' }),
  ).toContainText(['Quote added: “Nobody was hurt.”']);
});

test('a file of a project that is here can be kept beside it, or put aside', async ({
  launch,
  dataFolder,
}) => {
  const file = join(dataFolder, 'sample.presser');
  const first = await launch();
  await exportTo(first, file);
  await first.app.close();

  const second = await launch(file);
  await arrivalOf(second.page)
    .getByRole('button', { name: /^Merge into/ })
    .click();
  const merge = second.page.getByRole('dialog', { name: 'Merge' });
  await expect(merge).toContainText('There is nothing new in this file');
  await expect(merge.getByRole('button', { name: 'Merge', exact: true })).toBeDisabled();
  await merge.getByRole('button', { name: 'Back' }).click();
  await arrivalOf(second.page).getByRole('button', { name: 'Cancel' }).click();
  await expect(second.page.getByRole('dialog')).toHaveCount(0);
  await second.page.getByRole('button', { name: 'Library' }).click();
  await expect(second.page.getByRole('tabpanel').getByRole('listitem')).toHaveCount(1);
  await second.app.close();

  const { app, page } = await launch(file);
  await arrivalOf(page).getByRole('textbox', { name: 'Name of the copy' }).fill('Beside it');
  await arrivalOf(page).getByRole('button', { name: 'Keep as a copy' }).click();
  await expect(page.getByRole('heading', { name: 'Beside it' })).toBeVisible();
  await page.getByRole('button', { name: 'Library' }).click();
  await expect(page.getByRole('tabpanel').getByRole('listitem')).toHaveCount(2);

  // Of a project that is in the trash nothing can be merged, and it is said why.
  await page
    .getByRole('tabpanel')
    .getByRole('listitem')
    .filter({ hasText: 'Sample' })
    .getByRole('button', { name: 'Actions' })
    .click();
  await page.getByRole('menuitem', { name: 'Move to Trash' }).click();
  await expect(page.getByRole('tabpanel').getByRole('listitem')).toHaveCount(1);
  await app.close();
  const last = await launch(file);
  await expect(arrivalOf(last.page)).toContainText('which is in the trash');
  await expect(arrivalOf(last.page).getByRole('button', { name: /^Merge/ })).toHaveCount(0);
  await expect(arrivalOf(last.page).getByRole('button', { name: 'Keep as a copy' })).toBeVisible();
});
