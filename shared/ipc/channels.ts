/** Requests that the renderer may send; each has its schema in `contract.ts`. */
export const REQUESTS = [
  'app.start',
  'settings.change',
  'library.list',
  'library.showFolder',
  'project.create',
  'project.openSample',
  'project.open',
  'project.close',
  'project.rename',
  'project.duplicate',
  'project.archive',
  'project.trash',
  'project.restore',
  'project.delete',
  'project.showFolder',
  'project.supplySource',
  'project.history',
  'project.dispatch',
  'project.undo',
  'project.redo',
  'backup.list',
  'backup.restore',
  'archive.save',
  'arrival.keep',
  'arrival.compare',
  'arrival.merge',
  'arrival.discard',
  'import.choose',
  'import.files',
  'import.text',
  'import.commit',
  'import.discard',
  'keptFile.choose',
  'keptFile.attach',
  'keptFile.open',
  'keptFile.save',
  'address.open',
  'export.save',
  'search.run',
  'window.zoom',
  'window.print',
] as const;
/** One of the requests. */
export type RequestName = (typeof REQUESTS)[number];

/** Messages that the main process sends to the window on its own account. */
export const EVENTS = ['import.offered', 'menu.chosen', 'menu.project', 'problem'] as const;
/** One of the messages. */
export type EventName = (typeof EVENTS)[number];
