import { join } from 'node:path';
import { catalogues } from '../../shared/messages/catalogues';
import { selectWords } from '../support/hands';
import { expect, root, test } from '../support/presser';
import { Camera } from './camera';
import { LANGUAGES, THEMES } from './languages';

const SPAMMED = join(root, 'fixtures', 'briefings', 'zh-live-spammed.txt');

for (const { language, tag } of LANGUAGES) {
  for (const theme of THEMES) {
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
        await camera.take(`1-import-${index + 1}`, dialog.getByRole('tabpanel'));
      }
      await dialog.getByRole('button', { name: words.ui['import.commit'], exact: true }).click();
      await expect(dialog).toHaveCount(0);

      // The workspace.
      const transcript = page.getByRole('region', { name: words.editor.transcript });
      const turn = transcript.getByRole('article').nth(1);
      await expect(turn).toBeVisible();
      const said = (await turn.locator('p').last().textContent())?.slice(2, 16) ?? '';
      const selected = turn.locator('p').last();
      await selectWords(page, turn, said);
      await expect(page.getByRole('toolbar', { name: words.marking.bar })).toBeVisible();
      await camera.take('2-selection', selected);
      await page.keyboard.press('q');
      const quote = transcript.locator('mark[data-kind="quote"]').first();
      await expect(quote).toBeVisible();
      await camera.take('2-quotes', quote);
      await page.keyboard.press('e');
      await expect(transcript.locator('[data-holding]')).toBeVisible();
      await camera.take('2-holding', quote);
      await page.keyboard.press('Escape');
      await quote.hover();
      await expect(page.locator('[role="tooltip"]').first()).toBeVisible();
      await camera.take('2-card', quote);
      await quote.click({ button: 'right' });
      await expect(page.getByRole('menu')).toBeVisible();
      await camera.take('2-menu');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('menu')).toHaveCount(0);
      for (const tab of ['tab.figures', 'tab.notes', 'tab.cleanup', 'project.export'] as const) {
        await camera.choose(tab);
        const name = tab === 'project.export' ? words.ui['tab.export'] : words.actions[tab];
        const panel = page.getByRole('tabpanel', { name });
        // Empty until its part of the program has been loaded.
        await expect(panel).toHaveText(/./);
        await camera.take(`2-${tab.replace(/.*\./, '')}`);
      }
      await camera.choose('find.open');
      const find = page.getByRole('search');
      await expect(find.getByRole('textbox')).toBeFocused();
      await page.keyboard.insertText('航');
      await expect(find.getByRole('status')).toHaveText(/1/);
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
        'diagnostics',
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
      await camera.choose('search.open');
      await dialog.getByRole('textbox', { name: words.search.words }).fill('航道');
      await expect(dialog.locator('mark').first()).toBeVisible();
      await camera.take('3-search-found');
      await closed();

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
      await camera.choose('tab.quotes');
      await camera.take('5-sample');
      expect(camera.misfits).toEqual([]);
    });
  }
}
