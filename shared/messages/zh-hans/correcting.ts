import type { Catalogue } from '../catalogue';
import type { correcting as english } from '../en/correcting';

export const correcting: Catalogue<typeof english> = {
  correct: '校正',
  'correct.tip': '校正记录稿：在有误处直接输入。来源保持原样。',
  'correct.on': '正在校正记录稿',
  'correct.hint': '在有误处直接输入。段落和发言的划分不变，来源保持原样。',
  'correct.done': '完成',
  'take-back': '还原',
  'take-back.this': '还原这处更正',
  'take-back.paragraph': '还原整段',
  'take-back.short': '整段',
  corrections: '更正',
  'corrections.left-out': '（已略去）',

  turn: '编辑发言',
  'turn.speaker': '发言人',
  'turn.somebody': '新的发言人…',
  'turn.kind': '类型',
  'turn.time': '时间',
  'turn.time.hint': '如 15:04 或 15:04:30；不详则留空',
  'turn.time.bad': '请按时、分填写时间，如 15:04。',
  'turn.save': '保存',
  'turn.split': '从光标处拆分',
  'turn.split.at': '新的一段发言从“{{words}}”开始。',
  'turn.split.where': '要拆分这段发言，请先把光标放在新发言开始的位置，再回到这里。',
  'turn.join': '并入上一段发言',
  'turn.join.to': '文字归于{{name}}。',

  speakers: '发言人',
  'speakers.hint': '更改会用于这场发布会的所有发言和引语，可以撤销。',
  'speakers.quotes_one': '{{count}} 条引语',
  'speakers.quotes_other': '{{count}} 条引语',
  'speakers.merge': '{{name}}与此人为同一人…',

  'cleanup.quarantine': '隔离所选文字',
  'cleanup.quarantine.tip': '并非发言内容的文字：加删除线，不计入引语和数字',
  'cleanup.page-text': '标为页面文字',
  'cleanup.page-text.tip': '所选段落不属于记录稿',
  'cleanup.hide': '隐藏被隔离的文字',
  'cleanup.by-hand': '手动标记',
};
