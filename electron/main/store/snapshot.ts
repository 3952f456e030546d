import { readFile } from 'node:fs/promises';
import { Low } from 'lowdb';
import { z } from 'zod';
import { migrateProject } from '../../../shared/project/migrations/migrate';
import { isJson } from '../../../shared/project/migrations/migration';
import { emptyProject, projectSchema, SCHEMA_VERSION } from '../../../shared/project/records';
import type { Result } from '../../../shared/result/result';
import { type EnvelopeShape, type Opened, openEnvelope, printEnvelope, type Unopened } from './envelope';
import { snapshotFile } from './folders';
import { JsonFile } from './json-file';

/** What `project.json` and each backup hold: the project as it was after command `seq` of the journal. */
export const snapshotSchema = z.strictObject({ seq: z.int().nonnegative(), project: projectSchema });
export type Snapshot = z.infer<typeof snapshotSchema>;

/** The `seq` of lowdb's default data, which stays in place when there is no file to read. */
export const ABSENT = -1;

const SHAPE: EnvelopeShape<Snapshot> = {
  kind: 'project',
  schema: SCHEMA_VERSION,
  shape: snapshotSchema,
  migrate: (data, from) =>
    isJson(data) ? { ...data, project: migrateProject(data['project'], from) } : data,
};

/** lowdb on a project's snapshot, and the adapter under it. */
export function snapshotOf(folder: string, id: string) {
  const adapter = new JsonFile({ ...SHAPE, file: snapshotFile(folder) });
  return { adapter, low: new Low<Snapshot>(adapter, { seq: ABSENT, project: emptyProject(id, '', 0) }) };
}

/** Reads a snapshot that nobody is going to write. Throws when the system refuses. */
export async function readSnapshot(file: string): Promise<Result<Opened<Snapshot>, Unopened>> {
  return openEnvelope(await readFile(file), SHAPE);
}

/** A snapshot as the text of a file. */
export function printSnapshot(snapshot: Snapshot): string {
  return printEnvelope('project', SCHEMA_VERSION, 1, snapshot);
}
