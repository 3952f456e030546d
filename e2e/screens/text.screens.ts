import { writeFileSync } from 'node:fs';
import { catalogues } from '../../shared/messages/catalogues';
import { selectWords } from '../support/hands';
import { expect, test } from '../support/presser';
import { Camera } from './camera';
import { LANGUAGES, THEMES } from './languages';

/** A page with headings, a list, links, bold words, and characters of every kind that nobody can see. */
const PAGE = `<!doctype html>
<html lang="zh-Hans"><head><meta charset="utf-8"><title>港口通气会</title></head><body><main>
<h1>港口通气会</h1>
<p><b>主持人周敏：</b>各位记者朋友，上午好。今年港口新添了<b>六艘电动渡轮</b>，船上的价格是\u202e001\u202c元，详情见
<a href="https://ferry.example/plan">港口规划</a>，也欢迎大家到码头来看一看。</p>
<h2>记者提问</h2>
<p><b>记者：</b>А股上的p\u0430ypal公司会来投资吗？这些渡轮什么时候开到岛上去，票价会不会再变？</p>
<p><b>主持人周敏：</b>目前有两条航线，每一条都有自己的时刻表，请大家\u200b\u200b\u2060留意：</p>
<ul><li>去岛上的航线，每小时一班，从早上六点一直开到晚上十点，遇到大风的时候会停航，停航的消息会在码头和网站上一起公布；</li>
<li>去海角的航线：<ul><li>只在星期天开。</li></ul></li></ul>
<p>We also sail to the cape, and the \u{e0068}\u{e0069}old boats\ufe0f leave the harbour\ue000 for good in the autumn, as the harbour council has decided.</p>
</main></body></html>`;

for (const { language, tag } of LANGUAGES) {
  for (const theme of THEMES) {
    test(`formatting and invisible characters, ${theme} ${language}`, async ({ launch }, testInfo) => {
      const { ui, editor, correcting, marking } = catalogues[language];
      const file = testInfo.outputPath('ferry.html');
      writeFileSync(file, PAGE);
      const { app, page } = await launch(`--lang=${tag}`, file);
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      const camera = new Camera(app, page, `${theme}-${language}`);
      const sheet = page.getByRole('dialog');
      await sheet.getByRole('tab', { name: ui['import.text'], exact: true }).click();
      await sheet.getByRole('checkbox', { name: correcting['invisibles.show'] }).check();
      await camera.take('9-import-text');
      await sheet.getByRole('button', { name: ui['import.commit'], exact: true }).click();
      await expect(sheet).toHaveCount(0);

      const transcript = page.getByRole('region', { name: editor.transcript });
      const question = transcript.locator('p[data-block]', { hasText: 'ypal' });
      await expect(question.locator('[data-invisible]').first()).toBeVisible();
      await camera.choose('tab.cleanup');
      await page.getByRole('button', { name: ui['cleanup.show'], exact: true }).click();
      await expect(transcript.getByRole('heading')).toHaveCount(2);
      await camera.take('9-invisibles-cleanup');
      await selectWords(page, question, '公司会来投资吗');
      await page.keyboard.press('s');
      await page.keyboard.press('q');
      await expect(transcript.locator('mark[data-kind="quote"]').first()).toBeVisible();
      await camera.take('9-invisibles-quote');
      await transcript.locator('[data-address]').first().click({ button: 'right' });
      await expect(page.getByRole('menuitem', { name: marking['menu.open-address'] })).toBeVisible();
      await camera.take('9-address-menu');
      await page.keyboard.press('Escape');
    });
  }
}
