/** Han, CJK and full-width punctuation and letters: between two of these a line break stands for nothing. */
const CJK = '\\p{sc=Han}\\u3000-\\u303f\\uff00-\\uff0f\\uff1a-\\uffef';
/** Digits and quotation marks stand in English as well: they count where one of the two touches the above. */
const MARKS = '\\u2018-\\u201d';
/**
 * Marks and other gaps do not part a gap from the character that decides: what is folded once is folded. So many, for each gap
 * looks past them anew.
 */
const PASSED = `[${MARKS}\\s]{0,32}`;
const NEUTRAL = `${MARKS}0-9\\uff10-\\uff19%`;
const BREAK_IN_CJK = betweenCjk('[\\t ]*\\n[\\t \\n]*');
const SPACE_IN_CJK = betweenCjk('\\s+');

/** Words as one line: a line break becomes a space, or nothing between two Chinese characters, or one and a digit. */
export function unwrap(words: string): string {
  // Most words are on one line, and the patterns look behind each character.
  if (!/[\r\n\u2028\u2029]/.test(words)) return words;
  return words
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(BREAK_IN_CJK, '')
    .replace(/[\t ]*\n[\t \n]*/g, ' ');
}

/**
 * The named folding of the verbatim comparison (product.md, promise 1): white space runs become one space, none at the
 * edges and none between two Chinese characters, or one and a digit; full-width letters and punctuation become
 * half-width. Digits and apostrophes are never folded: `５` is not `5` here.
 */
export function foldForComparison(words: string): string {
  return words
    .replace(SPACE_IN_CJK, '')
    .replace(/\s+/g, ' ')
    .replace(/[\uff01-\uff06\uff08-\uff0f\uff1a-\uff5e]/g, (wide) =>
      String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
    )
    .trim();
}

function betweenCjk(gap: string): RegExp {
  const behind = `(?<=[${CJK}]${PASSED})${gap}(?=[${CJK}${NEUTRAL}])`;
  const before = `(?<=[${CJK}${NEUTRAL}])${gap}(?=${PASSED}[${CJK}])`;
  return new RegExp(`${behind}|${before}`, 'gu');
}
