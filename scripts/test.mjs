import './setup/node-version.mjs';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { onDisplay } from './setup/display.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { out } from './setup/paths.mjs';
import { foreground, npmCommand } from './setup/run.mjs';
import { main, SetupError } from './setup/say.mjs';
import { setUp } from './setup/setup.mjs';
import { addUp, readPlaywright, readVitest } from './test-report.mjs';

const reports = join(out, 'reports');
const unitReport = join(reports, 'unit.json');
const endToEndReport = join(reports, 'e2e.json');
const packageReport = join(reports, 'package.json');

/**
 * A step is a script of package.json; a runner's report is written beside its words on the screen.
 * @typedef {{ name: string, script: string, args?: string[], env?: Record<string, string>, window?: true,
 *   read?: () => import('./test-report.mjs').Counts }} Step
 * @type {readonly Step[]}
 */
const steps = [
  { name: 'lint', script: 'lint' },
  { name: 'types', script: 'types' },
  {
    name: 'unit',
    script: 'test:unit',
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    read: () => readVitest(unitReport),
  },
  { name: 'score', script: 'score' },
  { name: 'licences', script: 'licences' },
  { name: 'audit', script: 'audit' },
  {
    name: 'e2e',
    script: 'test:e2e',
    args: ['--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: endToEndReport },
    window: true,
    read: () => readPlaywright(endToEndReport),
  },
  {
    name: 'package',
    script: 'test:package',
    args: ['--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: packageReport },
    window: true,
    read: () => readPlaywright(packageReport),
  },
];

/** @param {string | undefined} only step names between commas */
function choose(only) {
  if (only === undefined) return steps;
  const names = only.split(',');
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    throw new SetupError(
      `No step ${unknown.join(', ')}: there are ${steps.map(({ name }) => name).join(', ')}.`,
    );
  }
  return steps.filter((step) => names.includes(step.name));
}

/** @param {Step} step @param {string[]} filters handed to the runners @param {NodeJS.ProcessEnv} [env] */
function perform({ script, args = [], env: extra, read }, filters, env = process.env) {
  const [npm, before] = npmCommand();
  const rest = read === undefined ? args : [...args, ...filters];
  return foreground(npm, [...before, 'run', '--silent', script, '--', ...rest], {
    env: { ...env, ...extra },
  });
}

await main(async () => {
  const { values, positionals } = parseArgs({
    options: { only: { type: 'string' } },
    allowPositionals: true,
  });
  const chosen = choose(values.only);
  await (chosen.some((step) => step.window)
    ? setUp({ headless: process.platform === 'linux' })
    : ensurePackages());
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });

  const outcomes = [];
  for (const step of chosen) {
    console.log(`\n=== ${step.name} ===\n`);
    const status = step.window
      ? await onDisplay((env) => perform(step, positionals, env))
      : await perform(step, positionals);
    outcomes.push({ name: step.name, status, counts: step.read?.() ?? null });
  }
  const { lines, failed } = addUp(outcomes);
  console.log(`\n=== result ===\n\n${lines.join('\n')}`);
  return failed ? 1 : 0;
});
