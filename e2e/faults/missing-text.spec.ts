import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Desk } from '../../electron/main/desk/desk';
import { type DocumentReader, readerHere } from '../../electron/main/import/document-reader';
import { catalogues } from '../../shared/messages/catalogues';
import { ok, type Result } from '../../shared/result/result';
import { expect, root, test } from '../support/presser';

const DOCUMENT = join(root, 'fixtures', 'import', 'docx', 'zh-live.docx');

/** Reads what this program does not read: as another version may have. */
const otherReader: DocumentReader = {
  ...readerHere,
  read: async (file, options) => {
    const read = await readerHere.read(file, options);
    if (!read.ok) return read;
    const { extracted } = read.value;
    return ok({ ...read.value, extracted: { ...extracted, text: `${extracted.text}。` } });
  },
};

/** Makes a project of a document and deletes the text that was taken out of it; gives the text's file. */
async function withoutText(userData: string, reader: DocumentReader) {
  const surroundings = { now: Date.now, newId: randomUUID, owner: 'before' };
  const desk = must(await Desk.open({ userData, author: 'Ada', surroundings, reader }));
  const { drafts } = await desk.imports.readFiles([DOCUMENT]);
  const { project } = must(await desk.commit(drafts[0]?.id ?? '', null, null)).open;
  must(await desk.close());
  const file = join(userData, 'projects', project.id, 'sources', project.briefings[0]?.source.text ?? '');
  const text = readFileSync(file, 'utf8');
  rmSync(file);
  return { file, text, title: project.title };
}

function must<T>(result: Result<T, { readonly code: string }>): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

test('a text that is gone is taken out of its file again, and nobody is asked', async ({
  launch,
  dataFolder,
}) => {
  const { file, text, title } = await withoutText(dataFolder, readerHere);
  const { page } = await launch();
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Transcript' })).toBeVisible();
  expect(readFileSync(file, 'utf8')).toBe(text);
});

for (const [tag, language, colorScheme] of [
  ['en', 'en', 'light'],
  ['zh-CN', 'zh-Hans', 'dark'],
  ['zh-TW', 'zh-Hant', 'light'],
] as const) {
  test(`a text that is read otherwise now is asked for, with the reason (${language})`, async ({
    launch,
    dataFolder,
  }, testInfo) => {
    const { file } = await withoutText(dataFolder, otherReader);
    const { page } = await launch(`--lang=${tag}`);
    await page.emulateMedia({ colorScheme });
    const words = catalogues[language].projects;
    const dialog = page.getByRole('dialog', { name: words['outcome.project.source-missing'] });
    await expect(dialog).toContainText(words['outcome.project.source-missing.other-reading']);
    await expect(dialog).toContainText('zh-live.docx');
    await page.screenshot({ path: testInfo.outputPath('asked.png') });
    expect(existsSync(file)).toBe(false);
  });
}
