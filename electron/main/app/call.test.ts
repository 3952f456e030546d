import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readCall } from './call';

const workingFolder = resolve('/desk');
const packaged = (...args: string[]) =>
  readCall(['presser', ...args], { isDefaultApp: false, workingFolder });
const unpackaged = (...args: string[]) =>
  readCall(['electron', ...args], { isDefaultApp: true, workingFolder });

describe('readCall', () => {
  it('takes the files of an installed app, from where it was called', () => {
    expect(packaged('a.txt', '--no-sandbox', resolve('/b.txt'))).toEqual({
      userData: null,
      language: null,
      files: [resolve('/desk/a.txt'), resolve('/b.txt')],
    });
  });

  it('does not take the app’s own folder for a file', () => {
    expect(unpackaged('-r', 'loader.js', '--no-sandbox', '.', '--lang=en', 'a.txt')).toEqual({
      userData: null,
      language: 'en',
      files: [resolve('/desk/a.txt')],
    });
    expect(unpackaged('.').files).toEqual([]);
  });

  it('reads the switches that are ours; the last one counts, and an empty one is none', () => {
    const call = packaged('--user-data-dir=first', '--user-data-dir=data', '--lang=zh-TW');
    expect(call).toEqual({ userData: resolve('/desk/data'), language: 'zh-TW', files: [] });
    expect(packaged('--user-data-dir=', '--lang=')).toEqual({ userData: null, language: null, files: [] });
  });

  it('takes the addresses of files that a desktop gives', () => {
    const file = resolve('/desk/港 口.presser');
    expect(packaged(pathToFileURL(file).href).files).toEqual([file]);
    expect(packaged('file://elsewhere/%ZZ').files).toHaveLength(1);
  });

  it('takes everything behind -- for files', () => {
    expect(packaged('--', '--lang=en.txt').files).toEqual([resolve('/desk/--lang=en.txt')]);
  });
});
