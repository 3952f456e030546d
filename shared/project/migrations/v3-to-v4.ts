import { change, each, type Json, type Migration, one } from './migration';

/**
 * Version 4: annotations are assigned and dismissed for a reason, checks say how they were made, what they judged and
 * who signed them, and a project has links between its briefings, resolutions of its ledger, and exchange rates.
 */
export const v3ToV4: Migration = {
  from: 3,
  project: (project) => state({ ...project, schema: 4 }),
  body: (body) => {
    const changed = change(body, {
      annotation: one(annotation),
      annotations: each(annotation),
      check: one(check),
      checks: each(check),
    });
    return body['type'] === 'project.restore' ? { ...ADDED, ...changed } : changed;
  },
};

const ADDED = { links: [], resolutions: [], rates: [] };

function state(project: Json): Json {
  return { ...ADDED, ...change(project, { annotations: each(annotation), checks: each(check) }) };
}

function annotation(record: Json): Json {
  const isFinding = record['kind'] === 'figure' || record['kind'] === 'claim';
  return { assignedTo: null, ...(isFinding && { dismissal: '' }), ...record };
}

function check(record: Json): Json {
  return {
    method: 'sources',
    signed: null,
    ...change(record, { sources: each(source), judged: one(judged) }),
  };
}

function source(record: Json): Json {
  return { extract: '', file: null, ...record };
}

/** An older check did not write down what else the words meant. */
function judged(record: Json): Json {
  return { context: null, ...record };
}
