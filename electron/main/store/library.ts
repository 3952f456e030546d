import { Low } from 'lowdb';
import { z } from 'zod';
import type { ProjectCard } from '../../../shared/ipc/contract';
import { change, each, isJson } from '../../../shared/project/migrations/migration';
import { settingsSchema } from '../../../shared/project/settings';
import { FIRST_SETTINGS } from '../../../shared/project/settings-choices';
import { type EnvelopeShape, openEnvelope } from './envelope';
import { folderName, libraryFile } from './folders';
import { JsonFile } from './json-file';

const LIBRARY_VERSION = 3;

const cardSchema = z
  .strictObject({
    id: folderName,
    title: z.string(),
    briefings: z.int(),
    quotes: z.int(),
    unchecked: z.int(),
    changedAt: z.int(),
    archived: z.boolean(),
    trashedAt: z.int().nullable(),
  })
  .readonly() satisfies z.ZodType<ProjectCard>;

const librarySchema = z
  .strictObject({
    settings: settingsSchema,
    lastOpened: folderName.nullable(),
    /** The sample project, once there is one. */
    sample: folderName.nullable(),
    projects: z.array(cardSchema).readonly(),
  })
  .readonly();
/** What `library.json` holds. */
export type Library = z.infer<typeof librarySchema>;

const SHAPE: EnvelopeShape<Library> = {
  kind: 'library',
  schema: LIBRARY_VERSION,
  shape: librarySchema,
  // Version 1 had neither an archive nor a trash; version 2 knew of language, theme and name alone.
  migrate: (data) =>
    isJson(data)
      ? change(data, {
          projects: each((card) => ({ archived: false, trashedAt: null, ...card })),
          settings: (settings) => (isJson(settings) ? { ...FIRST_SETTINGS, ...settings } : settings),
        })
      : data,
};

/** The library of a new user. */
export function emptyLibrary(author: string): Library {
  return {
    settings: { ...FIRST_SETTINGS, author },
    lastOpened: null,
    sample: null,
    projects: [],
  };
}

/** lowdb on the library, and whether there is one. Throws `ProblemError` (`library.damaged`, `library.newer`). */
export async function readLibraryFile(userData: string, author: string) {
  const adapter = new JsonFile({ ...SHAPE, file: libraryFile(userData) });
  const first = emptyLibrary(author);
  const low = new Low<Library>(adapter, first);
  await low.read();
  return { low, found: low.data !== first };
}

/** The library out of the bytes of a file; null where they do not hold one. */
export function libraryOf(bytes: Buffer): Library | null {
  const opened = openEnvelope(bytes, SHAPE);
  return opened.ok ? opened.value.data : null;
}
