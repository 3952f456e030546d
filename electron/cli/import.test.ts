import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Desk } from '../main/desk/desk';
import { readerHere } from '../main/import/document-reader';
import { makeDocx, wordParagraph } from '../main/import/formats/testing/make-package';
import { code, surroundings, temporaryFolder, value } from '../main/testing/store-tools';
import { importFiles } from './import';
import { projects } from './projects';

const TEXT = 'Reporter:\n\nHow many cranes?\n\nAnn Vance:\n\nWe moved 6 cranes.\n';

async function start() {
  const [userData, folder] = [temporaryFolder(), temporaryFolder()];
  writeFileSync(join(folder, 'a.txt'), TEXT);
  writeFileSync(join(folder, 'b.docx'), await makeDocx(TEXT.split('\n\n').map(wordParagraph).join('')));
  const take = (files: readonly string[], project = 'Harbour') => {
    const call = { command: 'import', files, project, json: true, userData } as const;
    return importFiles(call, userData, readerHere);
  };
  const saved = async () => JSON.parse(value(await projects(true, userData)) as string);
  return { userData, folder, take, saved, file: (name: string) => join(folder, name) };
}

describe('presser import', () => {
  it('makes a project where there is none of that title, and adds to it the next time', async () => {
    const { take, saved, file } = await start();
    const first = value(await take([file('a.txt')]));
    expect(first).toMatchObject({ isSound: true, complaints: [] });
    expect(JSON.parse(first.text)).toMatchObject({
      project: { name: 'Harbour' },
      imported: [{ file: 'a.txt', turns: 2, figures: 1 }],
      problems: [],
    });
    value(await take([file('b.docx')]));
    expect(await saved()).toMatchObject([{ title: 'Harbour', briefings: 2 }]);
  });

  it('takes a folder, and tells of each file that it could not read', async () => {
    const { take, saved, folder, file } = await start();
    writeFileSync(file('empty.txt'), '');
    const taken = value(await take([folder, file('gone.txt')]));
    expect(taken.isSound).toBe(false);
    expect(taken.complaints).toHaveLength(2);
    expect(JSON.parse(taken.text).imported).toHaveLength(2);
    expect(await saved()).toMatchObject([{ briefings: 2 }]);
  });

  it('writes nothing while the app has the library, and makes no project for nothing', async () => {
    const { userData, take, saved, file } = await start();
    value(await take([file('gone.txt')]));
    expect(await saved()).toEqual([]);
    const desk = value(await Desk.open({ userData, author: 'Ada', surroundings: surroundings() }));
    expect(code(await take([file('a.txt')]))).toBe('library.locked');
    await desk.close();
  });
});
