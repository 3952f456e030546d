import { join } from 'node:path';
import { catalogues } from '../../shared/messages/catalogues';
import { selectWords } from '../support/hands';
import { importInto, importSheet } from '../support/importing';
import { expect, root, test } from '../support/presser';
import { Camera } from './camera';
import { LANGUAGES, THEMES } from './languages';

const FOLDER = join(root, 'fixtures', 'pairs');

for (const { language, tag } of LANGUAGES) {
  for (const theme of THEMES) {
    test(`${theme} ${language}`, async ({ launch }) => {
      const words = catalogues[language];
      const presser = await launch(`--lang=${tag}`, join(FOLDER, 'harbour.zh.txt'));
      const { app, page } = presser;
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      const camera = new Camera(app, page, `${theme}-${language}`);
      await importSheet(presser, words.ui);
      await importInto(presser, join(FOLDER, 'harbour.en.txt'), words.ui);

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
