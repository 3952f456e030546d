import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { FuseState } from '@electron/fuses/dist/constants.js';
import { expect, packed, runPacked, test, unfused } from './packed';

const { ENABLE: on, DISABLE: off } = FuseState;
const FUSES = {
  [FuseV1Options.RunAsNode]: off,
  [FuseV1Options.EnableCookieEncryption]: on,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: off,
  [FuseV1Options.EnableNodeCliInspectArguments]: off,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: on,
  [FuseV1Options.OnlyLoadAppFromAsar]: on,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: off,
};

test('the fuses are set, and the twin differs in the one for debuggers', async () => {
  expect(await getCurrentFuseWire(packed)).toMatchObject(FUSES);
  expect(await getCurrentFuseWire(unfused)).toMatchObject({
    ...FUSES,
    [FuseV1Options.EnableNodeCliInspectArguments]: on,
  });
});

test('the environment makes no Node of it, and loads nothing into it', ({ dataFolder }) => {
  const script = join(dataFolder, 'loaded.cjs');
  const sign = join(dataFolder, 'was-here');
  writeFileSync(script, `require('node:fs').writeFileSync(${JSON.stringify(sign)}, '')`);
  const node = runPacked(['--help'], { env: { ELECTRON_RUN_AS_NODE: '1' } });
  expect(node.stdout).toMatch(/^Usage: presser/);
  const loaded = runPacked(['--help'], { env: { NODE_OPTIONS: `--require ${script}` } });
  expect(loaded.stdout).toMatch(/^Usage: presser/);
  expect(existsSync(sign)).toBe(false);
});

test('the folder holds the app in one archive, and every licence', () => {
  test.skip(process.platform === 'darwin', 'lies elsewhere in a bundle');
  const resources = join(dirname(packed), 'resources');
  const names = readdirSync(resources);
  expect(names).toContain('app.asar');
  expect(names).not.toContain('app');
  expect(names).not.toContain('app-update.yml');
  expect(names).toEqual(expect.arrayContaining(['LICENSE', 'NOTICE']));
  expect(readFileSync(join(resources, 'THIRD-PARTY-LICENSES.txt'), 'utf8')).toContain('prosemirror-view');
});

test('project files belong to it, texts are offered to it', () => {
  test.skip(process.platform !== 'linux', 'what a desktop on Linux reads');
  const resources = join(dirname(packed), 'resources');
  const entry = readFileSync(join(resources, 'presser.desktop'), 'utf8');
  expect(entry).toMatch(/^Exec=\S+ %U$/m);
  expect(entry).toMatch(/^MimeType=.*application\/vnd\.presser\.project\+zip;/m);
  expect(entry).toMatch(/^MimeType=text\/plain;/m);
  const types = readFileSync(join(resources, 'presser-mime.xml'), 'utf8');
  // Only the type of its own is declared: the others are the system's.
  expect(types.match(/<mime-type type="[^"]*"/g)).toEqual([
    '<mime-type type="application/vnd.presser.project+zip"',
  ]);
  expect(types).toContain('pattern="*.presser"');
});
