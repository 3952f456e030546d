/** What is picked once an item is picked too, or no longer. */
export function toggled(picked: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(picked);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** What is picked once all items of a list from one to another, in either direction, are picked too. */
export function pickedTo(
  picked: ReadonlySet<string>,
  ids: readonly string[],
  from: string,
  to: string,
): ReadonlySet<string> {
  const ends = [ids.indexOf(from), ids.indexOf(to)].filter((at) => at >= 0);
  return new Set([...picked, ...ids.slice(Math.min(...ends), Math.max(...ends) + 1)]);
}
