import { existsSync } from 'node:fs';
import { installArguments, packagesFor } from './debian.mjs';
import { run } from './run.mjs';
import { SetupError, say } from './say.mjs';

/** Libraries that newer Electrons open by name at their start: ldd does not show them. */
const opened = ['libgtk-3.so.0', 'libudev.so.1'];
const notoCjk = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';

/**
 * Makes sure that the system has what Electron needs: its libraries and, for use without a screen,
 * Xvfb and a font with Chinese. On Debian and Ubuntu root gets them installed; everybody else is
 * told the one line to run.
 * @param {{ executable: string, headless: boolean }} wanted
 */
export async function ensureSystem({ executable, headless }) {
  if (process.platform !== 'linux') return;
  const missing = await findMissing(executable, headless);
  if (missing.libraries.length + missing.programs.length === 0) return;
  if (!existsSync('/usr/bin/apt-get')) return adviseElsewhere(missing);

  const { packages, unknown } = packagesFor(missing.libraries, await hasTime64Names());
  if (unknown.length > 0) {
    throw new SetupError(`Electron needs libraries that no known package brings: ${unknown.join(', ')}.`);
  }
  packages.push(...missing.programs);
  const list = packages.join(' ');
  if (process.getuid?.() !== 0) {
    throw new SetupError(
      'This system lacks packages that Electron needs. Install them, then run this command again:\n' +
        `  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${list}`,
    );
  }
  say(`Missing on this system: ${list}.`);
  await install(packages);
  const left = await findMissing(executable, headless);
  const rest = [...left.libraries, ...left.programs];
  if (rest.length > 0) throw new SetupError(`Still missing after the installation: ${rest.join(', ')}.`);
}

/**
 * @typedef {{ libraries: string[], programs: string[] }} Missing sonames, and Debian package names
 * @param {string} executable @param {boolean} headless @returns {Promise<Missing>}
 */
async function findMissing(executable, headless) {
  const [linked, known, fonts] = await Promise.all([
    run('ldd', [executable]),
    run('/sbin/ldconfig', ['-p']),
    headless ? run('fc-list', [':lang=zh-cn', 'family']) : null,
  ]);
  const libraries = [...linked.output.matchAll(/^\s*(\S+) => not found$/gm)].map((found) => found[1] ?? '');
  if (known.status === 0) libraries.push(...opened.filter((name) => !known.output.includes(`${name} `)));
  const programs = [];
  if (headless && !onPath('Xvfb')) programs.push('xvfb');
  const hasFont = fonts?.status === 0 ? fonts.output.trim() !== '' : existsSync(notoCjk);
  if (headless && !hasFont) programs.push('fonts-noto-cjk');
  return { libraries: [...new Set(libraries)], programs };
}

/** @param {string[]} packages */
async function install(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  say('Installing them with apt-get; this takes a minute or two …');
  let last = { status: 1, output: '' };
  for (let round = 1; round <= 3; round += 1) {
    // A list that could not be fetched anew may still be good enough, so only the install decides.
    const update = await run('apt-get', ['update', '-o', 'Acquire::Retries=3'], { env });
    const attempt = await run('apt-get', installArguments(packages), { env });
    if (attempt.status === 0) return;
    last = { status: attempt.status, output: `${update.output}\n${attempt.output}` };
  }
  throw new SetupError(`${last.output.trim()}\napt-get install failed (status ${last.status}).`);
}

/** @param {Missing} missing */
function adviseElsewhere({ libraries, programs }) {
  if (programs.includes('fonts-noto-cjk'))
    say('No font with Chinese is installed: Noto Sans CJK is a good one.');
  const needed = [...libraries, ...programs.filter((name) => name === 'xvfb')];
  if (needed.length === 0) return;
  throw new SetupError(
    `Missing on this system: ${needed.join(', ')}.\nInstall them with its package manager, then run this command again.`,
  );
}

/** Releases since the 64-bit time transition always have some package of that name. */
async function hasTime64Names() {
  const { output } = await run('dpkg-query', ['-W', '*t64']);
  return /^\S*t64\b/m.test(output);
}

/** @param {string} program */
const onPath = (program) =>
  (process.env['PATH'] ?? '')
    .split(':')
    .some((folder) => folder !== '' && existsSync(`${folder}/${program}`));
