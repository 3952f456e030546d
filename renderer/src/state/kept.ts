/*
 * What the window remembers for itself: the width of a pane, what was used last. None of it is worth an
 * error: what cannot be read counts as not there, what cannot be written is forgotten.
 */

/** What was kept under a name, as parsed JSON; undefined where there is nothing. Check its shape. */
export function readKept(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(`presser.${name}`) ?? '');
  } catch {
    return undefined;
  }
}

export function keep(name: string, value: unknown): void {
  try {
    localStorage.setItem(`presser.${name}`, JSON.stringify(value));
  } catch {
    // Forgotten, then.
  }
}
