import type { Reason } from '../../../../../shared/import/reasons';

/** The number of an object that more than ten million others would come before. */
const HIGH_NUMBER = /(?<!\d)\d{8,}\s{1,9}\d{1,5}\s{1,9}obj\b/;
/** An object up to its end, to its stream or to the next one. */
const OBJECT = /\d\s{1,9}obj\b([\s\S]*?)(?:endobj|stream\b|(?=\d\s{1,9}obj\b)|$)/g;
/** Characters that the library may go through for what nothing closes; it takes in some five million a second. */
const MOST_READ = 20_000_000;
/** Each of them is asked for the root of the file. */
const TRAILER = /\btrailer\b/g;

/**
 * Why a PDF (its bytes as characters) would cost the library more time than any file is worth; null for one that does not.
 * It goes through all numbers before the highest one, and reads a string, an array or a dictionary that nothing closes to the
 * end of the file, for each object that has one, and for each trailer anew.
 */
export function costlyObjects(file: string): Reason | null {
  if (HIGH_NUMBER.test(file)) return 'object-number';
  const times = Math.max(1, file.match(TRAILER)?.length ?? 0);
  let read = 0;
  for (const { 1: body = '', index } of file.matchAll(OBJECT)) {
    if (isUnclosed(body)) read += (file.length - index) * times;
    if (read > MOST_READ) return 'unfit-parts';
  }
  return null;
}

/** Whether a string is open at the end, or more arrays, dictionaries and hexadecimal strings begin than end. */
function isUnclosed(body: string): boolean {
  let strings = 0;
  let others = 0;
  for (let at = 0; at < body.length; at++) {
    const sign = body[at];
    if (sign === '\\') at++;
    else if (sign === '(') strings++;
    else if (sign === ')') strings = Math.max(0, strings - 1);
    else if (strings > 0) continue;
    else if (sign === '[' || sign === '<') others++;
    else if (sign === ']' || sign === '>') others = Math.max(0, others - 1);
  }
  return strings > 0 || others > 0;
}
