/** What an entry of the log says beside its sentence. */
export type Facts = Readonly<Record<string, string | number | boolean>>;

/** How many places of a stack are kept. */
const PLACES = 8;

/**
 * The kind of an error, the system's code for it, and where in the program it was thrown. Not its message, which may quote
 * what the program failed on, and not the folders that the program lies in.
 */
export function factsOfError(error: unknown): Facts {
  if (!(error instanceof Error)) return { kind: isProblem(error) ? error.code : typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const places = placesOf(error);
  return { kind: error.name, ...code, ...(places !== '' && { at: places }) };
}

/** `name (file:line:column)` of each place, from the innermost out. */
function placesOf({ stack = '', message }: Error): string {
  // The message comes first, and may hold lines that look like places.
  const behind = stack.slice(stack.indexOf(message) + message.length);
  return [...behind.matchAll(/^ +at (?:([\w.<>$ ]+) \()?(?:[^()\n]*[\\/])?([\w.-]+:\d+:\d+)\)?$/gm)]
    .slice(0, PLACES)
    .map(([, name, place]) => (name === undefined ? place : `${name} (${place})`))
    .join(', ');
}

function isProblem(value: unknown): value is { readonly code: string } {
  return typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string';
}

/** An entry as a line: nothing in it can begin another one, and no fact is longer than a few lines. */
export function lineOf(what: string, facts: Facts): string {
  const said = Object.entries(facts).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return [what, ...said].map((part) => part.replace(/\p{Cc}+/gu, ' ').slice(0, 1000)).join(' ');
}
