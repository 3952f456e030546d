/**
 * The wordings that make a relation between figures plain. Patterns run over folded words (`foldForms`) between two
 * figures; each is anchored at both ends or at the figure, and repeats nothing more than a fixed number of times.
 */

/** A few Chinese characters that can name a thing; a mark ends them. */
export const NOUN = '[^,。;:、()…#]{0,14}';
/** As `NOUN`, where no name stands. */
export const SHORT = '[^,。;:、()…#]{0,10}';
/** As `SHORT`, without a word that something moved. */
export const STILL = '[^,。;:、()…#增减升降提多少涨跌扩缩高低]{0,10}';
/** English words of one phrase, with the space before each. */
export const words = (most: number): string => `(?: [\\p{L}'’-]+){0,${most}}`;

const UP_ZH = '提高|提升|上升|上涨|上调|增长|增加|攀升|跃升|扩大|回升|增|升|涨|扩';
const DOWN_ZH = '下降|下跌|下调|降低|减少|回落|缩小|缩减|压缩|压减|收窄|减|降|跌|缩';
/** A Chinese word that something moved; the groups `up` and `down` tell which way. */
export const MOVED_ZH = `(?:(?<up>${UP_ZH}|发展|拓展)|(?<down>${DOWN_ZH}))`;
const UP_EN =
  'up|rose|rises?|risen|rising|grew|grows?|grown|growth|growing|increase[ds]?|increasing|higher|climbed|climb|gained|gain|jumped|jump|expanded|expansion|surged';
const DOWN_EN =
  'down|fell|falls?|fallen|falling|dropped|drop|dropping|decline[ds]?|declining|decrease[ds]?|decreasing|lower|shrank|shrunk|lost|loss|reduced|reduction|cut';
/** The same in English. */
export const MOVED_EN = `(?:(?<up>${UP_EN})|(?<down>${DOWN_EN}))`;
const CONNECTIVE = "(?:or |that is |that’s |that's |which is |representing |marking )?";

/** Words after which a change is not the one between the two numbers: a rate, another base, one of several. */
export const OTHER_BASE =
  /年均|月均|日均|平均|每|人均|户均|分别|各|复合|同比|环比|比|较|占|超|\b(?:and|while|whereas|but|average[ds]?|averaging|annual|annually|yearly|per|each|every|respectively|compared|than|year-on-year|year-over-year|adjusted)\b/;
/** The same behind the last number of the statement. */
const OTHER_BASE_AFTER =
  /^[^\p{L}]*(?:\p{L}+ ){0,2}?(?:from|than|compared|over the|a year\b(?! (?:ago|earlier|before))|per |each |every |annually|yearly|on average|year[- ]on[- ]year|respectively)/u;

/** Which of three figures in a row is what. */
export type Role = 'from' | 'to' | 'by';

/** A wording that says from what to what a number moved, and by how much. */
export interface ChangeWording {
  readonly roles: readonly [Role, Role, Role];
  /** What stands before the first figure, where that matters. */
  readonly before?: RegExp;
  readonly first: RegExp;
  readonly second: RegExp;
  /** The amount of the change tells the direction itself: doubled, 翻一番. */
  readonly isSelfMoving?: boolean;
}

/** Which way the words of a wording say that a number moved; null where they do not say. */
export function directionOf(matches: readonly (RegExpExecArray | null)[]): 'up' | 'down' | 'both' | null {
  const groups = matches.map((match) => match?.groups ?? {});
  const isUp = groups.some(({ up, more }) => (up ?? more) !== undefined);
  const isDown = groups.some(({ down, less }) => (down ?? less) !== undefined);
  if (isUp && isDown) return 'both';
  if (isUp) return 'up';
  return isDown ? 'down' : null;
}

/** A pattern for all words between two figures. */
export const whole = (pattern: string): RegExp => new RegExp(`^${pattern}$`, 'u');
/** A pattern for the words right before a figure. */
export const ending = (pattern: string): RegExp => new RegExp(`${pattern}$`, 'u');

const TO_ZH = whole(`${NOUN}${MOVED_ZH}了?(?:到|至|为|成)${SHORT}`);
const BY_ZH = whole(
  `(?:${NOUN}[,(])?(?:即|也就是|相当于|共|累计|总共|净|一共|进一步|大幅)?${MOVED_ZH}(?:了|幅度?)?(?:为|达到?)?`,
);
const TO_EN = whole(`${words(5)} to${words(2)} `);
const FROM_EN = whole(`${words(4)},? from${words(4)} `);
const BY_AFTER_EN = whole(
  `(?:${words(6)}(?:,| \\(| [-–—]) ?|${words(1)} )${CONNECTIVE}(?:an? )?(?:net |total |overall )?${MOVED_EN}(?: of| by)? ?`,
);
/** rose by, up, grew: right before the amount. */
export const BY_BEFORE_EN = ending(`(?:^| )${MOVED_EN}(?: by)? `);

/** ARI-10, ARI-11: all wordings of a change, in Chinese and English. */
export const CHANGE_WORDINGS: readonly ChangeWording[] = [
  // 由11.3%提高到18.5%,提高7.2个百分点
  { roles: ['from', 'to', 'by'], first: TO_ZH, second: BY_ZH },
  // 从3亿元增长到6亿元,翻一番
  {
    roles: ['from', 'to', 'by'],
    first: TO_ZH,
    second: whole(`(?:${NOUN}[,(])?(?:实现|即|整整)?`),
    isSelfMoving: true,
  },
  // 240家,比上年的200家增加40家
  {
    roles: ['to', 'from', 'by'],
    first: whole(`${NOUN}[,(]?同?(?:比|较)${STILL}`),
    second: whole(`${SHORT},?(?:${MOVED_ZH}|(?<more>多|高)|(?<less>少|低))(?:出|了|幅度?)?(?:为|达到?)?`),
  },
  // 增加40家,从200家增加到240家
  {
    roles: ['by', 'from', 'to'],
    before: ending(`${MOVED_ZH}了?`),
    first: whole(`${SHORT},?(?:由|从)${NOUN}`),
    second: TO_ZH,
  },
  // from 11.3% to 18.5%, up 7.2 points; from 200 to 240, an increase of 20%
  {
    roles: ['from', 'to', 'by'],
    before: ending(`\\bfrom${words(4)} `),
    first: TO_EN,
    second: BY_AFTER_EN,
  },
  // rose from 200 to 240, or 20 per cent
  {
    roles: ['from', 'to', 'by'],
    before: ending(`\\b${MOVED_EN}${words(2)} from${words(4)} `),
    first: TO_EN,
    second: whole(`${words(6)}(?:, (?:or|that is|or by|by) | \\()`),
  },
  // rose to 6.3% from 4.9%, up 1.4 points
  {
    roles: ['to', 'from', 'by'],
    before: ending(`\\b${MOVED_EN}${words(3)} to${words(2)} `),
    first: FROM_EN,
    second: BY_AFTER_EN,
  },
  // rose by 40 to 240 from 200
  {
    roles: ['by', 'to', 'from'],
    before: BY_BEFORE_EN,
    first: TO_EN,
    second: FROM_EN,
  },
  // grew 20% from 200 to 240
  { roles: ['by', 'from', 'to'], before: BY_BEFORE_EN, first: FROM_EN, second: TO_EN },
  // doubled from 3 to 6
  { roles: ['by', 'from', 'to'], first: FROM_EN, second: TO_EN, isSelfMoving: true },
  // 240 ships, up 20% from 200
  {
    roles: ['to', 'by', 'from'],
    first: whole(`${words(6)}(?:,| \\(| [-–—])? ?(?:an? )?${MOVED_EN}(?: of| by)? `),
    second: whole(`${words(3)} (?:from|compared with|compared to|against|versus)${words(4)} `),
  },
];

/** Whether the words around a change say that its base is another one. */
export function hasOtherBase(wording: ChangeWording, gaps: readonly string[], after: string): boolean {
  const [, , last] = wording.roles;
  const own = wording.roles[0] === 'to' && wording.roles[1] === 'from' ? gaps.slice(1) : gaps;
  const compared = /\b(?:compared (?:with|to)|versus|against)\b/g;
  return (
    own.some((gap) => OTHER_BASE.test(gap.replace(compared, ''))) ||
    (last === 'by' && OTHER_BASE_AFTER.test(after))
  );
}
