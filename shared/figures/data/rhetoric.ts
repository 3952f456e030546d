const words = (list: string) => list.split(/\s+/).filter((word) => word !== '');

/**
 * Nouns of programmes and of speech: a small number before them counts headings, not things
 * (figures.md: 两个关键, 四个面向, 三件事, 八项行动, 四大战略定位).
 */
export const RHETORICAL_NOUNS: readonly string[] = words(`
  方面 关键 關鍵 面向 问题 問題 特点 特點 意识 定位 行动 行動 举措 舉措 措施 任务 任務 板块 板塊 亮点
  亮點 阶段 階段 层面 層面 维度 維度 原则 原則 理念 目标 目標 重点 重點 环节 環節 领域 領域 方向 支柱
  体系 體系 机制 機制 倡议 倡議 主题 主題 字 词 词语 事 建议 意见 看法 观点 因素 原因 优势 短板 关系
  關係 全面 自信 维护 確立 确立 坚持 必须 轮子 发布人 發布人 嘉宾 记者 提问 步骤 步驟 转变 提升 工程
  战略 戰略 突出 更加 着力 统筹 文明 不变 结合 字眼 角度 层次 層次 类别 门类 想法 体会 體會 感受 希望 补充 補充 说明 說明 要求 情况 情況 经验 經驗 思路 力量 账 賬 帐 账本 判断 判斷 话 話 例子 故事 变化 同步
  毫不动摇 务必 先行 新
`);

/** The same in English, singular and plural, lower case. */
export const RHETORICAL_WORDS: ReadonlySet<string> = new Set(
  words(`
    thing things point points question questions reason reasons area areas priority priorities
    pillar pillars way ways step steps aspect aspects issue issues goal goals principle principles
    side sides party parties element elements theme themes message messages option options part
    parts phase phases track tracks component components factor factors piece pieces leaders
    presidents ministers topics items word words sentence lines follow-ups types kinds categories
    dimensions challenges objectives initiatives
  `),
);
