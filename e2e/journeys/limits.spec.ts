import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { catalogues } from '../../shared/messages/catalogues';
import { fill } from '../../shared/messages/fill';
import { countlessObjects, endlessPage, endlessString } from '../support/costly-files';
import { dropOnWindow } from '../support/drop';
import { importSheet } from '../support/importing';
import { expect, root, test } from '../support/presser';

const GOOD = join(root, 'fixtures', 'briefings', 'en-podium.txt');
const CLICKS = 11;

/** The process that reads files: the kilobytes that it takes; none while there is nothing to read. */
function readers(app: ElectronApplication): Promise<readonly number[]> {
  return app.evaluate(({ app }) =>
    app
      .getAppMetrics()
      .filter(({ name }) => name === 'Presser file reader')
      .map(({ memory }) => memory.workingSetSize),
  );
}

/** Kilobytes that the app's own process takes. */
function ownMemory(app: ElectronApplication): Promise<number> {
  return app.evaluate(
    ({ app }) => app.getAppMetrics().find(({ type }) => type === 'Browser')?.memory.workingSetSize ?? 0,
  );
}

/** The median of how long the window takes from a click to the frame that shows what it did, in milliseconds. */
async function timeToAnswer(page: Page): Promise<number> {
  const times: number[] = [];
  for (let click = 0; click < CLICKS; click += 1) {
    const tab = page.getByRole('tab', { name: click % 2 === 0 ? 'Figures' : 'Quotes' });
    const took = tab.evaluate(
      (element) =>
        new Promise<number>((resolve) => {
          // The stamp is that of the click in the browser, however late the page hears of it.
          element.addEventListener('click', ({ timeStamp }) => {
            const look = (): void => {
              // A frame later, what was there is on the screen.
              const shown = element.getAttribute('aria-selected') === 'true';
              requestAnimationFrame(shown ? () => resolve(performance.now() - timeStamp) : look);
            };
            requestAnimationFrame(look);
          });
        }),
    );
    await tab.click();
    times.push(await took);
  }
  return times.sort((a, b) => a - b)[Math.floor(CLICKS / 2)] ?? Number.POSITIVE_INFINITY;
}

async function speakChinese(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('dialog').getByRole('combobox', { name: 'Language' }).selectOption('zh-Hans');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await page.keyboard.press('Escape');
}

for (const { takes, file, code, limit } of [
  { takes: 'more time', file: endlessPage, code: 'import.timeout', limit: '60' },
  { takes: 'more memory', file: countlessObjects, code: 'import.memory', limit: '1024' },
  { takes: 'more than V8 bears', file: endlessString, code: 'import.memory', limit: '1024' },
] as const) {
  test(`a file that takes ${takes} than there is: one line, and the app goes on`, async ({
    launch,
  }, testInfo) => {
    test.setTimeout(180_000);
    const name = 'costly.pdf';
    const path = testInfo.outputPath(name);
    writeFileSync(path, file());
    const { app, page } = await launch();
    const transcript = page.getByRole('region', { name: 'Transcript' });
    await expect(transcript.getByRole('article').first()).toBeVisible();
    const before = await ownMemory(app);
    await dropOnWindow(page, [path]);

    const row = page.getByRole('status').filter({ hasText: `Reading ${name}` });
    await expect(row).toBeVisible();
    expect(await readers(app)).toHaveLength(1);
    const median = await timeToAnswer(page);
    testInfo.annotations.push({ type: 'from click to sight', description: `${Math.round(median)} ms` });
    expect(median).toBeLessThan(200);
    // Other projects are there meanwhile, and what is written is stored.
    await page.getByRole('button', { name: 'Library' }).click();
    await page.getByRole('list', { name: 'Projects' }).getByRole('button').first().click();
    await expect(transcript.getByRole('article').first()).toBeVisible();
    await expect(row).toBeVisible();

    const line = page.getByRole('alert');
    await expect(line).toContainText(fill(catalogues.en.errors[code], { name, limit }), { timeout: 90_000 });
    await expect(line).toHaveCount(1);
    await expect(row).toHaveCount(0);
    await expect.poll(() => readers(app)).toHaveLength(0);
    expect(await ownMemory(app)).toBeLessThan(before + 150_000);

    await dropOnWindow(page, [GOOD]);
    await expect(page.getByRole('dialog', { name: 'Import' })).toContainText('en-podium.txt');
    await importSheet({ app, page });
    await expect(transcript).toContainText('oysters off Gannet Point');
    await speakChinese(page);
    await expect(page.getByRole('alert')).toContainText(
      fill(catalogues['zh-Hans'].errors[code], { name, limit }),
    );
    await page.screenshot({ path: testInfo.outputPath('line.png') });
  });
}

test('on the command line it is one line, too', () => {
  test.setTimeout(180_000);
  const path = test.info().outputPath('costly.pdf');
  writeFileSync(path, endlessString());
  const cli = spawnSync(process.execPath, [join(root, 'out', 'main', 'cli.cjs'), 'inspect', path], {
    encoding: 'utf8',
  });
  const words = fill(catalogues.en.errors['import.memory'], { name: 'costly.pdf', limit: '4096' });
  expect(cli).toMatchObject({ status: 1, stdout: '', stderr: `presser: ${words}\n` });
});
