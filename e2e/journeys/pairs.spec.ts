import { join } from 'node:path';
import { findings } from '../support/axe';
import { selectWords } from '../support/hands';
import { importInto, importSheet } from '../support/importing';
import { expect, root, test } from '../support/presser';

const FOLDER = join(root, 'fixtures', 'pairs');
const SENTENCE = '系统成本每千瓦时已经降到520元，比三年前下降了六成。';
const TRANSLATED =
  'The cost of a system has come down to 520 yuan per kilowatt-hour, 60 percent less than three years ago.';

test('two languages: turns side by side, figures compared, and a quote that shows what the other text says', async ({
  launch,
}) => {
  const presser = await launch(join(FOLDER, 'energy.zh.txt'));
  const { page } = presser;
  await importSheet(presser);
  const desk = page.getByRole('button', { name: 'Check desk' });

  // With one briefing there is nothing to put side by side.
  await desk.click();
  await page.getByRole('tab', { name: 'Languages' }).click();
  const panel = page.getByRole('tabpanel', { name: 'Languages' });
  await expect(panel).toContainText('nothing to put side by side');
  await page.getByRole('button', { name: 'Transcript', exact: true }).click();
  await importInto(presser, join(FOLDER, 'energy.en.txt'));

  // The English text is on the screen; the Chinese one, which came first, is offered on the left.
  await desk.click();
  await expect(panel.getByRole('combobox', { name: 'On the left' })).toContainText('国家新能源局');
  await panel.getByRole('button', { name: 'Put side by side' }).click();
  const turns = panel.getByRole('list', { name: 'Turns of both texts' }).locator(':scope > li');
  await expect(turns).toHaveCount(12);
  await expect(panel).toContainText('1 differs');
  expect(await findings(page, 'main')).toEqual([]);

  // Each turn says how far its counterpart can be relied on, and why.
  const answer = turns.filter({ hasText: '消纳是大家都很关心的问题' });
  await expect(answer).toContainText('Absorption is something that everyone cares about');
  await expect(answer).toContainText('Sure');
  await expect(answer).toContainText('6 of 6 figures in common');
  const untranslated = turns.filter({ hasText: '充电设施是群众关心的一件实事' });
  await expect(untranslated).toContainText('No counterpart');
  await expect(untranslated).toContainText('Not in this text');

  // What differs, with both passages and the reason.
  await panel.getByRole('checkbox', { name: 'Differences only' }).check();
  await expect(turns).toHaveCount(3);
  const figures = turns.getByRole('list', { name: 'Figures of both texts' }).getByRole('listitem');
  await expect(figures).toHaveCount(1);
  await expect(figures).toContainText('1.35万亿元');
  await expect(figures).toContainText('13.5 trillion yuan');
  await expect(figures).toContainText('10 times as much in the second text');

  // From there to the words: in the other briefing, with the figure in the inspector.
  await figures.getByRole('button', { name: '13.5 trillion yuan' }).click();
  const transcript = page.getByRole('region', { name: 'Transcript' });
  await expect(transcript.getByRole('article').first()).toContainText('friends from the press');
  const mark = transcript.locator('mark[data-kind="figure"]').filter({ hasText: '13.5 trillion yuan' });
  await expect(mark).toBeInViewport();

  // A turn of the other text, from the desk.
  await desk.click();
  await expect(panel.getByRole('checkbox', { name: 'Differences only' })).toBeChecked();
  await untranslated.getByRole('button', { name: 'Show in the transcript' }).click();
  await expect(
    transcript.getByRole('article').filter({ hasText: '充电设施是群众关心的一件实事' }),
  ).toBeInViewport();

  // A quote shows its counterpart, which becomes its official translation and stays editable.
  await selectWords(page, transcript, SENTENCE);
  await page.keyboard.press('q');
  const quote = page.getByRole('list', { name: 'Quotes' }).getByRole('listitem');
  await expect(quote).toHaveCount(1);
  await expect(quote).toContainText('In the other text (English)');
  await expect(quote.locator('q').filter({ hasText: TRANSLATED })).toHaveText(TRANSLATED);
  await quote.getByRole('button', { name: 'Use as official translation' }).click();
  const translation = quote.getByRole('textbox', { name: 'Translation' });
  await expect(translation).toHaveValue(TRANSLATED);
  await expect(quote.getByRole('combobox', { name: 'Whose translation' })).toHaveValue('official');
  await translation.fill(`${TRANSLATED} Really.`);
  await translation.blur();
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await expect(quote.getByRole('button', { name: 'Use as official translation' })).toBeEnabled();

  // Separated again, it says nothing of the other text any more.
  await desk.click();
  await panel.getByRole('button', { name: 'Separate' }).click();
  await expect(panel.getByRole('button', { name: 'Put side by side' })).toBeVisible();
  await page.getByRole('button', { name: 'Transcript', exact: true }).click();
  await expect(quote).toBeVisible();
  await expect(quote).not.toContainText('In the other text');
});
