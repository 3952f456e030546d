/** Requests that the renderer may send; each has its schema in `contract.ts`. */
export const REQUESTS = [
  'app.start',
  'settings.change',
  'library.list',
  'project.create',
  'project.openSample',
  'project.open',
  'project.close',
  'project.dispatch',
  'project.undo',
  'project.redo',
  'import.choose',
  'import.files',
  'import.text',
  'import.commit',
  'import.discard',
  'export.save',
] as const;
/** One of the requests. */
export type RequestName = (typeof REQUESTS)[number];

/** Messages that the main process sends to the window on its own account. */
export const EVENTS = ['import.offered', 'menu.chosen', 'problem'] as const;
/** One of the messages. */
export type EventName = (typeof EVENTS)[number];
