import { expect, test } from '../support/presser';

test.describe('from inside the window', () => {
  test('there is no Node, no generic bridge, and no way to another page', async ({ launch }) => {
    const { app, page } = await launch();
    await expect(page.getByRole('main')).toBeVisible();
    const before = page.url();
    expect(before).toMatch(/^presser:\/\/app\//);

    const powers = await page.evaluate(() => ({
      node: [typeof Reflect.get(globalThis, 'require'), typeof Reflect.get(globalThis, 'process')],
      bridge: Object.entries(Reflect.get(globalThis, 'presser') as object).map(([name, value]) => [
        name,
        typeof value,
      ]),
      frozen: Object.isFrozen(Reflect.get(globalThis, 'presser')),
      opened: window.open('https://example.org/') === null,
    }));
    expect(powers.node).toEqual(['undefined', 'undefined']);
    expect(powers.bridge.every(([, type]) => type === 'function')).toBe(true);
    expect(powers.bridge.map(([name]) => name)).not.toContain('invoke');
    expect(powers.opened).toBe(true);

    await page.evaluate(() => {
      location.href = 'https://example.org/';
    });
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = 'file:///etc/passwd';
      document.body.append(link);
      link.click();
    });
    // Playwright would wait for the navigation that never comes, so the main process is asked.
    const after = await app.evaluate(async ({ BrowserWindow }) => {
      const windows = BrowserWindow.getAllWindows().map(({ webContents }) => webContents);
      const mains = windows.map((contents) =>
        contents.executeJavaScript('document.querySelector("main") !== null'),
      );
      return { addresses: windows.map((contents) => contents.getURL()), mains: await Promise.all(mains) };
    });
    expect(after).toEqual({ addresses: [before], mains: [true] });
  });

  test('nothing can be fetched, evaluated or put in as markup', async ({ launch }) => {
    const { page } = await launch();
    await expect(page.getByRole('main')).toBeVisible();
    const attempts = await page.evaluate(async () => {
      const outcome = async (attempt: () => unknown) => {
        try {
          await attempt();
          return 'worked';
        } catch (error) {
          return error instanceof Error ? error.name : 'refused';
        }
      };
      return {
        web: await outcome(() => fetch('https://example.org/')),
        file: await outcome(() => fetch('file:///etc/passwd')),
        outside: await outcome(async () => {
          const answer = await fetch('presser://app/../../package.json');
          if (!answer.ok) throw new Error('not served');
        }),
        markup: await outcome(() => {
          document.createElement('div').innerHTML = '<img src=x onerror=alert(1)>';
        }),
        thread: await outcome(() => new Worker('/assets/other.js')),
        policy: await outcome(() =>
          Reflect.get(globalThis, 'trustedTypes').createPolicy('presserWorker', {}),
        ),
        camera: await outcome(() => navigator.mediaDevices.getUserMedia({ video: true })),
      };
    });
    expect(attempts).toEqual({
      web: 'TypeError',
      file: 'TypeError',
      outside: expect.not.stringMatching('worked'),
      markup: 'TypeError',
      thread: 'TypeError',
      policy: 'TypeError',
      camera: expect.not.stringMatching('worked'),
    });
    const inline = await page.evaluate(() => {
      const script = document.createElement('script');
      let refused = false;
      try {
        script.textContent = 'globalThis.ran = true';
        document.head.append(script);
      } catch {
        refused = true;
      }
      return { refused, ran: Reflect.has(globalThis, 'ran') };
    });
    expect(inline.ran).toBe(false);
  });

  test('a request of the wrong shape is refused and changes nothing', async ({ launch }) => {
    const { page } = await launch();
    await expect(page.getByRole('region', { name: 'Transcript' })).toBeVisible();
    const answers = await page.evaluate(async () => {
      const presser = Reflect.get(globalThis, 'presser') as Record<
        string,
        (request: unknown) => Promise<unknown>
      >;
      return [
        await presser['projectOpen']?.({ project: '../../etc' }),
        await presser['projectOpen']?.({ project: 7 }),
        await presser['projectDispatch']?.({ project: 'x', id: 'y', body: { type: 'project.erase' } }),
        await presser['settingsChange']?.({ theme: 'neon' }),
        await presser['addressOpen']?.({ address: 'file:///etc/passwd' }),
        await presser['addressOpen']?.({ address: 'http://example.org/' }),
        await presser['keptFileOpen']?.({ project: 'x', sha256: '../../../etc/passwd' }),
      ];
    });
    for (const answer of answers) expect(answer).toMatchObject({ ok: false });
    expect(answers.slice(1)).toEqual(
      answers
        .slice(1)
        .map(() => expect.objectContaining({ error: { code: 'ipc.refused', detail: expect.anything() } })),
    );
  });
});
