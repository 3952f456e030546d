import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answerOpenDialog, selectWords } from '../support/hands';
import { expect, type Launch, root, test } from '../support/presser';
import { flipByte, lockFromElsewhere, onlyProject, removeCopies } from '../support/project-files';

const BRIEFING = join(root, 'fixtures', 'briefings', 'zh-live-spammed.txt');

/** Makes a project of one briefing, renames it twice and ends the app; gives its folder. */
async function madeBefore(launch: Launch, dataFolder: string): Promise<string> {
  const { app, page } = await launch(BRIEFING);
  const sheet = page.getByRole('dialog', { name: 'Import' });
  await sheet.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(transcript(page)).toBeVisible();
  await rename(page, 'Ferries');
  await rename(page, 'Harbour');
  await app.close();
  return onlyProject(dataFolder);
}

async function rename(page: Page, title: string): Promise<void> {
  await page.getByRole('heading', { level: 1 }).getByRole('button').click();
  await page.getByRole('textbox', { name: 'Project name' }).fill(title);
  await page.keyboard.press('Enter');
  await expect(heading(page, title)).toBeVisible();
  await expect(page.getByRole('status', { name: 'Saved', exact: true })).toBeVisible();
}

const transcript = (page: Page) => page.getByRole('region', { name: 'Transcript' });
const heading = (page: Page, title: string) => page.getByRole('heading', { name: title, level: 1 });
const notices = (page: Page) => page.getByRole('status', { name: 'Notices' });
const projects = (page: Page) => page.getByRole('list', { name: 'Projects' });

test('a damaged file that the others make up for: it opens, and says so once', async ({
  launch,
  dataFolder,
}) => {
  const folder = await madeBefore(launch, dataFolder);
  flipByte(join(folder, 'project.json'), 100);
  const { app, page } = await launch();
  await expect(heading(page, 'Harbour')).toBeVisible();
  await expect(notices(page)).toContainText('Nothing is lost.');
  expect(readdirSync(join(folder, 'damaged'))).not.toEqual([]);
  await notices(page).getByRole('button', { name: 'Dismiss' }).click();
  await expect(notices(page)).toBeEmpty();
  await app.close();

  const { page: next } = await launch();
  await expect(heading(next, 'Harbour')).toBeVisible();
  await expect(notices(next)).toBeEmpty();
});

test('a damaged project of which something is lost: nobody decides that but a person', async ({
  launch,
  dataFolder,
}) => {
  const folder = await madeBefore(launch, dataFolder);
  removeCopies(folder);
  flipByte(join(folder, 'project.json'), 100);
  flipByte(join(folder, 'journal.ndjson'), 200);
  const files = () => ['project.json', 'journal.ndjson'].map((name) => readFileSync(join(folder, name)));
  const before = files();

  const { page } = await launch();
  const dialog = page.getByRole('dialog', { name: 'The project is damaged' });
  await expect(dialog).toContainText('Harbour');
  await expect(dialog).toContainText('1 change after that is missing');
  await expect(dialog).toContainText(folder);
  await dialog.getByRole('button', { name: 'Back to projects' }).click();
  await expect(projects(page).getByRole('listitem')).toHaveCount(1);
  expect(files()).toEqual(before);

  await projects(page).getByRole('button', { name: 'Harbour' }).click();
  await dialog.getByRole('button', { name: 'Open what was saved' }).click();
  await expect(heading(page, 'Ferries')).toBeVisible();
  await expect(notices(page)).toContainText('1 change is lost.');
  await rename(page, 'Cranes');
});

test('a damaged project of which nothing can be read', async ({ launch, dataFolder }) => {
  const folder = await madeBefore(launch, dataFolder);
  removeCopies(folder);
  for (const name of ['project.json', 'journal.ndjson']) writeFileSync(join(folder, name), 'gone\n');
  const { page } = await launch();
  const dialog = page.getByRole('dialog', { name: 'The project is damaged' });
  await expect(dialog).toContainText('Nothing in its files can be read any more');
  await expect(dialog.getByRole('button', { name: 'Open what was saved' })).toHaveCount(0);
  await expect(dialog.getByRole('button', { name: 'Open a backup as a copy…' })).toBeVisible();
});

test('a project of a newer version is refused and left as it is', async ({ launch, dataFolder }) => {
  const folder = await madeBefore(launch, dataFolder);
  const file = join(folder, 'project.json');
  const newer = readFileSync(file, 'utf8').replace(/"schema":\d+/, '"schema":99');
  writeFileSync(file, newer);
  const { page } = await launch();
  const dialog = page.getByRole('dialog', { name: 'The project needs a newer Presser' });
  await expect(dialog).toContainText('99');
  await page.keyboard.press('Escape');
  await expect(projects(page)).toContainText('Harbour');
  expect(readFileSync(file, 'utf8')).toBe(newer);
});

test('a project that is open elsewhere: looked at, and nothing can be changed', async ({
  launch,
  dataFolder,
}) => {
  const folder = await madeBefore(launch, dataFolder);
  const lock = join(folder, 'project.lock');
  lockFromElsewhere(lock, { isStale: false });
  const { page } = await launch();
  const dialog = page.getByRole('dialog', { name: 'The project is open elsewhere' });
  await expect(dialog).toContainText('Presser (ada)');
  await expect(dialog).toContainText('newsdesk-3');
  await expect(dialog.getByRole('button', { name: 'Take over' })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(dialog).toBeVisible();

  await dialog.getByRole('button', { name: 'Open read-only' }).click();
  await expect(heading(page, 'Harbour')).toBeVisible();
  await expect(page.getByText('Read-only', { exact: true })).toBeVisible();
  await expect(heading(page, 'Harbour').getByRole('button')).toBeDisabled();
  const turn = transcript(page).getByRole('article').first();
  await selectWords(page, turn, ((await turn.textContent()) ?? '').slice(-12, -4));
  await expect(page.getByRole('button', { name: 'Tag quote' })).toBeDisabled();
  await page.keyboard.press('q');
  await expect(page.getByRole('alert')).toContainText('open for reading only');
  await expect(transcript(page).locator('mark[data-kind="quote"]')).toHaveCount(0);
  await page.getByRole('tab', { name: 'Figures' }).click();
  const form = page.getByRole('tabpanel', { name: 'Figures' });
  await expect(form.getByRole('radio').first()).toBeDisabled();

  // For writing once it has been let go.
  await page.getByRole('button', { name: 'Open for writing' }).click();
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(heading(page, 'Harbour')).toBeVisible();
  rmSync(lock);
  await page.getByRole('button', { name: 'Open for writing' }).click();
  await expect(page.getByRole('status', { name: 'Saved', exact: true })).toBeVisible();
  await rename(page, 'Cranes');
});

test('a project whose owner gives no sign of life can be taken over', async ({ launch, dataFolder }) => {
  const folder = await madeBefore(launch, dataFolder);
  lockFromElsewhere(join(folder, 'project.lock'), { isStale: true });
  const { page } = await launch();
  const dialog = page.getByRole('dialog', { name: 'The project is open elsewhere' });
  await expect(dialog).toContainText('no sign of life');
  await dialog.getByRole('button', { name: 'Take over' }).click();
  await expect(heading(page, 'Harbour')).toBeVisible();
  await rename(page, 'Cranes');
});

test('a project that is taken away: the sign says so, and it can be opened again', async ({
  launch,
  dataFolder,
}) => {
  const folder = await madeBefore(launch, dataFolder);
  const { page } = await launch();
  await expect(heading(page, 'Harbour')).toBeVisible();
  const lock = join(folder, 'project.lock');
  lockFromElsewhere(lock, { isStale: false });
  // The lock is believed for a few seconds after each look at it, so the first changes may still be taken.
  await expect(async () => {
    await page.getByRole('heading', { level: 1 }).getByRole('button').click();
    await page.getByRole('textbox', { name: 'Project name' }).fill(`Cranes ${Date.now()}`);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status', { name: 'Not saved' })).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(page.getByRole('alert')).toContainText('taken this project over');
  rmSync(lock);
  await page.getByRole('button', { name: 'Open again' }).click();
  await expect(page.getByRole('status', { name: 'Saved', exact: true })).toBeVisible();
  await rename(page, 'Harbour');
});

test('a source that is missing: only the very file takes its place', async ({ launch, dataFolder }) => {
  const folder = await madeBefore(launch, dataFolder);
  for (const name of readdirSync(join(folder, 'sources'))) rmSync(join(folder, 'sources', name));
  const { app, page } = await launch();
  const dialog = page.getByRole('dialog', { name: 'A source of the project is missing' });
  await answerOpenDialog(app, join(root, 'fixtures', 'briefings', 'en-bold-names.txt'));
  await dialog.getByRole('button', { name: 'Choose the file…' }).click();
  await expect(dialog.getByRole('alert')).toContainText('is not the file that was imported');
  await answerOpenDialog(app, BRIEFING);
  await dialog.getByRole('button', { name: 'Choose the file…' }).click();
  await expect(heading(page, 'Harbour')).toBeVisible();
  await expect(transcript(page)).toBeVisible();
});

test('a project whose folder is gone can be taken off the list', async ({ launch, dataFolder }) => {
  const folder = await madeBefore(launch, dataFolder);
  renameSync(folder, join(dataFolder, 'elsewhere'));
  const { page } = await launch();
  const dialog = page.getByRole('dialog', { name: 'The project was not found' });
  await dialog.getByRole('button', { name: 'Remove from the list' }).click();
  await expect(projects(page).getByRole('listitem')).toHaveCount(0);
});

test('copies of a service that keeps folders in step are named and left alone', async ({
  launch,
  dataFolder,
}) => {
  const folder = await madeBefore(launch, dataFolder);
  const copy = join(folder, 'journal (conflicted copy 2024-05-16).ndjson');
  writeFileSync(copy, '');
  writeFileSync(join(dataFolder, 'library 2.json'), '');
  const { page } = await launch();
  await expect(notices(page)).toContainText('journal (conflicted copy 2024-05-16).ndjson');
  await page.getByRole('button', { name: 'Library' }).click();
  await expect(notices(page)).toContainText('library 2.json');
  expect(existsSync(copy)).toBe(true);
});

test('a library that is open elsewhere: a screen of its own, and a way in', async ({
  launch,
  dataFolder,
}) => {
  await madeBefore(launch, dataFolder);
  const lock = join(dataFolder, 'library.lock');
  lockFromElsewhere(lock, { isStale: false });
  const { page } = await launch();
  await expect(page.getByRole('heading', { name: 'The library is open elsewhere' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('newsdesk-3');
  await expect(page.getByRole('button', { name: 'Take over' })).toHaveCount(0);
  lockFromElsewhere(lock, { isStale: true });
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('button', { name: 'Take over' }).click();
  await expect(heading(page, 'Harbour')).toBeVisible();
});

test('a damaged library is put together again, and says so', async ({ launch, dataFolder }) => {
  await madeBefore(launch, dataFolder);
  flipByte(join(dataFolder, 'library.json'), 60);
  const { page } = await launch();
  await expect(heading(page, 'Harbour')).toBeVisible();
  await page.getByRole('button', { name: 'Library' }).click();
  await expect(projects(page)).toContainText('Harbour');
  await expect(notices(page)).toContainText('put together again');
});

test('a library of a newer version is left as it is', async ({ launch, dataFolder }) => {
  await madeBefore(launch, dataFolder);
  const file = join(dataFolder, 'library.json');
  const newer = readFileSync(file, 'utf8').replace(/"schema":\d+/, '"schema":99');
  writeFileSync(file, newer);
  const { page } = await launch();
  await expect(page.getByRole('heading', { name: 'The library needs a newer Presser' })).toBeVisible();
  const screen = page.getByRole('main');
  await expect(screen).toContainText('Update Presser and open it again');
  await expect(screen).toContainText('File version99');
  await expect(screen).toContainText(dataFolder);
  await expect(screen.getByRole('button', { name: 'Show folder' })).toBeVisible();
  expect(readFileSync(file, 'utf8')).toBe(newer);
});

test('a library that the disk does not give: why, where, and again once it does', async ({
  launch,
  dataFolder,
}) => {
  await madeBefore(launch, dataFolder);
  const file = join(dataFolder, 'library.json');
  renameSync(file, `${file}.kept`);
  mkdirSync(file);
  const { page } = await launch();
  await expect(page.getByRole('heading', { name: 'The library could not be read' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('EISDIR');
  await expect(page.getByRole('main')).toContainText(dataFolder);
  rmdirSync(file);
  renameSync(`${file}.kept`, file);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(heading(page, 'Harbour')).toBeVisible();
});
