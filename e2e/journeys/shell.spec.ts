import type { Page } from '@playwright/test';
import { selectWords } from '../support/hands';
import { expect, test } from '../support/presser';

const palette = (page: Page) => page.getByRole('dialog', { name: 'Commands' });
const transcriptOf = (page: Page) => page.getByRole('region', { name: 'Transcript' });

async function openPalette(page: Page): Promise<void> {
  // The last one may still be on its way out.
  await expect(palette(page)).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+K');
  await expect(palette(page).getByRole('combobox')).toBeFocused();
}

test('the palette reaches actions, speakers and marks, and has what was used last first', async ({
  launch,
}) => {
  const { page } = await launch();
  const transcript = transcriptOf(page);
  await expect(page.getByRole('navigation', { name: 'Outline' })).toBeVisible();

  await openPalette(page);
  await page.keyboard.type('notes');
  await expect(palette(page).getByRole('option', { selected: true })).toContainText('Notes');
  await page.keyboard.press('Enter');
  await expect(palette(page)).toHaveCount(0);
  await expect(page.getByRole('tabpanel', { name: 'Notes' })).toBeVisible();

  // A speaker: their next turn after the one that is read comes up.
  const speaker = (await transcript.getByRole('article').nth(4).getAttribute('aria-label')) ?? '';
  await openPalette(page);
  await expect(palette(page).getByRole('option').first()).toContainText('Notes');
  await page.keyboard.type(speaker);
  await palette(page).getByRole('group', { name: 'Next turn of' }).getByRole('option').first().click();
  await expect(transcript.getByRole('article', { name: speaker }).first()).toBeInViewport();

  // A mark: it is looked at in the transcript.
  await openPalette(page);
  await page.keyboard.type('310');
  await palette(page).getByRole('group', { name: 'Marks' }).getByRole('option').first().click();
  await expect(transcript.locator('mark[data-active]')).toBeInViewport();

  // What can be done with a selection is offered while there is one.
  const turn = transcript.getByRole('article').nth(1);
  await selectWords(page, turn, '一是船静了');
  await openPalette(page);
  await page.keyboard.type('tag quote');
  await page.keyboard.press('Enter');
  await expect(transcript.locator('mark[data-kind="quote"]').first()).toContainText('一是船静了');
});

test('Enter while an input method composes chooses the characters, not the command', async ({ launch }) => {
  const { page } = await launch('--lang=zh-CN');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(page.getByRole('article').nth(1)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+K');
  const dialog = page.getByRole('dialog', { name: '命令' });
  const field = dialog.getByRole('combobox');
  await expect(field).toBeFocused();

  const client = await page.context().newCDPSession(page);
  await client.send('Input.imeSetComposition', { text: 'bei zhu', selectionStart: 7, selectionEnd: 7 });
  await expect(field).toHaveValue('bei zhu');
  // The keys of a composition reach the page with this code and no name.
  for (const key of ['Enter', 'Escape']) {
    await field.dispatchEvent('keydown', {
      key,
      keyCode: 229,
      isComposing: true,
      bubbles: true,
      cancelable: true,
    });
  }
  await expect(dialog).toBeVisible();
  await client.send('Input.insertText', { text: '备注' });
  await expect(field).toHaveValue('备注');
  await expect(dialog.getByRole('option', { selected: true })).toContainText('备注');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
});

test('a question mark shows the shortcuts, and types one in a text field', async ({ launch }) => {
  const { page } = await launch();
  await expect(transcriptOf(page).getByRole('article').nth(1)).toBeVisible();
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  // A window that has just come up may not hear the very first key.
  await expect(async () => {
    await page.keyboard.press('?');
    await expect(sheet).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(sheet.getByText('Tag Quote')).toBeVisible();
  await expect(sheet.getByRole('region', { name: 'Marking' }).getByText('Q', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);

  await page.getByRole('button', { name: 'Settings' }).click();
  const name = page.getByRole('dialog', { name: 'Settings' }).getByRole('textbox', { name: 'Your name' });
  await name.fill('');
  await name.press('?');
  await expect(name).toHaveValue('?');
  await expect(sheet).toHaveCount(0);
});

test('zoom, panes and settings are remembered', async ({ launch }) => {
  const { app, page } = await launch();
  await expect(page.getByRole('navigation', { name: 'Outline' })).toBeVisible();
  const zoomOf = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor());
  await page.keyboard.press('ControlOrMeta+=');
  await expect.poll(zoomOf).toBeCloseTo(1.1);

  const edge = page.getByRole('separator', { name: 'Width of the inspector' });
  const before = Number(await edge.getAttribute('aria-valuenow'));
  await edge.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(edge).toHaveAttribute('aria-valuenow', String(before + 32));
  await page.keyboard.press('ControlOrMeta+B');
  await expect(page.getByRole('navigation', { name: 'Outline' })).toHaveCount(0);

  await page.keyboard.press('ControlOrMeta+,');
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await settings.getByRole('combobox', { name: 'Contrast' }).selectOption('more');
  await settings.getByRole('combobox', { name: 'Text size of the transcript' }).selectOption('large');
  await settings.getByRole('combobox', { name: 'Typeface of the transcript' }).selectOption('sans');
  await expect(
    page.locator('html[data-contrast="more"][data-text-size="large"][data-typeface="sans"]'),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(settings).toHaveCount(0);
  await app.close();

  const { app: again, page: next } = await launch();
  await expect(transcriptOf(next).getByRole('article').nth(1)).toBeVisible();
  await expect(
    next.locator('html[data-contrast="more"][data-text-size="large"][data-typeface="sans"]'),
  ).toBeVisible();
  await expect(next.getByRole('navigation', { name: 'Outline' })).toHaveCount(0);
  await expect(next.getByRole('separator', { name: 'Width of the inspector' })).toHaveAttribute(
    'aria-valuenow',
    String(before + 32),
  );
  const zoom = await again.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor(),
  );
  expect(zoom).toBeCloseTo(1.1);
});

test('what is read stays where it is when a pane comes, goes or gets another width', async ({ launch }) => {
  const { page } = await launch();
  const transcript = transcriptOf(page);
  await expect(transcript.getByRole('article').nth(1)).toBeVisible();
  await transcript.evaluate((region) => region.scrollTo({ top: 1400 }));
  /** The words under the reading line, and how far from it they are. */
  const read = () =>
    transcript.evaluate(async (region) => {
      // A change is drawn in one frame; what came into sight takes its real height in the next ones.
      for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
      const line = region.getBoundingClientRect().top + 72;
      const block = [...region.querySelectorAll('article p')].find(
        (p) => p.closest('header') === null && p.getBoundingClientRect().bottom > line,
      );
      return block?.textContent?.slice(0, 20) ?? '';
    });
  const words = await read();
  const edge = page.getByRole('separator', { name: 'Width of the inspector' });
  await edge.focus();
  for (const [key, width] of [
    ['End', '720'],
    ['Home', '300'],
    ['End', '720'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(edge).toHaveAttribute('aria-valuenow', width);
    expect(await read()).toBe(words);
  }
  await page.getByRole('button', { name: 'Inspector' }).click();
  await expect(page.getByRole('complementary', { name: 'Inspector' })).toHaveCount(0);
  expect(await read()).toBe(words);
  await page.keyboard.press('ControlOrMeta+,');
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await settings.getByRole('combobox', { name: 'Text size of the transcript' }).selectOption('largest');
  await page.keyboard.press('Escape');
  await expect(settings).toHaveCount(0);
  expect(await read()).toBe(words);
});

test('a press on the minimap goes to that part of the text, and to a mark that is near', async ({
  launch,
}) => {
  const { page } = await launch();
  const transcript = transcriptOf(page);
  await expect(transcript.getByRole('article').nth(1)).toBeVisible();
  const minimap = page.locator('main canvas');
  const { height } = (await minimap.boundingBox()) ?? { height: 0 };
  const scrolled = () => transcript.evaluate((region) => region.scrollTop);

  await page.getByRole('article').nth(1).locator('mark', { hasText: '约310公里' }).click();
  const marked = transcript.locator('mark[data-active]', { hasText: '约310公里' });
  await expect(marked).toBeVisible();
  // Behind the last words, where no mark is.
  await minimap.click({ position: { x: 6, y: height - 3 } });
  await expect.poll(scrolled).toBeGreaterThan(1000);
  await expect(marked).not.toBeInViewport();
  // The mark that is looked at is drawn over the whole width: it is where its colour is.
  const share = await transcript.evaluate((region, words) => {
    const mark = [...region.querySelectorAll('mark')].find((one) => one.textContent === words);
    const top = mark?.getBoundingClientRect().top ?? 0;
    return (top - region.getBoundingClientRect().top + region.scrollTop) / region.scrollHeight;
  }, '约310公里');
  await minimap.click({ position: { x: 6, y: share * height } });
  await expect(transcript.locator('mark[data-active]').first()).toBeInViewport();
});

test('prints the annotated transcript, and nothing of the window', async ({ launch }) => {
  const { app, page } = await launch();
  const transcript = transcriptOf(page);
  await selectWords(page, transcript.getByRole('article').nth(1), '一是船静了');
  await page.keyboard.press('q');
  await expect(transcript.locator('mark[data-kind="quote"]').first()).toBeVisible();

  // The dialog of the system is answered by a file; what is printed is what would have been.
  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!contents) throw new Error('There is no window.');
    contents.print = (_options, done) => {
      void contents.printToPDF({}).then((pdf) => {
        Object.assign(globalThis, { printed: pdf.length });
        done?.(true, '');
      });
    };
  });
  await page.emulateMedia({ media: 'print' });
  await page.keyboard.press('ControlOrMeta+P');
  await expect
    .poll(() => app.evaluate(() => (globalThis as { printed?: number }).printed ?? 0))
    .toBeGreaterThan(10_000);
  // The sheet is gone once it is printed.
  await expect(page.locator('.print-sheet')).toHaveCount(0);

  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (contents) contents.print = () => {};
  });
  await page.keyboard.press('ControlOrMeta+P');
  const sheet = page.locator('.print-sheet');
  await expect(sheet.locator('mark[data-print="quote"]').first()).toHaveText('一是船静了');
  await expect(sheet.locator('sup').first()).toHaveText('Q1');
  await expect(sheet.getByText('Quote,')).toBeVisible();
  await expect(transcript).toBeHidden();
});

test('the menu has the recent projects, with accelerators of the table', async ({ launch }) => {
  const { app, page } = await launch();
  await expect(transcriptOf(page)).toBeVisible();
  const items = () =>
    app.evaluate(({ Menu }) => {
      const file =
        Menu.getApplicationMenu()?.items.find(({ label }) => label === 'File')?.submenu?.items ?? [];
      const recent = file
        .find(({ label }) => label === 'Open Recent')
        ?.submenu?.items.map(({ label }) => label);
      return { recent, print: file.find(({ label }) => label === 'Print…')?.accelerator };
    });
  expect(await items()).toEqual({ recent: ['Sample: Porpoises and electric ferries'], print: 'CmdOrCtrl+P' });
  await page.keyboard.press('ControlOrMeta+N');
  await expect(page.getByRole('heading', { name: 'There is no briefing in this project yet' })).toBeVisible();
  await expect
    .poll(async () => (await items()).recent)
    .toEqual(['Untitled project', 'Sample: Porpoises and electric ferries']);
  await app.evaluate(({ Menu }) => {
    const file = Menu.getApplicationMenu()?.items.find(({ label }) => label === 'File')?.submenu?.items;
    file?.find(({ label }) => label === 'Open Recent')?.submenu?.items[1]?.click();
  });
  await expect(transcriptOf(page).getByRole('article').nth(1)).toBeVisible();
});

test('the sample has three hints, which go one by one and for good', async ({ launch }) => {
  const { app, page } = await launch();
  const hints = page.getByRole('note', { name: 'Hint' });
  await expect(hints).toHaveCount(2);
  await page.getByRole('tab', { name: 'Figures' }).click();
  await expect(hints).toHaveCount(3);
  await hints.first().getByRole('button', { name: 'Got it' }).click();
  await expect(hints).toHaveCount(2);
  await app.close();
  const { page: next } = await launch();
  await expect(transcriptOf(next)).toBeVisible();
  await next.getByRole('tab', { name: 'Figures' }).click();
  await expect(next.getByRole('note', { name: 'Hint' })).toHaveCount(2);
});
