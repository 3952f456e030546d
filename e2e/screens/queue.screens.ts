import { join } from 'node:path';
import { catalogues } from '../../shared/messages/catalogues';
import { expect, root, test } from '../support/presser';
import { Camera } from './camera';
import { LANGUAGES, THEMES } from './languages';

const BRIEFING = join(root, 'fixtures', 'briefings', 'zh-live-spammed.txt');

for (const { language, tag } of LANGUAGES) {
  for (const theme of THEMES) {
    test(`the queue, ${theme} ${language}`, async ({ launch }) => {
      const { desk, ui, findings, errors } = catalogues[language];
      const { app, page } = await launch(`--lang=${tag}`, BRIEFING);
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      const camera = new Camera(app, page, `${theme}-${language}`);
      const sheet = page.getByRole('dialog');
      await sheet.getByRole('button', { name: ui['import.commit'], exact: true }).click();
      await expect(sheet).toHaveCount(0);
      await camera.choose('desk.toggle');
      const queue = page.getByRole('listbox', { name: desk['tab.queue'] });
      const current = queue.locator('[aria-current="true"]');
      await expect(current).toBeFocused();
      await camera.take('5-queue');
      await camera.take('5-queue-passage', page.getByRole('region', { name: desk.passage }));

      await camera.choose('queue.pick');
      await camera.choose('queue.dismiss');
      const why = page.getByRole('textbox', { name: desk['dismiss.words'] });
      await expect(why).toBeVisible();
      await camera.take('5-queue-dismiss', why);
      await why.press('Escape');
      await camera.choose('queue.assign');
      await expect(page.getByRole('textbox', { name: desk['assign.words'] })).toBeVisible();
      await camera.take('5-queue-assign', page.getByRole('textbox', { name: desk['assign.words'] }));
      await page.keyboard.press('Escape');
      await camera.choose('queue.pick');
      await camera.choose('queue.reading');
      const reading = page.getByRole('form', { name: desk['reading.title'] });
      await expect(reading).toBeVisible();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type('?');
      await camera.take('5-queue-reading', reading);
      await page.keyboard.press('Escape');

      await camera.choose('queue.verified');
      await expect(page.locator('form :focus')).toHaveCount(1);
      await page.keyboard.press('ControlOrMeta+Enter');
      const refusal = page.getByRole('alert').filter({ hasText: errors['check.no-source'] });
      await expect(refusal).toBeVisible();
      await camera.take('5-queue-refused', refusal);

      await camera.choose('queue.wrong');
      await page.keyboard.press('ControlOrMeta+Enter');
      const wrong = page.getByRole('button', { name: `${findings['verdict.wrong']} 1` });
      await expect(wrong).toBeVisible();
      await camera.choose('queue.previous');
      await camera.choose('queue.reading');
      await expect(reading).toBeVisible();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type('123456');
      await page.keyboard.press('Enter');
      const stale = page.getByRole('region', { name: desk['stale.title'] });
      await expect(stale).toBeVisible();
      await camera.take('5-queue-stale', stale);
      await page.getByRole('button', { name: `${desk['filter.stale']} 1` }).click();
      await expect(queue.getByRole('option')).toHaveCount(1);
      await camera.take('5-queue-filtered');
      await page.getByRole('button', { name: desk['filter.kind'], exact: true }).click();
      await expect(page.getByRole('menu')).toBeVisible();
      await camera.take('5-queue-menu');
      expect(camera.misfits).toEqual([]);
    });
  }
}
