import type { Catalogue } from '../catalogue';
import type { desk as english } from '../en/desk';

export const desk: Catalogue<typeof english> = {
  place: '工作区',
  'place.transcript': '记录稿',
  'place.check': '核查台',
  'tab.queue': '队列',
  'tab.ledger': '数字台账',
  'tab.sources': '来源',
  'tab.revisions': '版本',
  'tab.languages': '双语',
  'tab.report': '报告',
};
