import './setup/node-version.mjs';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs, promisify } from 'node:util';
import { readFixtures } from './score/fixtures.mjs';
import { shortfalls, total } from './score/goals.mjs';
import { measure } from './score/measure.mjs';
import { table } from './score/table.mjs';
import { commandLine, ensureBuild } from './setup/build.mjs';
import { main } from './setup/say.mjs';

/**
 * Runs `presser inspect --json` on every text of fixtures/briefings and holds it against the answers that a
 * person made. `--misses` lists what went wrong in the texts of the development half; the other half is
 * only ever counted, so that it stays a test.
 */
await main(async () => {
  const { values } = parseArgs({ options: { misses: { type: 'boolean', default: false } } });
  await ensureBuild();
  /** @type {{ name: string, half: 'dev' | 'test', scores: import('./score/measure.mjs').Measured }[]} */
  const scored = [];
  for (const { name, file, answers } of readFixtures()) {
    const { stdout } = await promisify(execFile)(process.execPath, [commandLine, 'inspect', file, '--json'], {
      maxBuffer: 1 << 28,
    });
    const scores = measure(answers, JSON.parse(stdout), readFileSync(file, 'utf8'));
    scored.push({ name, half: answers.half, scores });
    if (values.misses && answers.half === 'dev' && scores.misses.length > 0) {
      console.log(`\n${name}\n${scores.misses.map((miss) => `  ${miss}`).join('\n')}`);
    }
  }
  const half = (/** @type {string} */ which) => scored.filter((text) => text.half === which);
  const [dev, test] = [half('dev'), half('test')];
  const sum = (/** @type {typeof scored} */ texts) => total(texts.map(({ scores }) => scores));
  const all = sum(scored);
  /** @type {[string, import('./score/measure.mjs').Scores][]} */
  const rows = [
    ...dev.map(({ name, scores }) => /** @type {[string, typeof scores]} */ ([`dev  ${name}`, scores])),
    ...test.map(({ name, scores }) => /** @type {[string, typeof scores]} */ ([`test ${name}`, scores])),
    ['all dev', sum(dev)],
    ['all test', sum(test)],
    ['all', all],
  ];
  console.log(`\n${table(rows)}\n`);
  const failed = [
    ...shortfalls('all', all).map((line) => `all texts: ${line}`),
    ...shortfalls('unseen', sum(test)).map((line) => `test half: ${line}`),
  ];
  for (const line of failed) console.log(`Under its goal: ${line}`);
  return failed.length > 0 ? 1 : 0;
});
