/** An identifier for a new record or command; main stores it as it is. */
export function newId(): string {
  return crypto.randomUUID();
}
