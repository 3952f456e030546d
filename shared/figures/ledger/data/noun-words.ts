/**
 * Words that decide whether what stands before a noun is a mere modifier of it. Chinese in simplified characters, English
 * in small letters: nouns are folded before they are compared. Sources: 《现代汉语八百词》 (连词); statistical usage
 * of the yearbooks for the averages.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** They join two things: what is counted in 国家和国际组织 is not 国际组织. */
export const CONJUNCTIONS = words('和 与 及 以及 或 或者 暨 跟 同 、 , / and or & plus as');

/** They make another measure of the noun, or its opposite: 人均收入 is no kind of 收入. */
export const MEASURE_CHANGERS = words(`
  非 未 无 不 人均 户均 年均 月均 日均 地均 均 平均 中位数 净 未来 潜在 计划 目标 预期 预计
  non not no un average mean median per capita net projected planned expected potential target
`);

/** Words for "how many" at the end of a Chinese noun: 用户数 counts 用户. */
export const CHINESE_QUANTITY_TAILS: readonly string[] = [...words('数量 总数 人数 家数 户数 件数 数')];

/** Names of numbers that end in 数 and count nothing: 消费者信心指数. */
export const NUMBER_NAMES: readonly string[] = [...words('指数 系数 参数 分数 基数 倍数 次数 岁数 天数')];

/** Words for "how many" before an English "of": the number of visitors counts visitors. */
export const ENGLISH_QUANTITY_HEADS = words(
  'number numbers amount amounts total totals quantity volume kinds kind types type pieces share proportion percentage',
);

/** They begin what only describes an English noun: experts in the field. */
export const ENGLISH_PREPOSITIONS = words(
  'of in for from with on at by to across within under over between among per who that which whose',
);

/** They say nothing of what is counted. */
export const ENGLISH_DETERMINERS = words(
  'the a an this that these those our their its his her your my some any all such each every',
);

/**
 * Names that only say which quantity it is, or how it moved, not of what (LED-4): two areas are two areas. Chinese in simplified characters,
 * English in the singular.
 */
export const BARE_QUANTITIES = words(`
  面积 总面积 长度 总长度 高度 深度 宽度 厚度 直径 体长 重量 体积 容量 温度 气温 水位 速度 时速 距离 里程 总里程 浓度 水平
  比重 比例 占比 比率 率 份额 指数 总量 总额 总值 金额 数额 额度 限额 规模 总规模 人数 次数 数量 总数 目标 指标
  价格 均价 单价 价 成本 费用 总费用 支出 总支出 收入 总收入 资金 总资金 投资 总投资 投资额 投入 补贴 补助 奖金 罚款 损失 利率 利润 税收
  产值 总产值 增加值 产量 总产量 产能 销量 销售额 成交额 交易额 营业额 出口 进口 出口额 进口额 标准
  增速 增幅 降幅 涨幅 升幅 跌幅 增长 增长率 同比 环比 经济 原先 现在 年初 年底 剩下 多
  增 减 升 降 增加 减少 提高 上升 下降 恢复 折合 合计 其余 便宜
  area size length height depth width diameter weight volume capacity temperature level speed distance pace
  rate share proportion percentage ratio index amount total number sum target goal limit
  price cost value budget spending revenue income investment funding money loss profit fine subsidy
  increase decrease growth rise fall drop gain decline reduction change more less better worse
`);

/** Plurals that are not made with s, and their singulars. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['persons', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['feet', 'foot'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['halves', 'half'],
  ['mice', 'mouse'],
  ['teeth', 'tooth'],
  ['criteria', 'criterion'],
  ['analyses', 'analysis'],
  ['crises', 'crisis'],
]);
