import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { ElectronApplication, Page } from '@playwright/test';
import { fromBufferPromise } from 'yauzl';
import { answerSaveDialog, selectWords } from '../support/hands';
import { expect, root, test } from '../support/presser';

const SAID = '潜水队清理废弃渔网近40吨,三分之二来自老码头一带。';

/** Formats by what they are called in the app, and how the command line is asked for the same. */
const FORMATS = [
  { label: 'Markdown', extension: 'md', args: ['--format', 'md'] },
  { label: 'HTML', extension: 'html', args: ['--format', 'html'] },
  { label: 'Word', extension: 'docx', args: ['--format', 'docx'] },
  { label: 'CSV: figures', extension: 'csv', args: ['--csv', 'figures', '--bom'] },
  { label: 'CSV: quotes', extension: 'csv', args: ['--csv', 'quotes', '--bom'] },
  { label: 'CSV: checks', extension: 'csv', args: ['--csv', 'checks', '--bom'] },
  { label: 'JSON', extension: 'json', args: ['--format', 'json'] },
  { label: 'Web Annotation', extension: 'jsonld', args: ['--format', 'jsonld'] },
  { label: 'ClaimReview', extension: 'jsonld', args: ['--format', 'claimreview'] },
] as const;

/** Tags a quote and checks a figure in the sample, and goes to the Export tab. */
async function prepared(page: Page): Promise<void> {
  const transcript = page.getByRole('region', { name: 'Transcript' });
  await expect(transcript.getByRole('article').nth(1)).toBeVisible();
  await selectWords(page, transcript, SAID);
  await page.keyboard.press('q');
  await expect(page.getByRole('list', { name: 'Quotes' }).getByRole('listitem')).toHaveCount(1);

  await page.getByRole('tab', { name: 'Figures' }).click();
  await transcript.locator('mark[data-kind="figure"]', { hasText: '约310公里' }).first().click();
  const form = page.getByRole('tabpanel', { name: 'Figures' });
  await form.getByRole('radio', { name: 'Imprecise' }).check();
  await form.getByRole('textbox', { name: 'Note' }).fill('=图上是“306”公里');
  await form.getByRole('button', { name: 'Record check' }).click();
  await expect(page.getByRole('status', { name: 'Saved' })).toBeVisible();
  await page.getByRole('tab', { name: 'Export' }).click();
}

/** Saves a format in the app and gives what was written. */
async function saved(app: ElectronApplication, page: Page, label: string, file: string): Promise<Buffer> {
  const panel = page.getByRole('tabpanel', { name: 'Export' });
  await panel.getByRole('combobox', { name: 'Format' }).selectOption(label);
  await answerSaveDialog(app, file);
  await panel.getByRole('button', { name: /^Save / }).click();
  await expect(panel.getByText(file.replace(/^.*[\\/]/, ''))).toBeVisible();
  return readFileSync(file);
}

/** What a program that understands both is given when one pastes into it. */
async function pasted(page: Page): Promise<{ readonly text: string; readonly html: string }> {
  const listening = await page.evaluateHandle(() => {
    const given = new Promise<{ text: string; html: string }>((resolve) => {
      const take = (event: ClipboardEvent): void => {
        event.stopImmediatePropagation();
        event.preventDefault();
        const dataOf = (type: string) => event.clipboardData?.getData(type) ?? '';
        resolve({ text: dataOf('text/plain'), html: dataOf('text/html') });
      };
      document.addEventListener('paste', take, { capture: true, once: true });
    });
    return { given };
  });
  await page.keyboard.press('Control+v');
  return listening.evaluate(({ given }) => given);
}

function presser(...args: readonly string[]): Buffer {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(root, 'out', 'main', 'cli.cjs'), ...args],
    { maxBuffer: 1e8 },
  );
  if (status !== 0) throw new Error(stderr.toString());
  return stdout;
}

test('every format is saved with all the words, and with the same bytes by the command line', async ({
  launch,
  dataFolder,
}) => {
  const { app, page } = await launch();
  await prepared(page);
  const files = new Map<string, Buffer>();
  for (const { label, extension } of FORMATS) {
    const file = join(dataFolder, `${label.replace(/\W+/g, '-')}.${extension}`);
    files.set(label, await saved(app, page, label, file));
  }
  const text = (label: string) => files.get(label)?.toString() ?? '';

  expect(text('Markdown')).toContain(`> ${SAID}`);
  expect(text('HTML')).toContain(`<blockquote lang="zh-Hans">\n<p>${SAID}<sup>`);
  expect(text('CSV: figures')).toMatch(/^\ufeffid,words,.*\r\n/);
  expect(text('CSV: quotes')).toContain(`"${SAID}"`);
  expect(text('CSV: checks')).toContain("'=图上是“306”公里");
  expect(JSON.parse(text('JSON'))).toMatchObject({ format: 'presser-export', version: 1 });
  const [annotation] = JSON.parse(text('Web Annotation')).first.items;
  expect(annotation.target[0].selector[0].exact).toBe(SAID);
  expect(JSON.parse(text('ClaimReview'))['@graph'][0].reviewRating.alternateName).toBe('imprecise');
  const word = await fromBufferPromise(files.get('Word') ?? Buffer.alloc(0));
  let document = '';
  for await (const entry of word.eachEntry()) {
    if (entry.fileName !== 'word/document.xml') continue;
    document = (await buffer(await word.openReadStreamPromise(entry))).toString();
  }
  expect(document).toContain(SAID);

  await app.close();
  const data = `--user-data-dir=${dataFolder}`;
  const [{ id }] = JSON.parse(presser('projects', '--json', data).toString());
  for (const { label, args } of FORMATS) {
    const same = presser('export', id, ...args, '--unchecked', '--language', 'en', data);
    expect(same.equals(files.get(label) ?? Buffer.alloc(0)), label).toBe(true);
  }
});

test('a PDF is printed in a window that nobody sees', async ({ launch, dataFolder }) => {
  const { app, page } = await launch();
  await prepared(page);
  const pdf = await saved(app, page, 'PDF', join(dataFolder, 'saved.pdf'));
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.includes('%%EOF')).toBe(true);
  // The window is gone again, and nothing but the file is left.
  expect(app.windows()).toHaveLength(1);
  expect(existsSync(join(dataFolder, 'Partitions', 'printing'))).toBe(false);
});

test('a document is copied as rich text and as Markdown, records as they are', async ({ launch }) => {
  const { page } = await launch();
  await prepared(page);
  const panel = page.getByRole('tabpanel', { name: 'Export' });
  await panel.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(panel.getByText('Copied')).toBeVisible();
  const document = await pasted(page);
  expect(document.text).toContain(`> ${SAID}`);
  expect(document.html).toContain(SAID);
  expect(document.html).toContain('<blockquote');

  await panel.getByRole('combobox', { name: 'Format' }).selectOption('CSV: quotes');
  await expect(panel.getByText('Copied')).toHaveCount(0);
  await expect(panel.getByRole('combobox', { name: 'Template' })).toHaveCount(0);
  await expect(panel.getByRole('region', { name: 'Preview' })).toContainText(`"${SAID}"`);
  await panel.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(panel.getByText('Copied')).toBeVisible();
  expect((await pasted(page)).text).toContain(`"${SAID}"`);
});
