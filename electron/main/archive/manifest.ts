import { z } from 'zod';
import { folderName } from '../store/folders';

/** Version of the layout below; a change that an older program would misread raises it. */
export const ARCHIVE_VERSION = 1;
const FORMAT = 'presser-archive';

export const MANIFEST = 'manifest.json';
export const SNAPSHOT = 'project.json';
export const JOURNAL = 'journal.ndjson';
export const SOURCES = 'sources';

const MEGABYTE = 1024 * 1024;
/** The largest of each kind of entry, in bytes after inflating. A source has no more than a file that can be imported. */
const LARGEST = { manifest: MEGABYTE, project: 256 * MEGABYTE, source: 50 * MEGABYTE } as const;
/** All entries together, in bytes after inflating. */
export const LARGEST_ARCHIVE = 1024 * MEGABYTE;
/** What the manifest's own limit has room for. */
export const MOST_ENTRIES = 4000;

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** Enough to know another kind of file, or a newer version, before reading on. */
export const manifestHeadSchema = z.object({ format: z.literal(FORMAT), version: z.int().positive() });

/** What an archive says about itself; every other entry is held against it. */
export const manifestSchema = z
  .strictObject({
    format: z.literal(FORMAT),
    version: z.literal(ARCHIVE_VERSION),
    project: z.strictObject({ id: folderName, title: z.string() }).readonly(),
    /** Milliseconds since 1970. */
    madeAt: z.int().nonnegative(),
    /** Version of the program that made it. */
    program: z.string(),
    entries: z
      .array(
        z.strictObject({ name: z.string(), sha256: sha256Schema, bytes: z.int().nonnegative() }).readonly(),
      )
      .readonly(),
  })
  .readonly();
export type Manifest = z.infer<typeof manifestSchema>;
export type ManifestEntry = Manifest['entries'][number];

/** A manifest of this version. */
export function makeManifest(about: Omit<Manifest, 'format' | 'version'>): Manifest {
  return { format: FORMAT, version: ARCHIVE_VERSION, ...about };
}

/** The most bytes that an entry of this name may have, or null for a name that no archive has. */
export function limitOf(name: string): number | null {
  if (name === MANIFEST) return LARGEST.manifest;
  if (name === SNAPSHOT || name === JOURNAL) return LARGEST.project;
  return sourceOf(name) === null ? null : LARGEST.source;
}

/** The hash that a source's name gives, or null for another name. */
export function sourceOf(name: string): string | null {
  return /^sources\/([0-9a-f]{64})$/.exec(name)?.[1] ?? null;
}
