import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findings } from '../support/axe';
import { BRIEFINGS, inspected } from '../support/briefings';
import { answerOpenDialog, selectWords } from '../support/hands';
import { expect, root, test } from '../support/presser';

const FOLDER = join(root, 'fixtures', 'revisions');
const QUOTE = 'I have no reason to doubt it';
const FIGURE = 'some 9,200';

test('a later version: what differs, and what was marked and checked taken over', async ({ launch }) => {
  const { app, page } = await launch(join(FOLDER, 'en-ferries.txt'));
  const sheet = page.getByRole('dialog', { name: 'Import' });
  await sheet.getByRole('button', { name: 'Import', exact: true }).click();

  // A quote, and a figure with a verdict.
  const transcript = page.getByRole('region', { name: 'Transcript' });
  const mark = (kind: string, words: string) =>
    transcript.locator(`mark[data-kind="${kind}"]`).filter({ hasText: words });
  await expect(transcript.locator(':focus')).toHaveCount(1);
  await selectWords(page, transcript, QUOTE);
  await page.keyboard.press('q');
  await expect(mark('quote', QUOTE)).toBeVisible();
  await page.getByRole('tab', { name: 'Figures' }).click();
  await mark('figure', FIGURE).click();
  const figures = page.getByRole('tabpanel', { name: 'Figures' });
  await figures.getByRole('radio', { name: 'disputed' }).check();
  await figures.getByRole('textbox', { name: 'Note' }).last().fill('The operator counts 9,150.');
  await figures.getByRole('button', { name: 'Record check' }).click();
  const entry = figures
    .getByRole('list', { name: 'Figures' })
    .getByRole('listitem')
    .filter({ hasText: FIGURE });
  await expect(entry.first()).toContainText('Disputed');

  // The later version goes into the same project, and is said to be one.
  await answerOpenDialog(app, join(FOLDER, 'en-ferries-corrected.txt'));
  await page.getByRole('button', { name: 'Import briefing' }).click();
  await sheet.getByRole('combobox', { name: 'Put it in' }).selectOption({ index: 1 });
  await sheet.getByRole('combobox', { name: 'Belongs to' }).selectOption({
    label:
      'Another copy or later version of: Press briefing on the island ferries, Port Calder, 3 March 2025',
  });
  await sheet.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(sheet).toHaveCount(0);

  // What differs, paragraph by paragraph.
  await page.getByRole('button', { name: 'Check desk' }).click();
  await page.getByRole('tab', { name: 'Revisions' }).click();
  const text = page.getByRole('tabpanel', { name: 'Text' });
  const rows = text.getByRole('list', { name: 'Paragraphs of both copies' }).getByRole('listitem');
  await expect(rows).toHaveCount(5);
  await expect(rows.locator('del')).toHaveText(['8']);
  await expect(rows.nth(1).locator('ins')).toHaveText('do not expect that we ');
  await expect(rows.nth(3)).toContainText('Not in this copy');
  await text.getByRole('checkbox', { name: 'Differences only' }).uncheck();
  await expect(rows).toHaveCount(12);

  expect(await findings(page)).toEqual([]);

  // A question that only the later one has.
  await page.getByRole('tab', { name: 'Questions' }).click();
  await expect(page.getByRole('list', { name: 'Only in the later copy' })).toContainText(
    'What will the new vessels burn?',
  );

  // Both marks are taken over: they stand on the same words.
  await page.getByRole('tab', { name: 'Marks' }).click();
  const marks = page.getByRole('tabpanel', { name: 'Marks' });
  await expect(marks.getByRole('list', { name: 'The same: 1' })).toContainText(FIGURE);
  await expect(marks.getByRole('list', { name: /moved or in a changed paragraph: 1/ })).toContainText(QUOTE);
  expect(await findings(page)).toEqual([]);
  await marks.getByRole('button', { name: 'Take over 2 marks' }).click();
  await expect(marks.getByRole('status')).toContainText('2 marks were taken over');
  await expect(marks).toContainText('Nothing that people have marked or checked is left');

  // The check came along, is out of date, and the queue says why.
  await page.getByRole('tab', { name: 'Queue' }).click();
  await page.getByRole('listbox', { name: 'Queue' }).getByRole('option').filter({ hasText: FIGURE }).click();
  const note = page.getByRole('region', { name: 'This check is out of date' });
  await expect(note).toContainText('Another copy of the briefing');
  await page.getByRole('button', { name: 'Transcript', exact: true }).click();
  await expect(mark('quote', QUOTE)).toBeVisible();
  await expect(entry.first()).toContainText('Disputed, out of date');

  // One step back, and all of it is where it was.
  await page.keyboard.press('Control+z');
  await expect(mark('quote', QUOTE)).toHaveCount(0);
});

for (const { name, file = '' } of BRIEFINGS) {
  test(`${name} and its cleaned copy: the injected strings are what differs, and all marks are the same`, async ({
    launch,
    dataFolder,
  }) => {
    test.skip(file === '', 'PRESSER_REAL_BRIEFING names no file');
    const { text, found } = inspected(file);
    const cleaned = join(dataFolder, 'cleaned.txt');
    writeFileSync(
      cleaned,
      [...found.injected]
        .sort((a, b) => b.start - a.start)
        .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text),
    );
    const { app, page } = await launch(file);
    const sheet = page.getByRole('dialog', { name: 'Import' });
    await sheet.getByRole('button', { name: 'Import', exact: true }).click();

    // Every figure that was found is accepted, so that it is worth taking over.
    await page.getByRole('button', { name: 'Check desk' }).click();
    await page.getByRole('checkbox', { name: 'Select all shown' }).check();
    const picked = page.getByRole('group', { name: /selected/ });
    await picked.getByRole('button', { name: 'Accept', exact: true }).click();
    await expect(page.getByRole('status', { name: 'What was done last' })).toContainText('accepted');

    await answerOpenDialog(app, cleaned);
    await page.getByRole('button', { name: 'Import briefing' }).click();
    await sheet.getByRole('combobox', { name: 'Put it in' }).selectOption({ index: 1 });
    await sheet.getByRole('combobox', { name: 'Belongs to' }).selectOption({ index: 1 });
    await sheet.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(sheet).toHaveCount(0);
    await page.getByRole('tab', { name: 'Revisions' }).click();
    const panel = page.getByRole('tabpanel', { name: 'Text' });
    await panel.getByRole('checkbox', { name: 'Page text too' }).check();
    const rows = panel.getByRole('list', { name: 'Paragraphs of both copies' }).getByRole('listitem');
    await expect(rows.locator('s')).toHaveText(found.injected.map((injected) => injected.text));
    await expect(rows.locator('ins, del')).toHaveCount(0);
    await expect(rows.filter({ hasText: 'Not in this copy' })).toHaveCount(0);

    await page.getByRole('tab', { name: 'Marks' }).click();
    const marks = page.getByRole('tabpanel', { name: 'Marks' });
    await expect(marks.getByRole('heading')).toHaveText([/^The same: \d+$/]);
    await marks.getByRole('button', { name: /Take over/ }).click();
    await expect(marks).toContainText('Nothing that people have marked or checked is left');
  });
}
