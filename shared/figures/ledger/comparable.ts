import { scaleOf } from '../convert/units';
import type { FigureReading } from '../findings';
import { foldForms } from './fold';

/**
 * Classifiers that count something else than single things: occasions end in 次 (人次 are visits, not people), and
 * these bundle or divide. Simplified characters. Source: 《现代汉语八百词》, appendix (集合量词).
 */
const BUNDLES: ReadonlySet<string> = new Set(
  '对 双 组 套 批 队 团 群 堆 串 束 片 层 页 箱 袋 包 盒 罐 桶 瓶 卷 剂 针 杯 碗 盘 担 篮 车皮 期 届 轮 季 集 户 股 张 册 本 成'.split(
    ' ',
  ),
);

type Measured = Pick<FigureReading, 'kind' | 'unit'>;

/**
 * Which statistics can be compared (LED-10, LED-11): the same text for two readings whose numbers stand for the same
 * sort of amount once they are in one unit.
 */
export function comparableUnit({ kind, unit }: Measured): string {
  if (kind === 'count') return `count ${bundleOf(unit)}`;
  if (kind === 'measure' && unit !== null) return `measure ${scaleOf(unit)?.dimension ?? unit}`;
  return `${kind} ${unit ?? ''}`;
}

/** The classifier where it matters; 家, 个, 名 and none at all are no difference. */
function bundleOf(unit: string | null): string {
  const folded = foldForms(unit ?? '');
  return folded.endsWith('次') || BUNDLES.has(folded) ? folded : '';
}
