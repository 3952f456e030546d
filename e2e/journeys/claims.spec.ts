import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../support/presser';

const TEXT = [
  'Harbour works: the first year',
  '',
  'Harbour master Ann Vance:',
  '',
  'We moved 6 cranes. It was the largest move in Europe. No other port has done it.',
  '',
  'Daily reporter:',
  '',
  'Is it the first bridge in the country?',
  '',
].join('\n');

test('claims that were found: one left out, one accepted, one dismissed and taken back', async ({
  launch,
  dataFolder,
}) => {
  const file = join(dataFolder, 'harbour.txt');
  writeFileSync(file, TEXT);
  const { page } = await launch(file);

  // On the sheet they are a group of their own; what is unticked does not come along.
  const sheet = page.getByRole('dialog', { name: 'Import' });
  await sheet.getByRole('tab', { name: 'Figures' }).click();
  const suggested = sheet.getByRole('list', { name: 'Claims without a number' });
  await expect(suggested.getByRole('listitem')).toHaveCount(3);
  await suggested.getByRole('checkbox', { name: 'the first' }).uncheck();
  await sheet.getByRole('button', { name: 'Import', exact: true }).click();

  const transcript = page.getByRole('region', { name: 'Transcript' });
  const mark = transcript.locator('mark[data-kind="claim"]');
  await expect(mark).toHaveText(['the largest', 'No other port']);
  await expect(mark.first()).toHaveAttribute('data-status', 'found');

  // They wait in the figures' list, under a heading of their own, and nobody has to check them yet.
  await page.getByRole('tab', { name: 'Figures' }).click();
  const panel = page.getByRole('tabpanel', { name: 'Figures' });
  const entry = (words: string) =>
    panel
      .getByRole('list', { name: 'Figures' })
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: words, exact: true }) });
  await expect(panel.getByRole('heading', { name: 'Claims without a number' })).toBeVisible();
  await expect(panel.getByText('0 of 1 checked')).toBeVisible();
  await expect(entry('No other port')).toContainText('Only one');

  await mark.first().click();
  await entry('the largest').getByRole('button', { name: 'Accept' }).click();
  await expect(mark.first()).toHaveAttribute('data-status', 'accepted');
  await expect(panel.getByText('0 of 2 checked')).toBeVisible();

  await mark.nth(1).click();
  await entry('No other port').getByRole('button', { name: 'Dismiss' }).click();
  await expect(mark).toHaveText(['the largest']);
  await page.keyboard.press('Control+z');
  await expect(mark).toHaveText(['the largest', 'No other port']);

  // In a document stands what was accepted, in its sentence.
  await page.getByRole('tab', { name: 'Export' }).click();
  await page.getByRole('checkbox', { name: 'Include figures and claims' }).check();
  const preview = page.getByRole('region', { name: 'Markdown preview' });
  await expect(preview).toContainText('It was the largest move in Europe.');
  await expect(preview).not.toContainText('No other port has done it.');
});
