import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/store-tools';
import { listFiles, nameAmong } from './list-files';

function folderWith(...names: readonly string[]): string {
  const folder = temporaryFolder();
  for (const name of names) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), '');
  }
  return folder;
}

describe('listFiles', () => {
  it('goes into folders, in the order of names as people count', async () => {
    const folder = folderWith('10.txt', '2.TXT', 'b/1.docx', 'b/c/3.pdf');
    const { paths } = await listFiles([folder]);
    expect(paths).toEqual(['2.TXT', '10.txt', 'b/1.docx', 'b/c/3.pdf'].map((name) => join(folder, name)));
  });

  it('leaves alone what is hidden or of another kind, and counts it', async () => {
    const folder = folderWith('.a.txt', '.git/config.txt', 'a.xlsx', 'b', 'c.md');
    const { paths, skipped } = await listFiles([folder]);
    expect(paths).toEqual([join(folder, 'c.md')]);
    expect(skipped).toHaveLength(3);
  });

  it('takes what is given by itself, whatever its name is and whether it is there', async () => {
    const folder = folderWith('a.xlsx');
    const given = [join(folder, 'a.xlsx'), join(folder, 'no.txt')];
    expect(await listFiles(given)).toEqual({ paths: given, empty: [], closed: [], skipped: [], beyond: 0 });
  });

  it('has a file once that is given twice, by itself, in its folder and by another way', async () => {
    const folder = folderWith('a.txt');
    const file = join(folder, 'a.txt');
    const { paths } = await listFiles([file, folder, `${folder}/./a.txt`, file]);
    expect(paths).toEqual([file]);
  });

  it('names folders with nothing to read', async () => {
    const folder = folderWith('a.png');
    expect(await listFiles([folder])).toMatchObject({
      paths: [],
      empty: [folder],
      skipped: [join(folder, 'a.png')],
    });
  });

  it.runIf(process.platform !== 'win32' && process.getuid?.() !== 0)(
    'names folders that may not be looked into',
    async () => {
      const folder = folderWith('a.txt', 'b/c.txt');
      chmodSync(join(folder, 'b'), 0);
      expect(await listFiles([folder])).toMatchObject({
        paths: [join(folder, 'a.txt')],
        closed: [join(folder, 'b')],
      });
      expect(await listFiles([join(folder, 'b')])).toMatchObject({ empty: [], closed: [join(folder, 'b')] });
      chmodSync(join(folder, 'b'), 0o700);
    },
  );

  it.runIf(process.platform !== 'win32')('does not follow links inside of a folder', async () => {
    const folder = folderWith('a.txt');
    symlinkSync(folder, join(folder, 'round'));
    symlinkSync('/etc/hostname', join(folder, 'b.txt'));
    expect(await listFiles([folder])).toMatchObject({
      paths: [join(folder, 'a.txt')],
      skipped: [join(folder, 'b.txt'), join(folder, 'round')],
    });
  });

  it('reads so many at once, and goes so deep, and no further', async () => {
    const many = folderWith(...Array.from({ length: 203 }, (_, at) => `${at}.txt`));
    expect(await listFiles([many])).toMatchObject({ beyond: 3 });
    const deep = folderWith(join('1', '2', '3', '4', '5', '6', '7', 'in.txt'));
    mkdirSync(join(deep, '1', '2', '3', '4', '5', '6', '7', '8'));
    writeFileSync(join(deep, '1', '2', '3', '4', '5', '6', '7', '8', 'below.txt'), '');
    expect((await listFiles([deep])).paths).toHaveLength(1);
  });
});

describe('nameAmong', () => {
  const one = join('/desk', 'today');
  const other = join('/desk', 'today too');

  it.each([
    [[one], join(one, 'a.txt'), 'a.txt'],
    [[one], join(one, 'b', 'a.txt'), join('b', 'a.txt')],
    [[one, other], join(other, 'a.txt'), join('today too', 'a.txt')],
    [[join(one, 'a.txt'), other], join(one, 'a.txt'), 'a.txt'],
    [['/'], join(one, 'a.txt'), join('desk', 'today', 'a.txt')],
  ])('of what is given as %j calls %s %s', (given, path, name) => {
    expect(nameAmong(given, path)).toBe(name);
  });
});
