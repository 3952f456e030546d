import type { Catalogue } from '../catalogue';
import type { errors as english } from '../en/errors';

export const errors: Catalogue<typeof english> = {
  'file.missing': '找不到 {{name}}。没有导入任何内容。',
  'file.folder': '{{name}} 是文件夹。请选择其中的文件。',
  'file.empty': '{{name}} 是空文件，没有可读的文字。没有导入任何内容。',
  'file.binary': '{{name}} 不是文本文件（首个控制字节位于 {{at}}）。请另存为纯文本后再导入。',
  'file.too-large': '{{name}} 有 {{size}} MB，上限为 {{limit}} MB。没有导入任何内容。',
  'file.unreadable': '无法读取 {{name}}（{{reason}}）。没有导入任何内容。',
  'file.no-access': '当前账户无权读取 {{name}}。没有导入任何内容；请申请权限，或索取一份副本。',
  'file.not-written': '无法写入 {{name}}（{{reason}}）。项目没有改变，请换一个文件夹。',
  'file.not-opened': '无法打开 {{name}}（{{reason}}）。没有任何改动。',
  'file.not-harmless': '{{name}} 这类文件打开时可能运行程序。请另存副本后再查看。',
  'text.encoding': '{{name}} 不是有效的 {{encoding}}（首个错误字节位于 {{at}}）。没有导入任何内容。',
  'text.unknown-encoding': '未知的编码：{{encoding}}。',
  'text.too-long':
    '“{{name}}”有 {{length}} 个字符，上限为 {{limit}} 个。没有导入任何内容；请分成几部分导入。',
  'import.draft-gone': '这次导入已经关闭。请重新导入文件。',
  'import.unknown-format':
    'Presser 无法读取 {{name}} 这种文件。未导入任何内容；请另存为 .docx、.pdf、.html 或 .txt 后再导入。',
  'import.damaged':
    '{{name}} 已损坏，无法读取（{{reason}}）。未导入任何内容；请让对方重新发送，或用原来的程序打开并重新保存。',
  'import.encrypted': '{{name}} 受密码保护。未导入任何内容；请打开它，另存一份不带密码的副本再导入。',
  'import.old-word':
    '{{name}} 是旧版 Word 格式（.doc）。未导入任何内容；请用 Word 打开，另存为 .docx 后再导入。',
  'import.too-much':
    '{{name}} 的内容超过 Presser 单个文件的读取上限（{{limit}}）。未导入任何内容；请分成几部分导入。',
  'import.no-text':
    '{{name}} 中没有文字，可能只有页面的图片；Presser 不做文字识别（OCR）。未导入任何内容；请导入文字可以选取的版本。',
  'import.timeout':
    '读取 {{name}} 超过 {{limit}} 秒，已停止。未导入任何内容；请分成几部分，或存为纯文本后再导入。',
  'import.memory':
    '读取 {{name}} 所用内存超过上限（{{limit}} MB），已停止。未导入任何内容；请分成几部分，或存为纯文本后再导入。',
  'import.stopped': '“{{name}}”没有读取：导入已停止。',
  'import.empty-folder': '文件夹“{{name}}”中没有 Presser 能读取的文件。没有导入任何内容。',
  'project.missing': '找不到该项目。它可能已在 Presser 之外被移动或删除。',
  'project.damaged': '无法读取项目（{{reason}}）。文件原样保留在 {{folder}}。',
  'project.newer': '该项目由更新版本的 Presser（{{found}}）保存，没有被改动。',
  'project.locked': '项目自 {{since}} 起由 {{owner}} 打开。',
  'project.lock-lost':
    '另一台电脑已接管此项目。已保存的内容安全无虞，这次更改没有生效。请重新打开项目后继续。',
  'project.unreadable': '无法读取项目（{{reason}}）。文件位于 {{folder}}，没有任何改动。磁盘可读后请重试。',
  'project.read-only': '此项目以只读方式打开，这次更改没有生效。',
  'project.source-missing': '导入的原文 {{name}} 缺失或已改变（SHA-256 {{sha256}}）。标注仍然保留。',
  'project.other-source': '{{name}} 不是当初导入的文件：内容不同。没有改动任何内容；请选择原文件。',
  'project.other-reading':
    '{{name}} 就是当初导入的文件，但这个版本的 Presser 从中读出的文字与已引用的不同。没有改动任何内容；请从以前写出的项目文件（.presser）打开这个项目。',
  'backup.unreadable': '备份 {{name}} 已无法读取。没有改动任何内容；请选择另一个备份。',
  'archive.not-one': '{{name}} 不是 Presser 项目文件。没有导入任何内容，请选择以 .presser 结尾的文件。',
  'archive.damaged': '{{name}} 已损坏或在生成后被改动（{{reason}}）。没有导入任何内容，请让对方重新发送。',
  'archive.newer':
    '{{name}} 由更新版本的 Presser 生成（文件版本 {{found}}，本程序最高支持 {{known}}）。没有导入任何内容，请更新 Presser 后重试。',
  'archive.too-large': '{{name}} 超过 {{limit}} MB 的上限。没有导入或写入任何内容，请拆分项目后重试。',
  'library.damaged': '无法读取资料库（{{reason}}）。文件原样保留：{{file}}。',
  'library.newer': '资料库由更新版本的 Presser 保存，没有被改动。',
  'library.locked': '资料库正由 {{owner}} 使用。没有任何改动。',
  'library.lock-lost':
    '另一台电脑已接管资料库。已保存的内容安全无虞，这次更改没有生效。请重新启动 Presser 后继续。',
  'library.unreadable': '无法读取资料库（{{reason}}）。没有任何改动。磁盘可读后请重试。',
  'store.not-saved': '无法保存这次更改（{{reason}}）。更改没有生效，之前保存的内容完好。',
  'command.invalid': '无法理解这次更改（{{reason}}）。没有任何改动。',
  'command.unknown-target': '要更改的内容已不存在（{{id}}）。没有任何改动。',
  'command.duplicate-id': '已有同名记录（{{id}}）。没有任何改动。',
  'command.bad-anchor': '所选文字不在记录稿中。没有标记。',
  'check.no-source': '“属实”需要来源：标题，以及发布者或网址。',
  'check.no-locator': '“属实”需要出处位置：来源中的页码、表格或段落。',
  'check.no-access-date': '“属实”需要查阅来源的日期（YYYY-MM-DD）。',
  'check.same-text': '“属实”需要另有依据的来源：该文件就是这份记录稿或其另一副本。',
  'check.copied-file':
    '“{{source}}”的文件是这份记录稿的副本：两者有 {{share}}% 的文字逐字相同。结论没有记录，表单保持原样。请提供另有依据的来源。',
  'check.copied-extract':
    '“{{source}}”的摘录就是记录稿的原话：其中 {{share}}% 逐字见于记录稿。结论没有记录，表单保持原样。请填写来源自己陈述这一事实的文字或数字，或换一个来源。',
  'check.file-missing': '项目文件夹中已没有文件 {{name}}，或文件已被改动。请重新附上该文件。',
  'check.own-sign-off': '这次核查是你自己做的（{{by}}），需要另一个人来复核。',
  'check.not-independent':
    '“属实”需要独立来源：该网址与发布会原文或其副本同属一个网站。请提供其他网站的来源。',
  'undo.nothing': '没有可以撤销或重做的操作。',
  'export.mismatch': 'Markdown 与原意不符，位置：“{{passage}}”。没有写入任何内容。',
  'export.not-printed': '无法生成 PDF（{{reason}}）。没有写入任何内容。',
  'export.nothing': '还没有可以导出的内容。',
  'export.no-subject': '没有名为 {{name}} 的文件或项目。没有导出任何内容。',
  'export.which-briefing': '该项目有多份发布会记录，请用 --briefing 指明一份：{{titles}}',
  'export.which-project': '有多个项目名为 {{name}}，请改用编号指明（presser projects 会列出）。',
  'export.edited': '{{name}} 在导出之后被人改过。没有写入任何内容；用 --force 可以覆盖。',
  'template.unknown-variable': '第 {{line}} 行第 {{column}} 列：没有名为“{{name}}”的内容。',
  'template.unknown-filter': '第 {{line}} 行第 {{column}} 列：没有过滤器“{{name}}”。',
  'template.unknown-tag': '第 {{line}} 行第 {{column}} 列：没有标签“{{name}}”。',
  'template.not-closed': '第 {{line}} 行第 {{column}} 列：“{{name}}”在这里开始，却没有结束。',
  'template.bad-value': '第 {{line}} 行第 {{column}} 列：“{{name}}”不能用于这个值。',
  'template.limit': '第 {{line}} 行第 {{column}} 列：模板已被停止，因为它太长或者要做的太多。',
  'template.syntax': '第 {{line}} 行第 {{column}} 列：无法读懂（{{reason}}）。',
  'template.unsaid': '模板印出了“{{passage}}”，却没有说明：“{{remark}}”请在引语后面加上 quote.remark。',
  'template.missing': '没有名为 {{name}} 的模板。',
  'template.name-taken': '已经有名为 {{name}} 的模板。请换一个名称。',
  'print.failed': '无法打印（{{reason}}）。请检查打印机后再试。',
  'ipc.refused': '请求被拒绝。',
  'app.failed': 'Presser 内部出错（{{reason}}）。之前保存的内容完好。',
  'app.no-folder':
    'Presser 无法在 {{folder}} 中保存任何内容（{{reason}}）。没有任何改动；可用 --user-data-dir=文件夹 指定另一个位置。',
};
