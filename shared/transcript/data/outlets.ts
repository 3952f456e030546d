/**
 * Words that end the name of a Chinese news outlet. Source: the outlets named in press conferences; collected for this
 * project.
 */
export const OUTLET_ENDS_ZH: readonly string[] = (
  '通讯社 通訊社 新闻社 新聞社 中新社 新华社 新華社 中评社 中通社 电视台 電視台 電視臺 广播电台 廣播電台 电台 電台 总台 總台 ' +
  '央视 央視 央广 卫视 衛視 日报 日報 晚报 晚報 早报 早報 晨报 晨報 时报 時報 周报 週報 都市报 都市報 青年报 邮报 郵報 ' +
  '大公报 大公報 文汇报 文匯報 商报 商報 周刊 週刊 杂志 雜誌 新闻网 新聞網 在线 在線 客户端 频道 頻道 有线电视 有線電視 ' +
  '无线电视 無線電視 新闻 新聞 电视 電視 广播 廣播 财经 財經 观察者网 人民网 新华网 中国网 社 报 報 台 臺 网 網'
).split(' ');

/** Words that look like an outlet by their ending, and are none. */
export const NOT_OUTLETS_ZH: ReadonlySet<string> = new Set(
  (
    '平台 舞台 后台 後台 前台 阳台 月台 讲台 柜台 互联网 互聯網 官网 官網 全网 网 網 上网 入网 联网 电网 管网 路网 社 公社 社会 ' +
    '合作社 旅行社 出版社 报 報 预报 通报 通報 汇报 情报 公报 公報 简报 申报 举报 海报 台 烟台 两台 多台'
  ).split(' '),
);

/** English words that a news outlet's name has. */
export const OUTLET_WORDS_EN: ReadonlySet<string> = new Set(
  (
    'reuters ap afp upi bbc cnn cbs nbc abc msnbc npr pbs fox cnbc cctv cgtn rthk nhk bloomberg politico axios ' +
    'xinhua yonhap kyodo jiji anadolu sputnik tass dpa efe ansa euronews ' +
    'news newspaper times post journal gazette herald tribune daily weekly chronicle guardian telegraph observer ' +
    'mirror courier examiner register dispatch press radio television tv broadcasting magazine wire agency economist'
  ).split(' '),
);

/** Words that call a speaker a journalist, as the last or only word of a label. */
export const REPORTER_WORDS_EN: ReadonlySet<string> = new Set(
  'reporter reporters correspondent journalist journalists question questioner press media interviewer'.split(
    ' ',
  ),
);

/** What a label says of a reporter whom nobody could name. */
export const ANY_REPORTER_EN: ReadonlySet<string> = new Set(
  'unidentified unknown unnamed another other second third same female male foreign local a'.split(' '),
);

/** The same before 记者. */
export const ANY_REPORTER_ZH: ReadonlySet<string> = new Set(
  '独立 獨立 自由 自由撰稿 外国 外國 外媒 本地 境外 现场 現場 一位 一名 另一位 另一名 某 多名 在场 在場 有 各'.split(
    ' ',
  ),
);
