import { join } from 'node:path';
import { findings } from '../support/axe';
import { atTheDesk } from '../support/desk';
import { expect, root, test } from '../support/presser';

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the queue (${theme})`, async ({ launch }) => {
    const { page } = await launch(join(root, 'fixtures', 'briefings', 'zh-live-spammed.txt'));
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    const { queue, current } = await atTheDesk(page);
    expect(await findings(page), 'the queue').toEqual([]);

    await page.keyboard.press('Space');
    await page.keyboard.press('x');
    await expect(page.getByRole('region', { name: /^Why dismiss/ })).toBeVisible();
    expect(await findings(page), 'a reason asked for').toEqual([]);
    await page.keyboard.press('Escape');

    await page.keyboard.press('e');
    await expect(page.getByRole('form', { name: 'Correct the reading' })).toBeVisible();
    expect(await findings(page), 'a reading corrected').toEqual([]);
    await page.keyboard.press('Escape');
    await expect(current).toBeFocused();

    await page.keyboard.press('u');
    await page.keyboard.type('No source.');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '1');
    await page.getByRole('button', { name: 'Unverifiable 1' }).press('Enter');
    await expect(queue.getByRole('option')).toHaveCount(1);
    await page.keyboard.press('e');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('123456');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Clear', exact: true }).press('Enter');
    await page.getByRole('button', { name: 'Out of date 1' }).press('Enter');
    await expect(page.getByRole('region', { name: 'This check is out of date' })).toBeVisible();
    expect(await findings(page), 'a check out of date, and a filter').toEqual([]);

    await page.getByRole('button', { name: 'Kind' }).press('Enter');
    await expect(page.getByRole('menu')).toBeVisible();
    expect(await findings(page, '[role="menu"]'), 'a menu of the filter').toEqual([]);
  });
}
