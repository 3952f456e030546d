import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/paths.mjs';

/**
 * What a person found in a text (fixtures/README.md); offsets in UTF-16 code units.
 * @typedef {{ start: number, end: number }} Range
 * @typedef {Range & { text: string, kind: string, value: number | null, max: number | null, qualifier: string,
 *   unit: string | null, of: string | null }} Figure
 * @typedef {Range & { speaker: string, role: string, kind: string, time: string | null, exchange: string | null }} Turn
 * @typedef {{ name: string, title: string | null, organisation: string | null, role: string }} Speaker
 * @typedef {{ half: 'dev' | 'test', title: string | null, language: string, date: string | null,
 *   timeKind: string | null, speakers: readonly Speaker[], turns: readonly Turn[], figures: readonly Figure[],
 *   notFigures?: readonly Range[], claims?: readonly Range[], injected: readonly (Range & { text: string })[],
 *   furniture: readonly Range[] }} Answers
 * @typedef {{ name: string, file: string, answers: Answers }} Fixture
 */

const folder = join(root, 'fixtures', 'briefings');
const ENDING = '.answers.json';

/** All texts with answers, by name. @param {string} [from] the folder @returns {readonly Fixture[]} */
export function readFixtures(from = folder) {
  const files = readdirSync(from);
  return files
    .filter((file) => file.endsWith(ENDING))
    .sort()
    .map((file) => {
      const name = file.slice(0, -ENDING.length);
      const text = files.find((other) => other.startsWith(`${name}.`) && other !== file);
      const answers = JSON.parse(readFileSync(join(from, file), 'utf8'));
      if (!['dev', 'test'].includes(answers.half)) throw new Error(`${file} names no half.`);
      return { name, file: text === undefined ? elsewhere(name) : join(from, text), answers };
    });
}

/** The sample that a new user sees is a fixture too; its text lies with the app. @param {string} name */
function elsewhere(name) {
  const file = join(root, 'electron', 'main', 'import', `${name}-briefing.txt`);
  if (!existsSync(file)) throw new Error(`${name}${ENDING} has no text beside it.`);
  return file;
}
