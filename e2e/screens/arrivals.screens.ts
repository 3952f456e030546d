import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { catalogues } from '../../shared/messages/catalogues';
import { answerSaveDialog, selectWords } from '../support/hands';
import { expect, type Presser, test } from '../support/presser';
import { Camera } from './camera';
import { LANGUAGES, THEMES } from './languages';

for (const { language, tag } of LANGUAGES) {
  for (const theme of THEMES) {
    test(`a project file that arrives, ${theme} ${language}`, async ({ launch, dataFolder }, testInfo) => {
      const { ui, copies, editor } = catalogues[language];
      const elsewhere = testInfo.outputPath('colleague');
      mkdirSync(elsewhere);
      const sent = join(dataFolder, 'sample.presser');
      const back = join(elsewhere, 'sample.presser');
      const started = async (...args: readonly string[]): Promise<Presser & { camera: Camera }> => {
        const { app, page } = await launch(`--lang=${tag}`, ...args);
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        return { app, page, camera: new Camera(app, page, `${theme}-${language}`) };
      };
      const written = async ({ app, page, camera }: Awaited<ReturnType<typeof started>>, file: string) => {
        await answerSaveDialog(app, file);
        await camera.choose('project.file');
        await expect(page.getByRole('status', { name: ui.notices })).toContainText('sample.presser');
      };
      const noted = async ({ page }: Presser, words: string): Promise<void> => {
        await page
          .getByRole('region', { name: editor.transcript })
          .locator('mark[data-kind="quote"]')
          .click();
        const note = page
          .getByRole('tabpanel', { name: ui['tab.quotes'] })
          .getByRole('textbox', { name: ui['quote.note'] });
        await note.fill(words);
        await note.blur();
        await expect(page.getByRole('status', { name: ui['save.saved'], exact: true })).toBeVisible();
      };

      const mine = await started();
      const turn = mine.page.getByRole('region', { name: editor.transcript }).getByRole('article').nth(1);
      await selectWords(mine.page, turn, '一是船静了');
      await mine.page.keyboard.press('q');
      await expect(turn.locator('mark[data-kind="quote"]')).toBeVisible();
      await written(mine, sent);
      await noted(mine, '已电话核实');
      await mine.app.close();

      const theirs = await started(sent, `--user-data-dir=${elsewhere}`);
      const dialog = theirs.page.getByRole('dialog');
      await expect(dialog).toBeVisible();
      await theirs.camera.take('7-arrival-new');
      await dialog.getByRole('button', { name: copies['arrival.import'], exact: true }).click();
      await expect(dialog).toHaveCount(0);
      await noted(theirs, '请再问一次渡口办公室');
      await selectWords(theirs.page, theirs.page.getByRole('article').nth(1), '二是网少了');
      await theirs.page.keyboard.press('q');
      await expect(theirs.page.locator('mark[data-kind="quote"]')).toHaveCount(2);
      await written(theirs, back);
      await theirs.app.close();

      const again = await started(back);
      const arrived = again.page.getByRole('dialog');
      await expect(arrived).toBeVisible();
      await again.camera.take('7-arrival-known');
      await arrived.getByRole('button').last().click();
      await expect(arrived.getByRole('radio')).toHaveCount(3);
      await arrived.locator('summary').click();
      await again.camera.take('7-merge');
      await arrived.getByRole('radio').last().check();
      await again.camera.take('7-merge-decided');
      expect([...theirs.camera.misfits, ...again.camera.misfits]).toEqual([]);
    });
  }
}
