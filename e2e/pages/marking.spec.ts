import { findings } from '../support/axe';
import { clickWords, selectWords } from '../support/hands';
import { expect, test } from '../support/presser';

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing where words are marked (${theme})`, async ({ launch }) => {
    const { page } = await launch();
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    const turn = page.getByRole('region', { name: 'Transcript' }).getByRole('article').nth(1);
    const quotes = page.getByRole('list', { name: 'Quotes' }).getByRole('listitem');

    await selectWords(page, turn, '潜水队清理废弃渔网');
    await expect(page.getByRole('toolbar', { name: 'Mark the selection' })).toBeVisible();
    expect(await findings(page), 'the bar at the selection').toEqual([]);

    await page.keyboard.press('q');
    await expect(quotes).toHaveCount(1);
    await page.keyboard.press('e');
    await expect(page.getByRole('tooltip')).toBeVisible();
    expect(await findings(page), 'a mark that is held, with its card').toEqual([]);

    const tags = quotes.getByRole('combobox', { name: 'Tags' });
    await tags.fill('rivers');
    await tags.press('Enter');
    await expect(quotes.getByRole('button', { name: 'Remove the tag rivers' })).toBeVisible();
    await selectWords(page, turn, '沿江排污口');
    await page.keyboard.press('q');
    await expect(quotes).toHaveCount(2);
    await quotes.last().getByRole('combobox', { name: 'Tags' }).press('ArrowDown');
    await expect(page.getByRole('option', { name: 'rivers' })).toHaveAttribute('aria-selected', 'true');
    expect(await findings(page), 'tags that are offered').toEqual([]);

    await clickWords(page, turn, '沿江排污口', { button: 'right' });
    await expect(page.getByRole('menu', { name: 'Marks' })).toBeVisible();
    expect(await findings(page, '[role="menu"]'), 'the menu of a mark').toEqual([]);
  });
}
