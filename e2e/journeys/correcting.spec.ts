import type { Locator, Page } from '@playwright/test';
import { holdAnswers, selectByScript, selectWords } from '../support/hands';
import { expect, test } from '../support/presser';

const SENTENCE = '最让我们高兴的是';

const transcriptOf = (page: Page): Locator => page.getByRole('region', { name: 'Transcript' });

/** The paragraph that the tests correct, whatever it reads by then. */
async function paragraphOf(page: Page): Promise<Locator> {
  const transcript = transcriptOf(page);
  const found = transcript.locator('p[data-block]', { hasText: SENTENCE }).first();
  return transcript.locator(`p[data-block="${await found.getAttribute('data-block')}"]`);
}

/** Puts the caret before or behind some words of a paragraph; done when the app knows. */
async function caretAt(page: Page, paragraph: Locator, words: string, side: 'Left' | 'Right'): Promise<void> {
  const tag = page.getByRole('button', { name: 'Tag quote' });
  // The view may still be showing the selection when the key comes, quicker than a hand could press it.
  await expect(async () => {
    await selectByScript(paragraph, words);
    await expect(tag).toBeEnabled();
    await page.keyboard.press(`Arrow${side}`);
    await expect(tag).toBeDisabled({ timeout: 1000 });
  }).toPass();
}

/** Switches correct mode on and puts the caret behind some words of a paragraph. */
async function correctAfter(page: Page, paragraph: Locator, words: string): Promise<void> {
  await page.getByRole('button', { name: 'Correct', exact: true }).click();
  await expect(page.getByText('Correcting the transcript')).toBeVisible();
  await caretAt(page, paragraph, words, 'Right');
}

const saved = (page: Page): Promise<void> =>
  expect(page.getByRole('status', { name: 'Saved', exact: true })).toBeVisible();

test('words are typed, stored a burst at a time, shown against the source and taken back one by one', async ({
  launch,
}) => {
  const { page } = await launch();
  const paragraph = await paragraphOf(page);
  const source = (await paragraph.textContent()) ?? '';

  // While the transcript is read, letters mark; nothing can be typed.
  await selectByScript(paragraph, SENTENCE);
  await page.keyboard.press('x');
  await expect(paragraph).toHaveText(source);

  await correctAfter(page, paragraph, SENTENCE);
  await page.keyboard.type('一点');
  await expect(page.getByRole('status', { name: 'Saving' })).toBeVisible();
  await expect(paragraph).toContainText(`${SENTENCE}一点`);
  await saved(page);
  await expect(paragraph.locator('ins[data-correction]')).toHaveText('一点');

  // The caret is where it was: the next words stand behind the last ones.
  await page.keyboard.type('儿');
  await saved(page);
  await expect(paragraph.locator('ins[data-correction]')).toHaveText('一点儿');

  // Undo takes back the last burst, also one that is not stored yet.
  await page.keyboard.type('呀');
  await page.keyboard.press('Control+z');
  await expect(paragraph).toContainText(`${SENTENCE}一点儿`);
  await expect(paragraph).not.toContainText('呀');
  await page.keyboard.press('Control+z');
  await expect(paragraph.locator('ins[data-correction]')).toHaveText('一点');

  // The bar says what the source reads at the caret, and takes the correction back.
  await caretAt(page, paragraph, '一点', 'Left');
  await expect(page.getByText('The source has nothing here')).toBeVisible();
  await page.getByRole('button', { name: 'Take back', exact: true }).click();
  await expect(paragraph).toHaveText(source);
  await saved(page);
});

test('a correction is taken back from the menu at its words, and with a key at the caret while one reads', async ({
  launch,
}) => {
  const { page } = await launch();
  const paragraph = await paragraphOf(page);
  const source = (await paragraph.textContent()) ?? '';
  const corrected = paragraph.locator('ins[data-correction]');
  await correctAfter(page, paragraph, SENTENCE);
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.type('为');
  await saved(page);
  await expect(corrected).toHaveText('为');

  // While one types, at the words themselves or at the source's, which stand struck through before them.
  const menu = page.getByRole('menu', { name: 'Marks' });
  const item = menu.getByRole('menuitem', { name: 'Take this correction back' });
  await paragraph.locator('del[data-correction]').click({ button: 'right' });
  await expect(menu).toContainText('The source reads “是”');
  await item.click();
  await expect(paragraph).toHaveText(source);
  await page.keyboard.press('Control+z');
  await expect(corrected).toHaveText('为');

  await page.getByRole('button', { name: 'Done' }).click();
  await corrected.click({ button: 'right' });
  await expect(menu).toContainText('The source reads “是”');
  await item.click();
  await expect(paragraph).toHaveText(source);
  await page.keyboard.press('Control+z');
  await expect(corrected).toHaveText('为');

  await caretAt(page, paragraph, '为', 'Left');
  await page.keyboard.press('Control+Shift+Backspace');
  await expect(paragraph).toHaveText(source);
  await saved(page);
});

test('a character beside the same one is put in where it is typed', async ({ launch }) => {
  const { page } = await launch();
  const paragraph = await paragraphOf(page);
  await selectWords(page, paragraph, SENTENCE);
  await page.keyboard.press('q');
  const quote = page.getByRole('list', { name: 'Quotes' }).getByRole('listitem').first();
  await expect(quote).toContainText('Verbatim');

  // Before the first character of the quote: it stays as it is, and the new one stands before it.
  await page.getByRole('button', { name: 'Correct', exact: true }).click();
  await caretAt(page, paragraph, SENTENCE, 'Left');
  await page.keyboard.type('最');
  await saved(page);
  await expect(paragraph.locator('ins[data-correction]')).toHaveText('最');
  await expect(paragraph.locator('mark[data-kind="quote"]').first()).toHaveText(SENTENCE);
  await expect(quote).toContainText('Verbatim');
});

test('an input method composes in peace: its words come whole, once, and into one paragraph', async ({
  launch,
}) => {
  const { page } = await launch();
  const paragraph = await paragraphOf(page);
  await correctAfter(page, paragraph, SENTENCE);
  const session = await page.context().newCDPSession(page);
  const compose = (text: string): Promise<unknown> =>
    session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });

  // A burst goes out while the next word is being composed; what comes back must not break it.
  await page.keyboard.type('真');
  await compose('h');
  await compose('hen');
  await expect(page.getByRole('status', { name: 'Saving' })).toBeVisible();
  await compose('很 da');
  await session.send('Input.insertText', { text: '很大' });
  await expect(paragraph).toContainText(`${SENTENCE}真很大`);
  await compose('y');
  await session.send('Input.insertText', { text: '呀' });
  await saved(page);
  await expect(paragraph).toContainText(`${SENTENCE}真很大呀`);
  await expect(paragraph.locator('ins[data-correction]')).toHaveText('真很大呀');
});

test('what is stored while an input method composes does not break the composition', async ({ launch }) => {
  const { app, page } = await launch();
  const paragraph = await paragraphOf(page);
  const other = transcriptOf(page).locator('p[data-block]', { hasText: '女士们、先生们' }).first();
  const source = (await other.textContent()) ?? '';
  await correctAfter(page, other, '先生们');
  await page.keyboard.type('啊');
  await saved(page);
  await page.getByRole('tab', { name: 'Cleanup' }).click();
  const corrections = page.getByRole('list', { name: 'Corrections' }).getByRole('listitem');
  await expect(corrections).toHaveCount(1);

  await caretAt(page, paragraph, SENTENCE, 'Right');
  await page.evaluate(() => {
    document.addEventListener('compositionend', () => document.body.setAttribute('data-composed', ''));
  });
  const session = await page.context().newCDPSession(page);
  const compose = (text: string): Promise<unknown> =>
    session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await page.keyboard.type('真');
  await compose('h');
  await compose('hen');
  // Pressed without taking the focus, as by another hand: it stores what is typed, and takes the other correction back.
  const answer = await holdAnswers(app, 'project.dispatch');
  await corrections
    .first()
    .getByRole('button', { name: 'Take back', exact: true })
    .evaluate((button: HTMLElement) => button.click());
  await compose('hen d');
  await expect(paragraph).toContainText(`${SENTENCE}真hen d`);
  await answer();
  // Both answers have come when the list shows the typed words in the place of the correction.
  await expect(corrections).toHaveText([/真hen/]);
  await expect(paragraph).toContainText(`${SENTENCE}真hen d`);
  await expect(page.locator('body')).not.toHaveAttribute('data-composed');
  await session.send('Input.insertText', { text: '很大' });
  await saved(page);
  await expect(paragraph).toContainText(`${SENTENCE}真很大`);
  await expect(paragraph).not.toContainText('hen');
  await expect(paragraph.locator('ins[data-correction]')).toHaveText('真很大');
  await expect(other).toHaveText(source);
});

test('no key, paste or cut makes, joins or removes a paragraph', async ({ launch }) => {
  const { app, page } = await launch();
  const paragraph = await paragraphOf(page);
  const blocks = transcriptOf(page).locator('p[data-block]');
  const count = await blocks.count();
  const ids = await blocks.evaluateAll((all) => all.map((block) => block.getAttribute('data-block')));
  await correctAfter(page, paragraph, SENTENCE);

  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Home');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Delete');
  await expect(blocks).toHaveCount(count);

  // Pasted line breaks are spaces.
  await app.evaluate(({ clipboard }) => clipboard.writeText('一\n\n二'));
  await caretAt(page, paragraph, SENTENCE, 'Right');
  await page.keyboard.press('Control+v');
  await expect(paragraph).toContainText(`${SENTENCE}一 二`);

  // Over several paragraphs each loses its part, and all of them stay.
  await caretAt(page, paragraph, SENTENCE, 'Left');
  for (let line = 0; line < 12; line += 1) await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+x');
  await expect(paragraph).not.toContainText(SENTENCE);
  await expect(blocks).toHaveCount(count);
  expect(await blocks.evaluateAll((all) => all.map((block) => block.getAttribute('data-block')))).toEqual(
    ids,
  );
  await saved(page);

  // All of it is on the disk: the next start shows the same.
  const shown = await blocks.allTextContents();
  await app.close();
  const again = await launch();
  await expect(transcriptOf(again.page).locator('p[data-block]')).toHaveText(shown);
});

test('a quote whose words are corrected says so and keeps standing on them', async ({ launch }) => {
  const { page } = await launch();
  const paragraph = await paragraphOf(page);
  await selectWords(page, paragraph, SENTENCE);
  await page.keyboard.press('q');
  const quote = page.getByRole('list', { name: 'Quotes' }).getByRole('listitem').first();
  await expect(quote).toContainText('Verbatim');

  await correctAfter(page, paragraph, '最让我们');
  await page.keyboard.type('非常');
  await saved(page);
  await expect(quote).toContainText('最让我们非常高兴的是');
  await expect(quote).toContainText('Transcript corrected');
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('tab', { name: 'Cleanup' }).click();
  await page
    .getByRole('list', { name: 'Corrections' })
    .getByRole('button', { name: 'Take back', exact: true })
    .click();
  await expect(paragraph).toContainText(SENTENCE);
});

test('a figure whose words are corrected is read anew, and one undo takes both back', async ({ launch }) => {
  const { page } = await launch();
  const paragraph = await paragraphOf(page);
  await page.getByRole('tab', { name: 'Figures' }).click();
  const figures = page.getByRole('list', { name: 'Figures' }).getByRole('listitem');
  const before = figures.filter({ hasText: '73头' });
  await expect(before.first()).toContainText('73of 江豚');

  await correctAfter(page, paragraph, '73');
  await page.keyboard.type('0');
  await saved(page);
  await expect(figures.filter({ hasText: '730头' }).first()).toContainText('730of 江豚');
  await page.keyboard.press('Control+z');
  await expect(before.first()).toContainText('73of 江豚');
  await expect(figures.filter({ hasText: '730' })).toHaveCount(0);
});

test('what was typed is not lost when the app is closed at once, or the project is left', async ({
  launch,
}) => {
  const { app, page } = await launch();
  await correctAfter(page, await paragraphOf(page), SENTENCE);
  await page.keyboard.type('真');
  await page.getByRole('button', { name: 'Library' }).click();
  await expect(transcriptOf(page)).toHaveCount(0);
  await page
    .getByRole('button', { name: /Porpoises/ })
    .first()
    .click();
  await expect(transcriptOf(page)).toContainText(`${SENTENCE}真`);

  await correctAfter(page, await paragraphOf(page), `${SENTENCE}`);
  await page.keyboard.type('很');
  await app.close();
  const again = await launch();
  await expect(transcriptOf(again.page)).toContainText(`${SENTENCE}很真`);
});
