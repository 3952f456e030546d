import { change, each, type Json, type Migration, one } from './migration';

/**
 * Version 2: a reading says whether its bound is included and keeps the basis of a change (year on year,
 * period on period) apart from its direction; a claim says what became of it and what it is about.
 */
export const v1ToV2: Migration = {
  from: 1,
  project: (project) => change({ ...project, schema: 2 }, { annotations: each(annotation) }),
  body: (body) =>
    change(body, {
      annotation: one(annotation),
      annotations: each(annotation),
      edit: one((edit) => change(edit, { reading: one(reading) })),
    }),
};

function annotation(record: Json): Json {
  switch (record['kind']) {
    case 'figure':
      return change(record, { reading: one(reading) });
    case 'claim':
      // Claims were made by hand only before the engine found any.
      return { status: 'made', type: null, ...record };
    default:
      return record;
  }
}

/** Where no direction was said, the basis stood in its place. */
const BASES: readonly unknown[] = ['year-on-year', 'period-on-period'];

function reading(record: Json): Json {
  const stated = record['change'];
  const moved = BASES.includes(stated) ? { ...record, change: null, basis: stated } : record;
  return { inclusive: false, basis: null, ...moved };
}
