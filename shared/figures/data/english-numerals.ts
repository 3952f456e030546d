/** English number words (common usage; lakh and crore as in Indian English). */
export const WORD_UNITS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);

/** Tens. */
export const WORD_TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10]),
);

/** Magnitude words that may follow digits or words. */
export const WORD_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['grand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['millions', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['billions', 1e9],
  ['trillion', 1e12],
  ['trillions', 1e12],
  ['quadrillion', 1e15],
]);

/** Abbreviated magnitudes, lower case, right after digits or after one space. */
export const SHORT_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['mio', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['trln', 1e12],
  ['cr', 1e7],
]);

/** One-letter magnitudes: after money always, elsewhere where no unit of measure explains them. */
export const LETTER_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['m', 1e6],
  ['M', 1e6],
  ['b', 1e9],
  ['B', 1e9],
  ['t', 1e12],
  ['T', 1e12],
]);

/** Denominators of fractions in words, singular. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['hundredth', 100],
  ['thousandth', 1000],
]);

/** Denominators, plural. */
export const DENOMINATOR_PLURALS: ReadonlyMap<string, number> = new Map([
  ...[...DENOMINATORS].map(([word, value]): [string, number] => [`${word}s`, value]),
  ['halves', 2],
]);

/** Ordinal words. */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, i) => [word, i + 1]),
);

/** Words that say how many times: doubled is 2. */
export const MULTIPLE_WORDS: ReadonlyMap<string, number> = new Map([
  ['halved', 0.5],
  ['halving', 0.5],
  ['doubled', 2],
  ['doubling', 2],
  ['tripled', 3],
  ['tripling', 3],
  ['trebled', 3],
  ['trebling', 3],
  ['quadrupled', 4],
  ['quadrupling', 4],
  ['quintupled', 5],
  ['twofold', 2],
  ['threefold', 3],
  ['fourfold', 4],
  ['fivefold', 5],
  ['sixfold', 6],
  ['sevenfold', 7],
  ['eightfold', 8],
  ['ninefold', 9],
  ['tenfold', 10],
  ['hundredfold', 100],
  ['thousandfold', 1000],
]);

/** Verbs or adjectives that are a multiple only where a comparison follows (double the number, twice as many). */
export const COMPARED_MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['doubles', 2],
  ['twice', 2],
  ['thrice', 3],
  ['triple', 3],
  ['triples', 3],
  ['treble', 3],
  ['quadruple', 4],
]);
