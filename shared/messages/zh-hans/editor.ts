import type { Catalogue } from '../catalogue';
import type { editor as english } from '../en/editor';

export const editor: Catalogue<typeof english> = {
  transcript: '记录稿',
  keys: '用鼠标，或按住 Shift 并用方向键选择文字。S 依次选中句子、段落、整段发言，Shift+S 退回。Q 标为引语，F 标为数字，L 标为论断，N 添加备注。J、K 转到下一段、上一段发言，M、Shift+M 转到下一个、上一个标记，E 选定光标处的标记：方向键移动它，加 Shift 移动其结尾或开头。X 从引语中略去文字。1 至 9 为打开的引语加上最近使用的标签。Enter 打开标记，Esc 离开。',
  'role.host': '主持人',
  'role.official': '官员',
  'role.journalist': '记者',
  'role.other': '发言人',
  'kind.opening': '开场',
  'kind.statement': '陈述',
  'kind.question': '提问',
  'kind.answer': '回答',
  'kind.procedural': '程序',
  'time.posted': '发布于 {{clock}}',
  'time.spoken': '讲于 {{clock}}',
  injected: '植入文字：并非发言内容，不计入引语、数字和复制的文字。',
  markup: '播放器标记或注释编号：并非发言内容，不计入引语、数字和复制的文字。',
  'edit-turn': '编辑发言',
  'source-reads': '来源原文为“{{words}}”',
  'source-reads.nothing': '来源此处没有文字',
};
