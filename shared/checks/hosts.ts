/**
 * The host of an address without `www.`, or null where it names none; a regular expression, since `URL` is not in
 * the language itself.
 */
export function hostOf(address: string): string | null {
  const match = /^(?:[a-z][a-z0-9+.-]*:)?(?:\/\/)?(?:[^/?#@\s]*@)?([^/?#:\s]+\.[^/?#:\s]+)/i.exec(
    address.trim(),
  );
  return match?.[1]?.toLowerCase().replace(/^www\.|\.$/g, '') ?? null;
}

/** Whether two addresses are known to be of one site: the same host, or one within the other. */
export function isSameSite(one: string, other: string): boolean {
  const a = hostOf(one);
  const b = hostOf(other);
  if (a === null || b === null) return false;
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}
