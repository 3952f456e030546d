const words = (list: string) => list.split(/\s+/).filter((word) => word !== '');

/**
 * Chinese words at which the name of a counted thing ends or starts: particles and the verbs that are usual
 * next to a number in news and reports. Single characters are listed only where they are rare inside nouns.
 */
export const CHINESE_STOPS: ReadonlySet<string> = new Set(
  words(`
    的 了 在 是 有 被 把 将 將 已 已经 已經 等 也 都 就 而 但 且 由 于 於 给 給 让 讓 使 令 应 應 还 還 又 再 却 则 則 较 較 比 均 各 仍 不 没 沒 未 占 佔 约 約 近 达 達 仅 僅 只 超 逾 向 从 從 为 為 或 以 至 到
    我们 我們 他们 他們 大家 亦 占比 佔比 其中 包括  分布 共计 共計 合计 合計 累计 累計 总计 總計 达到 達到 高达 高達 分别 分別 平均 同比 环比 環比 按年 按月 对应 连同 連同 以及 仍有 能否 是否 来计算 来算 來算 一起 共同 设有 設有 共有 现有 現有 没有 沒有 多达 多達
  `),
);

/**
 * Words of which a stop character is only a part (《现代汉语词典》, the frequent ones; both scripts): no name ends
 * within 人均, 国有, 在校 or 比重.
 */
export const STOP_COMPOUNDS: ReadonlySet<string> = new Set(
  words(`
    人均 户均 戶均 年均 月均 日均 均价 均價 比率 比例 比重 百分比 对比 對比 减让 減讓 国有 國有 私有 公有 所有 有限 有效 有色 有机 有機 有毒 保有 特有 有轨 有軌 有线 有線
    在校 在线 在線 在册 在冊 在职 在職 在编 在編 在岗 在崗 在押 在途 存在 现在 現在 潜在 潛在 内在 外在 首都 成都 都市 古都 都会 都會 等级 等級 高等 中等 初等 平等 同等 对等 特等
    自由 理由 使用 大使 天使 使馆 使館 使团 使團 使领 使領 行使 从业 從業 从事 從事 随从 行为 行為 作为 作為 人为 人為 应用 應用 应急 應急 供应 供應 效应 效應 反应 反應 响应 響應 适应 適應 感应 感應 应届 應屆
    还款 還款 偿还 償還 再生 规则 規則 法则 法則 原则 原則 准则 準則 各类 各類 各国 各國 各地 各省 各级 各級 不动 不動 不良 不锈 不鏽 未来 未來 未成 占地 佔地 占有 佔有 合约 合約 节约 節約 公约 公約 条约 條約
    履约 履約 签约 簽約 租约 租約 违约 違約 约束 約束 约定 約定 自给 自給 超充 超深 超大 超薄 超声 超導 超导 超低 超长 超長 纪要 紀要 摘要 需要 主要 重要 必要 概要 首要 预约 預約 制约 附近 近海 近岸 发达 發達 雷达 雷達 送达 到期 只数 船只 超市 超级 超級 超算 超高 超速 逾期 方向 定向 双向 雙向 以色 以太 以上 以下 占用 佔用 或有 被告 被褥 棉被 将军 將軍 将领 给付 給付 供给 供給 补给 補給 让利 讓利
    转让 轉讓 法令 司令 命令 禁令 就业 就業 就医 就醫 就读 就讀 成就 仅有 没收 沒收 目的 的士 较量 較量 人才 英才 天才 奇才 干才 英才
  `),
);

/** Verbs that are usual next to a number; right after it they may also describe the noun (确诊病例). */
export const CHINESE_VERBS: ReadonlySet<string> = new Set(
  words(`
    涉及 涵盖 涵蓋 包含 来自 來自 出席 参加 參加 参会 參會 参与 參與 参展 受益 开展 開展 落地 实现 實現 完成 入选 入選 获得 獲得 获批 取得 建成 建设 建設 建立 设立 設立 设置 設置 新建 新增 增加 增长 增長 减少 減少 下降 上升 已建 在建
    提高 提升 签署 簽署 签订 簽訂 签约 加入 邀请 邀請 招募 研发 研發 承办 承辦 举办 舉辦 召开 召開 发布 發布 聚集 集聚 培训 培訓 支持 来华 來華 进行 進行 投入 投资 投資 生产 生產 销售 銷售
    完工 开工 開工 通车 通車 运行 運行 运营 營運 投产 投產 交付 覆盖 覆蓋 惠及 服务 服務 接待 接受 接获 接獲 检查 檢查 拘捕 逮捕 检获 檢獲 缴获 查获 查獲 死亡 受伤 受傷 遇难 遇難 失踪 失蹤
    感染 确诊 確診 治愈 出院 住院 接种 接種 拥有 擁有 具有 形成 带动 帶動 推动 推動 出动 出動 动员 動員 派出 派遣 提供 发放 發放 派发 派發 拨付 撥付 安排 下达 使用 采用 採用 收到 处理 處理 办理 辦理
    发生 發生 造成 导致 導致 位于 位於 成为 成為 超过 超過 突破 确认 確認 表示 认为 認為 反对 反對 赞成 贊成 进入 進入 离开 離開 抵达 抵達 到达 返回 撤离 撤離 转移 轉移 安置 疏散
    用于 用於 通过 通過 依托 依託 围绕 圍繞 紧扣 面向 聚焦 坚持 堅持 实施 實施 启动 啟動 推出 制定 制订 出台 颁布 印发 修订 确定 確定 目前 截至 今年 去年 相当于 相當於 相当 需要 比上 比去
    整治 淘汰 投用 配齐 配齊 研制 研製 招收 开办 開辦 见面 見面 商定 出口 进口 進口 试点 試點 配备 配備 拆除 改造 修复 修復 清理 治理 引进 引進 培育 选派 選派 聘请 聘請 落户 落戶 返回
    收治 救治 救出 转运 轉運 售出 卖出 賣出 买入 購入 采购 採購 购买 購買 安装 安裝 铺设 鋪設 开通 開通 开放 開放 关闭 關閉 取消 改签 延误 延誤 停运 停運 停课 停工 复工 復工 倒塌 受损
    受損 损毁 損毀 被困 逃离 遇袭 签发 簽發 颁发 頒發 授予 提交 审议 審議 通过 批准 立案 起诉 起訴 判处 判處 查处 查處 挽回 打掉 抓获 抓獲 捣毁 搗毀 破获 破獲 侦破 偵破 检控
    檢控 录得 錄得 送院 住进 迁出 迁入 就业 就業 毕业 畢業 录取 錄取 报名 報名 捐赠 捐贈 援助 出资 出資 融资 融資 募集 筹集 籌集 发行 發行 偿还 償還 归还 歸還 分配 划拨
    拟建 擬建 预计 預計 估计 估計 显示 顯示 表明 指出 宣布 宣佈 呼吁 呼籲 承诺 承諾 要求 强调 強調 组成 組成 构成 構成 開設 开设 增设 增設 增派 扩大 擴大
    削减 削減 压减 壓減 节约 節約 节省 節省 新设 新設 赶赴 趕赴 前往 奔赴 走完 加征 加徵 核查 排查 抽查 诞生 誕生 创下 創下 收到 减至 保持 维持 維持 停电 停電 编列 編列 达成 達成 并网 併網
    乘坐 搭乘 选择 選擇 穿梭 驾驶 駕駛 解答 检测 檢測 报告 報告 扩建 擴建 续建 復建 开行 開行 开航 開航 停靠 靠泊 装卸 裝卸 吞吐 运送 運送 发送 發送 到发 输送 輸送 载客 載客
  `),
);

/** Words around the name of a counted thing that do not belong to it: 全省, 首批 before; 总数, 首次, 最多 after. */
export const NAME_LEADS: readonly string[] = [
  '全省',
  '全市',
  '全国',
  '全國',
  '全区',
  '全县',
  '全港',
  '全年',
  '全球',
  '首批',
  '目前',
  '我国',
  '我國',
  '本市',
  '本港',
  '全台',
  '全臺',
];
export const NAME_TAILS: readonly string[] = [
  '最多',
  '最少',
  '会不会',
  '會唔會',
  '是否',
  '首次',
  '再次',
  '名义',
  '名義',
  '实际',
  '實際',
  '稳定',
  '穩定',
  '总数',
  '總數',
  '数量',
  '數量',
  '总量',
  '總量',
  '总计',
  '總計',
  '合计',
  '合計',
  '人数',
  '人數',
  '总额达',
  '规模',
  '規模',
];

/** Single characters between a thing and its number (…企业均超2万家, …共有8个); they never belong to the thing there. */
export const CHINESE_EDGES =
  '都也就还還要剩占佔由从從才共约約近超逾达達仅僅只均有为為是已的了在计計各每达至到增减減升降';

/** Verbs that may stand between a quantity and its number: 覆盖率保持在99%, 生产总值完成2万亿元. */
export const LINKING_VERBS: ReadonlySet<string> = new Set(
  words(
    '保持 维持 維持 稳定 穩定 完成 实现 實現 提高 提升 上升 下降 增加 减少 減少 增长 增長 突破 超过 超過 编列 編列',
  ),
);

/** Last characters of names of quantities (覆盖率, 零售额, 总产量, 增加值); only such a name stands before a linking verb. */
export const QUANTITY_ENDS = '率例力积積程本费費款资資产產收量额額值数數度比重价價指息';

/** Names of quantities that say little alone: the word before belongs to them, even if it is a verb (生产总值, 运营里程). */
export const QUANTITY_NOUNS: ReadonlySet<string> = new Set(
  words(`
    总值 總值 总额 總額 总量 總量 金额 金額 指数 指數 经理指数 經理指數 容量 装置容量 裝置容量 规模 規模 里程 面积 面積 浓度 濃度
    收入 支出 成本 价格 價格 费用 費用 余额 餘額 额 額 量 率 值
  `),
);

/** Nouns of bodies and works that a verb before them describes (技术转移中心, 人员培训基地). */
export const BODY_NOUNS: readonly string[] = words(
  '中心 基地 机构 機構 平台 平臺 系统 系統 工程 协定 協定 协议 協議 设施 設施 设备 設備 园区 園區 企业 企業 公司 站点 網點 网点 实验室 實驗室 机制 機制',
);

/** Verbs that are as often the activity itself: 出口12.1万亿元 measures exports, and 外商投资企业 are a kind of firm. */
export const ACTIVITIES: ReadonlySet<string> = new Set(
  words('出口 进口 進口 投资 投資 融资 融資 生产 生產 销售 銷售 研发 研發 转移 轉移'),
);

/** Verbs that describe such a noun rather than tell what somebody did. */
export const DESCRIBING_VERBS: ReadonlySet<string> = new Set(
  words(`
    转移 轉移 服务 服務 培训 培訓 研发 研發 生产 生產 投资 投資 运营 營運 接待 转运 轉運 援助 采购 採購 销售 銷售 出口 进口 進口 就业 就業
    治理 修复 修復 检查 檢查 安置 培育 融资 融資 捐赠 捐贈 处理 處理 装卸 裝卸 救治 收治
  `),
);

/** Verbs of estimating between a thing and its number (出席者预计3000人). */
export const ESTIMATES: ReadonlySet<string> = new Set(words('预计 預計 估计 估計'));

/** Names of amounts of money, with which 亿 needs no 元 (成交额1.05万亿); 名额 and 配额 count other things. */
export const MONEY_NAMES =
  /(?:[^名配员員份]额|[^名配員份]額|[总產产市增加]值|總值|收入|支出|资产|資產|负债|負債|投资|投資|融资|融資|贷款|貸款|存款|利润|利潤|营收|營收|债务|債務|预算|預算|经费|經費|税收|稅收|顺差|順差|逆差|放量|缩量)$/;

/** Verbs whose object is set aside, not measured: 扣除价格因素，实际增长. */
export const SETTING_ASIDE: readonly string[] = ['扣除', '剔除', '不计', '不計', '不含'];

/** After a verb these make a noun of it (培训班, 发布人, 参展商), so that it ends no name. */
export const NOUN_ENDINGS =
  '人者厂廠生员員班会會量率额額值站区區地式型性化商方书書所团團队隊机機点點费費权權';

/** English words at which the name of a counted thing ends; lower case. */
export const ENGLISH_STOPS: ReadonlySet<string> = new Set(
  words(`
    of modestly sharply slightly strongly steadily quickly slowly in on at for to from with by and or but as than that which who whom whose this these those there here have has had having is are was were be been being am will would can could may might must shall should do does did
    last next since until while when where after before during over under between through across into onto off out up down about around per a an the we they he she it you i our their his her its your my not no if so because
    remain remained said say says were killed injured wounded arrested died dead came went made took left attended signed joined received reported confirmed participated including include includes worth more less fewer
    ago later earlier annually yearly monthly daily weekly each every respectively also only still now already today yesterday tomorrow then too compared within without against among amid despite plus minus both either neither
    them us him whoever live lived work worked use used need needed get got go gone going come coming see seen help helped across nationwide worldwide
  `),
);

/** Plural nouns without a plural ending; they too end the name of a counted thing. */
export const ENGLISH_IRREGULAR_PLURALS: ReadonlySet<string> = new Set(
  words(
    'people men women children police personnel staff fish sheep aircraft media data feet teeth mice geese cattle troops species series crew youth criteria phenomena infantry',
  ),
);
