import { SCHEMA_VERSION } from '../records';
import { change, each, isJson, type Json, type Migration } from './migration';
import { v1ToV2 } from './v1-to-v2';
import { v2ToV3 } from './v2-to-v3';
import { v3ToV4 } from './v3-to-v4';
import { v4ToV5 } from './v4-to-v5';
import { v5ToV6 } from './v5-to-v6';

/** Every step from the first version on, in order. */
export const MIGRATIONS: readonly Migration[] = [v1ToV2, v2ToV3, v3ToV4, v4ToV5, v5ToV6];

/** A stored project of version `from`, in the present shape; to be validated by whoever asked. */
export function migrateProject(project: unknown, from: number): unknown {
  return migrate(project, from, (step) => step.project);
}

/** The body of a stored command, or of its inverse, in the present shape. */
export function migrateBody(body: unknown, from: number): unknown {
  return migrate(body, from, bodyOrBatch);
}

/** A batch holds bodies of its own. */
function bodyOrBatch({ body }: Migration): (json: Json) => Json {
  return (json) => change(body(json), { bodies: each(body) });
}

function migrate(data: unknown, from: number, part: (step: Migration) => (json: Json) => Json): unknown {
  if (!isJson(data) || from >= SCHEMA_VERSION) return data;
  return MIGRATIONS.filter((step) => step.from >= from).reduce((json, step) => part(step)(json), data);
}
