import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { catalogues } from '../../shared/messages/catalogues';
import { answerOpenDialog, selectWords } from '../support/hands';
import { expect, test } from '../support/presser';
import { Camera } from './camera';
import { LANGUAGES, THEMES } from './languages';

const SENTENCE = '全省健康产业营业收入超过6000亿元，比上年增长12.3%，高于同期工业增速近五个百分点';
const TEXT = `健康产业发布会\n\n省卫生健康委员会主任周启明：\n\n${SENTENCE}。我们没有停过一天。\n`;

for (const { language, tag } of LANGUAGES) {
  for (const theme of THEMES) {
    test(`${theme} ${language}`, async ({ launch, dataFolder }) => {
      const { ui, checks, findings, desk } = catalogues[language];
      const file = join(dataFolder, 'briefing.txt');
      const table = join(dataFolder, '2023年健康产业统计公报（正式版）附表一至附表十二.html');
      writeFileSync(file, TEXT);
      writeFileSync(table, '<table><tr><td>6012.4</td></tr></table>');
      const { app, page } = await launch(`--lang=${tag}`, file);
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      const camera = new Camera(app, page, `${theme}-${language}`);
      const sheet = page.getByRole('dialog');
      await sheet.getByRole('button', { name: ui['import.commit'], exact: true }).click();
      await expect(sheet).toHaveCount(0);
      const field = (form: Locator, name: string): Locator =>
        form.getByRole('textbox', { name, exact: true });
      const choose = (form: Locator, name: string) => form.getByRole('radio', { name, exact: true }).check();
      const record = (form: Locator) => form.getByRole('button', { name: ui['check.record'] });
      const historyOf = (form: Locator): Locator => form.getByRole('group', { name: checks.history });

      // A check with two sources, refused for its extract, then made.
      await page.getByRole('tab', { name: ui['tab.figures'] }).click();
      const figure = page.getByRole('tabpanel', { name: ui['tab.figures'] });
      await choose(figure, findings['verdict.verified']);
      for (const [name, value] of [
        [ui['check.title'], '2023年国民经济和社会发展统计公报'],
        [ui['check.publisher'], '省统计局'],
        [
          ui['check.address'],
          'https://statistics.example/communiques/2023/health-industry/annual-report.html',
        ],
        [ui['check.locator'], '附表三'],
        [ui['check.accessed'], '2024-05-17'],
        [checks.extract, SENTENCE],
      ] as const) {
        await field(figure, name).fill(value);
      }
      await answerOpenDialog(app, table);
      await figure.getByRole('button', { name: checks['file.attach'] }).click();
      await expect(figure.getByText('2023年健康产业统计公报')).toBeVisible();
      await record(figure).click();
      await expect(figure.getByRole('alert')).toBeVisible();
      await camera.take('checks-1-refused', record(figure));
      await field(figure, checks.extract).fill('6012.4');
      await figure.getByRole('button', { name: checks['source.add'] }).click();
      await camera.take('checks-2-sources', figure.getByRole('radio').first());
      await record(figure).click();
      await expect(historyOf(figure)).toBeVisible();
      await field(figure, ui['check.title']).press('ArrowDown');
      await camera.take('checks-3-history', historyOf(figure));
      await page.keyboard.press('Escape');

      // A quote, heard.
      await selectWords(
        page,
        page.getByRole('region', { name: catalogues[language].editor.transcript }),
        '我们没有停过一天',
      );
      await page.keyboard.press('q');
      const quote = page.getByRole('tabpanel', { name: ui['tab.quotes'] });
      await quote.getByRole('button', { name: checks['quote.open'] }).click();
      await choose(quote, findings['quote-verdict.imprecise']);
      await camera.take('checks-4-quote', quote.getByRole('radio').first());
      await record(quote).click();
      await expect(historyOf(quote)).toBeVisible();
      await camera.take('checks-5-quote-checked', historyOf(quote));

      await page.getByRole('button', { name: desk['place.check'] }).click();
      await page.getByRole('tab', { name: desk['tab.sources'] }).click();
      const sources = page.getByRole('table', { name: checks['sources.title'] });
      await sources.getByRole('button', { expanded: false }).click();
      await expect(sources.getByRole('listitem')).toBeVisible();
      await camera.take('checks-6-sources');
      expect(camera.misfits).toEqual([]);
    });
  }
}
