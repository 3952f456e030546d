import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, root, test } from '../support/presser';

/** Each fault, how to make it, and what both the window and the command line say of it. */
const FAULTS: readonly {
  readonly name: string;
  readonly make: (path: string) => void;
  readonly says: RegExp;
}[] = [
  { name: 'missing.txt', make: () => undefined, says: /missing\.txt was not found/ },
  { name: 'folder', make: (path) => mkdirSync(path), says: /folder is a folder/ },
  { name: 'empty.txt', make: (path) => writeFileSync(path, ' \n'), says: /empty\.txt is empty/ },
  {
    name: 'picture.txt',
    make: (path) =>
      writeFileSync(path, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])),
    says: /picture\.txt is of a kind that Presser does not read/,
  },
  {
    name: 'broken.txt',
    make: (path) => writeFileSync(path, Buffer.from([0x48, 0x69, 0x20, 0x98, 0x9f, 0x98, 0x21])),
    says: /broken\.txt is not valid utf-8.*at 3/,
  },
];

for (const { name, make, says } of FAULTS) {
  test(`${name}: one clear line in the window and on the command line, and nothing stored`, async ({
    launch,
    dataFolder,
  }, testInfo) => {
    const path = join(testInfo.outputPath(), name);
    make(path);

    const cli = spawnSync(
      process.execPath,
      [join(root, 'out', 'main', 'cli.cjs'), 'inspect', path, '--json'],
      {
        encoding: 'utf8',
      },
    );
    expect(cli.status).toBe(1);
    expect(cli.stdout).toBe('');
    expect(cli.stderr).toMatch(says);
    expect(cli.stderr.trim().split('\n')).toHaveLength(1);

    const { page } = await launch(path);
    await expect(page.getByRole('alert')).toContainText(says);
    await expect(page.getByRole('dialog', { name: 'Import' })).toHaveCount(0);
    const projects = spawnSync(
      process.execPath,
      [join(root, 'out', 'main', 'cli.cjs'), 'projects', '--json', `--user-data-dir=${dataFolder}`],
      { encoding: 'utf8' },
    );
    expect((JSON.parse(projects.stdout) as unknown[]).length).toBeLessThanOrEqual(1);
  });
}

test('a text without any speaker is read, shown and can be quoted', async ({ launch }, testInfo) => {
  const path = join(testInfo.outputPath(), 'plain.txt');
  writeFileSync(path, 'The harbour was closed for two days.\n\nIt opened again on Sunday with 6 cranes.\n');
  const { page } = await launch(path);
  await page
    .getByRole('dialog', { name: 'Import' })
    .getByRole('button', { name: 'Import', exact: true })
    .click();
  const transcript = page.getByRole('region', { name: 'Transcript' });
  await expect(transcript).toContainText('It opened again on Sunday with 6 cranes.');
  await expect(transcript.getByRole('article')).toHaveCount(0);
});
