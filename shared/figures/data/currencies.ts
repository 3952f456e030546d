/**
 * Currencies by name, sign and code (ISO 4217). `null` stands for a name that several currencies share.
 * `yuan` and `dollar` are settled by the reader: 元 is CNY in a mainland text only, $ is USD except in a
 * text in traditional characters, where it may be any of three dollars.
 */
export type CurrencyCode = string | 'yuan' | 'dollar' | 'yen-sign' | null;

/** A currency as written; `factor` where the name is a subunit (cents). */
export interface Currency {
  readonly code: CurrencyCode;
  readonly factor: number;
}

function table(rows: readonly (readonly [CurrencyCode, string, number?])[]): ReadonlyMap<string, Currency> {
  const map = new Map<string, Currency>();
  for (const [code, names, factor = 1] of rows) {
    for (const name of names.split('|')) map.set(name, { code, factor });
  }
  return map;
}

/** Chinese names, after the number. */
export const CHINESE_CURRENCIES = table([
  ['yuan', '元|圆|圓|块钱|塊錢|块|塊|元整'],
  ['CNY', '元人民币|元人民幣|人民币|人民幣|元(人民币|元(人民幣|元 人民币|元 人民幣'],
  ['yuan', '角|毛|毛钱|毛錢', 0.1],
  ['USD', '美元|美金|美圆|美圓|元美金'],
  ['USD', '美分', 0.01],
  ['HKD', '港元|港币|港幣|元港币|元港幣|港圆|港圓|港纸|港紙'],
  ['MOP', '澳门元|澳門元|葡币|葡幣|澳门币|澳門幣'],
  ['TWD', '新台币|新臺幣|新台幣|台币|臺幣|台幣|元新台币|元新臺幣|元新台幣|元台幣'],
  ['EUR', '欧元|歐元'],
  ['GBP', '英镑|英鎊'],
  ['JPY', '日元|日圆|日圓|日币|日幣'],
  ['KRW', '韩元|韓元|韩圆|韓圓|韩币|韓幣|韓圜'],
  ['RUB', '卢布|盧布'],
  ['INR', '印度卢比|印度盧比|印度卢布'],
  ['PKR', '巴基斯坦卢比|巴基斯坦盧比'],
  [null, '卢比|盧比|比索|克朗|法郎|第纳尔|第納爾|里亚尔|里亞爾|先令|镑|披索'],
  ['IDR', '印尼盾|印度尼西亚盾'],
  ['VND', '越南盾'],
  ['AUD', '澳元|澳洲元|澳大利亚元'],
  ['CAD', '加元|加拿大元'],
  ['NZD', '新西兰元|紐西蘭元|纽元|紐元'],
  ['SGD', '新加坡元|新元|坡元|新加坡币|新加坡幣'],
  ['CHF', '瑞士法郎|瑞郎'],
  ['MYR', '林吉特|令吉|马币|馬幣'],
  ['THB', '泰铢|泰銖'],
  ['PHP', '菲律宾比索|菲律賓披索'],
  ['BRL', '雷亚尔|雷亞爾'],
  ['ZAR', '兰特|蘭特'],
  ['AED', '迪拉姆'],
  ['SAR', '沙特里亚尔'],
  ['TRY', '里拉|土耳其里拉'],
  ['KZT', '坚戈'],
  ['SEK', '瑞典克朗'],
  ['NOK', '挪威克朗'],
  ['DKK', '丹麦克朗|丹麥克朗'],
  ['XDR', '特别提款权'],
]);

/** Chinese names and signs that stand before the number. */
export const CURRENCY_PREFIXES = table([
  ['CNY', '人民币|人民幣|RMB|CNY|CN¥|RMB¥|RMB ¥'],
  ['HKD', '港币|港幣|港元|HK$|HKD|HK $'],
  ['TWD', '新台币|新臺幣|新台幣|台币|臺幣|台幣|NT$|NTD|TWD'],
  ['USD', '美元|美金|US$|USD|U.S.$|US $|US-$'],
  ['MOP', '澳门元|澳門元|MOP$|MOP'],
  ['SGD', 'S$|SG$|SGD|SGD$'],
  ['AUD', 'A$|AU$|AUD'],
  ['CAD', 'C$|CA$|CAD'],
  ['NZD', 'NZ$|NZD'],
  ['BRL', 'R$|BRL'],
  ['MXN', 'MX$|MXN'],
  ['dollar', '$'],
  ['EUR', '€|EUR'],
  ['GBP', '£|GBP|UK£'],
  ['yen-sign', '¥'],
  ['JPY', 'JP¥|JPY|日元'],
  ['INR', '₹|INR|Rs|Rs.|Rs. '],
  ['KRW', '₩|KRW'],
  ['RUB', '₽|RUB'],
  ['TRY', '₺'],
  ['VND', '₫'],
  ['PHP', '₱|PHP'],
  ['THB', '฿|THB'],
  ['ILS', '₪|NIS'],
  ['NGN', '₦'],
  ['UAH', '₴'],
  ['KZT', '₸'],
  ['CHF', 'CHF'],
  ['SEK', 'SEK'],
  ['NOK', 'NOK'],
  ['DKK', 'DKK'],
  ['ZAR', 'ZAR'],
  ['MYR', 'RM|MYR'],
  ['IDR', 'Rp|IDR'],
  ['AED', 'AED'],
  ['SAR', 'SAR'],
  ['KES', 'KES|KSh|Ksh'],
]);

/** English names after the number, lower case, longest first when matched. */
export const ENGLISH_CURRENCIES = table([
  ['dollar', 'dollars|dollar|bucks'],
  ['dollar', 'cents|cent', 0.01],
  ['USD', 'us dollars|us dollar|american dollars|usd'],
  ['HKD', 'hong kong dollars|hk dollars|hkd'],
  ['AUD', 'australian dollars|aud'],
  ['CAD', 'canadian dollars|cad'],
  ['SGD', 'singapore dollars|sgd'],
  ['NZD', 'new zealand dollars|nzd'],
  ['TWD', 'taiwan dollars|new taiwan dollars|twd|ntd'],
  ['CNY', 'yuan|renminbi|rmb|cny|chinese yuan|yuan renminbi'],
  ['EUR', 'euros|euro|eur'],
  ['EUR', 'euro cents', 0.01],
  ['GBP', 'quid|pounds sterling|pound sterling|sterling|british pounds|gbp'],
  ['GBP', 'pence|p', 0.01],
  ['JPY', 'yen|japanese yen|jpy'],
  ['KRW', 'won|south korean won|krw'],
  ['INR', 'rupees|rupee|indian rupees|inr'],
  ['PKR', 'pakistani rupees|pkr'],
  ['RUB', 'rubles|roubles|ruble|rouble|russian rubles'],
  ['CHF', 'swiss francs|swiss franc|chf'],
  ['MYR', 'ringgit|myr'],
  ['THB', 'baht|thb'],
  ['VND', 'dong|vietnamese dong|vnd'],
  ['IDR', 'rupiah|idr'],
  ['BRL', 'reais|brl'],
  ['ZAR', 'rand|south african rand|zar'],
  ['UAH', 'hryvnia|hryvnias|uah'],
  ['ILS', 'shekels|shekel'],
  ['NGN', 'naira'],
  ['TRY', 'turkish lira|lira|liras'],
  ['SEK', 'swedish kronor|kronor|swedish krona'],
  ['NOK', 'norwegian kroner|norwegian krone'],
  ['DKK', 'danish kroner|danish krone'],
  ['PHP', 'philippine pesos'],
  ['MXN', 'mexican pesos'],
  ['AED', 'dirhams|uae dirhams'],
  ['SAR', 'saudi riyals'],
  [null, 'pesos|peso|francs|dinars|riyals|kroner|krone|shillings'],
]);
