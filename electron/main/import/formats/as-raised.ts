const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Longer ones are words that somebody has set high. */
const LONGEST = 8;

/**
 * Words that a file sets higher than those beside them, as text that says so: beside a plain digit another one would make it
 * another number (5.2 with a note 1, 10 to the sixth). What stands in brackets is apart already, and letters are no digits.
 */
export function asRaised(words: string): string {
  if (words.trim().length > LONGEST || /^\s*[([（［【]/.test(words)) return words;
  return words.replace(/[-\u2212](?=\d)/g, '⁻').replace(/\d/g, (digit) => RAISED.charAt(Number(digit)));
}
