import { expect, test } from '../support/presser';
import { Camera } from './camera';
import { THEMES } from './languages';

for (const theme of THEMES) {
  test(`${theme} with high contrast`, async ({ launch }) => {
    const { app, page } = await launch();
    const camera = new Camera(app, page, `${theme}-contrast`);
    const dialog = page.getByRole('dialog');
    await expect(page.getByRole('article').nth(1)).toBeVisible();
    for (const [name, media] of [
      ['more', { contrast: 'more', forcedColors: 'none' }],
      ['forced', { contrast: 'more', forcedColors: 'active' }],
    ] as const) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce', ...media });
      await camera.choose('tab.figures');
      await expect(page.getByRole('tabpanel', { name: 'Figures' })).toBeVisible();
      await camera.take(`${name}-workspace`);
      for (const action of ['palette', 'settings', 'search.open'] as const) {
        await camera.choose(action);
        await expect(dialog).toBeVisible();
        await camera.take(`${name}-${action.replace(/\W/g, '-')}`);
        await page.keyboard.press('Escape');
        await expect(dialog).toHaveCount(0);
      }
    }
    await camera.choose('project.leave');
    await expect(page.getByRole('list', { name: 'Projects' })).toBeVisible();
    await camera.take('forced-library');
    expect(camera.misfits).toEqual([]);
  });
}

test('on paper', async ({ launch }) => {
  const { app, page } = await launch();
  const camera = new Camera(app, page, 'print');
  await expect(page.getByRole('article').nth(1)).toBeVisible();
  // The system's dialog stays away, and the sheet stays up.
  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (contents) contents.print = () => {};
    // As wide as the words on a sheet of A4.
    BrowserWindow.getAllWindows()[0]?.setContentSize(720, 1000);
  });
  await page.emulateMedia({ media: 'print' });
  await camera.choose('project.print');
  await expect(page.locator('.print-sheet')).toBeVisible();
  await camera.take('sheet');
  expect(camera.misfits).toEqual([]);
});
