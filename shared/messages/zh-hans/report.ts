import type { Catalogue } from '../catalogue';
import type { report as english } from '../en/report';

export const report: Catalogue<typeof english> = {
  title: '报告',
  summary: '核查进度',
  figures: '数字',
  claims: '论断',
  quotes: '引语',
  open: '待办',
  questions: '待问发言人',
  dismissed: '已忽略',
  history: '核查记录',
  print: '打印',
  save: '保存 Markdown',
  saved: '已存为 {{name}}。',
  empty: '这份记录稿没有需要核查的内容。',
  'none-open': '没有待办事项。',
  go: '在记录稿中显示{{words}}',
  check: '核查{{words}}',
  'copy-of': '“{{title}}”的后来版本。',
  superseded: '已有另一份副本取代这一份：“{{title}}”。',
  'column.said': '原话',
  'column.value': '数值',
  'column.who': '发言人',
  'column.verdict': '核查结论',
  'column.rests-on': '来源与核查记录',
};
