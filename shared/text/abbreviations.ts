/**
 * Abbreviations whose full stop does not end a sentence, in lower case without that stop. Source: the style books
 * of English-language newsrooms and the transcripts that governments publish; collected for this project.
 */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev hon sen rep gov gen adm capt col lt maj sgt st jr sr messrs ' +
    'no nos art sec fig vol pp ed eds vs etc al ca cf approx dept est inc ltd co corp bros ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun ' +
    'a.m p.m e.g i.e u.s u.k u.n e.u d.c ph.d'
  ).split(' '),
);
