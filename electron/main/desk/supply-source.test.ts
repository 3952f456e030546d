import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { type DocumentReader, readerHere } from '../import/document-reader';
import { code, surroundings, temporaryFolder, value } from '../testing/store-tools';
import { Desk } from './desk';

const DOCUMENT = resolve('fixtures/import/docx/zh-live.docx');
const TEXT = '主席：\n\n過去一年，我們遷移了六部起重機，票價維持不變。\n';

/** A project that was made of a file, closed; `reader` reads what comes after it. */
async function closedProject(path: string, encoding: string | null = null) {
  const userData = temporaryFolder();
  let reader: DocumentReader = readerHere;
  const desk = value(
    await Desk.open({
      userData,
      author: 'Ada',
      surroundings: surroundings(),
      reader: { read: (file, options) => reader.read(file, options), rest: () => undefined },
    }),
  );
  const { drafts } = await desk.imports.readFiles([path]);
  const id = drafts[0]?.id ?? '';
  if (encoding !== null) value(await desk.imports.reread(id, encoding));
  const { project, texts } = value(await desk.commit(id, null, null)).open;
  value(await desk.closeProject(project.id));
  const source = project.briefings[0]?.source;
  const kept = (hash: string | null | undefined) =>
    join(userData, 'projects', project.id, 'sources', hash ?? 'none');
  return {
    desk,
    id: project.id,
    texts,
    bytes: kept(source?.sha256),
    text: kept(source?.text),
    readWith: (other: DocumentReader) => {
      reader = other;
    },
  };
}

function fileOf(name: string, content: string | Buffer): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}

describe('supplySource', () => {
  it('takes the text out of the file that was imported, where that text is missing', async () => {
    const { desk, id, texts, bytes, text } = await closedProject(DOCUMENT);
    const before = readFileSync(text);
    rmSync(text);
    rmSync(bytes);
    expect(code(await desk.openProject(id, 'write'))).toBe('project.source-missing');
    expect(value(await desk.supplySource(id, DOCUMENT)).texts).toEqual(texts);
    expect(readFileSync(text)).toEqual(before);
    expect(readFileSync(bytes)).toEqual(readFileSync(DOCUMENT));
    await desk.close();
  });

  it('takes the bytes that are kept with the project for the file, too', async () => {
    const { desk, id, texts, bytes, text } = await closedProject(DOCUMENT);
    rmSync(text);
    const aside = join(temporaryFolder(), 'without a name');
    cpSync(bytes, aside);
    expect(value(await desk.supplySource(id, aside)).texts).toEqual(texts);
    await desk.close();
  });

  it('takes the same text in another file', async () => {
    const { desk, id, texts, bytes, text } = await closedProject(fileOf('a.txt', iconv.encode(TEXT, 'big5')));
    rmSync(text);
    rmSync(bytes);
    expect(value(await desk.supplySource(id, fileOf('b.txt', TEXT))).texts).toEqual(texts);
    expect(existsSync(bytes)).toBe(false);
    await desk.close();
  });

  it('reads the file in the encoding that was chosen when it was imported', async () => {
    const path = fileOf('a.txt', iconv.encode(TEXT, 'big5'));
    const { desk, id, texts, text } = await closedProject(path, 'windows-1252');
    expect(Object.values(texts)).not.toContain(TEXT);
    rmSync(text);
    expect(value(await desk.supplySource(id, path)).texts).toEqual(texts);
    await desk.close();
  });

  it('keeps nothing of a file that is read differently now, and says so', async () => {
    const { desk, id, bytes, text, readWith } = await closedProject(DOCUMENT);
    rmSync(text);
    readWith({
      ...readerHere,
      read: (_, options) => readerHere.read({ name: 'a.txt', bytes: Buffer.from(TEXT) }, options),
    });
    const before = readdirSync(join(bytes, '..'));
    expect(code(await desk.supplySource(id, DOCUMENT))).toBe('project.other-reading');
    expect(readdirSync(join(bytes, '..'))).toEqual(before);
    await desk.close();
  });

  it('takes the file for its bytes alone, where its text is still there', async () => {
    const { desk, id, bytes, readWith } = await closedProject(DOCUMENT);
    rmSync(bytes);
    readWith({ ...readerHere, read: () => readerHere.read({ name: 'a.txt', bytes: Buffer.from(TEXT) }) });
    value(await desk.supplySource(id, DOCUMENT));
    expect(existsSync(bytes)).toBe(true);
    await desk.close();
  });
});

describe('a text that is missing while its file is there', () => {
  it('is taken out of the file again when the project is opened', async () => {
    const { desk, id, texts, text } = await closedProject(DOCUMENT);
    const before = readFileSync(text);
    rmSync(text);
    expect(value(await desk.openProject(id, 'write')).texts).toEqual(texts);
    expect(readFileSync(text)).toEqual(before);
    await desk.close();
  });

  it('is mended where it was changed, in the encoding of its import', async () => {
    const path = fileOf('a.txt', iconv.encode(TEXT, 'big5'));
    const { desk, id, texts, text } = await closedProject(path, 'windows-1252');
    writeFileSync(text, 'other words');
    expect(value(await desk.openProject(id, 'write')).texts).toEqual(texts);
    await desk.close();
  });

  it('is asked for where it is read differently now, with the reason, and nothing is kept', async () => {
    const { desk, id, text, readWith } = await closedProject(DOCUMENT);
    rmSync(text);
    readWith({
      ...readerHere,
      read: (_, options) => readerHere.read({ name: 'a.txt', bytes: Buffer.from(TEXT) }, options),
    });
    const before = readdirSync(join(text, '..'));
    expect(await desk.openProject(id, 'write')).toMatchObject({
      error: {
        code: 'project.source-missing',
        detail: { name: 'zh-live.docx', sha256: basename(text), why: 'other-reading' },
      },
    });
    expect(readdirSync(join(text, '..'))).toEqual(before);
    await desk.close();
  });

  it('is only missed where the project is only looked at', async () => {
    const { desk, id, text } = await closedProject(DOCUMENT);
    rmSync(text);
    expect(code(await desk.openProject(id, 'read'))).toBe('project.source-missing');
    expect(existsSync(text)).toBe(false);
    await desk.close();
  });
});
