/** Licences under which code may be shipped with ours: they ask for their text to be kept, and for no more. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Unlicense',
  'Zlib',
]);

/**
 * Packages under a licence that asks for more, by name, and why they may be shipped all the same.
 * @type {Readonly<Record<string, string>>}
 */
export const exceptions = {
  jschardet:
    'LGPL: shipped unchanged, and Presser’s whole source is open, so anybody can build it with a changed one.',
};

/**
 * Whether an SPDX expression allows to ship the code: of licences to choose from one is enough, of several that all hold each
 * has to be allowed. @param {string} expression
 */
export function isAllowed(expression) {
  return expression
    .replace(/[()]/g, '')
    .split(/ OR /i)
    .some((choice) => choice.split(/ AND /i).every((name) => allowed.has(name.trim())));
}
