import './setup/node-version.mjs';
import { join } from 'node:path';
import { ensurePackages } from './setup/packages.mjs';
import { out } from './setup/paths.mjs';
import { foreground, npmCommand } from './setup/run.mjs';
import { main } from './setup/say.mjs';
import { readFaults } from './test-report.mjs';

const folder = 'electron/main/store/faults';
const report = join(out, 'reports', 'faults.json');

/**
 * Runs the fault suite of the store in its long form, or the files of it that are named (`power-cut`), and
 * says how many faults of each kind were tried. `PRESSER_FAULTS_SEED` repeats a run that failed.
 */
await main(async () => {
  await ensurePackages();
  const wanted = process.argv.slice(2);
  const files = wanted.length > 0 ? wanted.map((name) => `${folder}/${name}`) : [folder];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const [npm, before] = npmCommand();
  const status = await foreground(
    npm,
    [...before, 'run', '--silent', 'test:unit', '--', ...files, ...reporters],
    { env: { ...process.env, PRESSER_FAULTS: 'long' } },
  );
  console.log('\nfaults tried:');
  for (const [what, count] of readFaults(report)) console.log(`${String(count).padStart(9)}  ${what}`);
  return status;
});
