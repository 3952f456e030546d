import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sandboxFlags } from '../../scripts/setup/sandbox.mjs';
import { answerSaveDialog, selectWords } from '../support/hands';
import { nodesOf, readMarkdown, textOf } from '../support/markdown';
import { expect, test, unfused } from './packed';

const WORDS = 'The new quay is open to everybody.';
const TEXT = `Harbour works: the first year\n\nHarbour master Ann Vance:\n\n${WORDS} Nobody was hurt.\n`;

test('out of its archive: import, tag, export, and a project file that is opened with it', async ({
  launch,
  dataFolder,
}) => {
  const text = join(dataFolder, 'harbour.txt');
  writeFileSync(text, TEXT);
  const { app, page } = await launch(text);
  expect(await app.evaluate(({ app }) => [app.isPackaged, app.getName()])).toEqual([true, 'Presser']);
  // No feed is named, so it looks for no updates.
  expect(await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('update') ?? null)).toBe(
    null,
  );
  const sheet = page.getByRole('dialog', { name: 'Import' });
  await sheet.getByRole('button', { name: 'Import', exact: true }).click();

  const transcript = page.getByRole('region', { name: 'Transcript' });
  await expect(transcript.locator(':focus')).toHaveCount(1);
  await selectWords(page, transcript, WORDS);
  await page.keyboard.press('q');
  await expect(transcript.locator('mark[data-kind="quote"]')).toHaveText(WORDS);

  const saved = join(dataFolder, 'saved.md');
  await answerSaveDialog(app, saved);
  await page.getByRole('tab', { name: 'Export' }).click();
  await expect(page.getByRole('region', { name: 'Markdown preview' })).toContainText(WORDS);
  await page.getByRole('button', { name: 'Save Markdown' }).click();
  await expect(page.getByText('saved.md')).toBeVisible();
  expect(nodesOf(readMarkdown(saved), 'blockquote').map(textOf)).toEqual([WORDS]);

  // As the desktop does it when the file is double-clicked while the app is open.
  const project = join(dataFolder, 'Harbour.presser');
  await answerSaveDialog(app, project);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Export project file…' }).click();
  await expect(page.getByRole('status', { name: 'Notices' })).toContainText('was written');
  const address = pathToFileURL(project).href;
  const second = spawnSync(unfused, [...sandboxFlags(), `--user-data-dir=${dataFolder}`, address]);
  expect(second.status).toBe(0);
  await expect(page.getByRole('dialog', { name: 'Project file' })).toContainText('Harbour');
});
