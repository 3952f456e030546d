import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { answerOpenDialog, answerSaveDialog } from '../support/hands';
import { expect, type Presser, test } from '../support/presser';

const TEXT = [
  'Harbour works: the first year',
  '',
  'Harbour master Ann Vance:',
  '',
  'We moved 6 cranes to the new quay. More than 20 ships waited in March.',
  '',
].join('\n');

const arrivalOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Project file' });
const noticesOf = (page: Page): Locator => page.getByRole('status', { name: 'Notices' });
const figureOf = (page: Page, words: string): Locator =>
  page.getByRole('region', { name: 'Transcript' }).locator('mark[data-kind="figure"]', { hasText: words });
const entryOf = (page: Page, words: string): Locator =>
  page
    .getByRole('list', { name: 'Figures', exact: true })
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: words, exact: true }) });
const checksOf = (page: Page, words: string): Locator =>
  entryOf(page, words).getByRole('group', { name: 'Checks' });

async function callOneself(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).click();
  const dialog = page.getByRole('dialog', { name: 'Settings' });
  await dialog.getByRole('textbox', { name: 'Your name' }).fill(name);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toHaveCount(0);
}

/** Checks a figure against a file that is attached to the only source. */
async function check({ app, page }: Presser, words: string, verdict: string, file: string): Promise<void> {
  await page.getByRole('tab', { name: 'Figures' }).click();
  await figureOf(page, words).click();
  const entry = entryOf(page, words);
  await entry.getByRole('radio', { name: verdict }).check();
  for (const [name, value] of [
    ['Source title', `Register of ${words}`],
    ['Publisher', 'Port office'],
    ['Locator', 'table 3'],
    ['Accessed', '2024-05-17'],
    ['Extract', words],
  ] as const) {
    await entry.getByRole('textbox', { name }).fill(value);
  }
  await answerOpenDialog(app, file);
  await entry.getByRole('button', { name: 'Attach file' }).click();
  await expect(entry.getByRole('button', { name: 'Attach file' })).toHaveCount(0);
  await entry.getByRole('button', { name: 'Record check' }).click();
  await expect(checksOf(page, words)).toContainText(`Register of ${words}`);
}

async function sendAs({ app, page }: Presser, file: string): Promise<void> {
  await answerSaveDialog(app, file);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Export project file…' }).click();
  await expect(noticesOf(page)).toContainText('was written');
}

/** Opens a file of a check, and gives what the system would have been asked to open. */
async function opened({ app }: Presser, button: Locator): Promise<string> {
  await app.evaluate(({ shell }) => {
    Object.assign(globalThis, { openedPath: null });
    shell.openPath = async (path) => {
      Object.assign(globalThis, { openedPath: path });
      return '';
    };
  });
  await button.click();
  const path = () => app.evaluate(() => Reflect.get(globalThis, 'openedPath') as string | null);
  await expect.poll(path).not.toBeNull();
  return readFileSync((await path()) ?? '', 'utf8');
}

test('two people pass a project between them, and each sees what the other checked, when and on what ground', async ({
  launch,
  dataFolder,
}, testInfo) => {
  const there = testInfo.outputPath('colleague');
  mkdirSync(there);
  const path = (name: string) => join(dataFolder, name);
  writeFileSync(path('harbour.txt'), TEXT);
  writeFileSync(path('cranes.txt'), 'cranes moved: 6');
  writeFileSync(path('ships.txt'), 'ships waiting: 21');

  const ada = await launch(path('harbour.txt'));
  await ada.page
    .getByRole('dialog', { name: 'Import' })
    .getByRole('button', { name: 'Import', exact: true })
    .click();
  await callOneself(ada.page, 'Ada');
  await check(ada, '6', 'Verified', path('cranes.txt'));
  await sendAs(ada, path('Harbour.presser'));

  const ben = await launch(path('Harbour.presser'), `--user-data-dir=${there}`);
  await arrivalOf(ben.page).getByRole('button', { name: 'Import', exact: true }).click();
  await expect(arrivalOf(ben.page)).toHaveCount(0);
  await callOneself(ben.page, 'Ben');
  await ben.page.getByRole('tab', { name: 'Figures' }).click();
  await figureOf(ben.page, '6').click();
  const seen = checksOf(ben.page, '6');
  await expect(seen).toContainText(/Verified.*Ada · .*20\d\d/s);
  await expect(seen).toContainText('Register of 6 · Port office · table 3');
  expect(await opened(ben, seen.getByRole('button', { name: 'Open cranes.txt' }))).toBe('cranes moved: 6');
  await seen.getByRole('button', { name: 'Sign off' }).click();
  await expect(seen).toContainText('Signed off by Ben');
  await check(ben, 'More than 20', 'Imprecise', path('ships.txt'));
  await sendAs(ben, path('Back.presser'));

  // Back at Ada's desk, it is merged without a question.
  await answerOpenDialog(ada.app, path('Back.presser'));
  await ada.page.keyboard.press('Control+o');
  await arrivalOf(ada.page)
    .getByRole('button', { name: /^Merge into/ })
    .click();
  const merge = ada.page.getByRole('dialog', { name: 'Merge' });
  await merge.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(noticesOf(ada.page)).toContainText('merged');
  await ada.page.getByRole('tab', { name: 'Figures' }).click();
  await figureOf(ada.page, '6').click();
  await expect(checksOf(ada.page, '6')).toContainText('Signed off by Ben');
  await figureOf(ada.page, '20').click();
  const theirs = checksOf(ada.page, 'More than 20');
  await expect(theirs).toContainText(/Imprecise.*Ben · /s);
  expect(await opened(ada, theirs.getByRole('button', { name: 'Open ships.txt' }))).toBe('ships waiting: 21');
});
