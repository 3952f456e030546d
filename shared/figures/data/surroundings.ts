import type { Basis, Change } from '../findings';

/** Words that say which way a number moved; Chinese, both scripts. */
export const CHINESE_CHANGES: ReadonlyMap<string, Change> = new Map<string, Change>([
  ...changes(
    'up',
    '增长|增長|增加|上升|上涨|上漲|上调|上調|提高|提升|扩大|擴大|多增|攀升|增幅|升幅|涨幅|漲幅|年增|月增|净增|淨增|新增|成長|調升|調高|增|升|涨|漲|调高|調高|调升|加到|升到|增到|扩到|擴到',
  ),
  ...changes(
    'down',
    '下降|减少|減少|降低|下跌|下滑|回落|缩小|縮小|下调|下調|萎缩|萎縮|降幅|跌幅|年减|年減|月减|收窄|衰退|調降|减|減|降|跌|调低|調低|调降|降到|减到|減到',
  ),
]);

/** Words that say what a change is measured against; Chinese, both scripts. */
export const CHINESE_BASES: ReadonlyMap<string, Basis> = new Map<string, Basis>([
  ...changes(
    'year-on-year',
    '同比|按年|年增|年减|年減|较上年|較上年|比上年|比去年|较去年|較去年|同期相比|与上年同期|比上年同期',
  ),
  ...changes(
    'period-on-period',
    '环比|環比|按月|按季|月增|月减|月減|季增|季减|季減|较上月|較上月|比上月|较上季|較上季',
  ),
]);

/** Words that may stand between what is measured and its number; longest first. */
export const CHANGE_WORDS: readonly string[] = longestFirst(
  [
    ...CHINESE_CHANGES.keys(),
    ...CHINESE_BASES.keys(),
    '削减|削減|压减|壓減|缩减|縮減|调高|調高|调低|調低|只剩|仅剩|僅剩|还剩|還剩|剩下|加|达到|達到|实现|實現|约为|約為|了',
  ].join('|'),
);

/** English words with the same meaning, lower case. */
export const ENGLISH_CHANGES: ReadonlyMap<string, Change> = new Map<string, Change>([
  ...changes(
    'up',
    'up|rose|rise|risen|rising|increase|increased|increases|increasing|grew|grow|grown|growth|growing|higher|jumped|jump|climbed|climb|surged|surge|gained|gain|expanded|soared|more|added',
  ),
  ...changes(
    'down',
    'down|fell|fall|fallen|falling|decrease|decreased|decreasing|decline|declined|declining|dropped|drop|dropping|lower|shrank|shrunk|contracted|reduced|reduction|cut|plunged|lost|slipped|eased',
  ),
]);

/** English words for what a change is measured against, lower case. */
export const ENGLISH_BASES: ReadonlyMap<string, Basis> = new Map<string, Basis>([
  ...changes(
    'year-on-year',
    'year-on-year|year-over-year|year on year|year over year|yoy|from a year earlier|from a year ago|than a year earlier|than a year ago|compared with a year earlier',
  ),
  ...changes(
    'period-on-period',
    'month-on-month|quarter-on-quarter|month-over-month|quarter-over-quarter|mom|qoq|month on month|quarter on quarter',
  ),
]);

/** Stretches of time that a sentence names before its figures; longest first. */
export const CHINESE_PERIODS: readonly string[] = longestFirst(
  '今年上半年|去年上半年|今年以来|今年以來|今年前三季度|前三季度|前三个季度|前三個季度|上半年|下半年|全年|一季度|二季度|三季度|四季度|第一季度|第二季度|第三季度|第四季度|首季|首季度|第一季|第二季|第三季|第四季|截至目前|截至去年底|截至今年|到目前为止|到目前為止|截止目前|目前|去年|今年|明年|前年|上年|本月|上月|上个月|上個月|本周|上周|本週|上週|近年来|近年來|十年来|五年来|去年同期|上年同期|年底|去年底|年末|月末|昨日|昨天|今日|今天|每年|每月|每天|每日|年均|十三五|十四五|改革开放以来|节日期间|假期|会议期间',
);

/** Places and extents that a sentence names; longest first. */
export const CHINESE_SCOPES: readonly string[] = longestFirst(
  '全国|全國|全球|全世界|全省|全市|全区|全區|全县|全縣|全港|全台|全臺|全澳|我国|我國|本市|本省|本港|本县|城镇|农村|城乡|川渝|成渝|京津冀|长三角|長三角|粤港澳大湾区|粵港澳大灣區|大湾区|大灣區|珠三角|长江经济带|长江|黄河流域|东北|东部|中部|西部|海内外|境外|境内|国内|国外|北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|重慶|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|香港|澳门|澳門|台湾|臺灣|台北|臺北|高雄|台中|臺中|新北|九龍|新界|深圳|广州|廣州',
);

/** English stretches of time, lower case; longest first. */
export const ENGLISH_PERIODS: readonly string[] = longestFirst(
  'first quarter|second quarter|third quarter|fourth quarter|first half|second half|last year|this year|next year|last month|this month|last week|this week|last quarter|last summer|last winter|this summer|this spring|last spring|year to date|so far this year|so far|to date|today|yesterday|overnight|per year|a year|each year|every year|annually|per month|a month|per day|a day|daily|in the past year|over the past year|since then|currently|right now|past decade|last decade|fiscal year',
);

/** English extents, lower case. */
export const ENGLISH_SCOPES: readonly string[] = longestFirst(
  'nationwide|statewide|citywide|countywide|worldwide|globally|across the country|across the state|across the region|across the city|around the world|in the country|in the world|in this country|in the region|in the state|in the city|nationally|regionally',
);

/** Stretches of time that make a rate of an amount, in both languages; each is listed as a period above too. */
export const RATES: ReadonlySet<string> = new Set(
  '每年|每月|每天|每日|年均|per year|a year|each year|every year|annually|per month|a month|per day|a day|daily'.split(
    '|',
  ),
);

/** After a word of change these characters make the name of a quantity: 增加值, 增长率, 增长点, 增值税. */
export const NAMES_AFTER_CHANGE = '值率量点點';

/** After a scope these make a name with it: 国内生产总值. */
export const NAMES_AFTER_SCOPE: readonly string[] = ['生产总值', '生產總值', '生產毛額'];

function changes<const T>(meaning: T, words: string): [string, T][] {
  return words.split('|').map((word) => [word, meaning]);
}

function longestFirst(words: string): readonly string[] {
  return words.split('|').sort((a, b) => b.length - a.length);
}
