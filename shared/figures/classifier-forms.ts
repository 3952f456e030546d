import type { UiLanguage } from '../project/settings-choices';

/**
 * Classifiers that the two scripts write differently, simplified and traditional; those that count in briefings. From the
 * character list 《通用规范汉字表》 (2013), appendix 1.
 */
const FORMS = [
  '个個',
  '项項',
  '户戶',
  '场場',
  '条條',
  '张張',
  '种種',
  '辆輛',
  '间間',
  '届屆',
  '颗顆',
  '层層',
  '栋棟',
  '册冊',
  '只隻',
  '双雙',
  '笔筆',
  '处處',
  '节節',
  '级級',
  '门門',
  '对對',
  '队隊',
  '组組',
  '轮輪',
  '阶階',
  '桩樁',
  '针針',
  '剂劑',
  '单單',
  '档檔',
  '头頭',
  '亩畝',
  '岁歲',
] as const;

const TRADITIONAL: ReadonlyMap<string, string> = new Map(FORMS.map(([one = '', other = '']) => [one, other]));
const SIMPLIFIED: ReadonlyMap<string, string> = new Map(FORMS.map(([one = '', other = '']) => [other, one]));

/** A classifier as the script of a language writes it. */
export function classifierIn(language: UiLanguage, classifier: string): string {
  const forms = language === 'zh-Hant' ? TRADITIONAL : SIMPLIFIED;
  return [...classifier].map((one) => forms.get(one) ?? one).join('');
}
