import { expect, test } from '../support/presser';

for (const { tag, lang, tabs, settings, language } of [
  {
    tag: 'zh-CN',
    lang: 'zh-Hans',
    tabs: ['引语', '数字', '备注', '清理', '导出'],
    settings: '设置',
    language: '语言',
  },
  {
    tag: 'zh-TW',
    lang: 'zh-Hant',
    tabs: ['引語', '數字', '備註', '清理', '匯出'],
    settings: '設定',
    language: '語言',
  },
]) {
  test(`speaks ${lang} from the start, and English as soon as it is chosen`, async ({ launch }) => {
    const { page } = await launch(`--lang=${tag}`);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    for (const name of tabs) await expect(page.getByRole('tab', { name })).toBeVisible();

    await page.getByRole('button', { name: settings }).click();
    await page.getByRole('dialog').getByRole('combobox', { name: language }).selectOption('en');
    await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('tab', { name: 'Quotes' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
}
