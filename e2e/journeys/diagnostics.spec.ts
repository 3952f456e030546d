import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findings } from '../support/axe';
import { expect, test } from '../support/presser';

test('diagnostics are shown before they are copied, and name nothing of the person’s', async ({
  launch,
  dataFolder,
}) => {
  const text = join(dataFolder, 'lamplighters.txt');
  writeFileSync(text, 'Lamplighters of the harbour\n\nHarbour master Ann Vance:\n\nAll 41 lamps are lit.\n');
  const { app, page } = await launch(text);
  const sheet = page.getByRole('dialog', { name: 'Import' });
  await sheet.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Transcript' })).toContainText('41 lamps');

  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('diagnostics');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Diagnostics' });
  await expect(dialog).toContainText('Projects 1 (archived 0, in the trash 0), briefings 1');
  expect(await findings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Copy' }).click();
  await expect(dialog.getByRole('status')).toContainText('Copied');
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toMatch(/^Presser \d+\.\d+\.\d+ \(from source\)\nElectron \d+/);
  expect(copied).toContain('info started');
  expect(copied).not.toMatch(/lamp|harbour|vance/i);
  expect(copied).not.toContain(dataFolder);
});
