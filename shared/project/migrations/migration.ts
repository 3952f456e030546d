/** A JSON object of a shape that is known no better than that. */
export type Json = Readonly<Record<string, unknown>>;

/** One step from a version of the stored shape to the next. It sees data that was valid in its version. */
export interface Migration {
  /** The version that it starts from; it leads to the next one. */
  readonly from: number;
  readonly project: (project: Json) => Json;
  /** The body of a command, or of its inverse, as a journal of that version has it. */
  readonly body: (body: Json) => Json;
}

/** A copy with some members replaced; members that are not there stay away. */
export function change(object: Json, changes: Readonly<Record<string, (value: unknown) => unknown>>): Json {
  const changed = Object.entries(changes).filter(([key]) => key in object);
  return { ...object, ...Object.fromEntries(changed.map(([key, make]) => [key, make(object[key])])) };
}

/** Turns a change of one record into a change of a list of them. */
export function each(make: (record: Json) => Json): (records: unknown) => unknown {
  return (records) => (Array.isArray(records) ? records.map(one(make)) : records);
}

/** Applies a change to what is an object, and leaves the rest to the validation that follows. */
export function one(make: (record: Json) => Json): (value: unknown) => unknown {
  return (value) => (isJson(value) ? make(value) : value);
}

/** Whether a value is a JSON object. */
export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
