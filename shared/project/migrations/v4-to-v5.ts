import { change, each, type Json, type Migration, one } from './migration';

/**
 * Version 5: a source may keep the text that was taken out of it, a briefing the structure of its file, and a briefing
 * comes and goes together with its links.
 */
export const v4ToV5: Migration = {
  from: 4,
  project: (project) => change({ ...project, schema: 5 }, { briefings: each(briefing) }),
  body: (body) => {
    const changed = change(body, { briefing: one(briefing), briefings: each(briefing) });
    const hasLinks = body['type'] === 'briefing.add' || body['type'] === 'briefing.remove';
    return hasLinks ? { links: [], ...changed } : changed;
  },
};

function briefing(record: Json): Json {
  return { structure: [], ...change(record, { source: one(source) }) };
}

function source(record: Json): Json {
  return { text: null, ...record };
}
