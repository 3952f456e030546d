/**
 * What cannot stand together in Chinese of either script: characters before a seam, characters after it. Source: written
 * for this project by the grammar of the particles, and held against clean texts, where none of the pairs makes up a
 * tenth of a per cent of all places.
 */

const PREPOSITIONS = '在和与與及对對从從向把将將被为為以跟给給让讓使由于於';
const STOPS = '，。、；：！？,;)）”》」』';

/** Before and after: where a stretch is left out and this remains, it was part of the sentence. */
export const IMPOSSIBLE_PAIRS: readonly (readonly [string, string])[] = [
  // A preposition or a conjunction wants its noun.
  [PREPOSITIONS, `${STOPS}的了和与與及是`],
  // A particle wants a word before it.
  ['，。、；：！？,;(（“《「『\n\r', '的了们們着著过過等、'],
  ['，。、；：,;(（“《「『', '和与與及'],
  ['的', '的了和与與及、在就都也被对對从從把将將向'],
  ['了', '的和与與及是在了'],
  // Nothing is left between two signs.
  ['，、；：,;(（“《「『', `${STOPS}\n\r`],
];

/** Characters of grammar and of number: advertisements neither begin nor end with them. */
export const FUNCTION_CHARACTERS =
  '的了是在和与與及而也都就为為将將从從由把被對对我你他她们們这這那不有到此该該其某本每各第一二三四五六七八九十百千万萬亿億几幾多个個';

/** Particles and prepositions: two places can share one by chance, and no word of an advertisement has one at its edge. */
export const PARTICLES = '的了是在和与與及而也都就为為将將从從由把被';

/** Characters that seem to make a word with many others. */
export const WEAK_IN_WORDS = '的了是在和与與及而也都就还還不这這那之于於把被將将從从有会會要能可上下中个個';

/** What follows a number as part of it. */
export const UNITS =
  '年月日时時分秒点點万萬亿億千百十个個名家项項次元％%‰度公米吨噸亩畝人位座条條只隻辆輛台臺架艘所间間户戶层層斤克升岁歲天周届屆号號倍成';

/**
 * Characters that the script tables give to simplified text and that Hong Kong writes too. Source: the table of Hong Kong
 * variants of OpenCC 1.4 (HKVariants, Apache License 2.0).
 */
export const HONG_KONG_FORMS = '兑卧叁囱媪悦愠户氲温税脱腽葱蜕';

/** What stands before an address that is meant to be one, and after it. */
export const ADDRESS_BEFORE =
  /(?:[登陸陆录入问問址站网網页頁链鏈连連接结結見见览覽开開击擊询詢载載于於在从從上为為是即按至：:]|邮箱|郵箱|信箱)$/;
export const ADDRESS_AFTER =
  /^[查询詢了下报報申预預办辦看搜登填提参參浏瀏阅閱获獲进進观觀收上网網页頁或和及与與即可]/;
