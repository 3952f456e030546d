import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { answerSaveDialog } from '../support/hands';
import { nodesOf, readMarkdown, textOf } from '../support/markdown';
import { expect, root, test } from '../support/presser';

/** Goes on with the Tab key until an element has the focus; a whole round of the window is not enough to miss it. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The Tab key does not come there');
}

test('from the import to the exported Markdown without a mouse', async ({ launch, dataFolder }) => {
  const { app, page } = await launch(join(root, 'fixtures', 'briefings', 'en-state-briefing.txt'));
  const saved = join(dataFolder, 'saved.md');
  await answerSaveDialog(app, saved);

  // The sheet.
  const sheet = page.getByRole('dialog', { name: 'Import' });
  await expect(sheet).toBeVisible();
  await tabTo(page, sheet.getByRole('button', { name: 'Import', exact: true }));
  await page.keyboard.press('Enter');

  // To the first answer and a sentence of it; where the caret is, is read aloud.
  const transcript = page.getByRole('region', { name: 'Transcript' });
  const words = transcript.getByRole('document');
  await expect(words).toBeFocused();
  const spoken = page.locator('main [aria-live="polite"]');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(spoken).toContainText('paragraph 1 of');
  await page.keyboard.press('s');
  await expect(spoken).toContainText('Selected: ');
  const selected = await page.evaluate(() => String(getSelection()));
  expect(selected.length).toBeGreaterThan(10);

  // A quote, one word shorter.
  await page.keyboard.press('q');
  await expect(spoken).toContainText('Quote marked: ');
  await page.keyboard.press('e');
  await expect(spoken).toContainText('The arrow keys move it');
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await expect(spoken).toContainText('Now: ');
  await page.keyboard.press('Enter');

  // Its tag and its note, in the inspector, and back to the words.
  const quote = page.getByRole('list', { name: 'Quotes' }).getByRole('listitem');
  await expect(quote).toHaveCount(1);
  await tabTo(page, quote.getByRole('combobox', { name: 'Tags' }));
  await page.keyboard.type('lead');
  await page.keyboard.press('Enter');
  await tabTo(page, quote.getByRole('textbox', { name: 'Note' }));
  await page.keyboard.type('For the opening.');
  await expect(quote.getByRole('button', { name: 'Remove the tag lead' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(words).toBeFocused();

  // A second one from the selection that grows, and taken back.
  await page.keyboard.press('j');
  await page.keyboard.press('s');
  await page.keyboard.press('s');
  await page.keyboard.press('q');
  await expect(quote).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(quote).toHaveCount(1);

  // Out as Markdown.
  await page.keyboard.press('Control+e');
  await tabTo(page, page.getByRole('button', { name: 'Save Markdown' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('saved.md')).toBeVisible();
  const quoted = nodesOf(readMarkdown(saved), 'blockquote').map(textOf);
  expect(quoted).toHaveLength(1);
  expect(selected).toContain(quoted[0]);
  expect(quoted[0]?.length).toBeLessThan(selected.length);
});
