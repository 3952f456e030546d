import { describe, expect, it } from 'vitest';
import { type CraftedEntry, craftZip } from '../../archive/testing/crafted-zip';
import { makePackage } from './testing/make-package';
import { unzip } from './unzip';

const MEGABYTE = 1024 * 1024;
const all = () => true;
const entry = (name: string, content = name): CraftedEntry => ({ name, content: Buffer.from(content) });

describe('unzip', () => {
  it('gives the entries that are asked for', async () => {
    const bytes = await makePackage({ 'a.xml': 'A', 'pictures/1.png': 'P', 'b.xml': '港口' });
    const found = await unzip(bytes, (name) => name.endsWith('.xml'));
    expect([...found].map(([name, content]) => [name, content.toString()])).toEqual([
      ['a.xml', 'A'],
      ['b.xml', '港口'],
    ]);
  });

  it('reads bytes that are a part of others', async () => {
    const bytes = await makePackage({ a: 'A' });
    const around = Buffer.concat([Buffer.from('before'), bytes, Buffer.from('after')]);
    const found = await unzip(around.subarray(6, 6 + bytes.length), all);
    expect(found.get('a')?.toString()).toBe('A');
  });

  it.each([
    ['climbs', [entry('../outside.xml')], /invalid relative path/],
    ['climbs from within', [entry('word/../../outside.xml')], /invalid relative path/],
    ['is absolute', [entry('/etc/outside.xml')], /absolute path/],
    ['has a drive', [entry('C:/outside.xml')], /absolute path/],
    ['stands there twice', [entry('a'), entry('b'), entry('a', 'other')], 'entry-twice'],
    ['lies within another', [entry('a', 'x'.repeat(99)), { ...entry('b'), within: 0 }], /overlap/],
    ['is encrypted', [{ ...entry('a'), flags: 1 }], /encrypted/],
    ['is packed in a way that nobody knows', [{ ...entry('a'), method: 99 }], 'compression'],
    ['gives more than it says', [{ ...entry('a', 'x'.repeat(99)), claims: 9 }], /too many bytes/],
    ['gives less than it says', [{ ...entry('a'), claims: 99 }], /not enough bytes/],
  ])('refuses an entry that %s', async (_what, entries, message) => {
    await expect(unzip(craftZip(entries), all)).rejects.toThrow(message);
  });

  it('does not ask whether entries that nobody wants can be read', async () => {
    const bytes = craftZip([{ ...entry('locked'), flags: 1 }, entry('a')]);
    expect([...(await unzip(bytes, (name) => name === 'a')).keys()]).toEqual(['a']);
  });

  it('refuses more entries than a document has', async () => {
    const bytes = craftZip(Array.from({ length: 5000 }, (_, at) => entry(`e${at}`)));
    await expect(unzip(bytes, () => false)).rejects.toThrow('too-many-entries');
  });

  it('stops what unpacks to too much, in one entry or in all of them', async () => {
    const one = craftZip([{ name: 'a', content: Buffer.alloc(33 * MEGABYTE) }]);
    expect(one.length).toBeLessThan(MEGABYTE);
    await expect(unzip(one, all)).rejects.toThrow('more than 32 MB');
    const many = craftZip(
      Array.from({ length: 5 }, (_, at) => ({ name: `e${at}`, content: Buffer.alloc(7 * MEGABYTE) })),
    );
    await expect(unzip(many, all)).rejects.toThrow('more than 32 MB');
    expect((await unzip(many, (name) => name !== 'e4')).size).toBe(4);
  });

  it('takes a zip file within it for bytes like any other', async () => {
    let bomb = craftZip([{ name: 'zeros', content: Buffer.alloc(16 * MEGABYTE) }]);
    for (let layer = 0; layer < 5; layer += 1) {
      const content = bomb;
      bomb = craftZip(Array.from({ length: 16 }, (_, at) => ({ name: `${at}.zip`, content })));
    }
    const found = await unzip(bomb, all);
    expect(found.size).toBe(16);
    expect([...found.values()].reduce((total, { length }) => total + length, 0)).toBeLessThan(MEGABYTE);
  });
});
