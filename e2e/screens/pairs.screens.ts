import { join } from 'node:path';
import { catalogues } from '../../shared/messages/catalogues';
import { answerOpenDialog, selectWords } from '../support/hands';
import { expect, root, test } from '../support/presser';
import { Camera } from './camera';
import { LANGUAGES, THEMES } from './languages';

const FOLDER = join(root, 'fixtures', 'pairs');

for (const { language, tag } of LANGUAGES) {
  for (const theme of THEMES) {
    test(`${theme} ${language}`, async ({ launch }) => {
      const words = catalogues[language];
      const { app, page } = await launch(`--lang=${tag}`, join(FOLDER, 'harbour.zh.txt'));
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      const camera = new Camera(app, page, `${theme}-${language}`);
      const sheet = page.getByRole('dialog');
      const commit = sheet.getByRole('button', { name: words.ui['import.commit'], exact: true });
      await commit.click();
      await expect(sheet).toHaveCount(0);
      await answerOpenDialog(app, join(FOLDER, 'harbour.en.txt'));
      await page.getByRole('button', { name: words.ui['import.briefing'] }).click();
      await sheet
        .getByRole('combobox', { name: words.ui['import.field.project'] })
        .selectOption({ index: 1 });
      await commit.click();
      await expect(sheet).toHaveCount(0);

      // Two texts are chosen, and stand side by side.
      await page.getByRole('button', { name: words.desk['place.check'] }).click();
      await page.getByRole('tab', { name: words.desk['tab.languages'] }).click();
      const link = page.getByRole('button', { name: words.pairs['link.add'] });
      await expect(link).toBeVisible();
      await camera.take('pairs-1-choose');
      await link.click();
      const turns = page.getByRole('list', { name: words.pairs.turns }).locator(':scope > li');
      await expect(turns.first()).toBeVisible();
      await camera.take('pairs-2-turns');
      await page.getByRole('checkbox', { name: words.pairs['only-differences'] }).check();
      await camera.take('pairs-3-differences');

      // A quote with what the other text says.
      await turns.nth(1).getByRole('button', { name: words.pairs.show }).first().click();
      const transcript = page.getByRole('region', { name: words.editor.transcript });
      await selectWords(page, transcript, '这个问题问得好。');
      await page.keyboard.press('q');
      const use = page.getByRole('button', { name: words.pairs['counterpart.use'] });
      await expect(use).toBeVisible();
      await camera.take('pairs-4-counterpart', use);

      expect(camera.misfits).toEqual([]);
    });
  }
}
