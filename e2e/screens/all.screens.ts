import { join } from 'node:path';
import { catalogues } from '../../shared/messages/catalogues';
import { selectWords } from '../support/hands';
import { expect, root, test } from '../support/presser';
import { lockFromElsewhere, onlyProject } from '../support/project-files';
import { Camera } from './camera';

const LANGUAGES = [
  { language: 'en', tag: 'en' },
  { language: 'zh-Hans', tag: 'zh-CN' },
  { language: 'zh-Hant', tag: 'zh-TW' },
] as const;
const SPAMMED = join(root, 'fixtures', 'briefings', 'zh-live-spammed.txt');

for (const { language, tag } of LANGUAGES) {
  for (const theme of ['light', 'dark'] as const) {
    test(`${theme} ${language}`, async ({ launch }) => {
      const words = catalogues[language];
      const { app, page } = await launch(`--lang=${tag}`, SPAMMED);
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      const camera = new Camera(app, page, `${theme}-${language}`);
      const dialog = page.getByRole('dialog');
      const closed = async (): Promise<void> => {
        await page.keyboard.press('Escape');
        await expect(dialog).toHaveCount(0);
      };

      // The import sheet.
      await expect(dialog).toBeVisible();
      for (const [index, tab] of (await dialog.getByRole('tab').all()).entries()) {
        await tab.click();
        await camera.take(`1-import-${index + 1}`);
      }
      await dialog.getByRole('button', { name: words.ui['import.commit'], exact: true }).click();
      await expect(dialog).toHaveCount(0);

      // The workspace.
      const transcript = page.getByRole('region', { name: words.editor.transcript });
      const turn = transcript.getByRole('article').nth(1);
      await expect(turn).toBeVisible();
      const said = (await turn.locator('p').last().textContent())?.slice(2, 16) ?? '';
      await selectWords(page, turn, said);
      await camera.take('2-selection');
      await page.keyboard.press('q');
      await expect(transcript.locator('mark[data-kind="quote"]').first()).toBeVisible();
      await camera.take('2-quotes');
      for (const tab of ['tab.figures', 'tab.notes', 'tab.cleanup', 'project.export'] as const) {
        await camera.choose(tab);
        const name = tab === 'project.export' ? words.ui['tab.export'] : words.actions[tab];
        await expect(page.getByRole('tabpanel', { name })).toBeVisible();
        await camera.take(`2-${tab.replace(/.*\./, '')}`);
      }
      await camera.choose('find.open');
      await expect(page.getByRole('search').getByRole('textbox')).toBeFocused();
      await camera.take('2-find');
      await page.keyboard.press('Escape');
      await camera.choose('transcript.correct');
      await expect(transcript.locator('[contenteditable="true"]')).toBeVisible();
      await camera.take('2-correct');
      await camera.choose('transcript.correct');
      await expect(transcript.locator('[contenteditable="true"]')).toHaveCount(0);

      // What lies over it.
      for (const action of [
        'palette',
        'shortcuts',
        'settings',
        'search.open',
        'turn.edit',
        'speakers.edit',
        'project.history',
        'project.backups',
      ] as const) {
        await camera.choose(action);
        await expect(dialog).toBeVisible();
        await camera.take(`3-${action.replace(/\W/g, '-')}`);
        await closed();
      }

      // The library.
      await camera.choose('project.leave');
      await expect(page.getByRole('list', { name: words.projects['place.projects'] })).toBeVisible();
      await camera.take('4-library');
      const row = page.getByRole('tabpanel').getByRole('listitem');
      await row.getByRole('button', { name: words.projects.actions }).click();
      await expect(page.getByRole('menu')).toBeVisible();
      await camera.take('4-menu');
      await page.getByRole('menuitem', { name: words.projects.trash }).click();
      await page.getByRole('tab', { name: words.projects['place.trash'] }).click();
      await camera.take('4-trash');
      await row.getByRole('button', { name: words.projects.delete }).click();
      await expect(dialog).toBeVisible();
      await camera.take('4-delete');
      await dialog.getByRole('button', { name: words.projects.delete }).click();
      await expect(dialog.getByRole('textbox')).toBeVisible();
      await camera.take('4-delete-sure');
      await closed();

      // What a newcomer sees.
      await camera.choose('project.new');
      await expect(page.getByRole('heading', { name: words.ui['project.empty'] })).toBeVisible();
      await camera.take('5-empty');
      await camera.choose('project.sample');
      await expect(turn).toBeVisible();
      await camera.take('5-sample');
      expect(camera.misfits).toEqual([]);
    });
  }
}

for (const { language, tag } of LANGUAGES) {
  test(`what cannot be opened, ${language}`, async ({ launch, dataFolder }) => {
    const words = catalogues[language];
    const { app: first, page: opened } = await launch(`--lang=${tag}`);
    await expect(opened.getByRole('region', { name: words.editor.transcript })).toBeVisible();
    await first.close();

    lockFromElsewhere(join(onlyProject(dataFolder), 'project.lock'), { isStale: true });
    const { app, page } = await launch(`--lang=${tag}`);
    const camera = new Camera(app, page, `light-${language}`);
    await expect(page.getByRole('dialog')).toBeVisible();
    await camera.take('6-project');
    await app.close();

    lockFromElsewhere(join(dataFolder, 'library.lock'), { isStale: true });
    const { app: last, page: outside } = await launch(`--lang=${tag}`);
    const lastCamera = new Camera(last, outside, `light-${language}`);
    await expect(outside.getByRole('heading', { level: 1 })).toBeVisible();
    await lastCamera.take('6-library');
    expect([...camera.misfits, ...lastCamera.misfits]).toEqual([]);
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`${theme} with high contrast`, async ({ launch }) => {
    const { app, page } = await launch();
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce', contrast: 'more' });
    await expect(page.getByRole('article').nth(1)).toBeVisible();
    const camera = new Camera(app, page, `${theme}-contrast`);
    await camera.choose('tab.figures');
    await expect(page.getByRole('tabpanel', { name: 'Figures' })).toBeVisible();
    await camera.take('workspace');
    await page.emulateMedia({ forcedColors: 'active' });
    await camera.take('forced-colors');
    expect(camera.misfits).toEqual([]);
  });
}
