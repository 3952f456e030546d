import { createHash } from 'node:crypto';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, test, unfused } from './packed';

test.skip(process.platform !== 'linux', 'what is replaced is an AppImage');

const NEWER = Buffer.from('#!/bin/sh\nexit 0\n');
const ITEM = 'update';
const feedFile = join(dirname(unfused), 'resources', 'app-update.yml');

let server: Server;
let feed: { readonly version: string; readonly sha512: string; readonly asked: string[] };
/** The feed answers once there is somebody at the desk. */
let atDesk: () => void;

test.beforeEach(async ({ dataFolder }) => {
  feed = { version: '99.0.0', sha512: createHash('sha512').update(NEWER).digest('base64'), asked: [] };
  const somebody = new Promise<void>((resolve) => {
    atDesk = resolve;
  });
  server = createServer(async ({ url = '' }, answer) => {
    await somebody;
    feed.asked.push(new URL(url, 'http://feed').pathname);
    if (url.startsWith('/latest-linux.yml')) {
      const file = `{ url: newer.AppImage, sha512: "${feed.sha512}", size: ${NEWER.length} }`;
      answer.end(
        `version: ${feed.version}\nfiles: [${file}]\npath: newer.AppImage\nsha512: "${feed.sha512}"\n`,
      );
    } else if (url === '/newer.AppImage') answer.end(NEWER);
    else answer.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  writeFileSync(
    feedFile,
    `provider: generic\nurl: http://127.0.0.1:${port}\nupdaterCacheDirName: presser-updater\n`,
  );
  const installed = join(dataFolder, 'Presser.AppImage');
  writeFileSync(installed, 'the version that is installed');
  chmodSync(installed, 0o755);
  process.env['APPIMAGE'] = installed;
  process.env['XDG_CACHE_HOME'] = join(dataFolder, 'cache');
});

test.afterEach(() => {
  rmSync(feedFile, { force: true });
  delete process.env['APPIMAGE'];
  delete process.env['XDG_CACHE_HOME'];
  server.close();
});

/** Answers the questions of the app in turn, and lets the feed answer from then on. */
async function sitDown(app: ElectronApplication, answers: readonly ('Fetch' | 'Not Now')[]) {
  await app.evaluate(({ dialog }, given) => {
    const said: string[] = [];
    const waiting = [...given];
    Object.assign(globalThis, { said });
    dialog.showMessageBox = async (...args: unknown[]) => {
      const { message, buttons = [] } = Object(args.at(-1)) as { message: string; buttons?: string[] };
      said.push(message);
      return { response: Math.max(0, buttons.indexOf(waiting.shift() ?? '')), checkboxChecked: false };
    };
  }, answers);
  atDesk();
  return () => app.evaluate(() => Reflect.get(globalThis, 'said') as string[]);
}

const item = (app: ElectronApplication) =>
  app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.label ?? null, ITEM);
const choose = (app: ElectronApplication) =>
  app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), ITEM);

test('a newer version is offered, fetched after a yes, and installed at the end', async ({ launch }) => {
  const { app } = await launch();
  const said = await sitDown(app, ['Not Now', 'Fetch']);
  await expect.poll(said).toEqual(['Presser 99.0.0 is available']);
  await expect.poll(() => item(app)).toBe('Update to 99.0.0…');
  expect(feed.asked).toEqual(['/latest-linux.yml']);

  await choose(app);
  await expect.poll(() => item(app)).toBe('99.0.0 Is Installed When You Quit');
  expect((await said()).at(-1)).toBe('Presser 99.0.0 is ready');
  const installed = process.env['APPIMAGE'] ?? '';
  expect(readFileSync(installed, 'utf8')).toBe('the version that is installed');
  await app.close();
  expect(readFileSync(installed)).toEqual(NEWER);
});

test('what is not what the feed promised is thrown away', async ({ launch }) => {
  feed = { ...feed, sha512: createHash('sha512').update('something else').digest('base64') };
  const { app } = await launch();
  const said = await sitDown(app, ['Fetch']);
  await expect.poll(said).toEqual(['Presser 99.0.0 is available', 'No update could be fetched']);
  await expect.poll(() => item(app)).toBe('Update to 99.0.0…');
  await app.close();
  expect(readFileSync(process.env['APPIMAGE'] ?? '', 'utf8')).toBe('the version that is installed');
});

test('where nothing is new, only who asks is told', async ({ launch }) => {
  feed = { ...feed, version: '0.0.1' };
  const { app } = await launch();
  const said = await sitDown(app, []);
  await expect.poll(() => feed.asked).toEqual(['/latest-linux.yml']);
  await expect.poll(() => item(app)).toBe('Check for Updates…');
  expect(await said()).toEqual([]);
  await choose(app);
  await expect.poll(said).toEqual(['Presser is up to date']);
});
