import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { code, temporaryFolder, value } from '../testing/store-tools';
import { readFileToImport } from './read-file';

describe('readFileToImport', () => {
  it('gives the bytes and the name', async () => {
    const path = join(temporaryFolder(), '发布会 1.txt');
    writeFileSync(path, 'a\r\n');
    expect(value(await readFileToImport(path))).toEqual({
      name: '发布会 1.txt',
      bytes: Buffer.from('a\r\n'),
    });
  });

  it('says when there is no such file, or only a name', async () => {
    const missing = await readFileToImport(join(temporaryFolder(), 'no.txt'));
    expect(missing).toMatchObject({ error: { code: 'file.missing', detail: { name: 'no.txt' } } });
    expect(code(await readFileToImport('no.txt'))).toBe('file.missing');
    const path = join(temporaryFolder(), 'a.txt');
    writeFileSync(path, 'a');
    expect(code(await readFileToImport(join(path, 'below.txt')))).toBe('file.missing');
  });

  it('says when it is a folder', async () => {
    const path = join(temporaryFolder(), 'folder.txt');
    mkdirSync(path);
    expect(code(await readFileToImport(path))).toBe('file.folder');
  });

  it('does not begin to read what is too large', async () => {
    const path = join(temporaryFolder(), 'large.txt');
    writeFileSync(path, '');
    truncateSync(path, 50 * 1024 * 1024 + 1);
    expect(await readFileToImport(path)).toMatchObject({
      error: { code: 'file.too-large', detail: { name: 'large.txt', size: '50.1', limit: '50' } },
    });
  });

  it.runIf(process.platform !== 'win32')('does not wait for a pipe that nobody writes to', async () => {
    const path = join(temporaryFolder(), 'pipe.txt');
    execFileSync('mkfifo', [path]);
    expect(code(await readFileToImport(path))).toBe('file.unreadable');
  });

  it.runIf(process.platform !== 'win32' && process.getuid?.() !== 0)(
    'says when it may not be read',
    async () => {
      const path = join(temporaryFolder(), 'secret.txt');
      writeFileSync(path, 'a');
      chmodSync(path, 0);
      expect(await readFileToImport(path)).toMatchObject({
        error: { code: 'file.no-access', detail: { name: 'secret.txt' } },
      });
    },
  );
});
