import type { Page } from '@playwright/test';
import { clickWords, selectWords } from '../support/hands';
import { expect, test } from '../support/presser';

/** The parts of the workspace that tagging is about. */
function partsOf(page: Page) {
  const transcript = page.getByRole('region', { name: 'Transcript' });
  const quotes = page.getByRole('list', { name: 'Quotes' }).getByRole('listitem');
  return {
    transcript,
    /** 顾汀 with his first answer, in Chinese. */
    turn: transcript.getByRole('article').nth(1),
    quotes,
    mark: transcript.locator('mark[data-kind="quote"]'),
    bar: page.getByRole('toolbar', { name: 'Mark the selection' }),
    selected: () => page.evaluate(() => String(getSelection())),
    saved: () => expect(page.getByText('Saved', { exact: true })).toBeVisible(),
  };
}

test('with the mouse: a word, a sentence, the bar beside it, and what the menu of a mark does', async ({
  launch,
}) => {
  const { app, page } = await launch();
  const { turn, quotes, mark, bar, selected, transcript } = partsOf(page);

  // Chinese words are words, though there are no spaces between them.
  await clickWords(page, turn, '渡轮', { clickCount: 2 });
  expect(await selected()).toBe('渡轮');
  await clickWords(page, turn, '废弃', { clickCount: 3 });
  expect(await selected()).toBe('潜水队清理废弃渔网近40吨,三分之二来自老码头一带。');

  // The bar stands beside the words, covers none of them and leaves the focus where it is.
  await expect(bar).toBeVisible();
  const words = await page.evaluate(() => getSelection()?.getRangeAt(0).getBoundingClientRect().toJSON());
  const place = await bar.boundingBox();
  expect(place && (place.y + place.height <= words.top || place.y >= words.bottom)).toBe(true);
  await expect(transcript.getByRole('document')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  await clickWords(page, turn, '废弃', { clickCount: 3 });
  await bar.getByRole('button', { name: 'Quote' }).click();
  await expect(quotes).toHaveCount(1);
  await expect(bar).toBeHidden();

  // The menu of a selection marks it too, upon the quote: both marks are there.
  await selectWords(page, turn, '废弃渔网');
  await clickWords(page, turn, '渔网', { button: 'right' });
  await page.getByRole('menuitem', { name: 'Tag quote' }).click();
  await expect(quotes).toHaveCount(2);
  await expect(mark.filter({ hasText: /^废弃渔网$/ }).last()).toBeVisible();

  // It copies, goes to the inspector with a mark, and takes hold of one.
  const menu = page.getByRole('menu', { name: 'Marks' });
  await selectWords(page, turn, '沿江排污口');
  await clickWords(page, turn, '沿江排污口', { button: 'right' });
  await menu.getByRole('menuitem', { name: 'Copy' }).click();
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe('沿江排污口');
  await page.keyboard.press('Escape');
  await clickWords(page, turn, '潜水队', { button: 'right' });
  await menu.getByRole('menuitem', { name: 'Open in inspector' }).click();
  await expect(quotes.filter({ hasText: '三分之二' }).getByRole('button').first()).toBeFocused();
  await clickWords(page, turn, '潜水队', { button: 'right' });
  await menu.getByRole('menuitem', { name: 'Move or resize' }).click();
  await expect(page.getByRole('region', { name: 'Moving a mark' })).toBeVisible();
  await page.keyboard.press('Escape');

  // A mark's menu removes it; undo brings it back, and nobody is asked.
  await clickWords(page, turn, '渔网', { button: 'right' });
  await expect(menu.getByText('Quote: 废弃渔网')).toBeVisible();
  await menu.getByRole('menuitem', { name: 'Remove' }).first().click();
  await expect(quotes).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(quotes).toHaveCount(2);
});

test('with the keyboard: a mark is held, moved and resized, and one undo takes it all back', async ({
  launch,
}) => {
  const { page } = await launch();
  const { turn, quotes, mark, saved, transcript } = partsOf(page);
  await selectWords(page, turn, '潜水队清理');
  await page.keyboard.press('q');
  await expect(mark).toHaveText('潜水队清理');

  await page.keyboard.press('e');
  await expect(page.getByRole('region', { name: 'Moving a mark' })).toBeVisible();
  await expect(page.getByRole('tooltip')).toContainText('Verbatim');
  await page.keyboard.press('Shift+Control+ArrowRight');
  await expect(mark).toHaveText('潜水队清理废弃');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(mark).toHaveText('水队清理废弃');
  await page.keyboard.press('ArrowLeft');
  await expect(mark).toHaveText('潜水队清理废');
  await page.keyboard.press('Shift+Alt+ArrowRight');
  // A mark around other marks is drawn in pieces.
  await expect
    .poll(async () => (await mark.allTextContents()).join(''))
    .toBe('潜水队清理废弃渔网近40吨,三分之二来自老码头一带。');

  // A busy machine may have taken the pauses between these keys for rests: each rest stores what came before it.
  const marked = async () => (await mark.allTextContents()).join('');
  for (let now = await marked(); now !== '潜水队清理'; now = await marked()) {
    await page.keyboard.press('Control+z');
    await expect.poll(marked).not.toBe(now);
  }
  await saved();

  // Keys that come at once are one change, stored when another key comes.
  await page.keyboard.press('Shift+Control+ArrowRight');
  await page.keyboard.press('Shift+Alt+ArrowRight');
  await page.keyboard.press('Control+z');
  await expect.poll(marked).toBe('潜水队清理');
  await saved();
  await page.keyboard.press('Control+Shift+z');
  await expect(quotes.first()).toContainText('三分之二');

  // Enter opens it in the inspector, Escape goes back to the words.
  await page.keyboard.press('Enter');
  const head = quotes.first().getByRole('button', { expanded: true }).first();
  await expect(head).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(transcript.getByRole('document')).toBeFocused();
});

test('a part of a quote is left out and put back', async ({ launch }) => {
  const { page } = await launch();
  const { turn, quotes, mark, bar } = partsOf(page);
  await selectWords(page, turn, '潜水队清理废弃渔网近40吨');
  await page.keyboard.press('q');
  await expect(quotes).toHaveCount(1);

  await selectWords(page, turn, '废弃');
  await bar.getByRole('button', { name: 'Leave out' }).click();
  await expect(quotes.first()).toContainText('潜水队清理 […] 渔网近40吨');
  await expect(quotes.first()).toContainText('Verbatim');
  await expect(mark).toHaveText(['潜水队清理', '渔网', '近40吨']);

  await page.getByRole('tab', { name: 'Export' }).click();
  const preview = page.getByRole('region', { name: 'Markdown preview' });
  await expect(preview).toContainText('潜水队清理 \\[…] 渔网近40吨');
  await page.getByRole('tab', { name: 'Quotes' }).click();

  await selectWords(page, turn, '废弃');
  await expect(bar.getByRole('button', { name: 'Put back' })).toBeVisible();
  await page.keyboard.press('x');
  await expect(quotes.first()).toContainText('潜水队清理废弃渔网近40吨');
});

test('the card of a mark, and its letter in the margin', async ({ launch }) => {
  const { page } = await launch();
  const { turn, mark, transcript, quotes } = partsOf(page);
  await selectWords(page, turn, '潜水队清理');
  await page.keyboard.press('q');
  const tags = quotes.first().getByRole('combobox', { name: 'Tags' });
  await tags.fill('rivers');
  await tags.press('Enter');
  await expect(quotes.first().getByRole('button', { name: 'Remove the tag rivers' })).toBeVisible();

  const card = page.getByRole('tooltip');
  await page.mouse.move(0, 0);
  await mark.hover();
  await expect(card).toContainText('Verbatim');
  await expect(card).toContainText('顾汀');
  await expect(card).toContainText('rivers');
  const id = await card.getAttribute('id');
  await expect(transcript.getByRole('document')).toHaveAttribute('aria-describedby', id ?? '');
  const words = await mark.boundingBox();
  const place = await card.boundingBox();
  expect(words && place && (place.y + place.height <= words.y || place.y >= words.y + words.height)).toBe(
    true,
  );
  // The mouse can go to the card; Escape closes it.
  await card.hover();
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();

  const block = turn.locator('p[data-letters]');
  await expect(block).toHaveAttribute('data-letters', 'Q');
  await page.getByRole('tab', { name: 'Notes' }).click();
  const box = await block.boundingBox();
  if (box) await page.mouse.click(box.x - 14, box.y + 18);
  await expect(page.getByRole('tab', { name: 'Quotes' })).toHaveAttribute('aria-selected', 'true');
});

test('tags, whose words they are, and the question that a quote answers', async ({ launch }) => {
  const { page } = await launch();
  const { transcript, quotes } = partsOf(page);
  const answer = transcript.getByRole('article').filter({ hasText: 'They are faster off the quay' });

  await selectWords(page, answer, 'faster off the quay');
  await page.keyboard.press('q');
  const first = quotes.first();
  await expect(first).toContainText('In answer to');
  await expect(first).toContainText('electric boats are quieter');
  const tags = first.getByRole('combobox', { name: 'Tags' });
  await tags.pressSequentially('ferries, power');
  await tags.press('Enter');
  await expect(first.getByRole('button', { name: /Remove the tag/ })).toHaveCount(2);
  await first.getByRole('textbox', { name: 'In the words of' }).fill('the harbour master');
  await first.getByRole('combobox', { name: 'Priority' }).selectOption('High');
  await first.getByRole('textbox', { name: 'Translation' }).fill('更快');
  await first.getByRole('combobox', { name: 'Whose translation' }).selectOption('Official');
  await expect(first).toContainText('Priority: High');

  // On the next quote the recent ones are a key away, and what is typed is completed.
  await selectWords(page, answer, 'slower across the bay');
  await page.keyboard.press('q');
  await expect(quotes).toHaveCount(2);
  const second = quotes.filter({ hasText: 'slower across the bay' });
  await expect(second.getByRole('button', { name: 'power', exact: true })).toBeVisible();
  await page.keyboard.press('2');
  await expect(second.getByRole('button', { name: 'Remove the tag power' })).toBeVisible();
  const more = second.getByRole('combobox', { name: 'Tags' });
  await more.fill('fer');
  await expect(second.getByRole('option', { name: 'ferries' })).toBeVisible();
  await more.press('ArrowDown');
  await more.press('Enter');
  await expect(second.getByRole('button', { name: 'Remove the tag ferries' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('1');
  await expect(second.getByRole('button', { name: 'Remove the tag ferries' })).toBeHidden();
});

test('what is typed for a tag is kept when the box is left, discarded with Escape, and never half composed', async ({
  launch,
}) => {
  const { page } = await launch();
  const { transcript, quotes } = partsOf(page);
  await selectWords(page, transcript, 'faster off the quay');
  await page.keyboard.press('q');
  const quote = quotes.first();
  const field = quote.getByRole('combobox', { name: 'Tags' });
  const tags = quote.getByRole('button', { name: /Remove the tag/ });
  const note = quote.getByRole('textbox', { name: 'Note' });
  const saved = page.getByRole('status', { name: 'Saved', exact: true });

  await field.pressSequentially('ferries');
  await field.press('Escape');
  await expect(field).toHaveValue('');
  await expect(field).toBeFocused();
  await note.focus();
  await expect(saved).toBeVisible();
  await expect(tags).toHaveCount(0);

  await field.pressSequentially('ferries');
  await field.press('Tab');
  await expect(field).not.toBeFocused();
  await expect(tags).toHaveAccessibleName('Remove the tag ferries');
  await field.pressSequentially('power');
  await note.click();
  await expect(tags).toHaveCount(2);

  // An input method is interrupted: its letters stay in the box and are no tag.
  const session = await page.context().newCDPSession(page);
  await field.focus();
  await session.send('Input.imeSetComposition', { text: 'chuan', selectionStart: 5, selectionEnd: 5 });
  await note.click();
  await expect(note).toBeFocused();
  await expect(field).toHaveValue('chuan');
  await expect(tags).toHaveCount(2);
  await field.focus();
  await page.keyboard.press('Control+a');
  await session.send('Input.imeSetComposition', { text: 'chuan', selectionStart: 5, selectionEnd: 5 });
  await session.send('Input.insertText', { text: '船' });
  await note.click();
  await expect(tags).toHaveCount(3);
  await expect(quote.getByRole('button', { name: 'Remove the tag 船' })).toBeVisible();
});
