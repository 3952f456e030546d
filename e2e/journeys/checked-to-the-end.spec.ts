import { BRIEFINGS } from '../support/briefings';
import { atTheDesk } from '../support/desk';
import { expect, test } from '../support/presser';

for (const { name, file = '' } of BRIEFINGS) {
  test(`${name}: every figure that is due is checked, with the keyboard alone`, async ({ launch }) => {
    test.skip(file === '', 'PRESSER_REAL_BRIEFING names no file');
    test.setTimeout(300_000);
    const { app, page } = await launch(file);
    const { current } = await atTheDesk(page, 'https://news.example/briefing');
    const progress = page.getByRole('progressbar');
    const all = Number(await progress.getAttribute('aria-valuemax'));
    expect(all).toBeGreaterThan(10);
    const press = async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const focused = (field: string) => expect(page.getByRole('textbox', { name: field })).toBeFocused();

    for (let done = 0; done < all; done += 1) {
      await press('v');
      await focused('Source title');
      if (done === 0) {
        await page.keyboard.type('Yearbook 2023');
        await press('Escape', 'v');
        await focused('Publisher');
        await page.keyboard.type('Statistics office');
      } else {
        // The source of the check before, on another page of it.
        await press('Alt+s');
      }
      await press('Escape', 'v');
      await focused('Locator');
      await page.keyboard.type(`page ${done + 1}`);
      await press('Escape', 'v');
      await focused('Accessed');
      await page.keyboard.type('2024-05-17');
      await press('Control+Enter');
      await expect(progress).toHaveAttribute('aria-valuenow', String(done + 1));
      await expect(current).toBeFocused();
    }
    await expect(page.getByRole('strong').filter({ hasText: `${all} of ${all} checked` })).toBeVisible();
    await expect(page.getByRole('button', { name: `Verified ${all}` })).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();

    // It is all there when the app comes up again, and one undo takes back one check.
    await app.close();
    const again = (await launch()).page;
    // The panels come a moment after the transcript, and keys are heard from then on.
    await expect(again.getByRole('tab', { name: 'Quotes' })).toBeVisible();
    await again.keyboard.press('Control+Shift+D');
    await expect(again.getByRole('button', { name: `Verified ${all}` })).toBeVisible();
    await again.keyboard.press('Control+z');
    await expect(again.getByRole('button', { name: `Verified ${all - 1}` })).toBeVisible();
    await expect(again.getByRole('button', { name: 'Unchecked 1' })).toBeVisible();
  });
}
