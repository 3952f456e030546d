import type { ClaimType } from '../findings';

/** An adjective after 最. */
export interface Superlative {
  readonly type: ClaimType;
  /** Praise rather than measure: only with a scope is it something to check (世界最强, not 最强的信心). */
  readonly isPraise: boolean;
  /** Characters after it that make another word (最重要, 最深刻). */
  readonly notBefore: string;
}

/** What can be measured or counted; after a colon the characters that make another word. */
const MEASURING = [
  '大:限化 小:限化 高:人法检院权限额刑荣境 低:保限调工生 长:远 短:板暂 多:样元跑 少: 快:乐捷 慢: 浅:显 宽:松敞',
  '窄: 厚:道重 薄:弱 重:要点大视心用 轻:松 密:切 远: 早:晚 热:门情烈心爱点 冷:门静 旺:盛季 贵: 老:百 广:泛大东',
  '热门: 古老: 年轻:人 年长: 悠久: 先进: 繁忙: 活跃: 集中: 密集: 完整: 完备: 完善: 齐全: 丰富:多 严重: 便宜:',
  '昂贵: 干旱: 炎热: 寒冷: 广泛: 广大: 发达: 高端: 低端: 庞大: 强劲: 拥挤: 迅速: 频繁: 罕见: 稀少: 富裕: 湿润:',
];

/** Praise and blame. */
const PRAISING = [
  '强:音调项 好: 坏: 佳: 优:先质秀化惠美越势 差: 严: 美: 稳: 具: 为: 有: 受: 深:处刻切层情 难: 严格: 严厉: 偏远: 贫困: 安全: 稳定: 全面:',
];

/** Every adjective that is read after 最, after 吕叔湘《现代汉语八百词》 (最) and the adjectives of such texts. */
export const SUPERLATIVES: ReadonlyMap<string, Superlative> = new Map([
  ...rows(MEASURING, false),
  ...rows(PRAISING, true),
]);

function rows(lines: readonly string[], isPraise: boolean): [string, Superlative][] {
  return lines
    .flatMap((line) => line.split(' '))
    .map((entry) => {
      const [adjective = '', notBefore = ''] = entry.split(':');
      return [adjective, { type: adjective === '早' ? 'first' : 'superlative', isPraise, notBefore }];
    });
}
