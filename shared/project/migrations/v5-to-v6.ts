import type { Migration } from './migration';

/** Version 6: what is left out of the words may be markup or a note's number, and page text the notes; nothing stored changes. */
export const v5ToV6: Migration = {
  from: 5,
  project: (project) => ({ ...project, schema: 6 }),
  body: (body) => body,
};
