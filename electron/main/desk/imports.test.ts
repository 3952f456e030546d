import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { ImportProgress } from '../../../shared/ipc/contract';
import { fail } from '../../../shared/result/problem';
import { type DocumentReader, readerHere } from '../import/document-reader';
import { code, surroundings, temporaryFolder, value } from '../testing/store-tools';
import { Desk } from './desk';

const openWith = async (userData: string, reader: DocumentReader = readerHere) =>
  value(await Desk.open({ userData, author: 'Ada', surroundings: surroundings(), reader }));

const PLAIN = 'Ann Vance:\n\nWe moved 6 cranes.\n\nSee the plan.\n';
const FORMATTED =
  '<p><b>Ann Vance:</b></p><p>We moved 6 cranes.</p><p>See <a href="https://harbour.example/plan">the plan</a>.</p>';

describe('Imports', () => {
  it('reads the files of a folder one after the other, and says which', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, '1.txt'), PLAIN);
    writeFileSync(join(folder, '2.txt'), '');
    writeFileSync(join(folder, '3.srt'), '1\n00:00:01,000 --> 00:00:02,000\nGood morning.\n');
    const desk = await openWith(temporaryFolder());
    const told: ImportProgress[] = [];
    const { drafts, problems } = await desk.imports.readFiles([folder], (progress) => told.push(progress));
    expect(drafts.map(({ fileName, mediaType }) => [fileName, mediaType])).toEqual([
      ['1.txt', 'text/plain'],
      ['3.srt', 'application/x-subrip'],
    ]);
    expect(problems).toEqual([{ code: 'file.empty', detail: { name: '2.txt' } }]);
    expect(told.filter(({ phase }) => phase === 'reading')).toEqual([
      { name: '1.txt', at: 1, of: 3, phase: 'reading', pages: null },
      { name: '3.srt', at: 3, of: 3, phase: 'reading', pages: null },
    ]);
    await desk.close();
  });

  it('tells files of one name by their folders', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'evening'));
    for (const name of ['a.txt', 'evening/a.txt']) writeFileSync(join(folder, name), '');
    const desk = await openWith(temporaryFolder());
    const { problems } = await desk.imports.readFiles([folder]);
    expect(problems.map(({ detail }) => detail['name'])).toEqual(['a.txt', join('evening', 'a.txt')]);
    await desk.close();
  });

  it('says so where a folder has nothing to read', async () => {
    const desk = await openWith(temporaryFolder());
    const folder = temporaryFolder();
    const { problems } = await desk.imports.readFiles([folder]);
    expect(problems.map((problem) => problem.code)).toEqual(['import.empty-folder']);
    await desk.close();
  });

  it('stops what has begun, and nothing that comes later', async () => {
    const folder = temporaryFolder();
    for (const name of ['1.txt', '2.txt']) writeFileSync(join(folder, name), PLAIN);
    const desk = await openWith(temporaryFolder(), {
      read: async (file, options) => {
        desk.imports.cancel();
        return options?.signal?.aborted ? fail('import.stopped', { name: file.name }) : readerHere.read(file);
      },
      rest: () => undefined,
    });
    const stopped = await desk.imports.readFiles([folder]);
    expect(stopped.problems.map(({ detail }) => detail['name'])).toEqual(['1.txt', '2.txt']);
    await desk.close();
  });

  it('keeps the formatting of what was pasted, where there is any and no word is missing', async () => {
    const desk = await openWith(temporaryFolder());
    const formatted = value(await desk.imports.readText(PLAIN, FORMATTED));
    expect(formatted).toMatchObject({ fileName: 'pasted.html', mediaType: 'text/html' });
    expect(formatted.structure.map(({ kind }) => kind)).toEqual(['strong', 'link']);
    for (const html of [null, '<p>We moved 6 cranes.</p>', `<pre>${PLAIN}</pre>`, '<script>']) {
      const plain = value(await desk.imports.readText(PLAIN, html));
      expect(plain).toMatchObject({ fileName: 'pasted.txt', text: PLAIN });
    }
    await desk.close();
  });

  it('reads a draft again in another encoding, and keeps it where that cannot be', async () => {
    const path = join(temporaryFolder(), 'a.txt');
    const text = '我們會繼續聽取各界的意見。';
    writeFileSync(path, iconv.encode(text, 'big5'));
    const desk = await openWith(temporaryFolder());
    const [draft] = (await desk.imports.readFiles([path])).drafts;
    expect(draft).toMatchObject({ encoding: 'big5', text });
    const id = draft?.id ?? '';
    const other = value(await desk.imports.reread(id, 'windows-1252'));
    expect(other).toMatchObject({ id, encoding: 'windows-1252' });
    expect(other.text).not.toBe(text);
    expect(code(await desk.imports.reread(id, 'utf-8'))).toBe('text.encoding');
    expect(value(desk.imports.drafts.get(id)).draft.encoding).toBe('windows-1252');
    expect(value(await desk.imports.reread(id, 'big5')).text).toBe(text);
    await desk.close();
  });

  it('stores a text in an old encoding as a text of its own, and shows it again', async () => {
    const path = join(temporaryFolder(), 'a.txt');
    const text = 'It’s “a gamble”, she said.\n';
    writeFileSync(path, iconv.encode(text, 'windows-1252'));
    const userData = temporaryFolder();
    const desk = await openWith(userData);
    const [draft] = (await desk.imports.readFiles([path])).drafts;
    const { open } = value(await desk.commit(draft?.id ?? '', null, null));
    await desk.close();
    const again = await openWith(userData);
    const { texts, project } = value(await again.openProject(open.project.id, 'write'));
    expect(project.briefings[0]?.source).toMatchObject({ encoding: 'windows-1252', mediaType: 'text/plain' });
    expect(Object.values(texts)).toContain(text);
    await again.close();
  });
});
