import type { Catalogue } from '../catalogue';
import type { shell as english } from '../en/shell';

export const shell: Catalogue<typeof english> = {
  'palette.title': '命令',
  'palette.field': '命令、项目、发布会、发言人，或标记中的词',
  'palette.recent': '最近用过',
  'palette.actions': '命令',
  'palette.projects': '项目',
  'palette.briefings': '本项目的发布会',
  'palette.speakers': '下一段发言',
  'palette.annotations': '标记',
  'palette.empty': '没有符合的内容。',
  'palette.more_one': '另有 {{count}} 项，请再输入几个字。',
  'palette.more_other': '另有 {{count}} 项，请再输入几个字。',
  'palette.hint': '↑ ↓ 选择，回车前往',
  'kind.quote': '引语',
  'kind.figure': '数字',
  'kind.claim': '论断',
  'kind.note': '备注',

  'shortcuts.title': '键盘快捷键',
  'shortcuts.transcript': '焦点在记录稿上时有效。',
  'shortcuts.queue': '单个按键在核查台的队列获得焦点时有效。',
  'shortcuts.or': '或',
  'group.marking': '标记',
  'group.text': '文字',
  'group.going': '浏览记录稿',
  'group.finding': '查找',
  'group.checking': '核查数字',
  'group.project': '项目',
  'group.view': '显示',

  'settings.contrast': '对比度',
  'settings.contrast.system': '跟随系统',
  'settings.contrast.more': '高',
  'settings.text-size': '记录稿字号',
  'settings.text-size.small': '小',
  'settings.text-size.medium': '中',
  'settings.text-size.large': '大',
  'settings.text-size.largest': '特大',
  'settings.typeface': '记录稿字体',
  'settings.typeface.serif': '宋体（衬线）',
  'settings.typeface.sans': '黑体（无衬线）',

  'pane.outline': '大纲宽度',
  'pane.inspector': '检查面板宽度',
  'pane.tip': '拖动或用方向键调整，双击恢复原宽度。',

  'outline.unchecked_one': '{{count}} 个数字待核查',
  'outline.unchecked_other': '{{count}} 个数字待核查',
  'outline.reading': '第 {{at}} 段，共 {{of}} 段',

  'hint.label': '提示',
  'hint.dismiss': '知道了',
  'hint.mark': '在下面选中一段话，按 {{keys}} 键：它就成为引语，并记下发言人。',
  'hint.check': '文中的每个数字都列在这里。打开一个，选定结论，写明来源。',
  'hint.palette': '按 {{keys}} 可按名称找到任何命令、发言人、项目或标记。',

  'diagnostics.title': '诊断信息',
  'diagnostics.what':
    '版本、设置、计数与日志末尾。其中没有你的文本、标题或名称；除非你自行粘贴，否则不会发往任何地方。',
  'diagnostics.copy': '复制',
  'diagnostics.copied': '已复制。',

  'print.marks': '标记',
  'print.left-out_one': '略去 {{count}} 处并非发言的文字。',
  'print.left-out_other': '略去 {{count}} 处并非发言的文字。',
};
