import { join } from 'node:path';
import { expect, root, test } from '../support/presser';

test('the page that a briefing came from opens after a question that shows its address', async ({
  launch,
}) => {
  const { app, page } = await launch(join(root, 'fixtures', 'briefings', 'zh-live-spammed.txt'));
  await app.evaluate(({ dialog, shell }) => {
    const answers = [1, 0];
    const asked: unknown[] = [];
    const opened: string[] = [];
    Object.assign(globalThis, { asked, opened });
    dialog.showMessageBox = async (...args: unknown[]) => {
      asked.push(args.at(-1));
      return { response: answers.shift() ?? 1, checkboxChecked: false };
    };
    shell.openExternal = async (address) => {
      opened.push(address);
    };
  });
  const state = (name: string) =>
    app.evaluate((_electron, key) => Reflect.get(globalThis, key) as unknown, name);
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
  await choose();
  await expect.poll(() => state('asked')).toHaveLength(1);
  await choose();
  await expect.poll(() => state('opened')).toEqual(['https://news.xn--r8jz45g.jp/a%20b']);
  expect(await state('asked')).toMatchObject([
    { detail: 'https://news.xn--r8jz45g.jp/a%20b' },
    { detail: 'https://news.xn--r8jz45g.jp/a%20b' },
  ]);
});
