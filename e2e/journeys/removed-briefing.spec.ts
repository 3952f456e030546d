import { expect, test } from '../support/presser';

test('a briefing is taken out of its project with its marks, and undo brings all of it back', async ({
  launch,
}, info) => {
  const { page } = await launch();
  const transcript = page.getByRole('region', { name: 'Transcript' });
  const marks = transcript.locator('mark[data-annotation-id]');
  await expect(marks.first()).toBeVisible();
  const before = await marks.count();

  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Remove This Briefing' }).click();
  await expect(page.getByText('are out of the project. Undo brings all of it back.')).toBeVisible();
  await expect(transcript).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Import briefing' }).first()).toBeVisible();
  await page.screenshot({ path: info.outputPath('removed.png') });

  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(marks.first()).toBeVisible();
  await expect(marks).toHaveCount(before);
});
