/** English month names and their usual abbreviations, lower case. */
export const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

/** Months that are ordinary words too, so that only the capital tells. */
export const MONTHS_WITH_CAPITAL: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'dec',
  'jan',
  'sep',
  'june',
]);

/** Words before a four-digit number that make it a year. */
export const YEAR_BEFORE: ReadonlySet<string> = new Set(
  'in since by of until till from during before after through to and between early late mid fiscal year years fy end circa summer winter spring autumn fall the for ending this'.split(
    ' ',
  ),
);

/** Chinese parts of the day before a clock time. */
export const DAY_PARTS: readonly string[] = [
  '上午',
  '下午',
  '凌晨',
  '晚上',
  '早上',
  '中午',
  '傍晚',
  '夜间',
  '夜間',
  '清晨',
  '晚间',
  '晚間',
  '正午',
  '午夜',
  '深夜',
  '今晚',
  '今早',
  '昨晚',
  '早',
  '晚',
  '时间',
  '時間',
];

/** After 年, 月, 日, 时 and 点 these make another word of them. */
export const DATE_TAILS: Readonly<Record<string, string>> = {
  年: '级級轻輕龄齡薪均产產货貨利',
  月: '球饼餅亮台臺票薪均壤',
  日: '元圆圓币幣均语語',
  号: '称码召角',
  號: '稱碼召角',
  时: '间代隔段速差空效常装尚',
  時: '間代隔段速差空效常裝尚',
};
