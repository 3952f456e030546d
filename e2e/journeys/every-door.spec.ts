import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import iconv from 'iconv-lite';
import { dropOnWindow } from '../support/drop';
import { expect, root, test } from '../support/presser';

const FIXTURES = join(root, 'fixtures', 'import');

/** Texts of the corpus in encodings that they are met in. */
const ENCODED = [
  ['zh-hans', 'gb18030'],
  ['zh-hant', 'big5'],
  ['ja', 'shift_jis'],
  ['ko', 'euc-kr'],
  ['ru', 'koi8-r'],
  ['en', 'windows-1252'],
  ['fr', 'utf-16le'],
] as const;

/** What its own reader refuses, but is another format by its content. */
const OF_ANOTHER_FORMAT = new Set(['rtf-not-rich.rtf']);

/** Files that no reader takes, and what is said of them. */
const FAULTS: readonly (readonly [name: string, content: string | Buffer, says: RegExp])[] = [
  ['empty.txt', '', /empty\.txt is empty/],
  ['picture.txt', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), /picture\.txt is of a kind/],
  ['noise.md', Buffer.from(Array.from({ length: 64 }, (_, at) => at)), /noise\.md is not a text file/],
  ['torn.docx', Buffer.from('504b0304140000000800', 'hex'), /torn\.docx is of a kind/],
  ['torn.pdf', '%PDF-1.7\n1 0 obj\n<<', /torn\.pdf/],
];

/** Puts files of all formats and faults into a folder and gives their names: what becomes a draft, and what cannot. */
function fill(folder: string): { readonly drafts: string[]; readonly faults: string[] } {
  const drafts: string[] = [];
  const faults: string[] = [];
  mkdirSync(join(folder, 'deeper', 'still'), { recursive: true });
  for (const format of readdirSync(FIXTURES).filter((name) => name !== 'encodings' && !name.includes('.'))) {
    for (const beside of readdirSync(join(FIXTURES, format)).filter((name) =>
      name.endsWith('.expected.json'),
    )) {
      const expected: unknown = JSON.parse(readFileSync(join(FIXTURES, format, beside), 'utf8'));
      const file = beside.replace(/expected\.json$/, format);
      const name = `${format}-${file}`;
      cpSync(join(FIXTURES, format, file), join(folder, 'deeper', name));
      const isRead = !('problem' in Object(expected)) || OF_ANOTHER_FORMAT.has(name);
      (isRead ? drafts : faults).push(name);
    }
  }
  for (const [text, encoding] of ENCODED) {
    const name = `${text}-${encoding}.txt`;
    const content = readFileSync(join(FIXTURES, 'encodings', `${text}.txt`), 'utf8');
    writeFileSync(join(folder, 'deeper', 'still', name), iconv.encode(content, encoding));
    drafts.push(name);
  }
  for (const [name, content] of FAULTS) {
    writeFileSync(join(folder, name), content);
    faults.push(name);
  }
  for (const name of ['.hidden.txt', 'data.xlsx', 'notes']) writeFileSync(join(folder, name), 'left alone');
  return { drafts, faults };
}

/** Turns down every draft that waits and gives the names of their files. */
async function namesOnSheets(page: Page, count: number): Promise<string[]> {
  const names: string[] = [];
  const sheet = page.getByRole('dialog', { name: 'Import' });
  for (let at = 1; at <= count; at += 1) {
    await expect(sheet).toContainText(`File ${at} of ${count}`);
    names.push((await sheet.locator('header strong').textContent()) ?? '');
    await sheet.getByRole('button', { name: 'Cancel' }).click();
  }
  await expect(sheet).toHaveCount(0);
  return names;
}

test('a folder of files of all formats and faults: each is a draft or one clear line', async ({
  launch,
}, testInfo) => {
  const folder = testInfo.outputPath('from the newsroom');
  const { drafts, faults } = fill(folder);
  const { page } = await launch();
  await expect(page.getByRole('region', { name: 'Transcript' })).toBeVisible();
  // The same file by itself and in its folder is one file.
  await dropOnWindow(page, [folder, join(folder, 'empty.txt')]);

  const list = page.getByRole('dialog', { name: 'Not everything was read' });
  await expect(list).toBeVisible({ timeout: 60_000 });
  await expect(list).toContainText(`${drafts.length} files were read.`);
  const alone = list.getByRole('list', { name: '3 files in folders were left alone' });
  await expect(alone.getByRole('listitem')).toHaveText(
    ['.hidden.txt', 'data.xlsx', 'notes'].map((name) => new RegExp(`${name.replace('.', '\\.')}$`)),
  );
  const lines = await list
    .getByRole('list', { name: 'Not everything was read' })
    .getByRole('listitem')
    .allTextContents();
  expect(lines).toHaveLength(faults.length);
  for (const name of faults) expect(lines.filter((line) => line.includes(name))).toHaveLength(1);
  for (const [, , says] of FAULTS) expect(lines.join('\n')).toMatch(says);
  await page.screenshot({ path: testInfo.outputPath('left-out.png') });
  await list.getByRole('button', { name: 'Continue' }).click();

  const names = await namesOnSheets(page, drafts.length);
  expect([...names].sort()).toEqual([...drafts].sort());
});

test('a long text: the window goes on while it is read, and it can be stopped', async ({
  launch,
}, testInfo) => {
  const path = testInfo.outputPath('long.txt');
  const briefing = readFileSync(join(root, 'fixtures', 'briefings', 'zh-long.txt'), 'utf8');
  writeFileSync(path, briefing.repeat(Math.floor(1_900_000 / briefing.length)));
  const { page } = await launch();
  await expect(page.getByRole('region', { name: 'Transcript' })).toBeVisible();
  await dropOnWindow(page, [path]);
  const row = page.getByRole('status').filter({ hasText: 'Reading long.txt' });
  await expect(row).toBeVisible();
  await page.screenshot({ path: testInfo.outputPath('reading.png') });
  // The window answers meanwhile.
  await page.getByRole('tab', { name: 'Figures' }).click();
  await expect(page.getByRole('list', { name: 'Figures' })).toBeVisible();
  await row.getByRole('button', { name: 'Stop reading' }).click();
  await expect(page.getByRole('alert')).toContainText('long.txt was not read: the import was stopped.');
  await expect(row).toHaveCount(0);
  // And the next file is read as if nothing had been.
  await dropOnWindow(page, [join(root, 'fixtures', 'briefings', 'en-podium.txt')]);
  await expect(page.getByRole('dialog', { name: 'Import' })).toContainText('en-podium.txt');
});

test('a folder is stopped in one line, and what was read by then is left out at once', async ({
  launch,
}, testInfo) => {
  const folder = testInfo.outputPath('today');
  mkdirSync(folder);
  const short = readFileSync(join(root, 'fixtures', 'briefings', 'en-podium.txt'), 'utf8');
  const long = readFileSync(join(root, 'fixtures', 'briefings', 'zh-long.txt'), 'utf8');
  for (const name of ['1.txt', '2.txt', '4.txt', '5.txt']) writeFileSync(join(folder, name), short);
  writeFileSync(join(folder, '3.txt'), long.repeat(Math.floor(1_900_000 / long.length)));
  const { page } = await launch();
  await expect(page.getByRole('region', { name: 'Transcript' })).toBeVisible();
  await dropOnWindow(page, [folder]);
  const row = page.getByRole('status').filter({ hasText: 'Reading 3.txt' });
  await row.getByRole('button', { name: 'Stop reading' }).click();

  const list = page.getByRole('dialog', { name: 'Not everything was read' });
  await expect(list).toContainText('2 files were read.');
  await expect(list).toContainText('Reading was stopped before 3 files.');
  await expect(list.getByRole('listitem')).toHaveCount(0);
  await list.getByRole('button', { name: 'Continue' }).click();

  const sheet = page.getByRole('dialog', { name: 'Import' });
  await expect(sheet).toContainText('File 1 of 2');
  await sheet.getByRole('button', { name: 'Leave out all 2' }).click();
  await expect(sheet).toHaveCount(0);
  // The next file is the first one of a round of its own.
  await dropOnWindow(page, [join(root, 'fixtures', 'briefings', 'en-podium.txt')]);
  await expect(sheet).toContainText('en-podium.txt');
  await expect(sheet).not.toContainText('File 1');
});

test('a text of 50 MB is refused with the limit, on the command line and in the window', async ({
  launch,
}, testInfo) => {
  const path = testInfo.outputPath('endless.txt');
  writeFileSync(path, 'The harbour moved 6 cranes.\n'.repeat(1_800_000));
  const says = /endless\.txt has 50400000 characters; the limit is/;
  const cli = spawnSync(process.execPath, [join(root, 'out', 'main', 'cli.cjs'), 'inspect', path], {
    encoding: 'utf8',
  });
  expect(cli.status).toBe(1);
  expect(cli.stderr).toMatch(says);
  expect(cli.stderr).toContain('20000000');
  const { page } = await launch(path);
  await expect(page.getByRole('alert')).toContainText(says);
  await expect(page.getByRole('alert')).toContainText('2000000');
});

test('the encoding is shown with its doubt, and can be put right', async ({ launch }, testInfo) => {
  const path = testInfo.outputPath('old.txt');
  const text = readFileSync(join(FIXTURES, 'encodings', 'zh-hant.txt'), 'utf8');
  writeFileSync(path, iconv.encode(text, 'big5'));
  const { page } = await launch(path);
  const sheet = page.getByRole('dialog', { name: 'Import' });
  await expect(sheet).toContainText('The encoding is a guess: Chinese, traditional (Big5).');
  await sheet.getByRole('tab', { name: 'Text', exact: true }).click();
  const encoding = sheet.getByRole('combobox', { name: 'Encoding' });
  await expect(encoding).toHaveValue('big5');
  await encoding.selectOption('windows-1252');
  await expect(sheet.getByRole('tabpanel')).not.toContainText('各位傳媒朋友');
  await encoding.selectOption('utf-8');
  await expect(sheet.getByRole('alert')).toContainText('old.txt is not valid utf-8');
  await encoding.selectOption('big5');
  await expect(sheet.getByRole('tabpanel')).toContainText('各位傳媒朋友');
  await page.screenshot({ path: testInfo.outputPath('encoding.png') });
  await sheet.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Transcript' })).toContainText('各位傳媒朋友');
});

test('what was left out is said with its places', async ({ launch }, testInfo) => {
  const path = testInfo.outputPath('torn.txt');
  const text = readFileSync(join(FIXTURES, 'encodings', 'zh-hans.txt'));
  writeFileSync(path, Buffer.concat([text, text, Buffer.from([0xff, 0x0a])]));
  const { page } = await launch(path);
  const sheet = page.getByRole('dialog', { name: 'Import' });
  await expect(sheet).toContainText('In 1 place bytes could not be read in this encoding; it shows �.');
  await expect(sheet).toContainText(`The first: byte ${(text.length * 2).toLocaleString('en')} in line`);
});

test('text that is pasted with its formatting keeps it', async ({ launch }) => {
  const { page } = await launch();
  await page.getByRole('button', { name: 'Library' }).click();
  await expect(page.getByRole('list', { name: 'Projects' })).toBeVisible();
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData(
      'text/plain',
      'Ann Vance:\nWe moved 6 cranes.\nReporter:\nWhy?\nAnn Vance:\nTo see.',
    );
    clipboardData.setData(
      'text/html',
      '<p><b>Ann Vance:</b><p>We moved 6 cranes.<p><b>Reporter:</b><p>Why?<p><b>Ann Vance:</b><p>To see.',
    );
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  const sheet = page.getByRole('dialog', { name: 'Import' });
  await expect(sheet).toContainText('pasted.html');
  await expect(sheet.getByRole('tab', { name: 'Turns' })).toContainText('3');
});
