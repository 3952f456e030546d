import type { Catalogue } from '../catalogue';
import type { report as english } from '../en/report';

export const report: Catalogue<typeof english> = {
  title: '報告',
  summary: '查核進度',
  figures: '數字',
  claims: '論斷',
  quotes: '引語',
  open: '待辦',
  questions: '待問發言人',
  dismissed: '已忽略',
  history: '查核紀錄',
  print: '列印',
  save: '儲存 Markdown',
  saved: '已存為 {{name}}。',
  empty: '這份記錄稿沒有需要查核的內容。',
  'none-open': '沒有待辦事項。',
  go: '在記錄稿中顯示{{words}}',
  check: '查核{{words}}',
  'copy-of': '「{{title}}」的後來版本。',
  superseded: '已有另一份副本取代這一份：「{{title}}」。',
  'column.said': '原話',
  'column.value': '數值',
  'column.who': '發言人',
  'column.verdict': '查核結論',
  'column.rests-on': '來源與查核紀錄',
};
