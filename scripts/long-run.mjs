import './setup/node-version.mjs';
import { join } from 'node:path';
import { ensurePackages } from './setup/packages.mjs';
import { out } from './setup/paths.mjs';
import { foreground, npmCommand } from './setup/run.mjs';
import { readTried } from './test-report.mjs';

/**
 * Runs a suite of unit tests in its long form, or the files of it that are named on the command line, and says how much
 * of what was tried.
 * @param {{ name: string, folder: string, env: Record<string, string> }} suite
 */
export async function runLong({ name, folder, env }) {
  await ensurePackages();
  const report = join(out, 'reports', `${name}.json`);
  const wanted = process.argv.slice(2);
  const files = wanted.length > 0 ? wanted.map((file) => `${folder}/${file}`) : [folder];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const [npm, before] = npmCommand();
  const status = await foreground(
    npm,
    [...before, 'run', '--silent', 'test:unit', '--', ...files, ...reporters],
    { env: { ...process.env, ...env } },
  );
  console.log(`\n${name} tried:`);
  for (const [what, count] of readTried(report)) console.log(`${String(count).padStart(9)}  ${what}`);
  return status;
}
