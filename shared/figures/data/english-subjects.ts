const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** English words that stand between what is measured and its number; lower case. */
export const LINKING_WORDS = words(`
  of to at by from was were is are be been being has have had will would could may might stands stood stand came come comes
  worth totalled totaled totals totalling totaling reached reaching reaches hit hits rose rising risen fell fallen falls falling grew grown
  grows growing increased increasing decreased decreasing declined declining dropped dropping climbed climbing jumped jumping surged slipped eased up down averaged averages averaging
  exceeded exceeds now then only just already still also currently a an another set estimated projected expected put
  raised cut doubled tripled amounted amounts equals equal remains remained remain ran runs measured measures weighs weighed expanded shrank
  contracted widened narrowed went goes gone nearly almost gained added lost improved improves slowed accelerated peaked plunged plummeted soared
  reduced lowered pegged valued priced standing actually again covers covered spans numbered running cost-neutral
`);

/** Nouns that are as often the verb right before a number: a bed costs £350, output gains 5 percent. */
export const LINKING_NOUNS = words(
  'cost costs total rise rises increase increases gains cover span measure number',
);

/** Forms of "to be" before a participle: paddy is bought at Rs 2,350. */
export const BE_FORMS = words('is are was were be been being');

/** Prepositions whose phrase only modifies the noun before it (temperature in January). */
export const MODIFYING_PREPOSITIONS = words(`
  in on for across during over since through under between within into among against with after before at from of
`);

/** Words that open a noun phrase. */
export const DETERMINERS = words('a an the our its their his her this that these those each every any all');

/** Where the subject is one of these, the sentence does not name the thing here. */
export const NO_SUBJECTS = words(`
  we they it he she you i who which that this those there what how here one ones us them him her ours theirs mine yours
  it's that's there's he's she's they're we're we've they've you've i've it’s that’s there’s we’ve they’ve
  everyone everybody someone nobody anything nothing something everything
`);

/** Names that say nothing of the thing: a total of 45, an average of 12. */
export const EMPTY_NAMES = words(
  'total average maximum minimum record high low peak rest out more less fewer so',
);

/** Stretches of time before a verb: exports this year reached … */
export const TIME_NOUNS = words(`
  year years month months week weeks quarter quarters day days half decade decades period today yesterday season winter summer
  spring autumn january february march april may june july august september october november december time hours hour minutes
`);

/** Irregular participles, which name nothing when they stand alone. */
export const PARTICIPLES = words(
  'bought sold done seen made given taken sent held kept built paid spent put sown grown',
);

/** Stop words that are nouns where a subject ends: electricity use fell to 9,650 kWh. */
export const NOUNS_AMONG_STOPS = words('use need work help');
