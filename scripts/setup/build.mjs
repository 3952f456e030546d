import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from './lock.mjs';
import { ensurePackages } from './packages.mjs';
import { out, root } from './paths.mjs';
import { npmCommand, run } from './run.mjs';
import { SetupError, say } from './say.mjs';

const folders = ['electron', 'renderer', 'shared'];
const configuration = /^(package(-lock)?\.json|electron\.vite\.config\.ts|tsconfig[^/]*\.json)$/;
const results = ['main/index.cjs', 'main/cli.cjs', 'preload/index.cjs', 'renderer/index.html'];
const stamp = join(out, 'build.json');

/** The command line as built: plain Node, no Electron. */
export const commandLine = join(out, 'main', 'cli.cjs');

/** Builds the app and the command line unless the build there is the one of these very sources. */
export async function ensureBuild() {
  if (fresh()) return;
  await ensurePackages();
  await alone(async () => {
    const sources = sourcesHash();
    if (fresh(sources)) return;
    say('Building …');
    rmSync(stamp, { force: true });
    const [npm, before] = npmCommand();
    const { status, output } = await run(npm, [...before, 'run', '--silent', 'build']);
    const made = resultTimes();
    if (status !== 0 || made === null) throw new SetupError(`${output.trim()}\nThe build failed.`);
    mkdirSync(out, { recursive: true });
    writeFileSync(stamp, JSON.stringify({ sources, results: made }));
  });
}

/**
 * The stamp is written last, so a build that was cut off has none; it names the times of the results,
 * so one that somebody made by other means (a development server) is not taken for this one.
 */
function fresh(sources = sourcesHash()) {
  try {
    const made = JSON.parse(readFileSync(stamp, 'utf8'));
    return made.sources === sources && JSON.stringify(made.results) === JSON.stringify(resultTimes());
  } catch {
    return false;
  }
}

function resultTimes() {
  try {
    return results.map((file) => statSync(join(out, file)).mtimeMs);
  } catch {
    return null;
  }
}

/** By content and not by time: a checkout touches files without changing them, and the other way round. */
function sourcesHash() {
  const files = readdirSync(root).filter((name) => configuration.test(name));
  for (const folder of folders) files.push(...filesBelow(folder));
  const hash = createHash('sha256');
  for (const file of files.sort()) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** @param {string} folder @returns {string[]} */
function filesBelow(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}
