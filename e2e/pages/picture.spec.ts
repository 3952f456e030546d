import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { selectWords } from '../support/hands';
import { expect, root, test } from '../support/presser';

/** The picture of the README is taken here; `docs/workspace.png` is a copy of the last good one. */
test('the sample, as a new user sees it, with a quote and a checked figure', async ({ launch }) => {
  const { page } = await launch();
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const transcript = page.getByRole('region', { name: 'Transcript' });
  const turn = transcript.getByRole('article').nth(1);
  await expect(turn).toBeVisible();

  await page.getByRole('button', { name: 'Settings' }).click();
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await settings.getByRole('textbox', { name: 'Your name' }).fill('Ada Lovelace');
  await settings.getByRole('button', { name: 'Close' }).click();
  await expect(settings).toHaveCount(0);

  await selectWords(page, turn, '一是船静了。电动渡轮投用以后,渡口附近的水下噪声平均下降13分贝。');
  await page.getByRole('button', { name: 'Tag quote' }).click();
  await expect(transcript.locator('mark[data-kind="quote"]').first()).toBeVisible();

  await page.getByRole('tab', { name: 'Figures' }).click();
  await turn.locator('mark[data-kind="figure"]', { hasText: '约310公里' }).click();
  const form = page.getByRole('tabpanel', { name: 'Figures' });
  await form.getByRole('radio', { name: 'Imprecise' }).check();
  await form.getByRole('textbox', { name: 'Source title' }).fill('River survey, field report');
  await form.getByRole('button', { name: 'Record check' }).click();
  await expect(form.getByRole('listitem').filter({ hasText: '310' }).first()).toContainText('Imprecise');

  const folder = join(root, 'out', 'screens');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, 'workspace.png') });
});
