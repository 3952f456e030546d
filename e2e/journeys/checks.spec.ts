import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { findings } from '../support/axe';
import { standInForBrowser } from '../support/browser';
import { answerOpenDialog, selectWords } from '../support/hands';
import { expect, test } from '../support/presser';

const TEXT = [
  'Harbour works: the first year',
  '',
  'Harbour master Ann Vance:',
  '',
  'We moved 6 cranes to the new quay in the first year. It was the largest move that the port has made.',
  '',
  'More than 20 ships waited in the roads at the end of March, and nobody was hurt.',
  '',
].join('\n');
const SENTENCE = 'More than 20 ships waited in the roads at the end of March, and nobody was hurt';
/** Somebody else's page with the whole briefing on it. */
const MIRROR = `<!doctype html><title>Daily</title><nav>${'News of the day. '.repeat(60)}</nav><p>${TEXT}</p>`;

const entryOf = (page: Page, list: string, words: string): Locator =>
  page
    .getByRole('list', { name: list, exact: true })
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: words, exact: true }) });
const field = (form: Locator, name: string): Locator => form.getByRole('textbox', { name });

async function callOneself(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).click();
  const dialog = page.getByRole('dialog', { name: 'Settings' });
  await dialog.getByRole('textbox', { name: 'Your name' }).fill(name);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toHaveCount(0);
}

async function fillSource(form: Locator, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) await field(form, name).fill(value);
}

test('figures and a quote are checked with files and extracts, and signed off by a second person', async ({
  launch,
  dataFolder,
}) => {
  const file = join(dataFolder, 'harbour.txt');
  const mirror = join(dataFolder, 'mirror.html');
  const table = join(dataFolder, 'table.txt');
  writeFileSync(file, TEXT);
  writeFileSync(mirror, MIRROR);
  writeFileSync(table, 'Port register, table 3\ncranes moved: 6\nships waiting, 31 March: 21\n');
  const { app, page } = await launch(file);
  await page
    .getByRole('dialog', { name: 'Import' })
    .getByRole('button', { name: 'Import', exact: true })
    .click();
  await callOneself(page, 'Ada');
  const transcript = page.getByRole('region', { name: 'Transcript' });
  await page.getByRole('tab', { name: 'Figures' }).click();
  await transcript.locator('mark[data-kind="figure"]', { hasText: '6' }).click();
  const cranes = entryOf(page, 'Figures', '6');
  const checks = cranes.getByRole('group', { name: 'Checks' });

  // Where the briefing came from was not said at the import: the form asks for it.
  await cranes.getByRole('radio', { name: 'Verified' }).check();
  await field(cranes, 'Address of the briefing').fill('https://www.harbour.example/year-one');
  await cranes.getByRole('button', { name: 'Keep' }).click();
  await expect(field(cranes, 'Address of the briefing')).toHaveCount(0);

  // Its own site is no source, and what was written stays.
  await fillSource(cranes, {
    'Source title': 'Port register',
    Publisher: 'Port office',
    'Source address': 'https://news.harbour.example/register',
    Locator: 'table 3',
    Accessed: '2024-05-17',
    Extract: '6',
    Note: 'Asked twice.',
  });
  await cranes.getByRole('button', { name: 'Record check' }).click();
  await expect(cranes.getByRole('alert')).toContainText('independent source');
  await expect(field(cranes, 'Locator')).toHaveValue('table 3');

  // Nor is a mirror of it on another site.
  await field(cranes, 'Source address').fill('https://daily.example/harbour');
  await answerOpenDialog(app, mirror);
  await cranes.getByRole('button', { name: 'Attach file' }).click();
  await expect(cranes.getByText('mirror.html')).toBeVisible();
  await cranes.getByRole('button', { name: 'Record check' }).click();
  await expect(cranes.getByRole('alert')).toContainText('copy of the briefing');
  await expect(checks).toHaveCount(0);
  await cranes.getByRole('button', { name: 'Take mirror.html off' }).click();
  await expect(cranes.getByRole('button', { name: 'Attach file' })).toBeFocused();

  // What is dropped on the form is a file for the check, no briefing; one that lies on no disk cannot be read.
  await field(cranes, 'Locator').evaluate((target) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['x'], 'made-up.txt'));
    for (const type of ['dragover', 'drop']) {
      target.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }
  });
  await expect(cranes.getByRole('alert')).toContainText('made-up.txt was not found');
  await expect(page.getByText('Drop to import')).toHaveCount(0);

  // With a second source that has the table, it is verified.
  await cranes.getByRole('button', { name: 'Add source' }).click();
  const second = cranes.getByRole('group', { name: 'Source 2' });
  await fillSource(second, {
    'Source title': 'Crane register',
    Publisher: 'Harbour council',
    Locator: 'row 6',
    Accessed: '2024-05-18',
  });
  await answerOpenDialog(app, table);
  await second.getByRole('button', { name: 'Attach file' }).click();
  await expect(second.getByText('table.txt')).toBeVisible();
  await cranes.getByRole('button', { name: 'Record check' }).click();
  await expect(checks).toContainText('Verified');
  await expect(checks).toContainText('Crane register');
  await expect(checks).toContainText('Asked twice.');
  await expect(field(cranes, 'Source title')).toHaveValue('');

  // The file is there to be opened; what could run something is only saved.
  await app.evaluate(({ shell }) => {
    shell.openPath = async (path) => {
      Object.assign(globalThis, { openedPath: path });
      return '';
    };
  });
  await checks.getByRole('button', { name: 'Open table.txt' }).click();
  await expect
    .poll(() => app.evaluate(() => Reflect.get(globalThis, 'openedPath') as string | undefined))
    .toMatch(/table\.txt$/);

  // So is its address, once the person has said yes to just that address.
  const browser = await standInForBrowser(app);
  await checks.getByRole('button', { name: 'Open in the browser' }).click();
  await expect.poll(browser.opened).toEqual(['https://daily.example/harbour']);
  expect(await browser.asked()).toEqual(['https://daily.example/harbour']);

  // A source is used again: the last one with a key, any with a few letters.
  await transcript.locator('mark[data-kind="figure"]', { hasText: '20' }).click();
  const ships = entryOf(page, 'Figures', 'More than 20');
  await field(ships, 'Source title').press('Alt+s');
  await expect(field(ships, 'Source title')).toHaveValue('Crane register');
  await expect(field(ships, 'Publisher')).toHaveValue('Harbour council');
  await expect(field(ships, 'Locator')).toHaveValue('');
  await expect(ships.getByText('table.txt')).toBeVisible();
  await field(ships, 'Source title').fill('port');
  await expect(ships.getByRole('option', { name: 'Port register' })).toBeVisible();
  await field(ships, 'Source title').press('ArrowDown');
  expect(await findings(page), 'sources on offer').toEqual([]);
  await field(ships, 'Source title').press('Enter');
  await expect(field(ships, 'Source title')).toHaveValue('Port register');
  await expect(field(ships, 'Source address')).toHaveValue('https://daily.example/harbour');

  // The briefing's own sentence is no extract.
  await ships.getByRole('radio', { name: 'Verified' }).check();
  await fillSource(ships, { Locator: 'page 2', Accessed: '2024-05-18', Extract: SENTENCE });
  await ships.getByRole('button', { name: 'Record check' }).click();
  await expect(ships.getByRole('alert')).toContainText('own wording: 100%');
  await field(ships, 'Extract').fill('21 ships on 31 March');
  await ships.getByRole('radio', { name: 'Imprecise' }).check();
  await field(ships, 'Extract').press('Control+Enter');
  await expect(ships.getByRole('group', { name: 'Checks' })).toContainText('21 ships on 31 March');

  // Nobody signs their own check; a second person does, and can take it back.
  await transcript.locator('mark[data-kind="figure"]', { hasText: '6' }).click();
  const signOff = checks.getByRole('button', { name: 'Sign off' });
  await expect(signOff).toBeDisabled();
  await expect(signOff).toHaveAttribute('data-tip', /second person/);
  await callOneself(page, 'Ben');
  await signOff.click();
  await expect(checks).toContainText('Signed off by Ben');
  await page.keyboard.press('Control+z');
  await expect(checks).not.toContainText('Signed off by Ben');
  await page.keyboard.press('Control+Shift+z');
  await expect(checks).toContainText('Signed off by Ben');

  expect(await findings(page), 'a check that is signed').toEqual([]);

  // A check is withdrawn, and stays to be seen.
  await checks.getByRole('button', { name: 'Withdraw' }).click();
  await expect(checks).toContainText('Withdrawn by Ben');
  await expect(checks).toContainText('Crane register');
  await page.keyboard.press('Control+z');
  await expect(checks).not.toContainText('Withdrawn by Ben');

  // A quote has a check of its own, apart from the figures in it.
  await selectWords(page, transcript, 'nobody was hurt');
  await page.keyboard.press('q');
  const quote = entryOf(page, 'Quotes', 'nobody was hurt');
  await quote.getByRole('button', { name: 'Check the quote' }).click();
  await expect(quote.getByRole('radio', { name: 'Heard on the recording' })).toBeChecked();
  await quote.getByRole('radio', { name: 'As said', exact: true }).check();
  await fillSource(quote.getByRole('group', { name: 'Source 1' }), {
    'Source title': 'Recording of the briefing',
    Publisher: 'Harbour radio',
    Locator: '12:40',
    Accessed: '2024-05-18',
  });
  await quote.getByRole('button', { name: 'Record check' }).click();
  await expect(quote.getByRole('group', { name: 'Checks' })).toContainText('Heard on the recording');
  await expect(quote.getByText('As said').first()).toBeVisible();
  await page.getByRole('tab', { name: 'Export' }).click();
  await expect(page.getByRole('region', { name: 'Markdown preview' })).toContainText(
    'Quote checked: heard on the recording; as said.',
  );
});

test('the sources of a project: found, sorted, and what rests on each', async ({ launch, dataFolder }) => {
  const file = join(dataFolder, 'harbour.txt');
  writeFileSync(file, TEXT);
  const { page } = await launch(file);
  const sheet = page.getByRole('dialog', { name: 'Import' });
  await sheet.getByRole('textbox', { name: 'Source address' }).fill('https://www.harbour.example/year-one');
  await sheet.getByRole('button', { name: 'Import', exact: true }).click();
  const transcript = page.getByRole('region', { name: 'Transcript' });
  await page.getByRole('tab', { name: 'Figures' }).click();
  for (const [words, title, address] of [
    ['6', 'Port register', 'https://register.example/3'],
    ['20', 'Annual report', 'https://press.harbour.example/report'],
  ] as const) {
    await transcript.locator('mark[data-kind="figure"]', { hasText: words }).click();
    const entry = entryOf(page, 'Figures', words === '20' ? 'More than 20' : words);
    await entry.getByRole('radio', { name: 'Imprecise' }).check();
    await fillSource(entry, { 'Source title': title, 'Source address': address, Locator: 'page 1' });
    await entry.getByRole('button', { name: 'Record check' }).click();
    await expect(entry.getByRole('group', { name: 'Checks' })).toContainText(title);
  }

  await page.keyboard.press('Control+Shift+d');
  await page.getByRole('tab', { name: 'Sources' }).click();
  const table = page.getByRole('table', { name: 'Sources of this project' });
  const titles = table.getByRole('rowheader');
  await expect(titles).toHaveText([/^Annual report/, /^Port register/]);
  await expect(titles.first()).toContainText('Same site as the briefing');
  await table.getByRole('button', { name: 'Source', exact: true }).press('Enter');
  await table.getByRole('button', { name: 'Source', exact: true }).press('Enter');
  await expect(titles).toHaveText([/^Port register/, /^Annual report/]);
  await expect(table.getByRole('columnheader', { name: 'Source' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );

  await page.getByRole('textbox', { name: 'Filter' }).fill('register');
  await expect(titles).toHaveText([/^Port register/]);
  await expect(page.getByText('1 source', { exact: true })).toBeVisible();
  await table.getByRole('button', { name: /rest on “Port register”/ }).click();
  expect(await findings(page), 'the sources').toEqual([]);
  await table.getByRole('button', { name: '6', exact: true }).click();
  await expect(transcript.locator('mark[data-kind="figure"]', { hasText: '6' })).toBeInViewport();
  await expect(entryOf(page, 'Figures', '6').getByRole('group', { name: 'Checks' })).toBeVisible();
});
