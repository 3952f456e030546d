import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dropOnWindow } from '../support/drop';
import { answerSaveDialog, selectWords } from '../support/hands';
import { nodesOf, readMarkdown, textOf } from '../support/markdown';
import { expect, test } from '../support/presser';

const SRT = `1
00:00:01,000 --> 00:00:03,000
{\\an8}<i>MODERATOR: Good morning. Commissioner, please.</i>

2
00:00:03,000 --> 00:00:05,000
<font color="#ffff00">ANN VANCE: We moved <b>6</b> cranes</font>

3
00:00:05,000 --> 00:00:07,000
<i>and lost none of them.</i>

4
00:00:07,500 --> 00:00:09,000
&gt;&gt; REPORTER: How many ships waited?

5
00:00:09,500 --> 00:00:12,000
ANN VANCE: Twenty ships.
`;
const WORDS = 'We moved 6 cranes and lost none of them.';

test('subtitles: a quote over two cues has no markup, and the exported transcript comes back with its turns', async ({
  launch,
  dataFolder,
}) => {
  const file = join(dataFolder, 'ferries.srt');
  writeFileSync(file, SRT);
  const { app, page } = await launch(file);
  const sheet = page.getByRole('dialog', { name: 'Import' });
  await expect(sheet.getByText(/put in by somebody else/)).toHaveCount(0);
  await sheet.getByRole('button', { name: 'Import', exact: true }).click();
  const transcript = page.getByRole('region', { name: 'Transcript' });
  await expect(transcript.getByRole('article')).toHaveCount(4);

  // What is for the player is there, dimmed, and is not struck out.
  const turn = transcript.getByRole('article').nth(1);
  await expect(turn.locator('span[data-injected-id]')).toHaveText(['<b>', '</b>', '</font>', '<i>', '</i>']);
  await expect(turn.locator('s')).toHaveCount(0);

  await selectWords(page, turn, 'We moved <b>6</b> cranes</font><i>and lost none of them.');
  await page.keyboard.press('q');
  const quote = page.getByRole('list', { name: 'Quotes' }).getByRole('listitem');
  await expect(quote).toContainText(WORDS);
  await expect(quote).toContainText('Verbatim');
  await page.getByRole('tab', { name: 'Cleanup' }).click();
  await expect(page.getByText(/pieces of mark-up/)).toBeVisible();

  const saved = join(dataFolder, 'saved.md');
  await answerSaveDialog(app, saved);
  await page.getByRole('tab', { name: 'Export' }).click();
  await expect(page.getByRole('region', { name: 'Markdown preview' })).toContainText(WORDS);
  await page.getByRole('button', { name: 'Save Markdown' }).click();
  await expect(page.getByText('Written to saved.md')).toBeVisible();
  expect(nodesOf(readMarkdown(saved), 'blockquote').map(textOf)).toEqual([WORDS]);

  // A colleague gets the transcript and drops it on the window.
  const sent = join(dataFolder, 'sent.md');
  await answerSaveDialog(app, sent);
  await page.getByRole('combobox', { name: 'Template' }).selectOption({ label: 'Annotated transcript' });
  await expect(page.getByRole('region', { name: 'Markdown preview' })).toContainText('MODERATOR');
  await page.getByRole('button', { name: 'Save Markdown' }).click();
  await expect(page.getByText('Written to sent.md')).toBeVisible();
  await dropOnWindow(page, [sent]);
  await expect(sheet.getByRole('tab', { name: /^Turns/ })).toContainText('4');
  await sheet.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(transcript.getByRole('article')).toHaveCount(4);
  await expect(transcript.getByRole('article').nth(1)).toHaveAccessibleName(/ANN VANCE/);
  await expect(transcript).not.toContainText('Quote:');
});
