import type { Catalogue } from '../catalogue';
import type { desk as english } from '../en/desk';

export const desk: Catalogue<typeof english> = {
  place: '工作區',
  'place.transcript': '記錄稿',
  'place.check': '查核台',
  'tab.queue': '佇列',
  'tab.ledger': '數字總帳',
  'tab.sources': '來源',
  'tab.revisions': '版本',
  'tab.languages': '雙語',
  'tab.report': '報告',
};
