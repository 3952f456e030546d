import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { logOf } from '../support/log';
import { expect, test } from '../support/presser';

const PHRASE = 'forty-one lamplighters';
const TEXT = `Harbour works\n\nHarbour master Ann Vance:\n\nWe saw ${PHRASE} and 12 cranes there.\n`;

test('the log says what went wrong, and nothing of what was said', async ({ launch, dataFolder }) => {
  const text = join(dataFolder, 'lamplighters.txt');
  writeFileSync(text, TEXT);
  const { app, page } = await launch(text);
  const sheet = page.getByRole('dialog', { name: 'Import' });
  await sheet.getByRole('button', { name: 'Import', exact: true }).click();
  const transcript = page.getByRole('region', { name: 'Transcript' });
  await expect(transcript).toContainText(PHRASE);

  // In the page, in the main process, and between the two.
  await page.evaluate((phrase) => {
    setTimeout(() => {
      throw new RangeError(`could not place ${phrase}`);
    });
    void Promise.reject(new SyntaxError(phrase));
    console.error(phrase);
  }, PHRASE);
  await app.evaluate((_electron, phrase) => {
    setTimeout(() => JSON.parse(phrase));
    void Promise.reject(new TypeError(phrase));
  }, PHRASE);
  await page.evaluate(async (phrase) => {
    const { presser } = globalThis as unknown as {
      presser: Record<string, (request: unknown) => Promise<unknown>>;
    };
    await presser['projectCreate']?.({ title: phrase.repeat(100) });
    await presser['projectDispatch']?.({ project: 'x', id: 'y', body: { type: 'note', words: phrase } });
  }, PHRASE);

  await expect.poll(() => logOf(dataFolder)).toMatch(/uncaught error kind="SyntaxError" at=/);
  const log = logOf(dataFolder);
  for (const entry of [
    /page error kind="RangeError"/,
    /page error kind="SyntaxError"/,
    /unhandled rejection kind="TypeError"/,
    /request refused name="project\.create"/,
    /request refused name="project\.dispatch"/,
  ]) {
    expect(log).toMatch(entry);
  }
  // The person is told, and goes on.
  await expect(page.getByText('Something went wrong inside Presser (SyntaxError)')).toBeVisible();
  await expect(transcript).toContainText(PHRASE);
  await app.close();
  for (const name of readdirSync(join(dataFolder, 'logs'))) {
    expect(readFileSync(join(dataFolder, 'logs', name), 'utf8')).not.toMatch(
      /lamplighters|harbour|vance|cranes/i,
    );
  }
});

test('what a crash leaves behind stays here', async ({ launch, dataFolder }) => {
  const { app, page } = await launch();
  const transcript = page.getByRole('region', { name: 'Transcript' });
  await expect(transcript).toBeVisible();
  await expect.poll(() => logOf(dataFolder)).toContain('info started');
  // Where nothing went wrong, it says no more.
  expect(logOf(dataFolder)).not.toMatch(/ (warn|error) /);
  expect(await app.evaluate(({ crashReporter }) => crashReporter.getUploadToServer())).toBe(false);
  expect(await app.evaluate(({ app }) => app.getPath('crashDumps'))).toBe(join(dataFolder, 'crashes'));
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );
  await expect.poll(() => logOf(dataFolder)).toMatch(/page gone reason="(crashed|killed)"/);
  const dumps = (): string[] => readdirSync(join(dataFolder, 'crashes', 'pending'));
  await expect.poll(dumps).toContainEqual(expect.stringMatching(/\.dmp$/));
});
