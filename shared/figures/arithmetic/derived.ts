import { RATES } from '../data/surroundings';
import { amountOf, areAddable, minus, over, plus, times } from './amount';
import type { Computation } from './finding';
import type { Term } from './terms';
import {
  BY_BEFORE_EN,
  directionOf,
  MOVED_EN,
  MOVED_ZH,
  NOUN,
  OTHER_BASE,
  SHORT,
  STILL,
  whole,
  words,
} from './wording';

/** Which of three figures in a row is what: where it stands, how far it moved, how far in per cent. */
type Role = 'to' | 'by' | 'rate';

interface Wording {
  readonly roles: readonly [Role, Role, Role];
  readonly before?: RegExp;
  readonly first: RegExp;
  readonly second: RegExp;
}

const MOVED_BY_ZH = whole(
  `${NOUN}[,(](?:同?(?:比|较)${STILL}|同比|环比|净)?(?:${MOVED_ZH}|(?<more>多)|(?<less>少))(?:了|出)?`,
);
const RATE_ZH = whole(`${SHORT}[,(、]?即?${MOVED_ZH}(?:了|幅度?)?(?:为|达到?)?`);
const MOVED_BY_EN = whole(`${words(6)}(?:,| \\(| [-–—]) ?(?:an? )?(?:net )?${MOVED_EN}(?: of| by)? `);
const OR_EN = whole(`${words(4)}(?:,? or| \\() ?`);

const WORDINGS: readonly Wording[] = [
  // 862.4万吨,比上年增加21.7万吨,增长2.6%
  { roles: ['to', 'by', 'rate'], first: MOVED_BY_ZH, second: RATE_ZH },
  { roles: ['to', 'rate', 'by'], first: MOVED_BY_ZH, second: RATE_ZH },
  // 862 tonnes, up 22 tonnes, or 2.6%
  { roles: ['to', 'by', 'rate'], first: MOVED_BY_EN, second: OR_EN },
  { roles: ['to', 'rate', 'by'], first: MOVED_BY_EN, second: OR_EN },
  // rose by 40, or 20%, to 240
  {
    roles: ['by', 'rate', 'to'],
    before: BY_BEFORE_EN,
    first: OR_EN,
    second: whole(`(?:,|\\))? to${words(2)} `),
  },
];

/** ARI-16: the growth that follows from where a number stands and how far it moved. */
export function derivedGrowthOf(first: Term, second: Term, third: Term): Computation | null {
  const terms = [first, second, third] as const;
  for (const wording of WORDINGS) {
    const at = (role: Role): Term => terms[wording.roles.indexOf(role)] ?? first;
    if (at('rate').figure.kind !== 'percent' || at('rate').figure.unit !== '%') continue;
    const direction = movedOf(wording, terms);
    if (direction === 'up' || direction === 'down')
      return computationOf(at('to'), at('by'), at('rate'), direction);
  }
  return null;
}

/** Which way all words of a wording say that the number moved; null where they are not this wording. */
function movedOf(wording: Wording, [first, second, third]: readonly [Term, Term, Term]) {
  const before = wording.before?.exec(first.before) ?? null;
  if (wording.before !== undefined && before === null) return null;
  const between = wording.first.exec(second.before);
  const last = wording.second.exec(third.before);
  if (between === null || last === null || OTHER_BASE.test(third.before)) return null;
  return directionOf([before, between, last]);
}

function computationOf(to: Term, by: Term, rate: Term, direction: 'up' | 'down'): Computation | null {
  if (!areAddable(to, by) || [by, rate].some(({ figure }) => RATES.has(figure.period ?? ''))) return null;
  const [stands, moved] = [amountOf(to), amountOf(by, to)];
  const start = direction === 'up' ? minus(stands, moved) : plus(stands, moved);
  const computed = over(moved, start);
  return (
    computed && {
      rule: 'growth',
      stated: rate,
      amount: amountOf(rate),
      computed: times(computed, 100),
      equation: [by, '÷', '(', to, direction === 'up' ? '−' : '+', by, ')'],
      like: to,
      isPercent: true,
    }
  );
}
