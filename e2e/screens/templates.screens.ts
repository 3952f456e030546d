import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogues } from '../../shared/messages/catalogues';
import { answerSaveDialog, selectWords } from '../support/hands';
import { expect, test } from '../support/presser';
import { Camera } from './camera';
import { LANGUAGES, THEMES } from './languages';

for (const { language, tag } of LANGUAGES) {
  for (const theme of THEMES) {
    test(`templates ${theme} ${language}`, async ({ launch, dataFolder }) => {
      const words = catalogues[language];
      const { app, page } = await launch(`--lang=${tag}`);
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      const camera = new Camera(app, page, `${theme}-${language}`);
      const transcript = page.getByRole('region', { name: words.editor.transcript });
      await expect(transcript.getByRole('article').nth(1)).toBeVisible();
      await selectWords(page, transcript, '约310公里');
      await page.keyboard.press('q');
      await expect(transcript.locator('mark[data-kind="quote"]').first()).toBeVisible();
      await camera.choose('project.export');
      const preview = page.getByRole('region', { name: words.ui['export.preview'] });
      await expect(preview.locator('mark')).toBeVisible();
      await camera.take('7-export');

      await page.getByRole('button', { name: words.templates.edit }).click();
      const dialog = page.getByRole('dialog', { name: words.templates.title });
      await expect(dialog).toBeVisible();
      await camera.take('7-templates-none');
      await dialog.getByRole('button', { name: words.ui['export.template.article'] }).click();
      const text = dialog.getByRole('textbox', { name: words.templates.text, exact: true });
      await text.fill(`${await text.inputValue()}\n{{ qoute }}\n`);
      await expect(dialog.getByText(/qoute/).last()).toBeVisible();
      await page.keyboard.press('Control+s');
      await expect(dialog.getByText(words.templates.saved, { exact: true })).toBeVisible();
      await camera.take('7-templates-wrong');
      await text.fill((await text.inputValue()).replace('{{ qoute }}', ''));
      await expect(dialog.getByRole('region', { name: words.templates.preview })).toContainText('310');
      await camera.take('7-templates-editor');
      await page.keyboard.press('Control+s');
      await expect(dialog.getByText(words.templates.saved, { exact: true })).toBeVisible();
      await dialog.getByRole('button', { name: words.ui.close }).click();
      await expect(dialog).toHaveCount(0);

      const target = join(dataFolder, 'excerpts.md');
      await answerSaveDialog(app, target);
      const save = page.getByRole('tabpanel', { name: words.ui['tab.export'] }).getByRole('button', {
        name: /Markdown/,
      });
      await save.first().click();
      await expect(page.getByText(/excerpts\.md/)).toBeVisible();
      mkdirSync(dataFolder, { recursive: true });
      writeFileSync(target, '# Mine\n\nA line of my own.\n');
      await save.first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await camera.take('7-edited');
      expect(camera.misfits).toEqual([]);
    });
  }
}
