import type { Firmness } from '../draft';

/**
 * Words that say how firmly a number is meant (figures.md, `qualifier`). `exact` entries are words that
 * belong to the phrase without loosening it.
 */
export interface Hedge {
  readonly firmness: Firmness;
  /** The hedge is none after one of these (预约, 附近, 赶超). */
  readonly notAfter?: string;
  /** Only before a number that is nothing but a magnitude or a half (过亿, 上百, 过半). */
  readonly bareOnly?: boolean;
}

function table(
  rows: readonly (readonly [Firmness, string, Omit<Hedge, 'firmness'>?])[],
): ReadonlyMap<string, Hedge> {
  const map = new Map<string, Hedge>();
  for (const [firmness, names, rest = {}] of rows) {
    for (const name of names.split('|')) map.set(name, { firmness, ...rest });
  }
  return map;
}

/** Chinese hedges before a number. */
export const CHINESE_BEFORE = table([
  [
    'over',
    '超过|超過|超过了|超過了|超过有|超出|逾|逾越|多于|多於|多過|大于|大於|高于|高於|不止|不只|突破|突破了|冲破|衝破|远超|遠超|远超过|遠超過|超越',
  ],
  [
    'at-least',
    '至少|至少有|至少为|最少|起码|起碼|最低|不少于|不少於|不低于|不低於|不下|不下于|不下於|不亚于|达到或超过|不小于|不小於',
  ],
  ['over', '超', { notAfter: '赶趕高反' }],
  ['over', '过|過|破', { bareOnly: true, notAfter: '网線线路海以之会會经經通透不打说' }],
  // 补上一半: only a magnitude is 上百, 上万 (the reader asks for one).
  ['over', '上', { bareOnly: true, notAfter: '网線线路海以之会會经經通透不打说补補赶趕加跟用遇碰马馬早晚' }],
  ['nearly', '近', { notAfter: '最附临臨邻鄰靠亲親远遠贴就' }],
  ['nearly', '将近|將近|接近|接近于|接近於|几近|幾近|近乎|几乎|幾乎|几乎达到|直逼|逼近|差不多有近'],
  ['about', '约|約', { notAfter: '预預节節条條合契签簽违違制纽紐公特简簡相邀缔締婚立隐爽失赴履毁守' }],
  [
    'about',
    '大约|大約|大概|大概有|大致|约为|約為|约有|約有|大约有|大約有|约占|約佔|約占|约合|約合|约达|約達|约莫|約莫',
  ],
  ['about', '差不多|估计|估計|估算|粗略估计|上下浮动|约为人民币|估计约|大约为|大約為|约相当于|合约'],
  ['under', '不到|不足|不满|不滿|未满|未滿|未到|未达|未達|低于|低於|少于|少於|少過|小于|小於'],
  [
    'at-most',
    '不超过|不超過|未超过|未超過|不多于|不多於|不高于|不高於|不大于|不大於|至多|最多|最高|顶多|頂多|最高达|最高達|最多达|最长|最長|不逾',
  ],
]);

/** Chinese hedges after a number and its unit. */
export const CHINESE_AFTER = table([
  ['about', '左右|上下|前后|前後'],
  ['over', '有余|有餘|开外|開外|出头|出頭|还多|還多|不止|多'],
  // Chinese law counts the number itself in 以上, 以下 and 以内 (民法典, 第一千二百五十九条).
  ['at-least', '以上|及以上|或以上|之上|(含)以上|（含）以上|含以上|起步'],
  ['under', '不到'],
  ['at-most', '以下|及以下|或以下|以内|以內|之内|之內|(含)以下'],
]);

/** English hedges before a number, lower case, one space between words. */
export const ENGLISH_BEFORE = table([
  [
    'at-least',
    'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum|minimum of|no lower than',
  ],
  ['over', 'more than|over|above|upwards of|upward of'],
  [
    'over',
    'in excess of|exceeding|exceeded|exceeds|exceed|topped|topping|surpassed|surpassing|surpass|beyond|greater than',
  ],
  ['over', 'north of|higher than|larger than|bigger than|longer than|better than|well over'],
  [
    'over',
    'just over|a little over|slightly over|slightly more than|a little more than|just above|far more than|well above',
  ],
  ['over', 'much more than|way over|well in excess of|passed|not just'],
  [
    'nearly',
    'near|just shy of|shy of|the best part of|the better part of|best part of|nearly|almost|close to|approaching|just short of|virtually|very nearly|getting on for|nearing|not quite',
  ],
  [
    'about',
    'more like|give or take|give or take,|roughly|around|approximately|approx|approx.|circa|some|about|closer to|in the region of|in the order of',
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
    'at-most',
    'up to|at most|no more than|not more than|no greater than|as many as|as much as|a maximum of|maximum|maximum of|not exceeding|within|capped at|as high as|as long as|no higher than',
  ],
  [
    'under',
    'fewer than|less than|under|below|just under|a little under|slightly under|slightly less than|well under|smaller than|lower than|shorter than|just below|a little less than',
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
    'at-least',
    'or more|or higher|or greater|or above|or longer|or older|or over|and over|and above|and up|and older|plus|-plus|- plus|at least|and counting|at a minimum|upwards',
  ],
  ['over', 'and more|and change'],
  ['about', '-odd|odd|-some|some odd|or so|or thereabouts|give or take|approximately|-ish|or thereabout'],
  [
    'at-most',
    'or less|or fewer|or lower|or below|or under|and under|and below|or younger|at most|at the most',
  ],
]);

/** Signs before a number. */
export const SIGN_BEFORE = table([
  ['about', '~|≈|∼'],
  ['over', '>'],
  ['at-least', '≥|>='],
  ['under', '<'],
  ['at-most', '≤|<='],
]);
