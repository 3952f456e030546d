import type { Qualifier } from '../findings';

/**
 * Words that say how firmly a number is meant (figures.md, `qualifier`). `exact` entries are words that
 * belong to the phrase without loosening it.
 */
export interface Hedge {
  readonly qualifier: Qualifier;
  /** The hedge is none after one of these (预约, 附近, 赶超). */
  readonly notAfter?: string;
  /** Only before a number that is nothing but a magnitude or a half (过亿, 上百, 过半). */
  readonly bareOnly?: boolean;
}

function table(
  rows: readonly (readonly [Qualifier, string, Omit<Hedge, 'qualifier'>?])[],
): ReadonlyMap<string, Hedge> {
  const map = new Map<string, Hedge>();
  for (const [qualifier, names, rest = {}] of rows) {
    for (const name of names.split('|')) map.set(name, { qualifier, ...rest });
  }
  return map;
}

/** Chinese hedges before a number. */
export const CHINESE_BEFORE = table([
  [
    'over',
    '超过|超過|超过了|超過了|超出|逾|多于|多於|多過|大于|大於|高于|高於|至少|最少|起码|起碼|最低|不止|不只',
  ],
  [
    'over',
    '不少于|不少於|不低于|不低於|不下|不下于|不下於|不亚于|突破|突破了|冲破|衝破|远超|遠超|远超过|遠超過|超越',
  ],
  ['over', '至少有|至少为|超过有|逾越|达到或超过'],
  ['over', '超', { notAfter: '赶趕高反' }],
  ['over', '过|過|破|上', { bareOnly: true, notAfter: '网線线路海以之会會经經通透不打说' }],
  ['nearly', '近', { notAfter: '最附临臨邻鄰靠亲親远遠贴就' }],
  ['nearly', '将近|將近|接近|接近于|接近於|几近|幾近|近乎|几乎|幾乎|几乎达到|直逼|逼近|差不多有近'],
  ['about', '约|約', { notAfter: '预預节節条條合契签簽违違制纽紐公特简簡相邀缔締婚立隐爽失赴履毁守' }],
  [
    'about',
    '大约|大約|大概|大概有|大致|约为|約為|约有|約有|大约有|大約有|约占|約佔|約占|约合|約合|约达|約達|约莫|約莫',
  ],
  ['about', '差不多|估计|估計|估算|粗略估计|上下浮动|约为人民币|估计约|大约为|大約為|约相当于|合约'],
  [
    'under',
    '不到|不足|不满|不滿|未满|未滿|未到|未达|未達|低于|低於|少于|少於|少過|小于|小於|不超过|不超過|未超过|未超過',
  ],
  [
    'under',
    '不多于|不多於|不高于|不高於|不大于|不大於|至多|最多|最高|顶多|頂多|最高达|最高達|最多达|最长|最長|不逾',
  ],
]);

/** Chinese hedges after a number and its unit. */
export const CHINESE_AFTER = table([
  ['about', '左右|上下|前后|前後'],
  ['over', '以上|及以上|或以上|之上|(含)以上|（含）以上|含以上|有余|有餘|开外|開外|出头|出頭|起步|多'],
  ['under', '以下|及以下|或以下|以内|以內|之内|之內|不到|(含)以下'],
]);

/** English hedges before a number, lower case, one space between words. */
export const ENGLISH_BEFORE = table([
  [
    'over',
    'more than|over|above|at least|no fewer than|no less than|not less than|not fewer than|upwards of|upward of',
  ],
  [
    'over',
    'in excess of|exceeding|exceeded|exceeds|exceed|topped|topping|surpassed|surpassing|surpass|beyond|greater than',
  ],
  [
    'over',
    'north of|a minimum of|minimum|minimum of|higher than|larger than|bigger than|longer than|better than|well over',
  ],
  [
    'over',
    'just over|a little over|slightly over|slightly more than|a little more than|just above|far more than|well above',
  ],
  ['over', 'much more than|way over|well in excess of|passed|not just'],
  [
    'nearly',
    'nearly|almost|close to|approaching|just short of|virtually|very nearly|getting on for|nearing|not quite',
  ],
  [
    'about',
    'roughly|around|approximately|approx|approx.|circa|some|about|closer to|in the region of|in the order of',
  ],
  [
    'about',
    'on the order of|in the neighborhood of|in the neighbourhood of|something like|an estimated|estimated at|estimated',
  ],
  [
    'about',
    'an approximate|somewhere around|in the vicinity of|in the range of|c.|ca.|ca|or so|at about|at around',
  ],
  [
    'under',
    'fewer than|less than|under|below|up to|at most|no more than|not more than|no greater than|as many as|as much as',
  ],
  [
    'under',
    'a maximum of|maximum|maximum of|not exceeding|just under|a little under|slightly under|slightly less than|well under',
  ],
  [
    'under',
    'smaller than|lower than|shorter than|within|capped at|as high as|as long as|just below|a little less than|shy of',
  ],
]);

/** After these words "about" and "around" tell a subject or a place, "over" a time. */
export const NO_HEDGE_AFTER: ReadonlySet<string> = new Set(
  'talk talked talking talks speak speaking spoke ask asked asking asks know knows knew think thinking thought hear heard hearing concern concerned concerns worry worried question questions said say says learn learned read care information debate discussion'.split(
    ' ',
  ),
);

/** English hedges after a number, its unit or its noun; lower case. */
export const ENGLISH_AFTER = table([
  [
    'over',
    'or more|or higher|or greater|or above|or longer|or older|or over|and over|and above|and up|and older|plus|at least',
  ],
  ['over', '-plus|- plus|and counting|at a minimum|minimum|upwards|and more'],
  ['about', 'or so|or thereabouts|-odd|odd|give or take|approximately|-ish|or thereabout'],
  [
    'under',
    'or less|or fewer|or lower|or below|or under|and under|and below|or younger|at most|at the most|maximum',
  ],
]);

/** Signs before a number. */
export const SIGN_BEFORE = table([
  ['about', '~|≈|∼'],
  ['over', '>|≥|>='],
  ['under', '<|≤|<='],
]);
