import { writeFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { findings } from '../support/axe';
import { standInForBrowser } from '../support/browser';
import { expect, test } from '../support/presser';

const PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Ferry briefing</title></head><body><main>
<h1>Ferry briefing</h1>
<p><b>MS. VANCE:</b> Good morning. There are six <b>brand new</b> ferries in the harbour this year, and all of them run on
batteries, which is what the city had asked the port for. See <a href="https://ferry.example/plan">the plan of the
port</a> for the routes.</p>
<h2>Questions from the press</h2>
<p><b>Q:</b> Where do they sail, and when will the last of the old boats leave the harbour for good?</p>
<p><b>MS. VANCE:</b> They sail on three routes, and each of them has a timetable of its own by now:</p>
<ul><li>to the island, every hour of the day;</li><li>to the cape:<ul><li>on Sundays only, while summer lasts.</li></ul></li></ul>
<p>Write to <a href="mailto:desk@ferry.example">the desk</a> if you want to have more of these.</p>
</main></body></html>`;

const transcriptOf = (page: Page): Locator => page.getByRole('region', { name: 'Transcript' });

test('headings, bold words, lists and links of a page are shown; an address opens after a question', async ({
  launch,
}, testInfo) => {
  const file = testInfo.outputPath('ferry.html');
  writeFileSync(file, PAGE);
  const { app, page } = await launch(file);
  const sheet = page.getByRole('dialog', { name: 'Import' });
  await sheet.getByRole('tab', { name: 'Text', exact: true }).click();
  const preview = sheet.getByRole('tabpanel', { name: 'Text', exact: true });
  await expect(preview.locator('[data-heading="2"]')).toHaveText(/Questions from the press/);
  await expect(preview.locator('[data-address]').first()).toHaveText(/the plan of the\s*port/);
  await sheet.getByRole('textbox', { name: 'Source address' }).fill('https://ferry.example/briefing');
  await sheet.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(sheet).toBeHidden();

  // The heading between turns is page text, until somebody wants to see it.
  const transcript = transcriptOf(page);
  await page.keyboard.press('Control+4');
  const cleanup = page.getByRole('tabpanel', { name: 'Cleanup' });
  await cleanup.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(transcript.getByRole('heading', { name: 'Questions from the press' })).toBeVisible();
  await expect(transcript.locator('strong')).toHaveText(['brand new']);
  const items = transcript.locator('[data-item]');
  await expect(items).toHaveCount(3);
  await expect(items.nth(2)).toContainText('on Sundays only');
  const indent = (item: Locator): Promise<number> =>
    item.evaluate((element) => Number.parseFloat(getComputedStyle(element).paddingInlineStart));
  expect(await indent(items.nth(2))).toBeGreaterThan(await indent(items.nth(0)));

  expect(await findings(page), 'formatting').toEqual([]);

  // The address shows at the link; the menu there opens it, and asks first.
  const link = transcript.locator('[data-address^="https:"]');
  await link.hover();
  await expect(page.getByText('https://ferry.example/plan', { exact: true })).toBeVisible();
  const browser = await standInForBrowser(app);
  await link.click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Open address…' }).click();
  await expect.poll(browser.opened).toEqual(['https://ferry.example/plan']);
  expect(await browser.asked()).toEqual(['https://ferry.example/plan']);

  // An address that is none of the web is only copied.
  await transcript.locator('[data-address^="mailto:"]').click({ button: 'right' });
  await expect(page.getByRole('menuitem', { name: 'Open address…' })).toHaveCount(0);
  await page.getByRole('menuitem', { name: 'Copy address' }).click();
  await expect
    .poll(() => app.evaluate(({ clipboard }) => clipboard.readText()))
    .toBe('mailto:desk@ferry.example');
});
