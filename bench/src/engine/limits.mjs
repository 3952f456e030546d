/** @typedef {import('./sample.mjs').Subject} Subject */

export const EMPTY_PASS = 'empty pass';

const NUMERALS = /[0-9０-９〇零一二两兩三四五六七八九十百千万萬亿億]+/g;

/** What reading a text costs at the very least. @type {readonly Subject[]} */
export const limits = [
  { name: EMPTY_PASS, prepare: (text) => () => pass(text) },
  { name: 'one regular expression', prepare: (text) => () => matches(text) },
];

/** Looks at each code unit once. The sum keeps the compiler from leaving the loop out. @param {string} text */
function pass(text) {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

/** @param {string} text */
function matches(text) {
  let count = 0;
  NUMERALS.lastIndex = 0;
  while (NUMERALS.exec(text) !== null) count += 1;
  return count;
}
