import { wordSet } from './word-set';

/** Where or among what something is first or largest; after "in the" or as a possessive (the country's first). */
export const PLACES = wordSet(
  'world globe planet country nation region state city county province territory island continent kingdom union hemisphere commonwealth republic district borough town peninsula archipelago land federation eurozone bloc industry sector field market profession business history decades years memory generation generations century centuries decade universe west east north south midlands europe asia africa america americas britain england scotland wales ireland australia oceania arctic antarctica g7 g20 oecd eu uk u.s us usa nato asean',
);

/** A possessive that is a scope is one of these words with 's: world's, nation's. */
export const POSSESSIVES: ReadonlySet<string> = new Set(
  [...PLACES, 'humanity', 'mankind', 'humankind', 'service', 'agency', 'company', 'government'].map(
    (place) => `${place}'s`,
  ),
);

/** Adverbs and adjectives of scope: the first national survey is not one, a national first is. */
export const SCOPE_ADJECTIVES = wordSet(
  'world global national nationwide european african asian british american international regional industry historic historical',
);

/** Words that make any length of time: in two decades, in living memory, in a generation. */
export const NUMBER_WORDS = wordSet(
  'a an two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred several many more over almost nearly some at about recent modern living recorded our its the their his her this any',
);
