import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { presserCli } from '../support/briefings';
import { root } from '../support/presser';
import { expect, runPacked, test } from './packed';

const FILE = join(root, 'fixtures', 'briefings', 'zh-live-spammed.txt');

test('the installed program is the command line, too, without a display', ({ dataFolder }) => {
  const inspected = runPacked(['inspect', FILE, '--json']);
  expect(inspected.status).toBe(0);
  expect(inspected.stdout).toBe(presserCli('inspect', FILE, '--json'));
  expect(runPacked(['export', '-'], { input: readFileSync(FILE) }).stdout).toContain(
    'source: standard input',
  );

  // What it writes is where it is told, and nothing of Chromium's lies beside it.
  const home = { XDG_CONFIG_HOME: dataFolder, HOME: dataFolder };
  const saved = join(dataFolder, 'saved.md');
  expect(runPacked(['export', FILE, '--out', saved], { env: home }).status).toBe(0);
  expect(readFileSync(saved, 'utf8')).toBe(presserCli('export', FILE));
  expect(readdirSync(join(dataFolder, 'Presser'))).toEqual(['exports.json']);
});

const DOCUMENTS = [
  'docx/zh-live.docx',
  'html/department-page.html',
  'odt/zh-live.odt',
  'pdf/zh-live.pdf',
  'rtf/zh-gbk.rtf',
];
for (const file of DOCUMENTS) {
  test(`${file}: its reader works out of the archive`, () => {
    const path = join(root, 'fixtures', 'import', file);
    expect(runPacked(['inspect', path, '--json']).stdout).toBe(presserCli('inspect', path, '--json'));
  });
}

test('a wrong call and a bad input have their status and their words', () => {
  const wrong = runPacked(['inspect']);
  expect([wrong.status, wrong.stdout]).toEqual([2, '']);
  expect(wrong.stderr).toContain('Usage: presser');
  const missing = runPacked(['export', 'nowhere.txt', '--user-data-dir=/nonexistent']);
  expect([missing.status, missing.stdout]).toEqual([1, '']);
  expect(missing.stderr).toMatch(/^presser: .*nowhere\.txt.*$/m);
});
