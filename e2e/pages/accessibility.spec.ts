import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, root, test } from '../support/presser';

/** What axe finds on the page as it is now, in words that say where. */
async function findings(page: Page): Promise<string[]> {
  // Electron has no second window for axe to work in.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${impact} ${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any screen (${theme})`, async ({ launch }) => {
    const { page } = await launch(join(root, 'fixtures', 'briefings', 'zh-live-spammed.txt'));
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });

    const sheet = page.getByRole('dialog', { name: 'Import' });
    await expect(sheet).toBeVisible();
    for (const tab of await sheet.getByRole('tab').all()) {
      await tab.click();
      expect(await findings(page), `Import, ${await tab.textContent()}`).toEqual([]);
    }
    await sheet.getByRole('button', { name: 'Import', exact: true }).click();

    await expect(page.getByRole('region', { name: 'Transcript' })).toBeVisible();
    for (const tab of ['Quotes', 'Figures', 'Notes', 'Cleanup', 'Export']) {
      await page.getByRole('tab', { name: tab }).click();
      await expect(page.getByRole('tabpanel', { name: tab })).toBeVisible();
      expect(await findings(page), tab).toEqual([]);
    }

    await page.getByRole('button', { name: 'Settings' }).click();
    await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
    expect(await findings(page), 'Settings').toEqual([]);
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Library' }).click();
    await expect(page.getByRole('list', { name: 'Projects' })).toBeVisible();
    expect(await findings(page)).toEqual([]);
  });
}
