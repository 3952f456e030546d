import { change, each, type Json, type Migration, one } from './migration';

/** Version 3: a quote says whose words it passes on, how soon it is wanted, and what it is in another language. */
export const v2ToV3: Migration = {
  from: 2,
  project: (project) => change({ ...project, schema: 3 }, { annotations: each(annotation) }),
  body: (body) => change(body, { annotation: one(annotation), annotations: each(annotation) }),
};

function annotation(record: Json): Json {
  return record['kind'] === 'quote'
    ? { relays: null, priority: 'normal', translation: null, ...record }
    : record;
}
