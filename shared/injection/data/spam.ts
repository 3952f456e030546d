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
  '棋牌 捕魚機 捕鱼机 老虎機 老虎机 體育投注 体育投注 電子遊藝 电子游艺 真錢 真钱 彩金 ' +
  '徵信社 征信社 外遇 抓猴 翻譯社 殺蟲 通水管 抓漏 清潔公司 二手車 中古車'
).split(' ');

/**
 * What stands after such a phrase: words of lists, prices, places and shops. They are taken along only where the text
 * reads as well without them, so that words of general use (平台, 公司) can be here.
 */
export const SPAM_TAILS: readonly string[] = (
  '網 网 網站 网站 網址 网址 官網 官网 推薦 推荐 站 排名 排行 排行榜 價格 价格 價錢 价钱 價位 价位 報價 报价 費用 费用 行情 心得 評價 评价 比較 比较 優惠 优惠 ' +
  '情婦 女人 妹 俱樂部 俱乐部 留言板 論壇 论坛 軟體 软体 软件 單次 站長 師傅 师傅 達人 專家 专家 團隊 团队 廠商 厂商 廠家 厂家 店家 門市 门市 工作室 業者 专门店 專門店 ' +
  '公司 平台 服務 服务 電話 电话 專線 专线 客服 諮詢 咨询 預約 预约 方案 課程 课程 流程 條件 条件 利率 試算 试算 口碑 案例 作品 價目表 价目表 估價 估价 一覽 一览 ' +
  '線上 线上 下載 下载 註冊 注册 開戶 开户 送彩金 入口 代理 加盟 批發 批发 出租 租借 買賣 买卖 代購 代购 代辦 代办 哪裡好 哪里好 哪家好 哪裡有 哪里有 哪裡買 哪里买 多少錢 多少钱 一個月價錢 ' +
  'app APP App ptt PTT dcard Dcard vip VIP line LINE'
).split(' ');

/** Those of them that say hardly anything but an advertisement: they are a sign by themselves. */
export const TELLING_TAILS: readonly string[] =
  '推薦 推荐 排名 排行 排行榜 行情 心得 評價 评价 價目表 价目表 價錢 价钱 官網 官网 哪裡好 哪里好 哪家好 哪裡有 哪里有 哪裡買 哪里买 多少錢 多少钱 app APP ptt PTT dcard Dcard'.split(
    ' ',
  );

/** What stands before one: a search, a place, a term. */
export const SPAM_HEADS: readonly string[] = (
  '查 找 聊 搜 台灣 臺灣 台湾 台北 臺北 台中 臺中 台南 臺南 高雄 新北 桃園 桃园 新竹 苗栗 彰化 南投 雲林 云林 嘉義 嘉义 屏東 屏东 宜蘭 宜兰 花蓮 花莲 基隆 全台 附近 在地 ' +
  '北京 上海 廣州 广州 深圳 杭州 成都 重慶 重庆 南京 香港 澳門 澳门 大安區 信義區 中山區 松山區 中正區 長期 长期 短期 免費 免费 線上 线上 真人 最新 最好 最佳 推薦 推荐 知名 合法 正規 正规 ' +
  '專業 专业 便宜 平價 平价 優質 优质 高級 高级 頂級 顶级 甜心 女大生 網路 网路 網絡 网络 24小時 24小时 24H 24h'
).split(' ');

/** Advertisements in Latin letters that are set into Chinese words. */
export const LATIN_SPAM =
  /\b(?:(?:malaysian?|singapore|philippines?|kl|za|southafrica|south africa|afrikaner|seoul|manila|asian?)[ -]?)?(?:sugar[ -]?(?:daddy|daddies|baby|babies|babe|dating|secret|mommy)|escorts?(?: manila)?)\b|\b(?:malaysian?|singapore|philippines?|southafrica) sugar\b/gi;
