import type { ProblemCode } from '../../result/problem';

/** Words for each problem code: what happened, what was kept, what to do next. */
export const errors = {
  'file.missing': '{{name}} was not found. Nothing was taken in.',
  'file.folder': '{{name}} is a folder. Choose the files inside it.',
  'file.empty': '{{name}} is empty: there is no text to read. Nothing was imported.',
  'file.binary':
    '{{name}} is not a text file (first control byte at {{at}}). Save it as plain text and import that.',
  'file.too-large': '{{name}} has {{size}} MB; the limit is {{limit}} MB. Nothing was taken in.',
  'file.unreadable': '{{name}} could not be read ({{reason}}). Nothing was taken in.',
  'file.no-access':
    '{{name}} is not open to your account on this computer. Nothing was taken in; ask for access to it, or for a copy.',
  'file.not-written':
    '{{name}} could not be written ({{reason}}). The project is unchanged; try another folder.',
  'file.not-opened': '{{name}} could not be opened ({{reason}}). Nothing was changed.',
  'file.not-harmless':
    '{{name}} is of a kind that can run something when it is opened. Save a copy and look at it there.',
  'text.encoding': '{{name}} is not valid {{encoding}} (first bad byte at {{at}}). Nothing was imported.',
  'text.unknown-encoding': 'The encoding {{encoding}} is not known.',
  'text.too-long':
    '{{name}} has {{length}} characters; the limit is {{limit}}. Nothing was imported; import it in parts.',
  'import.draft-gone': 'This import is no longer open. Import the file again.',
  'import.unknown-format':
    '{{name}} is of a kind that Presser does not read. Nothing was imported; save it as .docx, .pdf, .html or .txt and import that.',
  'import.damaged':
    '{{name}} is damaged and could not be read ({{reason}}). Nothing was imported; ask for it to be sent again, or open it in its own program and save it anew.',
  'import.encrypted':
    '{{name}} is protected with a password. Nothing was imported; open it, save a copy without a password and import that.',
  'import.old-word':
    '{{name}} is in Word’s old format (.doc). Nothing was imported; open it in Word, save it as .docx and import that.',
  'import.too-much':
    '{{name}} holds more than Presser reads of one file (limit: {{limit}}). Nothing was imported; import it in parts.',
  'import.no-text':
    '{{name}} holds no text, perhaps only pictures of pages, which Presser does not read (no OCR). Nothing was imported; import a copy whose text can be selected.',
  'import.timeout':
    'Reading {{name}} took longer than {{limit}} seconds and was stopped. Nothing was imported; import it in parts or as plain text.',
  'import.memory':
    'Reading {{name}} took more memory than it may ({{limit}} MB) and was stopped. Nothing was imported; import it in parts or as plain text.',
  'import.stopped': '{{name}} was not read: the import was stopped.',
  'import.empty-folder': '{{name}} is a folder that holds no file Presser reads. Nothing was imported.',
  'project.missing': 'The project was not found. It may have been moved or deleted outside Presser.',
  'project.damaged':
    'The project could not be read ({{reason}}). Its files were left as they are in {{folder}}.',
  'project.newer': 'The project was saved by a newer version of Presser ({{found}}). It was not changed.',
  'project.locked': 'The project is open for {{owner}} since {{since}}.',
  'project.lock-lost':
    'Another computer has taken this project over. What was saved is safe; this change was not made. Open the project again to go on.',
  'project.unreadable':
    'The project could not be read ({{reason}}). Its files are in {{folder}}; nothing was changed. Try again when the disk can be read.',
  'project.read-only': 'This project is open for reading only. The change was not made.',
  'project.source-missing':
    'The imported file {{name}} is missing or was changed (SHA-256 {{sha256}}). The annotations are kept.',
  'project.other-source':
    '{{name}} is not the file that was imported: its content is different. Nothing was changed; choose the original file.',
  'project.other-reading':
    '{{name}} is the file that was imported, but this version of Presser reads other words in it than those that are quoted. Nothing was changed; open the project from a project file (.presser) that was written before.',
  'backup.unreadable':
    'The backup {{name}} could not be read any more. Nothing was changed; choose another one.',
  'archive.not-one':
    '{{name}} is not a Presser project file. Nothing was imported; choose a file that ends in .presser.',
  'archive.damaged':
    '{{name}} is damaged or was changed after it was made ({{reason}}). Nothing was imported; ask for it to be sent again.',
  'archive.newer':
    '{{name}} was made by a newer version of Presser (file version {{found}}; this one reads up to {{known}}). Nothing was imported; update Presser and try again.',
  'archive.too-large':
    '{{name}} would go over the limit of {{limit}} MB. Nothing was imported or written; split the project in two and try again.',
  'library.damaged': 'The library could not be read ({{reason}}). Its file was left as it is: {{file}}.',
  'library.newer': 'The library was saved by a newer version of Presser. It was not changed.',
  'library.locked': 'The library is in use by {{owner}}. Nothing was changed.',
  'library.lock-lost':
    'Another computer has taken the library over. What was saved is safe; this change was not made. Start Presser again to go on.',
  'library.unreadable':
    'The library could not be read ({{reason}}). Nothing was changed. Try again when the disk can be read.',
  'store.not-saved':
    'The change could not be saved ({{reason}}). It was not made; what was saved before is safe.',
  'command.invalid': 'The change was not understood ({{reason}}). Nothing was changed.',
  'command.unknown-target': 'What should be changed is no longer there ({{id}}). Nothing was changed.',
  'command.duplicate-id': 'There is a record with this name already ({{id}}). Nothing was changed.',
  'command.bad-anchor': 'The passage does not lie in the transcript. Nothing was marked.',
  'check.no-source': '“Verified” needs a source: its title, and a publisher or an address.',
  'check.no-locator': '“Verified” needs a locator: the page, table or paragraph where the source says so.',
  'check.no-access-date': '“Verified” needs the date on which the source was read (YYYY-MM-DD).',
  'check.same-text':
    '“Verified” needs a source that knows the fact from elsewhere: this file is the briefing itself or another copy of it.',
  'check.copied-file':
    'The file of “{{source}}” is a copy of the briefing: {{share}}% of the one stands in the other, word for word. The verdict was not recorded; the form is as you left it. Name a source that knows the fact from elsewhere.',
  'check.copied-extract':
    'The extract of “{{source}}” is the briefing’s own wording: {{share}}% of it stands there, word for word. The verdict was not recorded; the form is as you left it. Give the words or the number in which the source itself states the fact, or name another source.',
  'check.file-missing':
    'The file {{name}} is not in the project’s folder any more, or was changed there. Attach it once more.',
  'check.own-sign-off': 'You have made this check yourself ({{by}}). A second person has to sign it off.',
  'check.not-independent':
    '“Verified” needs an independent source: this address is on the site that the briefing or another copy of it came from. Name a source on another site.',
  'undo.nothing': 'There is nothing to undo or redo.',
  'export.mismatch': 'The Markdown would not say what was meant, at “{{passage}}”. Nothing was written.',
  'export.not-printed': 'The PDF could not be made ({{reason}}). Nothing was written.',
  'export.nothing': 'There is nothing to export yet.',
  'export.no-subject': 'There is no file and no project called {{name}}. Nothing was exported.',
  'export.which-briefing': 'The project has several briefings: name one with --briefing. {{titles}}',
  'export.which-project':
    'Several projects are called {{name}}: name one by its id, which “presser projects” lists.',
  'export.edited':
    'Somebody has edited {{name}} since it was exported. Nothing was written; --force writes over it.',
  'template.unknown-variable': 'Line {{line}}, column {{column}}: there is nothing called “{{name}}”.',
  'template.unknown-filter': 'Line {{line}}, column {{column}}: there is no filter “{{name}}”.',
  'template.unknown-tag': 'Line {{line}}, column {{column}}: there is no tag “{{name}}”.',
  'template.not-closed': 'Line {{line}}, column {{column}}: “{{name}}” is opened here and never closed.',
  'template.bad-value': 'Line {{line}}, column {{column}}: “{{name}}” cannot be given this value.',
  'template.limit':
    'Line {{line}}, column {{column}}: the template was stopped, for it is too long or does too much.',
  'template.syntax': 'Line {{line}}, column {{column}}: this cannot be read ({{reason}}).',
  'template.unsaid':
    'The template prints “{{passage}}” and does not say: “{{remark}}” Add quote.remark behind the quote.',
  'template.missing': 'There is no template called {{name}}.',
  'template.name-taken': 'There is a template called {{name}} already. Choose another name.',
  'print.failed': 'It could not be printed ({{reason}}). Check the printer and try again.',
  'ipc.refused': 'The request was refused.',
  'app.failed': 'Something went wrong inside Presser ({{reason}}). What was saved before is safe.',
  'app.no-folder':
    'Presser cannot store anything in {{folder}} ({{reason}}). Nothing was changed; start it with --user-data-dir=FOLDER to use another folder.',
} as const satisfies Record<ProblemCode, string>;
