import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { selectByScript, selectWords } from '../support/hands';
import { expect, test } from '../support/presser';

const TEXT = [
  'Harbour works: the first year',
  '',
  'Ann Vance:',
  '',
  'We moved 6 cranes. Will there be more? There will be two.',
  '',
  'Daily reporter:',
  '',
  'Is it the first bridge in the country?',
  '',
  'Ann Vance:',
  '',
  'It is the second.',
  '',
].join('\n');

async function importHarbour(page: Page): Promise<void> {
  const sheet = page.getByRole('dialog', { name: 'Import' });
  await sheet.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Transcript' })).toContainText('We moved 6 cranes.');
}

test('a turn is split at the caret, given to somebody new, and joined again; each is one undo', async ({
  launch,
  dataFolder,
}) => {
  const file = join(dataFolder, 'harbour.txt');
  writeFileSync(file, TEXT);
  const { page } = await launch(file);
  await importHarbour(page);
  const transcript = page.getByRole('region', { name: 'Transcript' });
  // By attribute: what lies behind a dialog has no role.
  const turns = page.locator('[data-turn]:not([data-turn=""])');
  const count = await turns.count();
  const dialog = page.getByRole('dialog', { name: 'Edit turn' });

  // With the keyboard: the caret, then the key.
  await selectByScript(turns.first(), 'Will');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Control+Shift+t');
  await expect(
    dialog.getByText('A turn of its own begins with “Will there be more? There will be two.”'),
  ).toBeVisible();
  await dialog.getByRole('button', { name: 'Split at the caret' }).click();
  await expect(turns).toHaveCount(count + 1);

  // The dialog goes on with the new turn: who speaks there?
  await dialog.getByRole('combobox', { name: 'Speaker' }).selectOption('Somebody new…');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Bo Lind');
  await dialog.getByRole('combobox', { name: 'Role' }).selectOption('Journalist');
  await dialog.getByRole('combobox', { name: 'Kind' }).selectOption('question');
  await dialog.getByRole('textbox', { name: 'Time' }).fill('half past');
  await expect(dialog.getByText('Write the time as hours and minutes')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled();
  await dialog.getByRole('textbox', { name: 'Time' }).fill('9:30');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  const second = transcript.getByRole('article', { name: 'Bo Lind' });
  await expect(second).toContainText('Will there be more?');
  await expect(second).toContainText('question');
  await expect(second).toContainText('09:30:00');

  // One undo takes the speaker and the turn's fields back together.
  await page.keyboard.press('Control+z');
  await expect(second).toBeHidden();
  await expect(turns).toHaveCount(count + 1);
  await page.keyboard.press('Control+Shift+z');
  await expect(second).toBeVisible();

  // With the mouse: the button in the turn's margin.
  await second.hover();
  await second.getByRole('button', { name: 'Edit turn' }).click();
  await dialog.getByRole('button', { name: 'Join with the turn before' }).click();
  await expect(dialog).toBeHidden();
  await expect(turns).toHaveCount(count);
  await expect(turns.first()).toContainText('We moved 6 cranes. Will there be more? There will be two.');
  await page.keyboard.press('Control+z');
  await expect(second).toContainText('Will there be more?');
});

test('speakers are renamed everywhere, and two are made one', async ({ launch, dataFolder }) => {
  const file = join(dataFolder, 'harbour.txt');
  writeFileSync(file, TEXT);
  const { page } = await launch(file);
  await importHarbour(page);
  const transcript = page.getByRole('region', { name: 'Transcript' });
  await selectWords(page, transcript, 'Is it the first bridge in the country?');
  await page.keyboard.press('q');
  const quote = page.getByRole('list', { name: 'Quotes' }).getByRole('listitem').first();
  await expect(quote).toContainText('Daily reporter');

  const openSpeakers = async (): Promise<void> => {
    await page.getByRole('button', { name: 'More' }).first().click();
    await page.getByRole('menuitem', { name: 'Speakers' }).click();
  };
  await openSpeakers();
  const dialog = page.getByRole('dialog', { name: 'Speakers' });
  const rows = dialog.getByRole('list', { name: 'Speakers' }).getByRole('listitem');
  await expect(rows).toHaveCount(2);
  const reporter = rows.filter({ has: page.getByText('1 quote', { exact: true }) });
  await expect(reporter.getByText('1 turn', { exact: true })).toBeVisible();
  await reporter.getByRole('textbox', { name: 'Name' }).fill('Cleo Park');
  await expect(page.getByRole('status', { name: 'Saving', includeHidden: true })).toBeVisible();
  await expect(page.getByRole('status', { name: 'Saved', exact: true, includeHidden: true })).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(quote).toContainText('Cleo Park');
  await expect(transcript.getByRole('article', { name: 'Cleo Park' })).toHaveCount(1);

  await openSpeakers();
  await reporter.getByRole('button', { name: 'Cleo Park is the same person as' }).click();
  await page.getByRole('menuitem', { name: /Vance/ }).first().click();
  await expect(rows).toHaveCount(1);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(transcript.getByRole('article', { name: 'Cleo Park' })).toHaveCount(0);
  await expect(quote).toContainText('Vance');
  await page.keyboard.press('Control+z');
  await expect(transcript.getByRole('article', { name: 'Cleo Park' })).toHaveCount(1);
  await expect(quote).toContainText('Cleo Park');
});

test('words and paragraphs are taken out by hand and put back', async ({ launch, dataFolder }) => {
  const file = join(dataFolder, 'harbour.txt');
  writeFileSync(file, TEXT);
  const { page } = await launch(file);
  await importHarbour(page);
  const transcript = page.getByRole('region', { name: 'Transcript' });
  await page.getByRole('tab', { name: 'Cleanup' }).click();
  const list = page.getByRole('list', { name: 'Cleanup' });

  await selectWords(page, transcript, 'Will there be more?');
  await page.getByRole('button', { name: 'Quarantine selection' }).click();
  const struck = transcript.locator('s[data-injected-id]');
  await expect(struck).toHaveText('Will there be more?');
  const entry = list.getByRole('listitem').filter({ hasText: 'Will there be more?' });
  await expect(entry).toContainText('Marked by hand');
  const hides = page.getByRole('checkbox', { name: 'Hide quarantined words' });
  await hides.check();
  await expect(struck).toBeHidden();
  // It is remembered.
  await page.reload();
  await page.getByRole('tab', { name: 'Cleanup' }).click();
  await expect(struck).toBeHidden();
  await hides.uncheck();
  await expect(struck).toBeVisible();
  await entry.getByRole('button', { name: 'Release' }).click();
  await expect(struck).toHaveCount(0);

  await selectWords(page, transcript, 'It is the second.');
  await page.getByRole('button', { name: 'Mark as page text' }).click();
  await expect(transcript.getByText('It is the second.')).toBeHidden();
  await list
    .getByRole('listitem')
    .filter({ hasText: 'It is the second.' })
    .getByRole('button', { name: 'Release' })
    .click();
  await expect(transcript.getByText('It is the second.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(transcript.getByText('It is the second.')).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(transcript.getByText('It is the second.')).toBeVisible();
});
