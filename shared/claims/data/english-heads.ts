import { wordSet } from './word-set';

/*
 * What stands beside first, only, most and record and decides whether they claim something. Collected from how
 * briefings are worded.
 */

/** The first of these is a place in a series or a date, no claim: the first question, the first quarter. */
export const SERIES = wordSet(
  'question questions chance opportunity quarter half day days week weeks month months year years hour hours minute minutes second seconds phase phases stage stages step steps part parts point points thing things place item items section chapter paragraph page line lines row round rounds reading draft tranche instalment installment instance priority priorities task tasks order lady minister aid responder responders name names half-year half-hour reason reasons session episode topic slide speaker caller gentleman course class hand sight glance floor impression impressions letter word words sentence answer wave batch semester term trimester period weekend morning night afternoon evening january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday couple few half-year fiscal full one two three four five six seven eight nine ten dozen several hundred thousand amendment nations',
);

/** The only one of these is a manner of speaking: the only way, the only question. */
export const ONLY_RHETORIC = wordSet(
  'way ways thing things question questions problem problems reason option options choice choices point solution answer issue difference concern hope purpose exception exceptions caveat downside alternative path guarantee message sure real true possible viable sensible remaining other trouble fear regret worry right acceptable realistic responsible thought comment advice request',
);

/** The greatest of these cannot be looked up: the biggest challenge, the highest standards. */
export const RHETORIC = wordSet(
  'challenge challenges concern concerns problem problems question questions issue issues thing things part mistake mistakes lesson lessons risks threat threats obstacle obstacles priority priorities standard standards honour honor respect regard degree difference surprise fear fears hope hopes enemy weakness strength strengths opportunity opportunities barrier barriers hurdle hurdles worry worries frustration frustrations possible common bidder bidders court courts misconception myth asset strategic extent esteem confidence integrity calling office hanging terms intentions interest interests practice practices way ways wishes friend friends effort efforts regards man thanks answer advice guess bet gratitude sympathy echelons bit sense pleasure privilege caliber calibre professional ethical',
);

/** Of these it can be looked up once a scope or a time is said: the highest level since 2008. */
export const RHETORIC_UNLESS_SCOPED = wordSet(
  'level levels time times risk order news ranking change changes notice word',
);

/** Verbs of standing before first and number one. */
export const RANKING_VERBS = wordSet('rank ranks ranked ranking placed rated');

/** Copulas before "the first": then it is said of something. */
export const COPULAS = wordSet(
  "is was are were be been being became become becomes becoming remains remain it's that's we're",
);

/** Who has never done something: no country, no other state. */
export const BODIES = wordSet(
  'country countries nation nations state states city cities county province government administration region place company agency organisation organization port airport hospital school university body service programme program other president',
);

/** Within a few words before a superlative or a rank these make it something wanted. */
export const AIMS = wordSet(
  'become becoming aim aims aiming goal ambition ambitions strive striving towards toward want wants hope hopes aspire aspires seek seeks',
);

/** What is made can be world-class only once it is made. */
export const MAKING = wordSet(
  'create creating achieve achieving build building develop developing deliver delivering provide providing make making need needs',
);

/** Before a claim these deny it. */
export const DENIALS = wordSet("not isn't wasn't aren't weren't hardly neither nor never");

/** What is done to a record. */
export const BREAKING = wordSet(
  'break breaks broke broken breaking set sets setting smash smashed smashes shatter shattered beat beats beating hit hits surpass surpassed topped',
);

/** What can be a record without "a": record profits. */
export const RECORDS = wordSet(
  'high highs low lows number numbers level levels amount amounts profit profits revenue revenues sales year turnout growth crop crops harvest harvests heat temperature temperatures rainfall investment investments funding attendance exports imports earnings output demand pace rate rates employment unemployment spending volume volumes time times flooding floods drought warmth catch landings traffic passenger passengers visitor visitors arrivals enrolment enrollment applications applicants production prices price share total totals quarter month week day season surplus deficit breaking setting smashing cold snowfall winds wind storm storms donations budget backlog',
);
