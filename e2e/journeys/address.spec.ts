import { join } from 'node:path';
import { standInForBrowser } from '../support/browser';
import { expect, root, test } from '../support/presser';

test('the page that a briefing came from opens after a question that shows its address', async ({
  launch,
}) => {
  const { app, page } = await launch(join(root, 'fixtures', 'briefings', 'zh-live-spammed.txt'));
  const browser = await standInForBrowser(app, ['no', 'yes']);
  const choose = async (): Promise<void> => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('briefing’s page');
    await page.keyboard.press('Enter');
  };
  const sheet = page.getByRole('dialog', { name: 'Import' });
  await sheet.getByRole('textbox', { name: 'Source address' }).fill('https://news.例え.jp/a b');
  await sheet.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Transcript' }).locator(':focus')).toHaveCount(1);

  // Once no, once yes; and the address is shown as the browser will read it.
  const address = 'https://news.xn--r8jz45g.jp/a%20b';
  await choose();
  await expect.poll(browser.asked).toEqual([address]);
  await choose();
  await expect.poll(browser.opened).toEqual([address]);
  expect(await browser.asked()).toEqual([address, address]);
});
