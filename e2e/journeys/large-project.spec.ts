import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manyBriefings } from '../../fixtures/projects/many-briefings';
import { storeProject } from '../../fixtures/projects/store-project';
import { expect, root, test } from '../support/presser';

const FOLDER = join(root, 'fixtures', 'briefings');

/** The paragraphs of our own briefings. */
function paragraphs(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readFileSync(join(FOLDER, name), 'utf8').split(/\n+/))
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

// How fast it is, bench/ says.
test('the desk opens with 50 briefings and 5,000 statistics, and counts them all', async ({
  launch,
  dataFolder,
}) => {
  const { project, sources } = manyBriefings(paragraphs(), 50, 100);
  await storeProject(dataFolder, project, sources);
  const { page } = await launch();
  await page.getByRole('button', { name: project.title }).first().click();
  await expect(page.getByRole('tab', { name: 'Quotes' })).toBeVisible();
  await page.keyboard.press('Control+Shift+D');
  await expect(page.getByRole('listbox', { name: 'Queue' })).toBeVisible();
  await expect(page.getByText('20 of 100 checked')).toBeVisible();

  await page.getByRole('tab', { name: 'Ledger' }).click();
  const ledger = page.getByRole('region', { name: 'Ledger', exact: true });
  const count = ledger.getByRole('status').first();
  const rows = ledger.getByRole('table', { name: 'Ledger' }).locator('[data-row]');
  await expect(count).toHaveText('5,000 statistics');
  await expect(rows.first()).toBeVisible();
  await ledger.getByRole('combobox', { name: 'Briefing' }).selectOption('Briefing 37');
  await expect(count).toHaveText('100 of 5,000 statistics');
  await ledger.getByRole('combobox', { name: 'Verdict' }).selectOption('Imprecise');
  await expect(count).toHaveText('20 of 5,000 statistics');
  await ledger.getByRole('button', { name: 'Clear filter' }).click();
  await expect(count).toHaveText('5,000 statistics');

  await ledger.getByRole('checkbox', { name: 'Group by what is counted' }).uncheck();
  await expect(ledger.getByRole('table', { name: 'Ledger' })).toHaveAttribute('aria-rowcount', '5001');
  await ledger.getByRole('columnheader', { name: 'Value' }).getByRole('button').click();
  await expect(rows.first()).toBeVisible();
});
