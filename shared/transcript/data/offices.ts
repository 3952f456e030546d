/**
 * Words that end a Chinese title of office or profession, in both scripts. Source: the titles printed in press
 * conferences of mainland, Hong Kong, Macao and Taiwan bodies; collected for this project.
 */
export const OFFICES_ZH: readonly string[] = (
  '部长 部長 次长 次長 司长 司長 局长 局長 署长 署長 处长 處長 科长 科長 厅长 廳長 省长 省長 市长 市長 县长 縣長 ' +
  '区长 區長 镇长 鎮長 乡长 鄉長 州长 州長 盟长 旗长 行长 行長 院长 院長 校长 校長 社长 社長 会长 會長 台长 臺長 台長 ' +
  '馆长 館長 所长 所長 站长 站長 队长 隊長 组长 組長 团长 團長 舰长 艦長 董事长 董事長 秘书长 秘書長 检察长 檢察長 ' +
  '审计长 審計長 主计长 主計長 关长 關長 庭长 庭長 室长 室長 参谋长 參謀長 总长 總長 理事长 理事長 首长 首長 议长 議長 学部长 ' +
  '主任 主席 总理 總理 总统 總統 首相 书记 書記 专员 專員 委员 委員 特首 行政长官 行政長官 总裁 總裁 总监 總監 总干事 ' +
  '總幹事 总经理 總經理 经理 經理 总编辑 總編輯 总工程师 總工程師 总规划师 总经济师 总会计师 总统计师 总农艺师 总师 工程师 ' +
  '工程師 设计师 設計師 总设计师 发言人 發言人 新闻官 新聞官 大使 公使 参赞 參贊 领事 領事 总领事 總領事 代办 特使 代表 ' +
  '顾问 顧問 教授 研究员 研究員 院士 博士 专家 專家 学者 學者 医生 醫生 医师 醫師 律师 律師 法官 检察官 檢察官 ' +
  '主持人 主持 司仪 司儀 主播 嘉宾 嘉賓 负责人 負責人 首席科学家 政委 司令员 司令員 司令 上将 中将 少将 大校 上校 警司 ' +
  '助理 秘书 秘書 巡视员 調研員 调研员 督学 督察 督察长 总督察 总警司 議員 议员 常委 党组成员 成员 成員 干事 部门负责人 ' +
  '执行官 執行官 运营官 營運長 執行長 财务官 财务长 財務長 技术官 技術長 官员 官員 外长 外長 财长 財長 防长 防長 大臣 国务卿 國務卿 ' +
  '国务委员 國務委員 总书记 總書記 协调员 協調員 联络员 聯絡員 召集人 发起人 發起人 创始人 創辦人 创办人 合伙人 合夥人 董事 理事 监事 ' +
  '主管 总管 總管 讲师 講師 教师 教師 老师 老師 护士 護士 护士长 護士長 船长 船長 机长 機長 园长 園長 村长 村長 里長 酋长 酋長 指挥官 指揮官 ' +
  '司令部司令 学家 學家 主编 主編 总编 總編 导演 導演 主教 国王 國王 女王 亲王 親王 审计官 審計官 申诉专员 申訴專員 常秘 ' +
  'CEO CFO COO CTO 翻译 翻譯 传译 傳譯 观察员 觀察員 运动员 教练 教練 村支书 支书'
).split(' ');

/** Offices that say that their holder leads through the event, in both scripts and in English. */
export const HOST_OFFICES: ReadonlySet<string> = new Set(
  (
    '主持人 主持 司仪 司儀 会议主持人 會議主持人 主播 moderator host operator mc emcee facilitator chair coordinator ' +
    'presenter anchor'
  ).split(' '),
);

/** Labels of people who are neither host nor official nor journalist. */
export const OTHER_VOICES: ReadonlySet<string> = new Set(
  (
    '翻译 翻譯 传译 傳譯 传译员 傳譯員 现场翻译 interpreter translator staff aide participant participants audience ' +
    'unidentified voice male female'
  ).split(' '),
);

/** A voice that somebody, or a program, could only number. */
export const NUMBERED_VOICE =
  /^(?:speaker|voice|person|participant|panelist|panellist) ?#?(?:\d{1,3}|[A-Z])$/i;

/** The same in Chinese. */
export const NUMBERED_VOICE_ZH =
  /^(?:说话人|說話人|发言人|發言人|讲者|講者|发言者|發言者) ?(?:\d{1,3}|[A-Z一二三四五六七八九十])$/;

/** Offices by which people are called with the family name alone (`Secretary Adler`). */
export const CALLED_BY_OFFICE: ReadonlySet<string> = new Set(
  (
    'president vice-president premier chancellor secretary undersecretary minister ambassador governor mayor senator ' +
    'congressman congresswoman commissioner admiral colonel captain lieutenant chairman chairwoman professor doctor ' +
    'superintendent inspector sheriff spokesman spokeswoman spokesperson councillor councilor'
  ).split(' '),
);

/**
 * English words of office that stand before a name or alone. Source: transcripts of governments and international
 * bodies; collected for this project.
 */
export const OFFICES_EN: ReadonlySet<string> = new Set(
  (
    'president vice-president premier chancellor secretary undersecretary secretary-general minister ' +
    'ambassador governor mayor senator congressman congresswoman representative commissioner administrator director ' +
    'director-general general admiral colonel captain lieutenant major brigadier commander chief chair chairman ' +
    'chairwoman chairperson chairwoman speaker spokesman spokeswoman spokesperson attorney judge justice professor ' +
    'doctor officer engineer scientist economist advisor adviser counselor coordinator envoy delegate dean rector ' +
    'superintendent inspector sheriff marshal king queen prince princess pope bishop archbishop cardinal ' +
    'executive treasurer comptroller controller controller-general ceo cfo cto head manager moderator host operator facilitator ' +
    'councillor councilor alderman deputy-mayor mp mep nurse physician surgeon epidemiologist ombudsman lawyer counsel ' +
    'analyst founder partner leader clerk registrar principal curator fellow lecturer researcher meteorologist master'
  ).split(' '),
);

/** English honorifics, without their stop. */
export const HONORIFICS_EN: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof sir dame lord lady madam rev fr hon sen rep gov gen adm capt col lt maj sgt'.split(
    ' ',
  ),
);

/** Short forms of ranks and offices, without their stop: before a name they are its title (`MAJ. GEN. ROE`, `SEC. ROE`). */
export const RANKS_EN: ReadonlySet<string> = new Set(
  'gen adm capt cpt col lt maj brig sgt cpl cmdr cdr sec'.split(' '),
);

/** Labels of those who work for the event: they lead through it, or say something from the side. */
export const STAFF_VOICES: ReadonlySet<string> = new Set(['staff', 'aide']);

/** Honorifics that follow a Chinese name. */
export const HONORIFICS_ZH: readonly string[] = ['先生', '女士', '小姐', '同志', '博士', '教授'];
