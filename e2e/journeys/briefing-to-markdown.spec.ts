import { join } from 'node:path';
import { BRIEFINGS, inspected } from '../support/briefings';
import { answerSaveDialog, selectWords } from '../support/hands';
import { nodesOf, readMarkdown, textOf } from '../support/markdown';
import { expect, test } from '../support/presser';

for (const { name, file = '' } of BRIEFINGS) {
  test(`${name}: dropped in, tagged, checked, saved as Markdown, and all there tomorrow`, async ({
    launch,
    dataFolder,
  }) => {
    test.skip(file === '', 'PRESSER_REAL_BRIEFING names no file');
    const { text, found } = inspected(file);
    const officials = new Map(
      found.speakers.filter(({ role }) => role === 'official').map((speaker) => [speaker.id, speaker.name]),
    );
    const answer = found.turns.find(({ kind, speaker }) => kind === 'answer' && officials.has(speaker));
    const figure = found.figures.find(
      ({ value, start, end }) => value !== null && answer && start > answer.start && end < answer.end,
    );
    if (!answer || !figure) throw new Error('the briefing has no answer with a figure');
    const speaker = officials.get(answer.speaker) ?? '';
    const sentence = /[^\n。:：]{6,40}。/.exec(text.slice(answer.start, answer.end))?.[0] ?? '';
    const mark = (kind: string) => transcript.locator(`mark[data-kind="${kind}"]`);

    const { app, page } = await launch(file);
    const sheet = page.getByRole('dialog', { name: 'Import' });
    await sheet.getByRole('textbox', { name: 'Source address' }).fill('https://news.example/briefing');
    await sheet.getByRole('button', { name: 'Import', exact: true }).click();

    // Who said what.
    const transcript = page.getByRole('region', { name: 'Transcript' });
    await expect(transcript.getByRole('article')).toHaveCount(found.turns.length);
    const turn = transcript.getByRole('article').nth(found.turns.indexOf(answer));
    await expect(turn).toHaveAccessibleName(new RegExp(speaker));
    await expect(transcript.locator(':focus')).toHaveCount(1);

    // A quote, with the key.
    await selectWords(page, turn, sentence);
    await page.keyboard.press('q');
    await expect(mark('quote').first()).toHaveText(sentence);
    const quotes = page.getByRole('list', { name: 'Quotes' });
    await expect(quotes.getByRole('listitem')).toHaveCount(1);
    await expect(quotes.getByRole('listitem')).toContainText(sentence);
    await expect(quotes.getByRole('listitem')).toContainText(speaker);
    await expect(quotes.getByRole('listitem')).toContainText('Verbatim');

    // Undone and redone.
    await page.keyboard.press('Control+z');
    await expect(mark('quote')).toHaveCount(0);
    await page.keyboard.press('Control+Shift+z');
    await expect(mark('quote').first()).toHaveText(sentence);

    // A figure with a verdict and a source.
    await page.getByRole('tab', { name: 'Figures' }).click();
    await selectWords(page, turn, figure.text);
    await page.getByRole('button', { name: 'Mark figure' }).click();
    const form = page.getByRole('tabpanel', { name: 'Figures' });
    await form.getByRole('radio', { name: 'verified' }).check();
    await form.getByRole('textbox', { name: 'Source title' }).fill('Yearbook 2023');
    await form.getByRole('textbox', { name: 'Publisher' }).fill('Statistics office');
    await form.getByRole('textbox', { name: 'Source address' }).fill('https://news.example/mirror');
    await form.getByRole('textbox', { name: 'Locator' }).fill('table 4');
    await form.getByRole('textbox', { name: 'Accessed' }).fill('2024-05-17');
    await form.getByRole('button', { name: 'Record check' }).click();
    await expect(form.getByRole('alert')).toContainText('independent');
    await form.getByRole('textbox', { name: 'Source address' }).fill('https://stats.example/yearbook');
    await form.getByRole('button', { name: 'Record check' }).click();
    await expect(form.getByRole('alert')).toHaveCount(0);
    await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();

    // Markdown.
    const saved = join(dataFolder, 'saved.md');
    await answerSaveDialog(app, saved);
    await page.getByRole('tab', { name: 'Export' }).click();
    await expect(page.getByRole('region', { name: 'Markdown preview' })).toContainText(sentence);
    await page.getByRole('button', { name: 'Save Markdown' }).click();
    await expect(page.getByText('saved.md')).toBeVisible();

    const tree = readMarkdown(saved);
    expect(nodesOf(tree, 'yaml').map(textOf).join()).toContain(`sha256: ${found.source.sha256}`);
    expect(nodesOf(tree, 'blockquote').map(textOf)).toEqual([sentence]);
    const rows = nodesOf(tree, 'tableRow').map((row) => nodesOf(row, 'tableCell').map(textOf));
    expect(rows.find(([said]) => said === figure.text)).toEqual(
      expect.arrayContaining(['verified', expect.stringContaining('Yearbook 2023')]),
    );

    // Closed and opened again: all is there.
    await app.close();
    const again = await launch();
    const reopened = again.page.getByRole('region', { name: 'Transcript' });
    await expect(reopened.locator('mark[data-kind="quote"]').first()).toHaveText(sentence);
    await again.page.getByRole('tab', { name: 'Figures' }).click();
    await expect(
      again.page
        .getByRole('list', { name: 'Figures' })
        .getByRole('listitem')
        .filter({ hasText: figure.text })
        .first(),
    ).toContainText(/verified/i);
  });
}
