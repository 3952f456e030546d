import { findings } from '../support/axe';
import { selectByScript } from '../support/hands';
import { expect, test } from '../support/presser';

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing where a transcript is put right (${theme})`, async ({ launch }) => {
    const { page } = await launch();
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    const transcript = page.getByRole('region', { name: 'Transcript' });
    const paragraph = transcript.locator('p[data-block]', { hasText: '最让我们高兴的是' }).first();

    await page.getByRole('button', { name: 'Correct', exact: true }).click();
    await selectByScript(paragraph, '全江段');
    await page.keyboard.type('整个江段');
    await expect(transcript.locator('ins[data-correction]')).toHaveText('整个');
    await expect(page.getByRole('button', { name: 'Done' })).toBeVisible();
    expect(await findings(page), 'Correcting').toEqual([]);
    await page.getByRole('button', { name: 'Done' }).click();

    await page.getByRole('tab', { name: 'Cleanup' }).click();
    await expect(page.getByRole('list', { name: 'Corrections' })).toBeVisible();
    expect(await findings(page), 'Cleanup').toEqual([]);

    await page.keyboard.press('ControlOrMeta+Shift+T');
    const turn = page.getByRole('dialog', { name: 'Edit turn' });
    await turn.getByRole('combobox', { name: 'Speaker' }).selectOption('Somebody new…');
    expect(await findings(page), 'Edit turn').toEqual([]);
    await page.keyboard.press('Escape');
    await expect(turn).toHaveCount(0);

    await page.getByRole('button', { name: 'More' }).first().click();
    await page.getByRole('menuitem', { name: 'Speakers' }).click();
    const speakers = page.getByRole('dialog', { name: 'Speakers' });
    await expect(speakers).toBeVisible();
    expect(await findings(page), 'Speakers').toEqual([]);
  });
}
