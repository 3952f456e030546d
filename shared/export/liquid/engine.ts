import { type FilterImplOptions, Liquid } from 'liquidjs';

/** How long a template may be (UTF-16 code units), and how much it may make (units of LiquidJS). */
const LIMITS = { parseLimit: 200_000, memoryLimit: 5_000_000 };
/** How long it may run, in milliseconds: at all, and for each annotation that there is to print. */
const TIME = { base: 2_000, each: 4 };

/** Tags that read other files, write HTML, or keep as text what has been written already. */
const NO_TAGS = ['include', 'render', 'layout', 'block', 'tablerow', 'capture'];

/** The filters of LiquidJS that are kept: none looks at the clock, throws dice or leaves words unescaped. */
const KEPT_FILTERS = [
  'abs',
  'append',
  'at_least',
  'at_most',
  'capitalize',
  'ceil',
  'compact',
  'concat',
  'default',
  'divided_by',
  'downcase',
  'find',
  'first',
  'floor',
  'group_by',
  'has',
  'join',
  'last',
  'map',
  'minus',
  'modulo',
  'plus',
  'prepend',
  'reject',
  'remove',
  'replace',
  'replace_first',
  'reverse',
  'round',
  'size',
  'slice',
  'sort',
  'sort_natural',
  'split',
  'strip',
  'sum',
  'times',
  'truncate',
  'truncatewords',
  'uniq',
  'upcase',
  'where',
];

export interface EngineOptions {
  /** How many annotations there are to print. */
  readonly annotations: number;
  /** Filters of ours, by name. */
  readonly filters: Readonly<Record<string, FilterImplOptions>>;
  /** Writes the value of a `{{ … }}` as Markdown. */
  readonly write: (value: unknown) => string;
}

/** LiquidJS without files, clock, prototypes or anything else that a text from somebody else should not reach. */
export function liquidEngine({ annotations, filters, write }: EngineOptions): Liquid {
  const engine = new Liquid({
    ...LIMITS,
    renderLimit: TIME.base + TIME.each * annotations,
    // An empty set of templates takes the place of the file system.
    templates: {},
    ownPropertyOnly: true,
    strictFilters: true,
    strictVariables: true,
    outputEscape: write,
  });
  for (const tag of NO_TAGS) delete engine.tags[tag];
  const kept: ReadonlySet<string> = new Set(KEPT_FILTERS);
  for (const name of Object.keys(engine.filters)) if (!kept.has(name)) delete engine.filters[name];
  for (const [name, filter] of Object.entries(filters)) engine.registerFilter(name, filter);
  return engine;
}
