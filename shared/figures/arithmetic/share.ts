import { comparableUnit } from '../ledger/comparable';
import { amountOf, over, times } from './amount';
import type { Computation } from './finding';
import type { Term } from './terms';

/** Which of three figures in a row is what. */
type Role = 'part' | 'whole' | 'share';

interface ShareWording {
  readonly roles: readonly [Role, Role, Role];
  readonly before?: RegExp;
  readonly first: RegExp;
  readonly second: RegExp;
  readonly after?: RegExp;
}

const OF_EN =
  /^(?: [\p{L}-]+){0,2} (?:out )?of (?:(?:the|all|our|its|their|these|those|a total of) ){0,2}(?:[\p{L}-]+ )?$/u;
const OR_EN = /^(?: [\p{L}'’-]+){0,6}(?:, (?:or|that is|which is|i\.e\.|equal to) | \((?:or )?)$/u;
/** "20% of the vote" has a whole of its own, "20% of the total" has not. */
const NO_OTHER_WHOLE = /^(?! of (?!the total|them|those|these|all\b))/;

/** ARI-14: the wordings that say a part, the whole and the share. */
const WORDINGS: readonly ShareWording[] = [
  // 45家企业中有9家获奖,占20%
  {
    roles: ['whole', 'part', 'share'],
    first: /^[^,。;:、()…#]{0,14}(?:当中|之中|里面|中|里|,其中|\(其中),?(?:已|共)?有?[^,。;:、()…#占]{0,10}$/,
    second: /^[^,。;:、()…#占比]{0,14}[,(]?(?:占比|占)(?:达到?|为|了|其中的?|总数的?|总量的?|全部的?)?$/,
  },
  // 9家,占45家的20%
  {
    roles: ['part', 'whole', 'share'],
    first: /^[^,。;:、()…#占]{0,14},?占(?:全部|总共|这|总数)?$/,
    second: /^[^,。;:、()…#]{0,12}的$/,
  },
  // 9 of the 45 firms, or 20%
  {
    roles: ['part', 'whole', 'share'],
    first: OF_EN,
    second: OR_EN,
    after: NO_OTHER_WHOLE,
  },
  // of the 45 firms, 9 won, or 20%
  {
    roles: ['whole', 'part', 'share'],
    before: /(?:^|[ (])of(?: (?:the|all|our|its|their|these|those)){0,2} $/,
    first: /^(?: [\p{L}'’-]+){0,4}, $/u,
    second: OR_EN,
    after: NO_OTHER_WHOLE,
  },
  // 20%, or 9 of the 45 firms
  {
    roles: ['share', 'part', 'whole'],
    first: /^(?:, (?:or|that is|which is|i\.e\.) | \((?:or )?)$/,
    second: OF_EN,
  },
];

/** ARI-14: three figures in a row that say what share a part has of a whole. */
export function shareOf(first: Term, second: Term, third: Term): Computation | null {
  const terms = [first, second, third] as const;
  for (const { roles, before, first: between, second: last, after } of WORDINGS) {
    if (before !== undefined && !before.test(first.before)) continue;
    if (!between.test(second.before) || !last.test(third.before)) continue;
    if (after !== undefined && !after.test(third.after)) continue;
    const at = (role: Role): Term => terms[roles.indexOf(role)] ?? first;
    return computationOf(at('part'), at('whole'), at('share'));
  }
  return null;
}

function computationOf(part: Term, whole: Term, share: Term): Computation | null {
  const isCounted = part.figure.kind !== 'percent' && part.figure.kind !== 'fraction';
  if (!isCounted || comparableUnit(part.figure) !== comparableUnit(whole.figure)) return null;
  if (share.figure.kind !== 'fraction' && share.figure.unit !== '%') return null;
  const ratio = over(amountOf(part, whole), amountOf(whole));
  if (ratio === null) return null;
  return {
    rule: 'share',
    stated: share,
    amount: times(amountOf(share), share.figure.kind === 'fraction' ? 100 : 1),
    computed: times(ratio, 100),
    equation: [part, '÷', whole],
    like: whole,
    isPercent: true,
  };
}
