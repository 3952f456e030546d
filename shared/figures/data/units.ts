/**
 * Units of measure: SI and customary symbols (SI Brochure, 9th ed.; GB 3100–3102; names of use in
 * Hong Kong and Taiwan). One row: symbol, Chinese names, English names (lower case), symbols as written.
 */
const ROWS: readonly (readonly [symbol: string, chinese: string, english: string, written?: string])[] = [
  ['km', '公里|千米', 'kilometres|kilometers|kilometre|kilometer|kilometres long|kms|km|klicks|klick', 'km'],
  ['m', '米|公尺', 'metres|meters|metre|meter', 'm'],
  ['cm', '厘米|公分', 'centimetres|centimeters|centimetre|centimeter', 'cm'],
  ['mm', '毫米|公厘|公釐', 'millimetres|millimeters|millimetre|millimeter', 'mm'],
  ['μm', '微米', 'micrometres|micrometers|microns|micron', 'μm|µm'],
  ['nm', '纳米|奈米', 'nanometres|nanometers|nanometre|nanometer', 'nm'],
  ['mi', '英里|哩', 'miles|mile'],
  ['nmi', '海里|浬', 'nautical miles|nautical mile', 'nmi'],
  ['ft', '英尺|呎', 'feet|foot', 'ft'],
  ['in', '英寸|吋', 'inches|inch'],
  ['yd', '', 'yards|yard', 'yd'],
  ['里', '里|华里|華里', ''],
  ['ly', '光年', 'light years|light years|light year'],
  [
    'km²',
    '平方公里|平方千米',
    'square kilometres|square kilometers|square kilometre|square kilometer|sq km',
    'km²|km2|sq km|km^2',
  ],
  [
    'm²',
    '平方米|平方公尺|平米',
    'square metres|square meters|square metre|square meter|sq m|sqm',
    'm²|m2|sq m',
  ],
  ['mi²', '平方英里|平方哩', 'square miles|square mile|sq mi', 'mi²'],
  ['nmi²', '平方海里|平方浬', 'square nautical miles|square nautical mile'],
  ['ft²', '平方英尺|平方呎|方呎', 'square feet|square foot|sq ft', 'ft²|ft2'],
  ['ha', '公顷|公頃', 'hectares|hectare', 'ha'],
  ['ac', '英亩|英畝', 'acres|acre'],
  ['亩', '亩|畝', 'mu'],
  ['坪', '坪', ''],
  ['m³', '立方米|立方公尺', 'cubic metres|cubic meters|cubic metre|cubic meter', 'm³|m3'],
  ['km³', '立方公里|立方千米', 'cubic kilometres|cubic kilometers', 'km³|km3'],
  ['yd³', '', 'cubic yards|cubic yard'],
  ['ft³', '立方英尺|立方呎', 'cubic feet|cubic foot', 'ft³'],
  ['L', '升|公升', 'litres|liters|litre|liter', 'L'],
  ['mL', '毫升', 'millilitres|milliliters', 'ml|mL'],
  ['gal', '加仑|加侖', 'gallons|gallon'],
  ['bbl', '桶', 'barrels|barrel|barrels of oil|bpd'],
  ['t', '吨|公吨|噸|公噸', 'tonnes|tonne|tons|ton|metric tons|metric ton|metric tonnes', 't'],
  ['tce', '吨标准煤|噸標準煤', 'tonnes of standard coal|tons of standard coal'],
  ['dwt', '载重吨|載重噸', 'deadweight tonnes|deadweight tons', 'dwt|DWT'],
  ['GT', '总吨|總噸', 'gross tons|gross tonnes', 'GT'],
  ['kg', '公斤|千克', 'kilograms|kilogrammes|kilogram|kilos|kilo|kgs|kg', 'kg'],
  ['g', '克|公克', 'grams|grammes|gram', 'g'],
  ['mg', '毫克', 'milligrams|milligram', 'mg'],
  ['μg', '微克', 'micrograms|microgram', 'μg|µg|mcg'],
  [
    'μg/m³',
    '微克/立方米|微克每立方米|微克/m³|微克/m3',
    'micrograms per cubic metre|micrograms per cubic meter',
    'μg/m³|µg/m³|μg/m3|µg/m3|ug/m3',
  ],
  ['mg/L', '毫克/升', '', 'mg/L|mg/l'],
  ['斤', '斤|市斤', 'jin'],
  ['st', '', 'stone'],
  ['bcm', '', 'bcm', 'bcm'],
  ['mcm', '', 'mcm', 'mcm'],
  ['lb', '磅', 'pounds|pound|lbs|lb', 'lb|lbs'],
  ['oz', '盎司|安士', 'ounces|ounce', 'oz'],
  ['ct', '克拉', 'carats|carat'],
  [
    'km/h',
    '公里/小时|公里每小时|千米/小时|千米每小时|公里/小時|公里每小時|公里/时',
    'kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour|kph',
    'km/h|kph|kmh',
  ],
  ['mph', '英里/小时|英里每小时', 'miles per hour|miles an hour|mph', 'mph'],
  ['m/s', '米/秒|米每秒|公尺/秒', 'metres per second|meters per second', 'm/s'],
  ['m³/s', '立方米/秒|立方米每秒|秒立方米', 'cubic metres per second|cubic meters per second', 'm³/s|m3/s'],
  ['kn', '', 'knots|knot', 'kn|kt'],
  ['t·km', '吨公里|噸公里', 'tonne kilometres|ton kilometers|tonne kilometres|ton kilometers'],
  ['pkm', '人公里|人千米', 'passenger kilometres|passenger kilometers|passenger kilometres'],
  [
    'TEU',
    '标箱|標箱|标准箱|標準箱|标准集装箱|標準貨櫃|標準貨櫃單位|國際標準箱|国际标准箱|TEU',
    'teu|teus|twenty foot equivalent units',
    'TEU|TEUs',
  ],
  [
    'kWh',
    '千瓦时|千瓦小时|千瓦時|度电|度電|瓩時',
    'kilowatt hours|kilowatt hours|kilowatt hour',
    'kWh|kwh|KWh',
  ],
  ['MWh', '兆瓦时|兆瓦時', 'megawatt hours|megawatt hours', 'MWh'],
  ['GWh', '吉瓦时|吉瓦時', 'gigawatt hours|gigawatt hours', 'GWh'],
  ['TWh', '太瓦时|太瓦時', 'terawatt hours|terawatt hours', 'TWh'],
  ['W', '瓦', 'watts|watt', 'W'],
  ['kW', '千瓦|瓩', 'kilowatts|kilowatt', 'kW|KW'],
  ['MW', '兆瓦', 'megawatts|megawatt', 'MW'],
  ['GW', '吉瓦', 'gigawatts|gigawatt', 'GW'],
  ['TW', '太瓦', 'terawatts|terawatt', 'TW'],
  ['PW', '拍瓦', 'petawatts', 'PW'],
  ['mAh', '毫安时', '', 'mAh'],
  ['Wh', '瓦时|瓦時|瓦小时', 'watt hours|watt hour', 'Wh'],
  ['kVA', '千伏安', '', 'kVA'],
  ['V', '伏|伏特', 'volts|volt', 'V'],
  ['kV', '千伏', 'kilovolts|kilovolt', 'kV'],
  ['J', '焦|焦耳', 'joules'],
  ['eV', '电子伏|电子伏特|電子伏特', 'electronvolts', 'eV'],
  ['keV', '千电子伏|千电子伏特|千電子伏', '', 'keV'],
  ['MeV', '兆电子伏|兆电子伏特|百万电子伏|兆電子伏', '', 'MeV'],
  ['GeV', '吉电子伏|吉电子伏特|十亿电子伏|吉電子伏|吉電子伏特', '', 'GeV'],
  ['kcal', '千卡|大卡', 'kilocalories|kcal', 'kcal'],
  ['cal', '卡路里', 'calories'],
  ['hp', '马力|馬力', 'horsepower', 'hp'],
  ['Hz', '赫兹|赫茲', 'hertz', 'Hz'],
  ['kHz', '千赫|千赫兹', 'kilohertz', 'kHz'],
  ['MHz', '兆赫|兆赫兹', 'megahertz', 'MHz'],
  ['GHz', '吉赫|吉赫兹', 'gigahertz', 'GHz'],
  ['hPa', '百帕', 'hectopascals', 'hPa'],
  ['kPa', '千帕', 'kilopascals', 'kPa'],
  ['MPa', '兆帕', 'megapascals', 'MPa'],
  ['dB', '分贝|分貝', 'decibels|decibel', 'dB'],
  [
    '°C',
    '摄氏度|攝氏度|℃|°C',
    'degrees celsius|degree celsius|degrees centigrade|degrees c|celsius',
    '℃|°C|° C',
  ],
  ['°F', '华氏度|華氏度|℉', 'degrees fahrenheit|degree fahrenheit|degrees f|fahrenheit', '℉|°F'],
  ['°', '', 'degrees|degree', '°'],
  ['B', '字节|位元組', 'bytes'],
  ['KB', '千字节', 'kilobytes', 'KB'],
  ['MB', '兆字节', 'megabytes', 'MB'],
  ['GB', '吉字节', 'gigabytes', 'GB'],
  ['TB', '太字节', 'terabytes', 'TB'],
  ['PB', '拍字节', 'petabytes', 'PB'],
  ['Mbps', '兆比特每秒', 'megabits per second', 'Mbps|Mb/s'],
  ['Gbps', '吉比特每秒', 'gigabits per second', 'Gbps|Gb/s'],
  ['kt TNT', '', 'kilotons|kiloton'],
  ['Mt', '', 'megatonnes|megatons', 'Mt'],
  ['Gt', '', 'gigatonnes|gigatons', 'Gt'],
  ['magnitude', '', 'magnitude'],
  ['ppm', '', 'parts per million|ppm', 'ppm'],
  ['ppb', '', 'parts per billion|ppb', 'ppb'],
  ['sievert', '西弗|希沃特', 'sieverts'],
  ['mSv', '毫西弗', 'millisieverts', 'mSv'],
  ['EFLOPS', '', 'exaflops', 'EFLOPS'],
  ['nit', '尼特', 'nits'],
];

const split = (names: string) => (names === '' ? [] : names.split('|'));

/** Chinese unit names → symbol. Some also take 个 (个标箱). */
export const CHINESE_UNITS: ReadonlyMap<string, string> = new Map([
  ...ROWS.flatMap(([symbol, chinese]) => split(chinese).map((name): [string, string] => [name, symbol])),
  ...['标箱', '标准箱', '国际标准箱', '標箱', '標準箱', '標準貨櫃單位'].flatMap(
    (name): [string, string][] => [
      [`个${name}`, 'TEU'],
      [`個${name}`, 'TEU'],
    ],
  ),
]);

/** English unit names, lower case → symbol. */
export const ENGLISH_UNITS: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([symbol, , english]) => split(english).map((name): [string, string] => [name, symbol])),
);

/** Symbols as written, case kept → symbol. */
export const UNIT_SYMBOLS: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([symbol, , , written]) =>
    split(written ?? '').map((name): [string, string] => [name, symbol]),
  ),
);

/** Chinese words for stretches of time → unit. */
export const CHINESE_DURATIONS: ReadonlyMap<string, string> = new Map([
  ...units(
    'year',
    '年|周年|週年|年来|年來|载|載|周岁|周歲|岁|歲|年间|年間|年期|个年头|個年頭|整年|个年度|個年度|个财年|個財年',
  ),
  ...units('month', '个月|個月|个多月|個多月|个半月|個半月|月龄'),
  ...units('week', '周|週|星期|个星期|個星期|个礼拜|個禮拜|礼拜|禮拜'),
  ...units('day', '天|日|日夜|昼夜|个工作日|個工作日|工作日|个交易日|個交易日|晚|夜|个昼夜|天时间|天時間'),
  ...units(
    'hour',
    '小时|小時|个小时|個小時|个钟头|個鐘頭|钟头|鐘頭|个多小时|個多小時|个半小时|個半小時|个钟|個鐘|个多钟|個多鐘|個多鐘頭|个多钟头',
  ),
  ...units('minute', '分钟|分鐘|分钟时间'),
  ...units('second', '秒|秒钟|秒鐘'),
  ...units('millisecond', '毫秒'),
  ...units('quarter', '个季度|個季度|个季|個季'),
  ...units('decade', '个十年'),
  ...units('century', '个世纪|個世紀|个多世纪|個多世紀'),
]);

/** English words for stretches of time, lower case → unit. */
export const ENGLISH_DURATIONS: ReadonlyMap<string, string> = new Map([
  ...units(
    'year',
    'years|year|years old|year old|yrs|yr|years of age|calendar years|fiscal years|consecutive years|straight years',
  ),
  ...units('month', 'months|month|months old|calendar months|consecutive months|straight months'),
  ...units('week', 'weeks|week|consecutive weeks|straight weeks'),
  ...units('day', 'days|day|business days|working days|consecutive days|straight days|nights|night'),
  ...units('hour', 'hours|hour|hrs|hr|consecutive hours'),
  ...units('minute', 'minutes|minute|mins|min'),
  ...units('second', 'seconds|second|secs|sec'),
  ...units('millisecond', 'milliseconds|millisecond|ms'),
  ...units('quarter', 'consecutive quarters|straight quarters|successive quarters|quarters in a row'),
  ...units('decade', 'decades|decade'),
  ...units('century', 'centuries|century'),
]);

function units(unit: string, names: string): [string, string][] {
  return names.split('|').map((name) => [name, unit]);
}
