import type { Catalogue } from '../catalogue';
import type { projects as english } from '../en/projects';

export const projects: Catalogue<typeof english> = {
  places: '位置',
  'place.projects': '项目',
  'place.archive': '归档',
  'place.trash': '回收站',
  'empty.projects': '还没有项目',
  'empty.projects.hint': '导入一份发布会记录稿，或先看看示例。',
  'empty.archive': '没有归档的项目',
  'empty.archive.hint': '做完的项目可以收到这里，之后仍可照常打开。',
  'empty.trash': '回收站是空的',
  'empty.trash.hint': '移到这里的项目会一直保留，直到恢复或彻底删除。',

  actions: '操作',
  open: '打开',
  'open.read': '以只读方式打开',
  rename: '重命名…',
  duplicate: '制作副本',
  archive: '归档',
  unarchive: '移回“项目”',
  export: '导出项目文件…',
  backups: '备份…',
  'show-folder': '显示文件夹',
  trash: '移到回收站',
  restore: '恢复',
  delete: '彻底删除…',
  'copy-of': '{{title}} 的副本',

  'done.trashed': '“{{name}}”已移到回收站。',
  'done.restored': '“{{name}}”已恢复到原处。',
  'done.deleted': '“{{name}}”已彻底删除。',
  'done.archived': '“{{name}}”已归档。',
  'done.unarchived': '“{{name}}”已移回项目列表。',
  'done.duplicated': '“{{name}}”已加入项目列表。',
  'done.exported': '已写入项目文件 {{name}}。',

  'rename.title': '重命名项目',

  'delete.title': '要彻底删除这个项目吗？',
  'delete.lost': '属于它的一切都会丢失：',
  'delete.lost.briefings_one': '{{count}} 场发布会及其导入的原文件',
  'delete.lost.briefings_other': '{{count}} 场发布会及其导入的原文件',
  'delete.lost.checks': '对数字的全部核查及其来源',
  'delete.lost.history': '历史记录和备份',
  'delete.instead': '如需留底，请先恢复项目，再导出项目文件。',
  'delete.keep': '保留',
  'delete.sure': '此操作无法撤销',
  'delete.type': '请输入项目名称，以确认彻底删除。',
  'delete.field': '要删除的项目的名称',
  'delete.do': '彻底删除',

  'outcome.back': '返回项目列表',
  'outcome.again': '重试',
  'outcome.project.damaged': '项目已损坏',
  'outcome.project.damaged.what': '项目的一个文件与当初写入的内容不符。没有任何改动。',
  'outcome.project.newer': '项目需要更新版本的 Presser',
  'outcome.project.newer.what': '它由更新版本的 Presser 保存，没有被改动。请更新 Presser 后再打开。',
  'outcome.project.locked': '项目已在别处打开',
  'outcome.project.locked.what': '一个项目同一时间只能由一个窗口更改。没有任何改动，请待对方关闭后重试。',
  'outcome.project.locked.stale':
    '一个项目同一时间只能由一个窗口更改。占用它的一方已有一段时间没有响应：那台电脑可能在休眠、已关机或断了网。没有任何改动。',
  'outcome.project.source-missing': '项目缺少一份原文',
  'outcome.project.source-missing.what':
    '当初导入的一个文件已不在项目文件夹中，或者被改动过。缺了它，引语就无法与原话对照。引语、数字和核查全部保留。',
  'outcome.project.source-missing.other-reading':
    '从导入的文件中取出的文字已不在项目文件夹中，或者被改动过。文件还在，但这个版本的 Presser 从中读出的文字与已引用的不同。以前写出的项目文件（.presser）中有这份文字。引语、数字和核查全部保留。',
  'outcome.project.unreadable': '无法读取项目',
  'outcome.project.unreadable.what': '磁盘没有给出项目的文件。没有任何改动，磁盘可读后请重试。',
  'outcome.project.missing': '找不到项目',
  'outcome.project.missing.what':
    '它的文件夹不见了。可能已在 Presser 之外被移动或删除，或者所在的磁盘没有连接。',

  'loss.all': '它的文件已经读不出任何内容，备份里也许还有。',
  'loss.some_one': '可以打开截至 {{at}} 的内容，此后有 {{count}} 处更改缺失。',
  'loss.some_other': '可以打开截至 {{at}} 的内容，此后有 {{count}} 处更改缺失。',
  'loss.unknown': '可以打开截至 {{at}} 的内容，此后缺失多少更改无从得知。',

  'fact.reason': '发现的问题',
  'fact.folder': '文件夹',
  'fact.found': '文件版本',
  'fact.owner': '占用者',
  'fact.host': '电脑',
  'fact.since': '开始时间',
  'fact.name': '文件',
  'fact.sha256': 'SHA-256',

  'way.accept-loss': '打开已保存的内容',
  'way.accept-loss.hint': '从那时的内容继续工作。损坏的文件保留在项目文件夹中。',
  'way.backup': '将备份打开为副本…',
  'way.backup.hint': '从列表中选一份备份，这个项目保持原样。',
  'way.folder': '显示文件夹',
  'way.folder.hint': '查看其中的文件，或放回你自己的副本。',
  'way.read': '以只读方式打开',
  'way.read.hint': '可以查看和导出，不会改动任何内容。',
  'way.take-over': '接管',
  'way.take-over.hint': '对方尚未保存的内容将无法再保存。请在确定那边没有人工作时才接管。',
  'way.supply': '选择文件…',
  'way.supply.hint': '当初导入的那个文件，未经改动；其他文件不会被接受。',
  'way.forget': '从列表中移除',
  'way.forget.hint': '不会删除任何文件。文件夹找回后，项目会重新出现。',

  'opened.recovered.journal':
    '这个项目有文件损坏，已根据操作日志恢复。{{lost}}损坏的文件保留在项目文件夹中。',
  'opened.recovered.snapshot':
    '这个项目有文件损坏，已根据项目文件恢复。{{lost}}损坏的文件保留在项目文件夹中。',
  'opened.recovered.previous':
    '这个项目有文件损坏，已根据上一份项目文件恢复。{{lost}}损坏的文件保留在项目文件夹中。',
  'opened.recovered.backup': '这个项目有文件损坏，已根据备份恢复。{{lost}}损坏的文件保留在项目文件夹中。',
  'opened.lost.nothing': '没有丢失任何内容。',
  'opened.lost.unknown': '可能有更改丢失，数量无从得知。',
  'opened.lost_one': '丢失 {{count}} 处更改。',
  'opened.lost_other': '丢失 {{count}} 处更改。',
  'opened.migrated': '这个项目由旧版 Presser 制作（文件版本 {{version}}），现已更新。更新前的内容留有备份。',
  'opened.copies':
    '其他程序在这个项目的文件夹里放了冲突副本：{{names}}。Presser 不读取这些副本。如果这里缺了什么，可能就在其中；请留下需要的内容，再删除它们。',

  'library.recovered':
    '项目列表曾经损坏，已根据各个项目重新整理。请看一下归档和回收站：可能有项目从那里回到了列表。',
  'library.copies':
    '其他程序在文件夹里放了项目列表的冲突副本：{{names}}。Presser 不读取这些副本，也没有项目因此丢失；确认没有缺少内容后，可以删除它们。',

  'start.library.locked': '资料库已在别处打开',
  'start.locked.what': '一个资料库同一时间只能由一个 Presser 使用。没有任何改动，请待对方关闭后重试。',
  'start.locked.stale':
    '一个资料库同一时间只能由一个 Presser 使用。占用它的一方已有一段时间没有响应：那台电脑可能在休眠、已关机或断了网。没有任何改动。',
  'start.library.newer': '资料库需要更新版本的 Presser',
  'start.newer.what': '它由更新版本的 Presser 保存，没有被改动。请更新 Presser 后再打开。',
  'start.library.unreadable': '无法读取资料库',
  'start.unreadable.what': '磁盘没有给出项目列表。没有任何改动，磁盘可读后请重试。',
  'start.failed': 'Presser 无法启动',

  'access.read': '只读',
  'access.write': '打开以编辑',
  'access.again': '重新打开',
};
