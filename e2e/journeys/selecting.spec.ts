import { selectByScript, selectWords } from '../support/hands';
import { expect, test } from '../support/presser';

test('the keys of the marks work on a selection wherever the focus is, but never while typing', async ({
  launch,
}) => {
  const { page } = await launch();
  const transcript = page.getByRole('region', { name: 'Transcript' });
  const turn = transcript.getByRole('article').nth(1);
  const quotes = page.getByRole('list', { name: 'Quotes' }).getByRole('listitem');

  await selectWords(page, turn, '二是网少了。');
  await expect(page.getByRole('button', { name: 'Tag quote' })).toBeEnabled();
  await page.getByRole('tab', { name: 'Notes' }).focus();
  await page.keyboard.press('q');
  await expect(quotes).toHaveCount(1);
  await expect(quotes.first()).toContainText('二是网少了。');

  await selectWords(page, turn, '三是水清了。');
  const note = quotes.first().getByRole('textbox', { name: 'Note' });
  await note.fill('');
  await note.pressSequentially('quite a fine line');
  await expect(note).toHaveValue('quite a fine line');
  await expect(quotes).toHaveCount(1);
});

test('a selection made by a script counts as one made by hand', async ({ launch }) => {
  const { page } = await launch();
  const turn = page.getByRole('region', { name: 'Transcript' }).getByRole('article').nth(1);
  await selectByScript(turn, '最让我们高兴的是');
  await expect(page.getByRole('button', { name: 'Tag quote' })).toBeEnabled();
  await page.keyboard.press('q');
  await expect(page.getByRole('list', { name: 'Quotes' }).getByRole('listitem')).toContainText(
    '最让我们高兴的是',
  );
});
