import { writeFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { findings } from '../support/axe';
import { selectWords } from '../support/hands';
import { expect, test } from '../support/presser';

const ZWSP = '\u200b';
const RLO = '\u202e';
const PDF = '\u202c';
const ESCAPE = '\u001b';

const TEXT = `Harbour briefing

MS. VANCE: Good morning. We moved six cranes this year, and the port is open.

Q: Is the \u0430ccount of the port public?

MS. VANCE: It is public${ESCAPE}. The fee is ${RLO}001${PDF} euros, 👩\u200d🚀 included. Ves${ZWSP}sels may come in at any hour.
`;

const transcriptOf = (page: Page): Locator => page.getByRole('region', { name: 'Transcript' });
const boxes = (place: Locator): Locator => place.locator('[data-invisible]');

/** Imports the text, and shows it. */
async function imported(page: Page): Promise<void> {
  const sheet = page.getByRole('dialog', { name: 'Import' });
  await sheet.getByRole('textbox', { name: 'Source address' }).fill('https://harbour.example/briefing');
  await sheet.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(sheet).toBeHidden();
}

/** Writes the text to a file of this test. */
function textFile(): string {
  const file = test.info().outputPath('harbour.txt');
  writeFileSync(file, TEXT);
  return file;
}

test.describe('characters that nobody can see', () => {
  test('are shown on the import sheet, in the transcript and with a quote, and stay in the text', async ({
    launch,
  }) => {
    const { app, page } = await launch(textFile());
    const sheet = page.getByRole('dialog', { name: 'Import' });
    await sheet.getByRole('tab', { name: 'Text', exact: true }).click();
    const preview = sheet.getByRole('tabpanel', { name: 'Text', exact: true });
    await expect(boxes(preview)).toHaveCount(0);
    await sheet.getByRole('checkbox', { name: 'Show invisible characters' }).check();
    await expect(boxes(preview)).toHaveCount(5);
    await imported(page);

    // What was chosen there holds here; an emoji of several is no finding.
    const transcript = transcriptOf(page);
    await expect(boxes(transcript)).toHaveCount(5);
    const labels = await boxes(transcript).evaluateAll((all) => all.map((box) => box.dataset['label']));
    expect(labels).toEqual(['Cyrillic', 'ESC', 'RLO', 'PDF', 'ZWSP']);

    expect(await findings(page), 'boxes').toEqual([]);

    // Off and on by key.
    const answer = transcript.locator('p[data-block]', { hasText: 'The fee is' });
    const words = await answer.textContent();
    expect(words).toContain(`${RLO}001${PDF}`);
    await page.keyboard.press('Control+Shift+H');
    await expect(boxes(transcript)).toHaveCount(0);
    expect(await answer.textContent()).toBe(words);
    await page.keyboard.press('Control+Shift+H');
    await expect(boxes(transcript)).toHaveCount(5);
    expect(await answer.textContent()).toBe(words);

    // A copy holds the text, and no label.
    const question = transcript.locator('p[data-block]', { hasText: 'of the port public' });
    await selectWords(page, question, 'the \u0430ccount');
    await expect(page.getByRole('button', { name: 'Tag quote' })).toBeEnabled();
    await app.evaluate(({ clipboard }) => clipboard.writeText('before'));
    await page.keyboard.press('Control+c');
    await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toBe('the \u0430ccount');

    // A quote that has such a letter says so.
    await page.keyboard.press('q');
    const quote = page.getByRole('tabpanel', { name: 'Quotes' }).getByRole('listitem').first();
    await expect(quote.getByText('1 invisible or look-alike character', { exact: true })).toBeVisible();
    await expect(quote.getByText('Look-alike letter × 1')).toBeVisible();
  });

  test('are counted by kind, with a way through them', async ({ launch }) => {
    const { page } = await launch(textFile());
    await imported(page);
    const transcript = transcriptOf(page);
    await page.keyboard.press('Control+4');
    const section = page.getByRole('tabpanel', { name: 'Cleanup' }).getByRole('region', {
      name: 'Invisible and look-alike characters',
    });
    await expect(section.getByRole('listitem')).toHaveText([
      /Zero-width character\s*1/,
      /Direction control\s*2/,
      /Control character\s*1/,
      /Look-alike letter\s*1/,
    ]);
    const next = section.getByRole('button', { name: 'Next: Direction control' });
    await next.click();
    await expect(section.getByText('1 of 2')).toBeVisible();
    await expect(section.getByRole('checkbox')).toBeChecked();
    await expect(boxes(transcript)).toHaveCount(5);
    await expect(transcript.locator('[data-chosen]')).toHaveText(RLO);
    await next.click();
    await expect(transcript.locator('[data-chosen]')).toHaveText(PDF);
  });

  test('leave typing alone, and come and go with it', async ({ launch }) => {
    const { page } = await launch(textFile());
    await imported(page);
    const transcript = transcriptOf(page);
    await page.keyboard.press('Control+Shift+H');
    await expect(boxes(transcript)).toHaveCount(5);
    await page.getByRole('button', { name: 'Correct', exact: true }).click();
    await expect(page.getByText('Correcting the transcript')).toBeVisible();
    const answer = transcript.locator('p[data-block]', { hasText: 'The fee is' });
    const before = (await answer.textContent()) ?? '';
    // Behind the box, then over it.
    await expect(async () => {
      await selectWords(page, answer, 'sels');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('Backspace');
      await expect(boxes(transcript)).toHaveCount(4, { timeout: 1000 });
    }).toPass();
    await expect(answer).toHaveText(before.replace(ZWSP, ''));
    await page.keyboard.type('x');
    await expect(answer).toHaveText(before.replace(ZWSP, 'x'));
    await expect(page.getByRole('status', { name: 'Saved', exact: true })).toBeVisible();

    // An input method composes beside a box in peace.
    await selectWords(page, answer, `${RLO}001`);
    await page.keyboard.press('ArrowRight');
    const session = await page.context().newCDPSession(page);
    for (const text of ['l', 'ling', 'ling yi']) {
      await session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    }
    await session.send('Input.insertText', { text: '零一' });
    await expect(answer).toHaveText(before.replace(ZWSP, 'x').replace('001', '001零一'));
    await expect(boxes(answer)).toHaveCount(3);
    await expect(page.getByRole('status', { name: 'Saved', exact: true })).toBeVisible();
  });
});
