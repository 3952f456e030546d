import { join } from 'node:path';
import { findings } from '../support/axe';
import { expect, root, test } from '../support/presser';
import { lockFromElsewhere, onlyProject } from '../support/project-files';

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
    const settings = page.getByRole('dialog', { name: 'Settings' });
    await expect(settings).toBeVisible();
    expect(await findings(page), 'Settings').toEqual([]);
    await settings.getByRole('combobox', { name: 'Contrast' }).selectOption('more');
    await expect(page.locator('html[data-contrast="more"]')).toBeVisible();
    expect(await findings(page), 'Settings in high contrast').toEqual([]);
    await page.keyboard.press('Escape');
    await expect(settings).toHaveCount(0);
    expect(await findings(page), 'the workspace in high contrast').toEqual([]);

    await page.keyboard.press('ControlOrMeta+K');
    const commands = page.getByRole('dialog', { name: 'Commands' });
    await expect(commands.getByRole('combobox')).toBeFocused();
    expect(await findings(page), 'Commands').toEqual([]);
    await page.keyboard.type('no such thing');
    await expect(commands.getByText('Nothing here has these words.')).toBeVisible();
    expect(await findings(page), 'Commands, nothing found').toEqual([]);
    await page.keyboard.press('Escape');
    await expect(commands).toHaveCount(0);

    await page.keyboard.press('ControlOrMeta+F');
    const find = page.getByRole('search', { name: 'Find in the transcript' });
    await find.getByRole('textbox', { name: 'Find' }).fill('的');
    await expect(find.getByRole('status')).toHaveText(/^1 of/);
    expect(await findings(page), 'Find').toEqual([]);
    await page.keyboard.press('Escape');
    await expect(find).toHaveCount(0);

    await page.keyboard.press('ControlOrMeta+Shift+F');
    const search = page.getByRole('dialog', { name: 'Search all projects' });
    await search.getByRole('textbox', { name: 'Search for' }).fill('的');
    await expect(search.getByRole('status')).toContainText('found');
    expect(await findings(page), 'Search all projects').toEqual([]);
    await page.keyboard.press('Escape');
    await expect(search).toHaveCount(0);

    await page.keyboard.press('?');
    const shortcuts = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await expect(shortcuts).toBeVisible();
    expect(await findings(page), 'Keyboard shortcuts').toEqual([]);
    await page.keyboard.press('Escape');
    await expect(shortcuts).toHaveCount(0);

    await page.getByRole('button', { name: 'History' }).click();
    await expect(page.getByRole('dialog', { name: 'History' }).getByRole('listitem')).toHaveCount(1);
    expect(await findings(page), 'History').toEqual([]);
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Backups' }).click();
    await expect(page.getByRole('dialog', { name: 'Backups' })).toBeVisible();
    expect(await findings(page), 'Backups').toEqual([]);
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Library' }).click();
    await expect(page.getByRole('list', { name: 'Projects' })).toBeVisible();
    expect(await findings(page)).toEqual([]);

    const row = page.getByRole('tabpanel').getByRole('listitem');
    await row.getByRole('button', { name: 'Actions' }).click();
    await expect(page.getByRole('menu')).toBeVisible();
    expect(await findings(page, '[role="menu"]'), 'the menu of a project').toEqual([]);
    await page.getByRole('menuitem', { name: 'Move to Trash' }).click();
    await expect(page.getByRole('status', { name: 'Notices' })).toContainText('trash');
    await page.getByRole('tab', { name: 'Trash' }).click();
    await expect(row).toHaveCount(1);
    expect(await findings(page), 'Trash').toEqual([]);
    await row.getByRole('button', { name: 'Delete for good…' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await findings(page), 'the first question').toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Delete for good…' }).click();
    await expect(page.getByRole('dialog').getByRole('textbox')).toBeVisible();
    expect(await findings(page), 'the second question').toEqual([]);
  });

  test(`nor where a project or the library could not be opened (${theme})`, async ({
    launch,
    dataFolder,
  }) => {
    const { app, page } = await launch();
    await expect(page.getByRole('region', { name: 'Transcript' })).toBeVisible();
    await app.close();
    lockFromElsewhere(join(onlyProject(dataFolder), 'project.lock'), { isStale: true });
    const { app: second, page: locked } = await launch();
    await locked.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await expect(locked.getByRole('dialog')).toBeVisible();
    expect(await findings(locked), 'the project').toEqual([]);
    await locked.getByRole('button', { name: 'Open read-only' }).click();
    await expect(locked.getByRole('region', { name: 'Transcript' })).toBeVisible();
    await locked.getByRole('tab', { name: 'Figures' }).click();
    await expect(locked.getByRole('tabpanel', { name: 'Figures' })).toBeVisible();
    expect(await findings(locked), 'looked at').toEqual([]);
    await second.close();
    lockFromElsewhere(join(dataFolder, 'library.lock'), { isStale: true });
    const { page: outside } = await launch();
    await outside.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await expect(outside.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await findings(outside), 'the library').toEqual([]);
  });
}
