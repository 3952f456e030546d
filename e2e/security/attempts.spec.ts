import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { logOf } from '../support/log';
import { expect, root, test } from '../support/presser';

/** What the attempts try to carry out of the app. */
const SECRET = 'forty-one-lamplighters';

/** Waits until the log says something; never may it say what was tried to be carried out. */
async function logged(dataFolder: string, entry: RegExp): Promise<void> {
  await expect.poll(() => logOf(dataFolder)).toMatch(entry);
  expect(logOf(dataFolder)).not.toContain(SECRET);
}

test('to go to another page, or to open one, fails and is logged', async ({ launch, dataFolder }) => {
  const { page } = await launch();
  await expect(page.getByRole('region', { name: 'Transcript' })).toBeVisible();
  const here = page.url();
  await page.evaluate((secret) => {
    location.href = `https://${secret}.example/`;
  }, SECRET);
  await logged(dataFolder, /navigation refused to="https"/);
  await page.evaluate((secret) => {
    location.href = `file:///etc/${secret}`;
  }, SECRET);
  // Chromium refuses it before anybody is asked.
  await logged(dataFolder, /page error/);
  const opened = await page.evaluate((secret) => window.open(`https://${secret}.example/`), SECRET);
  expect(opened).toBeNull();
  await logged(dataFolder, /new window refused to="https"/);
  await page.evaluate((secret) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([secret]));
    link.download = 'taken.txt';
    link.click();
  }, SECRET);
  await logged(dataFolder, /download refused/);
  expect(page.url()).toBe(here);
});

test('to fetch, send or read a file fails and is logged', async ({ launch, dataFolder }) => {
  const { page } = await launch();
  await expect(page.getByRole('region', { name: 'Transcript' })).toBeVisible();
  const outcomes = await page.evaluate(async (secret) => {
    const load = (tag: 'img' | 'script' | 'iframe', address: string): Promise<string> =>
      new Promise((done) => {
        const element = document.createElement(tag);
        element.onload = () => done(tag === 'iframe' ? 'nothing in it' : 'loaded');
        element.onerror = () => done('refused');
        try {
          element.src = address;
        } catch {
          done('refused');
        }
        document.body.append(element);
      });
    const fetched = (address: string): Promise<string> =>
      fetch(address).then(
        ({ ok }) => (ok ? 'worked' : 'refused'),
        () => 'refused',
      );
    return {
      web: await fetched(`https://${secret}.example/`),
      file: await fetched(`file:///etc/${secret}`),
      own: await fetched('presser://app/index.html'),
      outside: await fetched(`presser://app/../${secret}`),
      encoded: await load('img', `presser://app/%2e%2e%2f${secret}.png`),
      missing: await load('img', `presser://app/${secret}.png`),
      picture: await load('img', `https://${secret}.example/p.png`),
      script: await load('script', `https://${secret}.example/s.js`),
    };
  }, SECRET);
  expect(new Set(Object.values(outcomes)), JSON.stringify(outcomes)).toEqual(new Set(['refused']));
  await logged(dataFolder, /page error refused="connect-src"/);
  await logged(dataFolder, /page error refused="img-src"/);
  await logged(dataFolder, /file refused method="GET"/);
});

test('to be allowed a device fails and is logged', async ({ launch, dataFolder }) => {
  const { page } = await launch();
  await expect(page.getByRole('region', { name: 'Transcript' })).toBeVisible();
  const allowed = await page.evaluate(() => Notification.requestPermission());
  expect(allowed).toBe('denied');
  await logged(dataFolder, /permission refused permission="notifications"/);
});

test('to embed a page of its own powers fails and is logged', async ({ launch, dataFolder }) => {
  const { app, page } = await launch();
  await expect(page.getByRole('region', { name: 'Transcript' })).toBeVisible();
  // The window has no such tag, so the question is put as one that has it would put it.
  const refused = await app.evaluate(({ webContents }) => {
    const [contents] = webContents.getAllWebContents();
    let prevented = false;
    contents?.emit('will-attach-webview', { preventDefault: () => (prevented = true) }, {}, {});
    return prevented;
  });
  expect(refused).toBe(true);
  await logged(dataFolder, /embedded page refused/);
});

/** Opens a page with the way to the main process that the bridge keeps from it, and runs something there. */
async function inTakenPage(app: ElectronApplication, address: string, body: string): Promise<unknown> {
  return app.evaluate(
    async ({ BrowserWindow }, { preload, address, body }) => {
      const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
      await window.loadURL(address);
      const answer: unknown = await window.webContents.executeJavaScript(body);
      window.destroy();
      return answer;
    },
    { preload: join(root, 'e2e', 'security', 'raw-preload.cjs'), address, body },
  );
}

test('to speak to the main process without the bridge fails and is logged', async ({
  launch,
  dataFolder,
}) => {
  const { app, page } = await launch();
  await expect(page.getByRole('region', { name: 'Transcript' })).toBeVisible();
  const own = 'presser://app/index.html';
  const refused = { ok: false, error: { code: 'ipc.refused' } };

  const unknown = `raw.invoke('file.read', '/etc/${SECRET}').then(() => 'worked', () => 'refused')`;
  expect(await inTakenPage(app, own, unknown)).toBe('refused');
  await logged(dataFolder, /request refused reason="channel"/);

  await inTakenPage(app, own, `raw.send('import.files', '/etc/${SECRET}')`);
  await logged(dataFolder, /message refused/);

  const wrong = `raw.invoke('project.open', { project: ['${SECRET}'], way: 'write' })`;
  expect(await inTakenPage(app, own, wrong)).toMatchObject(refused);
  await logged(dataFolder, /request refused name="project\.open" reason="invalid_type"/);

  const foreign = `raw.invoke('library.list', {})`;
  expect(await inTakenPage(app, 'data:text/html,x', foreign)).toMatchObject(refused);
  await logged(dataFolder, /request refused name="library\.list" reason="sender"/);
});
