/** Words for the life of a project and for what can come of opening one. Plurals end in `_one` and `_other`. */
export const projects = {
  places: 'Places',
  'place.projects': 'Projects',
  'place.archive': 'Archive',
  'place.trash': 'Trash',
  'empty.projects': 'No projects yet',
  'empty.projects.hint': 'Import the transcript of a briefing, or look at the sample first.',
  'empty.archive': 'The archive is empty',
  'empty.archive.hint': 'Put a project away here when it is done. It can be opened as before.',
  'empty.trash': 'The trash is empty',
  'empty.trash.hint': 'What is moved here stays until you restore it or delete it for good.',

  actions: 'Actions',
  open: 'Open',
  'open.read': 'Open read-only',
  rename: 'Rename…',
  duplicate: 'Duplicate',
  archive: 'Archive',
  unarchive: 'Move back to Projects',
  export: 'Export project file…',
  backups: 'Backups…',
  'show-folder': 'Show folder',
  trash: 'Move to Trash',
  restore: 'Restore',
  delete: 'Delete for good…',
  'copy-of': 'Copy of {{title}}',

  'done.trashed': '“{{name}}” is in the trash.',
  'done.restored': '“{{name}}” is back where it was.',
  'done.deleted': '“{{name}}” was deleted for good.',
  'done.archived': '“{{name}}” is in the archive.',
  'done.unarchived': '“{{name}}” is back with the projects.',
  'done.duplicated': '“{{name}}” is among the projects.',
  'done.exported': 'The project file {{name}} was written.',

  'rename.title': 'Rename project',

  'delete.title': 'Delete this project for good?',
  'delete.lost': 'Everything that belongs to it is lost:',
  'delete.lost.briefings_one': '{{count}} briefing, with the file it came from',
  'delete.lost.briefings_other': '{{count}} briefings, with the files they came from',
  'delete.lost.checks': 'all checks of its figures, with their sources',
  'delete.lost.history': 'its history and its backups',
  'delete.instead': 'To keep a copy, restore the project and export its project file first.',
  'delete.keep': 'Keep it',
  'delete.sure': 'This cannot be undone',
  'delete.type': 'Type the name of the project to delete it for good.',
  'delete.field': 'Name of the project to delete',
  'delete.do': 'Delete for good',

  'outcome.back': 'Back to projects',
  'outcome.again': 'Try again',
  'outcome.project.damaged': 'The project is damaged',
  'outcome.project.damaged.what':
    'A file of this project does not hold what was written to it. Nothing was changed.',
  'outcome.project.newer': 'The project needs a newer Presser',
  'outcome.project.newer.what':
    'It was saved by a newer version of Presser and was not changed. Update Presser and open it again.',
  'outcome.project.locked': 'The project is open elsewhere',
  'outcome.project.locked.what':
    'Only one window at a time can change a project. Nothing was changed; try again when it has been closed there.',
  'outcome.project.locked.stale':
    'Only one window at a time can change a project. The one that holds it has given no sign of life for a while: its computer may be asleep, off or without a connection. Nothing was changed.',
  'outcome.project.source-missing': 'A source of the project is missing',
  'outcome.project.source-missing.what':
    'A file as it was imported is gone from the project’s folder, or it was changed. Without it no quote can be compared with what was said. All quotes, figures and checks are kept.',
  'outcome.project.source-missing.other-reading':
    'The text that was taken out of an imported file is gone from the project’s folder, or it was changed. The file is still there, but this version of Presser reads other words in it than those that are quoted. A project file (.presser) that was written before has the text. All quotes, figures and checks are kept.',
  'outcome.project.unreadable': 'The project could not be read',
  'outcome.project.unreadable.what':
    'The disk did not give its files. Nothing was changed. Try again when the disk can be read.',
  'outcome.project.missing': 'The project was not found',
  'outcome.project.missing.what':
    'Its folder is gone. It may have been moved or deleted outside Presser, or it is on a disk that is not connected.',

  'loss.all': 'Nothing in its files can be read any more. A backup may still have it.',
  'loss.some_one': 'It can be opened as of {{at}}. {{count}} change after that is missing.',
  'loss.some_other': 'It can be opened as of {{at}}. {{count}} changes after that are missing.',
  'loss.unknown': 'It can be opened as of {{at}}. How many changes after that are missing, nobody can tell.',

  'fact.reason': 'What was found',
  'fact.folder': 'Folder',
  'fact.found': 'File version',
  'fact.owner': 'Held by',
  'fact.host': 'Computer',
  'fact.since': 'Since',
  'fact.name': 'File',
  'fact.sha256': 'SHA-256',

  'way.accept-loss': 'Open what was saved',
  'way.accept-loss.hint': 'Work goes on from there. The damaged files are kept in the project’s folder.',
  'way.backup': 'Open a backup as a copy…',
  'way.backup.hint': 'Choose one from a list. This project stays as it is.',
  'way.folder': 'Show folder',
  'way.folder.hint': 'Look at its files, or put back a copy of your own.',
  'way.read': 'Open read-only',
  'way.read.hint': 'Look at it and export from it, without changing anything.',
  'way.take-over': 'Take over',
  'way.take-over.hint':
    'What is not saved over there yet cannot be saved any more. Do this only if you know that nobody works there.',
  'way.supply': 'Choose the file…',
  'way.supply.hint': 'The file that was imported, unchanged. Any other one is refused.',
  'way.forget': 'Remove from the list',
  'way.forget.hint': 'Nothing is deleted. If its folder comes back, so does the project.',

  'opened.recovered.journal':
    'A file of this project was damaged; it was put together again from the journal. {{lost}} The damaged files are kept in its folder.',
  'opened.recovered.snapshot':
    'A file of this project was damaged; it was put together again from the project file. {{lost}} The damaged files are kept in its folder.',
  'opened.recovered.previous':
    'A file of this project was damaged; it was put together again from the project file before it. {{lost}} The damaged files are kept in its folder.',
  'opened.recovered.backup':
    'A file of this project was damaged; it was put together again from a backup. {{lost}} The damaged files are kept in its folder.',
  'opened.lost.nothing': 'Nothing is lost.',
  'opened.lost.unknown': 'Changes may be lost; nobody can tell how many.',
  'opened.lost_one': '{{count}} change is lost.',
  'opened.lost_other': '{{count}} changes are lost.',
  'opened.migrated':
    'This project was made with an older version of Presser (file version {{version}}) and was brought up to date. A backup of it as it was is kept.',
  'opened.copies':
    'Another program put conflicting copies into the folder of this project: {{names}}. Presser does not read them. If work is missing here, it may be in them; keep what you need and remove them.',

  'library.recovered':
    'The list of projects was damaged and was put together again from the projects themselves. Check the archive and the trash: a project may have come back from there.',
  'library.copies':
    'Another program put conflicting copies of the list of projects into its folder: {{names}}. Presser does not read them. No project is lost by that; remove the copies when you do not miss anything.',

  'start.library.locked': 'The library is open elsewhere',
  'start.locked.what':
    'Only one Presser at a time can work with a library. Nothing was changed; try again when it has been closed there.',
  'start.locked.stale':
    'Only one Presser at a time can work with a library. The one that holds it has given no sign of life for a while: its computer may be asleep, off or without a connection. Nothing was changed.',
  'start.library.newer': 'The library needs a newer Presser',
  'start.newer.what':
    'It was saved by a newer version of Presser and was not changed. Update Presser and open it again.',
  'start.library.unreadable': 'The library could not be read',
  'start.unreadable.what':
    'The disk did not give the list of projects. Nothing was changed. Try again when the disk can be read.',
  'start.failed': 'Presser could not start',

  'access.read': 'Read-only',
  'access.write': 'Open for writing',
  'access.again': 'Open again',
} as const;
