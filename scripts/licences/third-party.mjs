import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { out, root } from '../setup/paths.mjs';
import { SetupError } from '../setup/say.mjs';
import { listName } from './bundled-packages.mjs';

/** @typedef {{ name: string, version: string, licence: string, home: string, text: string | null }} ThirdParty */

/** The packages whose code is in the build, by name. @returns {ThirdParty[]} */
export function thirdParties() {
  const folders = new Set(['main', 'preload', 'renderer'].flatMap(listedIn));
  return [...folders]
    .map(readPackage)
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en'));
}

/** @param {string} part @returns {string[]} */
function listedIn(part) {
  try {
    return JSON.parse(readFileSync(join(out, part, listName), 'utf8'));
  } catch {
    throw new SetupError(`The build does not say which packages are in it (${part}): build it again.`);
  }
}

/** @param {string} folder @returns {ThirdParty} */
function readPackage(folder) {
  const path = join(root, folder);
  const description = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  const { name, version, homepage, repository } = description;
  const file = readdirSync(path).find((entry) => /^(licen[cs]e|copying)\b/i.test(entry));
  return {
    name,
    version,
    licence: licenceOf(description),
    home: homepage ?? repository?.url ?? repository ?? '',
    text: file === undefined ? null : readFileSync(join(path, file), 'utf8').trim(),
  };
}

/** Packages of long ago give an object, or several to choose from. @param {any} description @returns {string} */
function licenceOf({ license, licenses = [] }) {
  if (typeof license === 'string') return license;
  const given = license === undefined ? licenses : [license];
  return given.map((/** @type {{ type: string }} */ { type }) => type).join(' OR ') || 'none';
}

/** The file that is shipped: each package with its licence's own words. @param {readonly ThirdParty[]} packages */
export function licenceFile(packages) {
  const parts = packages.map(({ name, version, licence, home, text }) =>
    [
      `${name} ${version} (${licence})`,
      home,
      '',
      text ?? 'The package holds no licence text of its own.',
    ].join('\n'),
  );
  const line = `\n\n${'-'.repeat(80)}\n\n`;
  return `${['Presser contains code of these packages. Electron’s and Chromium’s licences lie beside the program.', ...parts].join(line)}\n`;
}
