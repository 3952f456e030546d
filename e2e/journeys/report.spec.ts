import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../support/presser';

test('the report of a briefing: what is checked and what is open, read, gone through, printed and saved', async ({
  launch,
  dataFolder,
}) => {
  const { app, page } = await launch();
  const transcript = page.getByRole('region', { name: 'Transcript' });
  await expect(transcript.getByRole('article').nth(1)).toBeVisible();

  await page.getByRole('tab', { name: 'Figures' }).click();
  await transcript.locator('mark[data-kind="figure"]', { hasText: '约310公里' }).first().click();
  const form = page.getByRole('tabpanel', { name: 'Figures' });
  await form.getByRole('radio', { name: 'Imprecise' }).check();
  await form.getByRole('textbox', { name: 'Note' }).fill('The map says 306.');
  await form.getByRole('button', { name: 'Record check' }).click();
  await expect(page.getByRole('status', { name: 'Saved' })).toBeVisible();

  await page.getByRole('button', { name: 'Check desk' }).click();
  await page.getByRole('tab', { name: 'Report' }).click();
  const figures = page.getByRole('table', { name: 'Figures' });
  const row = figures.getByRole('row').filter({ hasText: '310' });
  await expect(row).toContainText('about 310 km');
  await expect(row).toContainText('Imprecise');
  await expect(row).toContainText('The map says 306.');
  const report = page.getByRole('tabpanel', { name: 'Report' });
  await expect(report.getByRole('region', { name: 'How much is checked' })).toContainText(
    /^1 of \d+ checked/,
  );

  const target = join(dataFolder, 'report.md');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, target);
  await report.getByRole('button', { name: 'Save Markdown' }).click();
  await expect(report.getByText('Saved as report.md.')).toBeVisible();
  expect(readFileSync(target, 'utf8')).toContain('- imprecise, ');

  await row.getByRole('button', { name: /^Show .* in the transcript$/ }).click();
  await expect(transcript.locator('mark[data-active]').first()).toContainText('310');
});
