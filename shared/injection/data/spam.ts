/**
 * Words that search-engine spam sets into copied news texts. Source: the advertising families known from scraped copies
 * of Chinese news pages (dating, gambling, lending, essay mills, rented rooms, car parts, craftsmen, refitting),
 * collected for this project. Both scripts where a family is seen in both.
 */

/** Phrases that no briefing holds by itself: with one more sign they are taken for spam. */
export const SPAM_PHRASES: readonly string[] = (
  '包養 包养 包養網 包养网 甜心寶貝 甜心宝贝 甜心花園 甜心网 甜心網 女大生包養 援交 援交妹 外送茶 茶莊 約炮 约炮 一夜情 情趣用品 ' +
  '線上賭場 线上赌场 線上娛樂城 娛樂城 娱乐城 百家樂 百家乐 真人視訊 真人视讯 運彩 时时彩 時時彩 北京赛车 澳门新葡京 葡京赌场 六合彩 ' +
  '代寫論文 代写论文 論文代寫 论文代写 代開發票 代开发票 辦證 办证 刻章 代孕 私服 刷单 網路賺錢 网络赚钱 網賺 网赚 ' +
  '免費貸款 免费贷款 小額借款 小额借款 汽車借款 機車借款 信用卡換現 信用卡套现 支票貼現 當舖借款 ' +
  '加微信 加薇信 加賴 加LINE 裸聊 成人影片 成人视频 成人網站'
).split(' ');

/** Phrases of trade that spam uses and a briefing could: they need two more signs. */
export const TRADE_PHRASES: readonly string[] = (
  '九宮格 小樹屋 瑜伽教室 瑜伽場地 舞蹈教室 舞蹈場地 教學場地 時租場地 時租空間 時租會議 時租 共享空間 共享會議室 會議室出租 私密空間 ' +
  '聚會場地 家教場地 1對1教學 個人空間 講座場地 汽車零件 賓士零件 保時捷零件 福斯零件 奧迪零件 德系車零件 汽車材料 水箱精 ' +
  '水電師傅 水電行 水電維修 水電網 水電工 老屋翻新 室內設計 室內裝潢 裝潢設計 油漆工程 健檢 巡迴健檢 勞工健檢 供膳健檢 ' +
  '租車 租車優惠 包車 租屋 搬家 貸款 借錢 借貸 信用貸款 房屋二胎 票貼 當舖 博弈 博彩 彩票 减肥药 減肥 壯陽藥 壮阳药 植髮 醫美 ' +
  '徵信社 征信社 外遇 抓猴 翻譯社 殺蟲 通水管 抓漏 清潔公司 二手車 中古車'
).split(' ');

/**
 * What stands after such a phrase: advertisements for a list, a price, a place. Words of general use (平台, 公司) are not
 * here: after a phrase they are as likely the text's own.
 */
export const SPAM_TAILS: readonly string[] = (
  '網 网 網站 网站 網址 网址 官網 推薦 推荐 站 排名 排行 排行榜 價格 价格 價錢 价钱 報價 报价 行情 心得 評價 评价 比較 比较 情婦 女人 妹 俱樂部 ' +
  '俱乐部 留言板 軟體 软件 單次 站長 師傅 價目表 線上 哪裡好 哪家好 哪裡有 一個月價錢 app APP App ptt PTT dcard Dcard vip VIP'
).split(' ');

/** What stands before one: a search, a place, a term. */
export const SPAM_HEADS: readonly string[] = (
  '查 找 聊 台灣 臺灣 台湾 台北 臺北 台中 臺中 高雄 新北 桃園 全台 大安區 信義區 中山區 松山區 中正區 長期 长期 短期 免費 免费 線上 最新 ' +
  '專業 便宜 甜心 女大生 網路 網絡'
).split(' ');

/** Advertisements in Latin letters that are set into Chinese words. */
export const LATIN_SPAM =
  /\b(?:(?:malaysian?|singapore|philippines?|kl|za|southafrica|south africa|afrikaner|seoul|manila|asian?)[ -]?)?(?:sugar[ -]?(?:daddy|daddies|baby|babies|babe|dating|secret|mommy)|escorts?(?: manila)?)\b|\b(?:malaysian?|singapore|philippines?|southafrica) sugar\b/gi;
