import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pdfOfPages } from '../../electron/main/import/formats/testing/make-pdf';
import { dropOnWindow } from '../support/drop';
import { expect, root, test } from '../support/presser';

const PAGES = 3000;
const LINES = Array.from(
  { length: 40 },
  (_, at) => `Line ${at + 1}: the harbour moved ${at + 6} cranes in May.`,
);

for (const { tag, colorScheme, reading, page: words, stop, stopped } of [
  {
    tag: 'en',
    colorScheme: 'light',
    reading: 'Reading long.pdf',
    page: /^Page ([\d,]+) of 3,000$/,
    stop: 'Stop reading',
    stopped: 'long.pdf was not read: the import was stopped.',
  },
  {
    tag: 'zh-CN',
    colorScheme: 'dark',
    reading: '正在读取 long.pdf',
    page: /^第 ([\d,]+) 页，共 3,000 页$/,
    stop: '停止读取',
    stopped: '“long.pdf”没有读取：导入已停止。',
  },
] as const) {
  test(`a long PDF is read page by page, and stopped in the middle (${tag})`, async ({
    launch,
  }, testInfo) => {
    const path = testInfo.outputPath('long.pdf');
    writeFileSync(path, pdfOfPages(Array.from({ length: PAGES }, () => LINES)));
    const { page } = await launch(`--lang=${tag}`);
    await page.emulateMedia({ colorScheme });
    await expect(page.getByRole('article').first()).toBeVisible();
    await dropOnWindow(page, [path]);

    const row = page.getByRole('status').filter({ hasText: reading });
    const bar = row.getByRole('progressbar');
    const pagesDone = async (): Promise<number> =>
      Number(words.exec((await bar.getAttribute('aria-valuetext')) ?? '')?.[1]?.replace(',', '') ?? 0);
    await expect.poll(pagesDone, { timeout: 30_000 }).toBeGreaterThan(0);
    const first = await pagesDone();
    await expect.poll(pagesDone).toBeGreaterThan(first);
    const share = await bar.evaluate((element: HTMLProgressElement) => element.value);
    expect(share).toBeGreaterThanOrEqual(first / PAGES);
    expect(share).toBeLessThan(1);
    await page.screenshot({ path: testInfo.outputPath('page.png') });

    await row.getByRole('button', { name: stop }).click();
    await expect(page.getByRole('alert')).toContainText(stopped);
    await expect(row).toHaveCount(0);
    await dropOnWindow(page, [join(root, 'fixtures', 'briefings', 'en-podium.txt')]);
    await expect(page.getByRole('dialog')).toContainText('en-podium.txt');
  });
}
