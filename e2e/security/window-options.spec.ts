import { expect, test } from '../support/presser';

test('every window is sandboxed and isolated, with nothing that is off by default switched on', async ({
  launch,
}) => {
  const { app, page } = await launch();
  await expect(page.getByRole('main')).toBeVisible();
  const [options, ...others] = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => {
      // What the window was really made with; Electron types it in no version.
      const { getLastWebPreferences } = webContents as unknown as {
        getLastWebPreferences: () => Record<string, unknown>;
      };
      return getLastWebPreferences.call(webContents);
    }),
  );
  expect(others).toEqual([]);
  expect(options).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
  });
  for (const name of ['nodeIntegrationInWorker', 'nodeIntegrationInSubFrames', 'experimentalFeatures']) {
    expect(options?.[name] ?? false, name).toBe(false);
  }
  for (const name of ['enableBlinkFeatures', 'disableBlinkFeatures', 'additionalArguments']) {
    expect(options?.[name] ?? '', name).toHaveLength(0);
  }
});
