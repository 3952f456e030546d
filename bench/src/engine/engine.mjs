import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { say } from '../../../scripts/setup/say.mjs';
import { bundle } from '../bundle.mjs';
import { sayGoals } from '../say-goals.mjs';
import { compare } from './compare.mjs';
import { goals } from './goals.mjs';
import { withRunners } from './runners.mjs';
import { speeds } from './speed.mjs';
import { speedTable } from './speed-table.mjs';
import { startUp } from './start-up.mjs';
import { briefing, realBriefing, sizes } from './texts.mjs';

/** The text engine beside its peers on the same text in the same run. @returns {Promise<boolean>} whether all goals are reached */
export async function engine() {
  const folder = mkdtempSync(join(tmpdir(), 'presser-bench-'));
  try {
    return await measure(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} folder for scratch files */
async function measure(folder) {
  const text = briefing();
  const which =
    realBriefing() === null ? 'a fixture (PRESSER_REAL_BRIEFING is not set)' : 'the real briefing';
  console.log(
    `Text engine on ${which}, ${text.length.toLocaleString('en')} characters, Node ${process.version}\n`,
  );

  const address = await bundle(new URL('./entry.mjs', import.meta.url), 'engine', folder);
  const start = startUp(address, text, folder);
  console.log(`Start-up, medians of fresh processes, by the clock
  engine loaded                   ${ms(start.load)}
  then a small text, first time   ${ms(start.small)}
  or the whole text, first time   ${ms(start.briefing)}
  a bare Node from start to end   ${ms(start.node)}\n`);

  say('Measuring speed: this takes some minutes, most of them for the recognizers …');
  const all = await withRunners(address, (runners) => speeds(sizes(text), runners));
  console.log('Speed, warm, medians of runs in turn; characters a second of processor time (* one run)');
  console.log(`${speedTable(all)}\n`);

  console.log(`Statistics found, by place and value\n${compare(await import(address))}\n`);

  return sayGoals(goals(all, start.load));
}

/** @param {number} value */
const ms = (value) => `${value.toFixed(1)} ms`.padStart(9);
