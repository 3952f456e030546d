const words = (list: string) => list.split(/\s+/).filter((word) => word !== '');

/** Words that digits may follow directly and still be numbers: RMB500, Rs.500, approx.5. */
export const PREFIX_WORDS: ReadonlySet<string> = new Set(
  words(`
    rmb usd eur gbp hkd cny jpy twd ntd inr aud cad sgd nzd chf krw rub us hk nt au nz uk sg mop rm
    rp rs myr thb php idr vnd zar brl mxn sek nok dkk aed sar approx circa ca
  `),
);

/** English words that name a thing by the bare number after them (page 3, Phase 2); lower case. */
export const DESIGNATORS: ReadonlySet<string> = new Set(
  words(`
    age aged page pages pp para paras chapter chapters section sections article articles paragraph paragraphs
    annex appendix line lines item clause rule resolution title titles route routes highway
    interstate road room suite flight gate platform terminal track tracks channel phase stage step
    tier level grade class category type version volume vol issue episode season series part act
    scene figure fig table box chart slide exhibit question number no nos flat unit apartment
    building block house floor lot pier zone sector district ward precinct division battalion
    brigade regiment squadron lane exit junction bus tram apollo windows boeing airbus shenzhou
    tiangong artemis formula agenda vision horizon operation top cop form schedule bill proposition
    amendment amendments order directive regulation psalm verse group hall pavilion booth model mark
    mk iphone galaxy goal goals sdg sdgs target strategy dial call hotline extension ext tel
    telephone phone fax hurricane protocol covid day ring groups star ages euro
  `),
);

/** Abbreviations before a number that names: No. 1, Art. 5; lower case, without the stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  words('no nos art arts sec secs ch fig figs vol pp para paras rte hwy apt ext tel ste bldg rm'),
);

/** Words that make an address of a number and capitalised words before them (10 Downing Street); lower case. */
export const STREET_WORDS: ReadonlySet<string> = new Set(
  words(`
    street st avenue ave road rd boulevard blvd lane drive square plaza place court terrace crescent
    way broadway
  `),
);

/** Chinese words that name a thing by the number after them. */
export const CHINESE_DESIGNATORS: readonly string[] = words(`
  打 拨 撥 按 案 拨打 撥打 致电 致電 热线 熱線 电话 電話 手机号 编号 編號 代码 代號 代号 邮编 郵編 门牌 微信号 账号
  公告 神舟 天宫 天宮 嫦娥 天问 天問 北斗 长征 長征 东风 東風 歼 殲 轰 轟 运 直 波音 空客 天舟 玉兔
  台北 臺北 中国制造 中國製造 工业 工業 版本 愿景 願景 议程 議程 第 条例 图 圖 表 附件 专栏 房间 房間 国道 國道
`);

/** English names that begin with a number word. */
export const NUMBER_NAMES: readonly string[] =
  'Five Eyes|Four Seasons|Three Gorges|Three Mile|Three Seas|Six Nations|Six Day|Seven Years|Two Sessions|Four Corners|Ten Commandments|Twelve Days|Thirty Years|One Nation|One Belt|One China|Two Rivers|Nine Elms|Seven Sisters|Eleven Madison|Zero Hour|Zero Trust'.split(
    '|',
  );

/** Chinese words that make a name of the digits before them. */
export const CHINESE_NAME_TAILS: readonly string[] = words(`
  热线 熱線 电话 電話 客服 专线 專線 版 型 式 室 楼 樓 强 強 关税 關稅
`);

/** Chinese words after 号 (or right after digits) that make the number a name: 四號幹線, 5号楼. */
export const NUMBER_SIGN_TAILS =
  '线線楼樓院门門风風车車干幹令文病样樣馆館公井口台机機油汽柴舰艦工烈楼馆厅廳房桥橋轮輪信卫衛星塔矿路段宅地舱艙墩码碼令通';

/**
 * Set phrases and names with a numeral in them that would otherwise read as a figure (figures.md, "Not a
 * figure"). Sources: 《现代汉语词典》, gazetteers, the vocabulary of government reports.
 */
export const SET_PHRASES: readonly string[] = words(`
  一带一路 三角 五角大楼 五角大樓 五角星 八角 四角 六角形 一帶一路 二十大 二十国集团 二十國集團 十四五 十三五
  十二五 十五五 十一五 三位一体 三位一體 五位一体 五位一體 五台山 五臺山 七台河 三台县 九台区
  三次产业 三次產業 二次元 二次供水 二次创业 二次分配 三次分配 二次污染 二次开发 二次加工
  三支一扶 四人帮 四人幫 三人行 三家分晋 十项全能 三项全能 十項全能 三项制度 两口子 三只手
  十二生肖 二十四节气 二十四節氣 八个样板戏 三个和尚 三个臭皮匠 百分百 两点一线 八千里路
  二万五千里长征 两万五千里 十里洋场 十里长街 三里屯 三元桥 三元里 二元 三元 十人团 五四运动
  五四運動 七七事变 九一八 七三一 三只松鼠 两家人 三房两厅 七匹狼 十大元帅 三大件 三件套
  四件套 三部曲 四部曲 三人组 二人转 双十 十人制 七人制 五人制 三人篮球 三对三 五对五 四人行
  十条龙 三条腿 四个一 五个一工程 六个一 三个代表 八项规定 八項規定 三种人 两个凡是 两种制度
  兩種制度 一国两制 一國兩制 九二共识 九二共識 三人成虎 一百单八将 万里长城 萬里長城 四分五裂
  百年老店 成千上万 成千上萬 成百上千 千千万万 千千萬萬 二人世界 四处 四處 三起三落 三天两头
  三天兩頭 三百六十行 三番五次 三年五载
`);

/** Numerals that end a word, so that a numeral after them starts anew: 统一, 唯一, 之一, 星期三. */
export const ONE_ENDINGS = '统統唯同单單之第其专專划劃归歸合不逐任某每这這那哪另如万萬初进進';

/** Before a number it is no amount but what the amount is set against: 每10万人, per 100,000. */
export const PER_WORDS: ReadonlySet<string> = new Set(['per', 'every']);

/** Vague words before a magnitude: 数百, 几十, 好几千. */
export const VAGUE_BEFORE = '数數几幾多若成';
