import { wordSet } from './word-set';

/** What can be measured: the comparison of short adjectives (Quirk et al., A Comprehensive Grammar of English, 7.74). */
const MEASURING = wordSet(
  'largest biggest smallest highest lowest longest shortest tallest deepest shallowest widest broadest narrowest fastest slowest oldest youngest heaviest lightest busiest richest poorest wealthiest cheapest costliest priciest hottest coldest wettest driest warmest coolest sunniest deadliest bloodiest steepest densest rarest quietest loudest commonest fewest thinnest thickest remotest northernmost southernmost easternmost westernmost cleanest dirtiest sharpest furthest farthest earliest quickest strongest weakest healthiest strictest toughest tightest stiffest safest',
);

/** Praise and blame, and what is often said without measure. */
const PRAISING = wordSet(
  'best worst greatest finest hardest gravest brightest smartest fairest greenest boldest',
);

/** Each superlative, and whether it is praise rather than measure. */
export const SUPERLATIVES: ReadonlyMap<string, { readonly isPraise: boolean }> = new Map([
  ...[...MEASURING].map((word): [string, { isPraise: boolean }] => [word, { isPraise: false }]),
  ...[...PRAISING].map((word): [string, { isPraise: boolean }] => [word, { isPraise: true }]),
]);

/** Adjectives after "most" that can be looked up by themselves. */
export const MEASURED_AFTER_MOST = wordSet(
  'advanced expensive populous productive efficient powerful visited comprehensive crowded densely sparsely heavily widely polluted affordable profitable accurate frequent numerous remote sophisticated biodiverse active prevalent commonly frequently highly',
);

/** Adjectives after "most" that are no superlatives of a thing. */
export const NEVER_AFTER_MOST = wordSet(
  'recent recently likely important importantly significantly critical essential vulnerable interesting urgent pressing basic obvious part of people parts cases appropriate needy affected relevant natural fundamental immediate notably probably certainly definitely days years',
);
