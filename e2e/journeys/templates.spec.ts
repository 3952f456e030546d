import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { findings } from '../support/axe';
import { presserCli } from '../support/briefings';
import { answerSaveDialog, selectWords } from '../support/hands';
import { expect, test } from '../support/presser';

const WORDS = '约310公里';

/** Marks some words as a quote, and opens the Export tab. */
async function withQuote(page: Page): Promise<void> {
  const transcript = page.getByRole('region', { name: 'Transcript' });
  await expect(transcript.getByRole('article').nth(1)).toBeVisible();
  await selectWords(page, transcript, WORDS);
  await page.keyboard.press('q');
  await expect(transcript.locator('mark[data-kind="quote"]').first()).toHaveText(WORDS);
  await page.getByRole('tab', { name: 'Export' }).click();
  await expect(page.getByRole('region', { name: 'Markdown' })).toContainText(WORDS);
}

test('a template of one’s own: begun from a document, mended where it is wrong, kept, exported, deleted and brought back', async ({
  launch,
  dataFolder,
}) => {
  const { app, page } = await launch();
  await withQuote(page);

  // Begun from the twin of a document, which says the same.
  await page.getByRole('button', { name: 'Edit templates…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Templates' });
  await dialog.getByRole('button', { name: 'Excerpts' }).click();
  const preview = dialog.getByRole('region', { name: 'Preview' });
  await expect(preview).toContainText(`> ${WORDS}`);
  const text = dialog.getByRole('textbox', { name: 'Template', exact: true });
  const name = dialog.getByRole('textbox', { name: 'Name' });
  await expect(name).toHaveValue('Excerpts of my own');

  // Something wrong is said at once, with its place.
  await text.fill('# {{ briefing.title }}\n\n{% for quote in quotes %}\n{{ qoute | quote }}\n{% endfor %}\n');
  await expect(dialog.getByText('Line 4, column 4: there is nothing called “qoute”.')).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Go to line 4' }).click();
  await expect(text).toBeFocused();
  expect(await text.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart))).toMatch(
    /^qoute/,
  );
  // Tab indents there, and the field's own undo takes it back.
  await page.keyboard.press('Tab');
  await expect(text).toHaveValue(/{{ {3}qoute/);
  await page.keyboard.press('Control+z');
  await expect(text).toHaveValue(/{{ qoute/);
  await text.fill(
    '# {{ briefing.title }}\n\n{% for quote in quotes %}\n- {{ quote | quote }}\n{% endfor %}\n',
  );
  await expect(preview).toContainText(`- ${WORDS}`);

  // Not lost by closing; kept with the key.
  await name.fill('Brief');
  await page.keyboard.press('Escape');
  await expect(dialog.getByText('The changes of “Brief” are not saved.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Keep editing' }).click();
  await text.focus();
  await page.keyboard.press('Control+s');
  await expect(dialog.getByText('Saved.', { exact: true })).toBeVisible();
  await expect(
    dialog.getByRole('navigation').getByRole('button', { name: 'Brief', exact: true }),
  ).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toHaveCount(0);

  // Chosen and exported.
  await page.getByRole('combobox', { name: 'Template' }).selectOption({ label: 'Brief' });
  const markdown = page.getByRole('region', { name: 'Markdown' });
  await expect(markdown).toContainText(`- ${WORDS}`);
  const target = join(dataFolder, 'brief.md');
  await answerSaveDialog(app, target);
  await page.getByRole('button', { name: 'Save Markdown' }).click();
  await expect(page.getByText('Written to brief.md')).toBeVisible();
  expect(readFileSync(target, 'utf8')).toMatch(new RegExp(`^# .*\n\n- ${WORDS}\n$`));

  // The command line writes the same bytes.
  const call = [
    'export',
    'Sample: Porpoises and electric ferries',
    '--template',
    'Brief',
    '--language',
    'en',
  ];
  expect(presserCli(...call, '--unchecked', `--user-data-dir=${dataFolder}`)).toBe(
    readFileSync(target, 'utf8'),
  );

  // Deleted, and brought back.
  await page.getByRole('button', { name: 'Edit templates…' }).click();
  await dialog.getByRole('button', { name: 'Delete template: Brief' }).click();
  await expect(dialog.getByText('“Brief” was deleted.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Bring it back' }).click();
  await expect(
    dialog.getByRole('navigation').getByRole('button', { name: 'Brief', exact: true }),
  ).toBeVisible();
});

test('a file that somebody has edited is never written over unseen', async ({ launch, dataFolder }) => {
  const { app, page } = await launch();
  await withQuote(page);
  const target = join(dataFolder, 'excerpts.md');
  const save = page.getByRole('button', { name: 'Save Markdown' });
  const dialog = page.getByRole('dialog', { name: 'excerpts.md was edited' });
  await answerSaveDialog(app, target);
  await save.click();
  await expect(page.getByText('Written to excerpts.md')).toBeVisible();
  const exported = readFileSync(target, 'utf8');
  const edited = exported.replace(`> ${WORDS}`, `> ${WORDS} (my words)`);
  expect(edited).not.toBe(exported);
  writeFileSync(target, edited);

  // Kept: the edit survives.
  await save.click();
  const lines = dialog.getByRole('region', { name: 'What would change' });
  await expect(lines.getByRole('deletion')).toContainText('(my words)');
  await expect(lines.getByRole('insertion')).toContainText(WORDS);
  expect(await findings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Keep the file' }).click();
  await expect(page.getByText('excerpts.md was left as it is.')).toBeVisible();
  expect(readFileSync(target, 'utf8')).toBe(edited);

  // Beside it.
  await save.click();
  await expect(lines).toBeVisible();
  const other = join(dataFolder, 'other.md');
  await answerSaveDialog(app, other);
  await dialog.getByRole('button', { name: 'Save as new…' }).click();
  await expect(page.getByText('Written to other.md')).toBeVisible();
  expect(readFileSync(target, 'utf8')).toBe(edited);
  expect(readFileSync(other, 'utf8')).toBe(exported);

  // Replaced, but not where it has changed again since it was shown.
  await answerSaveDialog(app, target);
  await save.click();
  await expect(lines).toBeVisible();
  writeFileSync(target, `${edited}\nAnd more.\n`);
  await dialog.getByRole('button', { name: 'Replace it' }).click();
  await expect(lines).toContainText('And more.');
  await dialog.getByRole('button', { name: 'Replace it' }).click();
  await expect(page.getByText('Written to excerpts.md')).toBeVisible();
  expect(readFileSync(target, 'utf8')).toBe(exported);
  expect(existsSync(join(dataFolder, 'exports.json'))).toBe(true);
});

test('one annotation goes out: with C, with its button and by dragging; the preview shows where it stands', async ({
  launch,
}) => {
  const { app, page } = await launch();
  await withQuote(page);
  const clipboard = () => app.evaluate(({ clipboard: board }) => board.readText());
  await expect(page.getByRole('region', { name: 'Markdown' }).locator('mark')).toContainText(WORDS);

  await app.evaluate(({ clipboard: board }) => board.writeText('before'));
  await page.keyboard.press('c');
  await expect.poll(clipboard).toMatch(new RegExp(`^> ${WORDS}\n\n— `));

  await page.getByRole('tab', { name: 'Quotes' }).click();
  const entry = page.getByRole('list', { name: 'Quotes' }).getByRole('listitem').first();
  await app.evaluate(({ clipboard: board }) => board.writeText('before'));
  await entry.getByRole('button', { name: /Copied as Markdown|Copy as Markdown/ }).click();
  await expect.poll(clipboard).toMatch(new RegExp(`^> ${WORDS}`));
  // In a text field the letter is a letter.
  await app.evaluate(({ clipboard: board }) => board.writeText('before'));
  await entry.getByRole('textbox', { name: 'Note' }).first().focus();
  await page.keyboard.press('c');
  expect(await clipboard()).toBe('before');

  const words = entry.locator('button[draggable]');
  await words.hover();
  await expect
    .poll(() =>
      words.evaluate((button) => {
        const dataTransfer = new DataTransfer();
        button.dispatchEvent(new DragEvent('dragstart', { dataTransfer, bubbles: true }));
        return ['text/plain', 'text/html', 'text/markdown'].map((type) => dataTransfer.getData(type));
      }),
    )
    .toEqual([
      expect.stringContaining(`> ${WORDS}`),
      expect.stringMatching(new RegExp(`<blockquote[^>]*>\\s*<p>${WORDS}</p>`)),
      expect.stringContaining(`> ${WORDS}`),
    ]);
});
