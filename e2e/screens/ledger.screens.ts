import { join } from 'node:path';
import { catalogues } from '../../shared/messages/catalogues';
import { importInto, importSheet } from '../support/importing';
import { expect, root, test } from '../support/presser';
import { Camera } from './camera';
import { LANGUAGES, THEMES } from './languages';

const FOLDER = join(root, 'fixtures', 'ledger');

for (const { language, tag } of LANGUAGES) {
  for (const theme of THEMES) {
    test(`${theme} ${language}`, async ({ launch }) => {
      const words = catalogues[language];
      const presser = await launch(`--lang=${tag}`, join(FOLDER, 'zh-ports-may.txt'));
      const { app, page } = presser;
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      const camera = new Camera(app, page, `${theme}-${language}`);
      await importSheet(presser, words.ui);
      await importInto(presser, join(FOLDER, 'zh-ports-june.txt'), words.ui);

      await page.getByRole('button', { name: words.desk['place.check'] }).click();
      await page.getByRole('tab', { name: words.desk['tab.ledger'] }).click();
      const table = page.getByRole('table', { name: words.ledger.title });
      const part = (name: 'arithmetic' | 'questions' | 'rates') =>
        page.getByRole('button', { name: new RegExp(`^${words.ledger[`part.${name}`]}`) });
      await expect(table).toBeVisible();
      await camera.take('ledger-1-closed');

      // A pair side by side, and a course over three years.
      await table.getByRole('button', { name: '国际航运合作基地' }).click();
      const pairs = table.getByRole('list', { name: words.ledger['group.pairs'] });
      await pairs.getByRole('button', { name: /109个.*112个/ }).click();
      await pairs.getByRole('button', { name: words.ledger.explain }).click();
      await camera.take('ledger-2-pair', pairs.getByRole('article').first());
      await table.getByRole('button', { name: '国际航运合作基地' }).first().click();
      await table.getByRole('button', { name: '港口吞吐量' }).click();
      await camera.take('ledger-3-course', table.getByRole('img').first());

      await part('arithmetic').click();
      await page.getByRole('button', { name: words.ledger.ask }).first().click();
      await camera.take('ledger-4-arithmetic');
      await page.getByRole('button', { name: words.ledger['question.save'] }).click();
      await part('questions').click();
      await camera.take('ledger-5-questions');
      await part('rates').click();
      await page.getByRole('button', { name: words.ledger['rate.add'] }).click();
      await camera.take('ledger-6-rates');

      expect(camera.misfits).toEqual([]);
    });
  }
}
